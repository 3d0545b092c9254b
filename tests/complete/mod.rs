//! What holds for every answer to every question, whatever was asked.

#![allow(dead_code)] // each test uses a part of it

use volkey::{Answer, Date, Lang, Outcome};

/// Every sentence of an answer.
pub fn sentences(answer: &Answer) -> impl Iterator<Item = &str> {
    let reasons = answer.reasons.iter().flat_map(|reason| [Some(&reason.text), reason.would_need.as_ref()]).flatten();
    let steps = answer.steps.iter().map(|step| &step.text);
    let notes = answer.keys.iter().map(|key| &key.note);
    let conflicts = answer.conflicts.iter().map(|conflict| &conflict.text);
    [&answer.headline].into_iter().chain(reasons).chain(steps).chain(notes).chain(conflicts).map(String::as_str)
}

/// An answer is there, says why and by which source, in whole sentences; what depends says on what, and a no says
/// what would make it a yes or what to do instead.
#[track_caller]
pub fn assert_complete(answer: &Answer, lang: Lang, facts: &[(&str, &str)]) {
    for sentence in sentences(answer) {
        let whole = !sentence.is_empty() && !sentence.contains(['{', '}']) && !sentence.contains("  ");
        assert!(whole, "{facts:?}: a part is missing in {sentence:?}");
        assert!(!has_bare_date(sentence), "{facts:?}: a date is not written out in {sentence:?}");
        if lang == Lang::Fr {
            let loose = [" :", " ;", " !", " ?", "« ", " »"].iter().find(|pair| sentence.contains(**pair));
            assert_eq!(loose, None, "{facts:?}: an ordinary space in {sentence:?}");
        }
    }
    assert!(!answer.reasons.is_empty(), "{facts:?} gives no reason");
    assert!(answer.reasons.iter().all(|reason| !reason.sources.is_empty()), "{facts:?}: a reason cites nothing");
    assert!(!answer.sources.is_empty(), "{facts:?} cites nothing");
    let open = !answer.missing.is_empty() || answer.reasons[0].met.is_none() || !answer.conflicts.is_empty();
    match answer.outcome {
        Outcome::Depends => assert!(open, "{facts:?} depends on nothing"),
        _ => assert!(answer.missing.is_empty(), "{facts:?} is settled and asks for more"),
    }
    let has_way_out = !answer.steps.is_empty() || answer.reasons.iter().any(|reason| reason.would_need.is_some());
    assert!(answer.outcome != Outcome::No || has_way_out, "{facts:?}: a no that leads nowhere: {}", answer.headline);
}

/// The answer in the other language rests on the same rows and comes to the same, in other words.
#[track_caller]
pub fn assert_same_in_both_languages(english: &Answer, french: &Answer) {
    let rows = |answer: &Answer| answer.reasons.iter().map(|reason| (reason.row, reason.met)).collect::<Vec<_>>();
    assert_eq!(rows(english), rows(french));
    assert_eq!((english.outcome, &english.values), (french.outcome, &french.values));
    assert_ne!(english.headline, french.headline);
}

/// Whether a day stands in the text as programs write it.
fn has_bare_date(text: &str) -> bool {
    let is_date = |bytes: &[u8]| std::str::from_utf8(bytes).is_ok_and(|text| text.parse::<Date>().is_ok());
    text.as_bytes().windows(10).any(is_date)
}

/// Some programmes, and the row that says how each grants keys.
pub const GRANTS: [(&str, &str); 7] = [
    ("ea", "keys-by-pool"),
    ("select", "keys-by-pool"),
    ("select-plus", "keys-by-pool"),
    ("open-license", "keys-by-purchase"),
    ("open-value", "keys-by-purchase"),
    ("isvr", "keys-by-telephone"),
    ("hvms", "keys-by-telephone"),
];

/// The row is a reason, and rests on the seed.
#[track_caller]
pub fn assert_cites_the_seed(answer: &Answer, row: &str) {
    let reason = answer.reasons.iter().find(|reason| reason.row == row).unwrap_or_else(|| panic!("no {row}"));
    assert!(reason.sources.iter().any(|source| source.name() == "seed"), "{row} does not cite the seed");
    assert!(answer.sources.iter().any(|card| card.id.name() == "seed"));
}
