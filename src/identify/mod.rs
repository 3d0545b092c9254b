//! What a text is: a product key, its last five characters, a product ID, an error code and the rest, read and
//! never repaired.

mod activation_id;
mod channel;
mod ending;
mod error_code;
mod exact;
mod find;
mod glance;
mod identification;
mod installation_id;
mod key;
mod label;
mod lists;
mod mask;
mod near;
mod pattern;
mod product_id;
mod prose;
mod same;
mod secret;
mod tidy;
mod typed_key;
mod your_file;

pub(crate) use error_code::number as error_code_number;
pub use find::{FoundKey, find_keys};
pub(crate) use glance::Glance;
pub use identification::{Found, Identification, Near, Published};
pub use lists::*;
pub(crate) use mask::beginning;
pub use mask::mask_keys;
pub(crate) use same::letters_of_key;
pub(crate) use secret::{AHEAD, BEHIND, next_secret};
pub(crate) use your_file::Sought;
pub use your_file::{FileMatch, YourFile};

use crate::Lang;
use crate::knowledge::{PublishedKey, published_keys};
use std::sync::OnceLock;

/// The longest text that can be one identifier, in bytes; a longer one is searched with [`find_keys`].
const LONGEST: usize = 600;
/// How much is shown of a text that is not known, in characters.
const SHOWN: usize = 200;

/// Says what a text is. Every text has an answer; none is an error.
///
/// ```
/// use volkey::{Lang, identify};
///
/// let found = identify("w269n-wfgwx-yvc9b-4j6c9-t83gx", Lang::En);
/// assert_eq!(found.products[0].name, "Windows 11 Pro");
/// assert_eq!(found.group_id, Some(3311));
/// ```
pub fn identify(text: &str, lang: Lang) -> Identification {
    recognised(text, lang).unwrap_or_else(|| unknown(text, lang))
}

/// What a text is, where it is known.
fn recognised(text: &str, lang: Lang) -> Option<Identification> {
    if text.trim().len() > LONGEST {
        return in_sentence(text, lang);
    }
    let tidied = tidy::tidy(text);
    if tidied.letters.is_empty() {
        return Some(Identification::new(Kind::Unknown, lang).headed(Headline::Nothing, &[]));
    }
    match alone(text, &tidied, lang) {
        Some(found) if !found.problems.iter().any(|problem| problem.code == Problem::TooLong) => Some(found),
        longer => in_sentence(text, lang).or(longer),
    }
}

/// A text that is one identifier.
fn alone(text: &str, tidied: &tidy::Tidied, lang: Lang) -> Option<Identification> {
    if tidied.letters.is_empty() {
        return None;
    }
    // What looks like a key is nothing else: a part of it would be shown as that.
    let readers: &[fn(&tidy::Tidied, Lang) -> Option<Identification>] = match Glance::of_exact(text.as_bytes()) {
        Some(Glance { kind: Kind::ProductId, .. }) => &[product_id::read],
        Some(_) => &[],
        None if mask::holds_key(text) => &[ending::placeholder],
        None => &[
            channel::read,
            error_code::read,
            ending::placeholder,
            product_id::read,
            activation_id::read,
            installation_id::read,
        ],
    };
    let found = readers.iter().find_map(|read| read(tidied, lang));
    found.or_else(|| ending::read(tidied, lang)).or_else(|| typed_key::read(tidied, lang))
}

/// The one well-formed key that stands among other words.
fn in_sentence(text: &str, lang: Lang) -> Option<Identification> {
    let [key] = find_keys(text, lang)[..] else { return None };
    if key.as_written().len() == text.trim().len() {
        return None;
    }
    let mut found = key.identification();
    // Its sentences would count characters from the start of the key.
    if found.status != Some(Status::WellFormed) || found.near.is_some() {
        return None;
    }
    if !found.tidied.contains(&Forgiven::Label) {
        found.tidied.push(Forgiven::Label);
    }
    Some(found)
}

/// Whether a text is one well-formed product key.
pub fn is_product_key(text: &str) -> bool {
    if text.trim().len() > LONGEST {
        return false;
    }
    let found = alone(text, &tidy::tidy(text), Lang::En);
    found.is_some_and(|found| found.kind == Kind::ProductKey && found.status == Some(Status::WellFormed))
}

/// The group of a published key of the newer format.
pub(crate) fn group_of(key: &str) -> Option<u32> {
    published_fields().iter().find(|(known, ..)| known.key == key).map(|(_, group, _)| *group)
}

/// The published keys of the newer format, each with its group and its serial.
fn published_fields() -> &'static [(&'static PublishedKey, u32, u32)] {
    static FIELDS: OnceLock<Vec<(&PublishedKey, u32, u32)>> = OnceLock::new();
    FIELDS.get_or_init(|| {
        let decoded = |key: &'static PublishedKey| {
            let letters: Vec<char> = key.key.chars().filter(|letter| *letter != '-').collect();
            key::decode(&letters).map(|fields| (key, fields.group, fields.serial))
        };
        published_keys().iter().filter_map(decoded).collect()
    })
}

fn unknown(text: &str, lang: Lang) -> Identification {
    let text = mask::beginning(text.trim(), SHOWN);
    Identification { text, ..Identification::new(Kind::Unknown, lang) }.headed(Headline::Unknown, &[])
}
