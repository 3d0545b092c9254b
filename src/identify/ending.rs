//! The last five characters of a key, alone or behind a mask, and the placeholders that stand where a key belongs.

use super::identification::channel_of;
use super::tidy::{Sign, Tidied};
use super::{Certainty, Forgiven, Headline, Identification, KeyChannel, Kind, Note, key, typed_key};
use crate::Lang;
use crate::knowledge::default_keys::DEFAULT_KEYS;
use crate::knowledge::published_keys;

const SAMPLES: [&str; 4] = [
    "AAAAABBBBBCCCCCDDDDDEEEEE",
    "1234512345123451234512345",
    "1234567890123456789012345",
    "ABCDEFGHIJKLMNOPQRSTUVWXY",
];

/// A text of groups of equal characters, one of them whole, or a well-known sample; as far as it is typed.
pub(super) fn placeholder(tidied: &Tidied, lang: Lang) -> Option<Identification> {
    let letters = &tidied.letters;
    let content: String = letters.iter().map(|sign| sign.letter).collect();
    let equal = (5..=25).contains(&letters.len()) && letters.chunks(5).all(is_equal);
    // Zeros may be a product ID that is being typed.
    let zeros = letters[0].letter == '0' && letters.len() < 25;
    let sample = letters.len() >= 15 && SAMPLES.iter().any(|sample| sample.starts_with(&content));
    if !(equal && !zeros || sample) {
        return None;
    }
    let found = Identification::of(Kind::Placeholder, &key::spelled(&content), tidied, lang);
    Some(found.headed(Headline::Placeholder, &[]))
}

/// The last five characters, as tools print them, also behind groups that are masked.
pub(super) fn read(tidied: &Tidied, lang: Lang) -> Option<Identification> {
    let letters = &tidied.letters;
    let masked = (21..=25).contains(&letters.len()) && letters[..20].chunks(5).any(is_hidden);
    let shown = if masked { &letters[20..] } else { letters.as_slice() };
    if !masked && (letters.len() != 5 || tidied.is_open_ended()) {
        return None;
    }
    let typed: String = shown.iter().map(|sign| sign.letter).collect();
    let illegal = shown.iter().filter(|sign| !key::is_legal(sign.letter)).count();
    let has_digit = shown.iter().any(|sign| sign.letter.is_ascii_digit());
    if illegal > 1 + usize::from(has_digit || masked) {
        return None; // a word
    }
    let content: String = letters.iter().map(|sign| sign.letter).collect();
    let mut found = Identification::of(Kind::PartialKey, &key::spelled(&content), tidied, lang);
    found.text = if masked { key::masked(&typed) } else { typed.clone() };
    let found = typed_key::judged(found, shown, 0);
    if found.status.is_some() {
        return Some(found.mistyped());
    }
    if shown.len() < 5 {
        return Some(found.unfinished());
    }
    let found = of_product(Identification { last_five: Some(typed.clone()), ..found }.well_formed(), &typed);
    // Behind a label nothing follows.
    let ends = masked || found.tidied.contains(&Forgiven::Label);
    Some(if ends { found } else { found.noted(Note::MayBeTheStart) })
}

/// What the last five characters belong to.
fn of_product(mut found: Identification, typed: &str) -> Identification {
    if let Some(published) = published_keys().iter().find(|key| key.key.ends_with(typed)) {
        found.products = found.cards(&published.products);
        found.certainty = Certainty::PublishedEnding;
        found.channel = Some(channel_of(published));
        found.group_id = super::group_of(published.key);
        return found.headed_by_products(Headline::PublishedEnding);
    }
    if let Some(default) = DEFAULT_KEYS.iter().find(|key| key.ending == Some(typed)) {
        found.group_id = Some(default.group);
        return found.of_default(default, Certainty::PublishedEnding).headed_by_products(Headline::DefaultEnding);
    }
    if let Some(group) = key::group_of_ending(typed) {
        found = found.of_group(group, None);
    }
    let headline = match found.channel {
        Some(KeyChannel::RetailDefault) => Headline::DefaultEnding,
        _ if found.products.is_empty() => Headline::Ending,
        _ => Headline::EndingOfGroup,
    };
    found.headed_by_products(headline).noted(Note::GroupAssumesNewer)
}

fn is_equal(group: &[Sign]) -> bool {
    group.iter().all(|sign| sign.letter == group[0].letter)
}

fn is_hidden(group: &[Sign]) -> bool {
    matches!(group[0].letter, 'X' | '*' | '#' | '?' | '•' | '●') && is_equal(group)
}
