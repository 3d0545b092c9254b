//! A product key, whole, unfinished or damaged.

use super::tidy::{Sign, Tidied};
use super::{
    Checksum, Headline, Identification, KeyChannel, KeyFormat, Kind, Near, Note, Problem, Status, exact, key, near,
};
use crate::knowledge::{KeyKind, KeyStatus, PublishedKey};
use crate::{Lang, in_order};

/// What has more characters than this is no key with some too many.
const MOST: usize = 35;

pub(super) fn read(tidied: &Tidied, lang: Lang) -> Option<Identification> {
    let (marks, signs): (Vec<Sign>, Vec<Sign>) = tidied.letters.iter().partition(|sign| key::is_combining(sign.typed));
    let letters: Vec<char> = signs.iter().map(|sign| sign.letter).collect();
    if !is_meant_as_key(&signs, &tidied.groups) && near::reached(&letters).is_none() {
        return None;
    }
    let content: String = letters.iter().collect();
    let mut found = Identification::of(Kind::ProductKey, &key::spelled(&content), tidied, lang);
    found = judged(found, &signs, letters.len());
    for mark in &marks {
        found = found.wrong_character(Problem::NotAKeyCharacter, mark, "");
    }
    for problem in std::mem::take(&mut found.problems) {
        in_order::insert(&mut found.problems, problem, |problem| problem.at);
    }
    if letters.len() > 25 {
        let count = letters.len().to_string();
        found = found.problem(Problem::TooLong, Some(&signs[25]), &[("count", &count)]);
    }
    found.text = key::masked_but(&content, if letters.len() > 25 { 0 } else { 5 });
    let last_five: Option<String> = letters.get(20..).filter(|last| last.len() == 5).map(|last| last.iter().collect());
    found.last_five = last_five.filter(|last| last.chars().all(key::is_legal));
    Some(match letters.len() {
        25 if found.status.is_none() => whole(found, &letters, tidied),
        count if count < 25 && found.status.is_none() => {
            let found = Identification { status: Some(Status::Unfinished), ..found };
            let found = found.headed(Headline::UnfinishedKey, &[("count", &count.to_string())]);
            let all_digits = letters.iter().all(char::is_ascii_digit);
            let found = if all_digits && (9..=10).contains(&count) { found.noted(Note::MayBeACode) } else { found };
            resembling(found, tidied)
        }
        _ => resembling(found.headed(Headline::BadKey, &[]), tidied),
    })
}

/// Whether the characters and groups are those of a key, rather than of words or numbers.
fn is_meant_as_key(signs: &[Sign], groups: &[usize]) -> bool {
    let count = signs.len();
    let illegal = signs.iter().filter(|sign| !key::is_legal(sign.letter)).count();
    let has_digit = signs.iter().any(|sign| sign.letter.is_ascii_digit());
    let fives = match groups.split_last() {
        Some((last, others)) => *last <= 6 && others.iter().all(|length| (4..=6).contains(length)),
        None => false,
    };
    let in_groups = fives || groups.len() == 1;
    let enough_legal = match (groups.len(), count) {
        _ if illegal == 0 => in_groups || has_digit || count >= 20,
        // Words have no digits.
        _ if !has_digit || !in_groups => false,
        (5, 20..) if fives => illegal * 2 <= count,
        (_, 20..) => illegal * 4 <= count,
        (_, 5..) => illegal <= (count / 5).max(1),
        _ => false,
    };
    (1..=MOST).contains(&count) && enough_legal
}

fn whole(mut found: Identification, letters: &[char], tidied: &Tidied) -> Identification {
    let published = exact::published(letters);
    let unusual = tidied.groups.len() > 1 && tidied.groups != [5; 5];
    let fields = key::decode(letters);
    found.format = Some(if fields.is_some() { KeyFormat::NFormat } else { KeyFormat::OlderFormat });
    found.checksum = Some(match fields {
        None => Checksum::None,
        Some(fields) if fields.checksum_fits => Checksum::Fits,
        Some(_) => Checksum::DoesNotFit,
    });
    if found.checksum == Some(Checksum::DoesNotFit) {
        let found = found.problem(Problem::ChecksumDoesNotFit, None, &[]).headed(Headline::BadKey, &[]);
        return resembling(found, tidied);
    }
    found = found.well_formed().noted(Note::WellFormedIsNotGenuine);
    if unusual {
        found = found.noted(Note::UnusualGroups);
    }
    if let Some(key) = published {
        found.group_id = fields.map(|fields| fields.group);
        found.serial = fields.map(|fields| fields.serial);
        key.key.clone_into(&mut found.text);
        found = found.noted(Note::PublishedIsNotSecret).of_published(key);
        return found.headed_by_products(headline_of(key));
    }
    let Some(fields) = fields else {
        let found = found.headed(Headline::OlderKey, &[]).noted(Note::OlderCannotBeChecked);
        return resembling(found, tidied);
    };
    found = found.of_group(fields.group, Some(fields.serial));
    let headline = match found.channel {
        Some(KeyChannel::RetailDefault) => Headline::DefaultKey,
        _ if found.products.is_empty() => Headline::NKey,
        _ => Headline::GroupKnown,
    };
    found = found.noted(Note::ChecksumByChance);
    resembling(found.headed_by_products(headline), tidied)
}

fn headline_of(key: &PublishedKey) -> Headline {
    match (key.status, key.kind) {
        (KeyStatus::DisputedLabel, _) => Headline::PublishedDoubtful,
        (KeyStatus::WithdrawnPreview, _) => Headline::PublishedWithdrawn,
        (KeyStatus::Current, KeyKind::Gvlk) => Headline::PublishedGvlk,
        (KeyStatus::Current, KeyKind::Avma) => Headline::PublishedAvma,
    }
}

/// Everything that is wrong with the characters of a key that has `count` of them.
pub(super) fn judged(mut found: Identification, signs: &[Sign], count: usize) -> Identification {
    let mut marker = false;
    for (number, sign) in signs.iter().enumerate() {
        let letter = sign.letter;
        let meant = key::often_meant(letter);
        let is_marker = letter == 'N';
        let (problem, meant) = if let Some(latin) = key::looks_like(letter) {
            (Problem::LooksLikeLatin, latin)
        } else if is_marker && marker {
            (Problem::SecondMarker, meant)
        } else if is_marker && number == 24 && count == 25 {
            (Problem::MarkerLast, meant)
        } else if key::is_legal(letter) {
            marker |= is_marker;
            continue;
        } else if meant.is_empty() {
            (Problem::NotAKeyCharacter, meant)
        } else {
            (Problem::NeverUsedCharacter, meant)
        };
        marker |= is_marker;
        found = found.wrong_character(problem, sign, meant);
    }
    found
}

/// Names the published key that a text comes near, or whose groups it has in another order: first where the text is
/// not well-formed, else in a note.
fn resembling(mut found: Identification, tidied: &Tidied) -> Identification {
    let letters: Vec<char> = tidied.letters.iter().map(|sign| sign.letter).collect();
    let lang = found.lang;
    let sentence = if let Some((key, edits)) = near::nearest(&letters) {
        let place = |edit: &near::Edit| *tidied.letters.get(edit.at).unwrap_or(&tidied.end);
        let in_words = |edit: &near::Edit| {
            let (number, typed) = (place(edit).place.to_string(), place(edit).shown());
            lang.fill(edit.difference, &[("place", &number), ("expected", &edit.expected), ("found", &typed)])
        };
        let differences: Vec<String> = edits.iter().map(in_words).collect();
        let near = Near {
            differences: edits.len(),
            at: edits.iter().map(|edit| place(edit).at).collect(),
            expected: edits.iter().map(|edit| edit.expected.clone()).collect(),
            published: key.key,
            products: found.cards(&key.products),
        };
        let names = found.product_names(&near.products);
        found.near = Some(near);
        let parts = [("products", names.as_str()), ("key", key.key), ("differences", &differences.join(", "))];
        lang.fill(Headline::NearPublished, &parts)
    } else if let Some(key) = near::reordered(&key::spelled(&letters.iter().collect::<String>())) {
        let names = found.product_names(&found.cards(&key.products));
        lang.fill(Headline::GroupsReordered, &[("products", &names), ("key", key.key)])
    } else {
        return found;
    };
    if found.status == Some(Status::WellFormed) {
        found.notes.push(sentence);
    } else {
        found.headline = sentence;
    }
    found
}
