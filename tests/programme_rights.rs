//! What a programme allows: every programme in both languages, and what the seed says of them.

#[path = "complete/mod.rs"]
mod complete;

use complete::{GRANTS, assert_cites_the_seed, assert_complete, assert_same_in_both_languages};
use std::collections::BTreeSet;
use volkey::answer::{AnswerBasis, Value};
use volkey::knowledge::{Grade, Programme, ProgrammeFact};
use volkey::questions::ValueName;
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Question, ask};

const OPTIONS: AskOptions = AskOptions { lang: Lang::En, as_of: Date::new(2026, 11, 24) };
const RIGHTS: [ValueName; 4] = [ValueName::Reimaging, ValueName::Downgrade, ValueName::Evaluation, ValueName::Training];

#[track_caller]
fn answer_in(lang: Lang, programme: Programme) -> Answer {
    let facts = [("programme", programme.name())];
    let answer = ask(Question::ProgrammeRights, &facts, AskOptions { lang, ..OPTIONS }).expect("the facts are right");
    assert_complete(&answer, lang, &facts);
    answer
}

fn rights(answer: &Answer) -> [&str; 4] {
    RIGHTS.map(|name| match answer.values.get(name) {
        Some(Value::Text(text)) => text.as_str(),
        other => panic!("{name} is {other:?}"),
    })
}

#[test]
fn every_programme_has_an_answer_in_both_languages() {
    let mut cited = BTreeSet::new();
    for &programme in Programme::ALL {
        let (english, french) = (answer_in(Lang::En, programme), answer_in(Lang::Fr, programme));
        assert_same_in_both_languages(&english, &french);
        let known = rights(&english).iter().any(|right| *right != "unknown");
        assert_eq!(english.outcome, if known { Outcome::Yes } else { Outcome::Unknown }, "{programme}");
        assert!(!english.steps.is_empty(), "{programme}");
        cited.extend(english.reasons.iter().map(|reason| reason.row));
    }
    let uncited: Vec<_> =
        ProgrammeFact::ALL.iter().filter(|row| row.row().until.is_none() && !cited.contains(row.name())).collect();
    assert!(uncited.is_empty(), "no answer cites {uncited:?}");
}

/// Every volume customer may reimage and use earlier versions; three agreements add evaluation and training.
#[test]
fn agreements_allow_what_the_seed_says() {
    use Programme::*;
    for programme in [Ea, Select, SelectPlus, OpenLicense, OpenValue] {
        let answer = answer_in(Lang::En, programme);
        assert_cites_the_seed(&answer, "all-volume-rights");
        let copies = matches!(programme, Ea | Select | SelectPlus);
        let expected = if copies { ["yes"; 4] } else { ["yes", "yes", "unknown", "unknown"] };
        assert_eq!(rights(&answer), expected, "{programme}");
        let row = if copies { "evaluation-and-training" } else { "one-licence-to-reimage" };
        assert_cites_the_seed(&answer, row);
        assert_eq!(!answer.conflicts.is_empty(), copies, "{programme}");
    }
}

#[test]
fn keys_are_granted_by_pool_by_purchase_or_by_telephone() {
    for (programme, row) in GRANTS {
        let programme = Programme::from_name(programme).expect("it is a programme");
        let answer = answer_in(Lang::En, programme);
        assert_cites_the_seed(&answer, row);
        let pools = ["systems", "servers", "applications"].map(str::to_owned).to_vec();
        let expected = if row == "keys-by-pool" { Value::List(pools) } else { Value::Null };
        assert_eq!(answer.values.get(ValueName::Pools), Some(&expected), "{programme}");
    }
}

#[test]
fn what_no_document_says_stays_open() {
    for (programme, expected) in [
        (Programme::McaE, ["unknown"; 4]),
        (Programme::Hvms, ["unknown"; 4]),
        (Programme::None, ["no", "depends", "unknown", "unknown"]),
        (Programme::CspPerpetual, ["unknown", "depends", "unknown", "unknown"]),
        (Programme::Spla, ["unknown", "yes", "yes", "unknown"]),
        (Programme::Isvr, ["unknown", "yes", "depends", "unknown"]),
        (Programme::Mpn, ["unknown", "no", "unknown", "yes"]),
        (Programme::Oem, ["no", "depends", "no", "no"]),
        (Programme::Fpp, ["no", "depends", "no", "no"]),
    ] {
        assert_eq!(rights(&answer_in(Lang::En, programme)), expected, "{programme}");
    }
}

/// What a programme says of reimaging is what the question about one device comes to under it.
#[test]
fn reimaging_is_allowed_where_it_is_answered_with_yes() {
    for &programme in Programme::ALL {
        let facts = [
            ("original-licence", "oem"),
            ("original-product", "windows-11-pro"),
            ("image-product", "windows-11-pro"),
            ("programme", programme.name()),
            ("licences", "1"),
        ];
        let device = ask(Question::Reimage, &facts, OPTIONS).expect("the facts are right");
        assert_eq!(rights(&answer_in(Lang::En, programme))[0], device.outcome.name(), "{programme}");
    }
}

/// The documents name Enterprise Agreement, Select and Select Plus: what is only concluded from them says so. What the
/// copies are is disputed, which makes the answers about them less sure.
#[test]
fn the_copies_of_a_subscription_agreement_are_concluded() {
    for programme in [Programme::Ea, Programme::Eas] {
        let answer = answer_in(Lang::En, programme);
        let concluded = answer.reasons.iter().any(|reason| reason.row == "like-enterprise-agreement");
        assert_eq!(concluded, programme == Programme::Eas, "{programme}");
        assert!(answer.conflicts.iter().any(|conflict| conflict.open), "{programme}");
        assert_eq!((answer.confidence, answer.basis), (Grade::C, AnswerBasis::Mixed), "{programme}");
    }
}

#[test]
fn retired_programmes_say_so() {
    let states = |state: &str| {
        let is = |programme: &&Programme| {
            answer_in(Lang::En, **programme).values.get(ValueName::Status) == Some(&Value::Text(state.to_owned()))
        };
        Programme::ALL.iter().copied().filter(|programme| is(&programme)).collect::<Vec<_>>()
    };
    assert_eq!(states("retired"), [Programme::Select, Programme::OpenLicense]);
    assert_eq!(states("partly-retired"), [Programme::SelectPlus]);
    assert_eq!(states("narrowing"), [Programme::Ea]);
    assert_eq!(states("listed"), [Programme::Hvms]);
    assert_eq!(answer_in(Lang::En, Programme::None).values.get(ValueName::Status), Some(&Value::Null));
}

#[test]
fn an_unknown_programme_is_refused() {
    for facts in [&[("programme", "enterprise")][..], &[]] {
        let error = ask(Question::ProgrammeRights, facts, OPTIONS).expect_err("it cannot be");
        assert_eq!(error.field, "programme");
        assert_eq!(error.allowed.len(), Programme::ALL.len());
    }
}
