//! What a text is: a product key, its last five characters, a product ID, an error code and the rest, read and
//! never repaired.

mod activation_id;
mod channel;
mod ending;
mod error_code;
mod find;
mod identification;
mod installation_id;
mod key;
mod label;
mod lists;
mod near;
mod pattern;
mod product_id;
mod tidy;
mod typed_key;

pub use find::{FoundKey, find_keys};
pub use identification::{Found, Identification, Near, Published};
pub use lists::*;

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
    if text.trim().len() > LONGEST {
        return unknown(text, lang);
    }
    let tidied = tidy::tidy(text);
    if tidied.letters.is_empty() {
        return Identification::new(Kind::Unknown, lang).headed(Headline::Nothing, &[]);
    }
    channel::read(&tidied, lang)
        .or_else(|| error_code::read(&tidied, lang))
        .or_else(|| ending::placeholder(&tidied, lang))
        .or_else(|| product_id::read(&tidied, lang))
        .or_else(|| activation_id::read(&tidied, lang))
        .or_else(|| installation_id::read(&tidied, lang))
        .or_else(|| ending::read(&tidied, lang))
        .or_else(|| typed_key::read(&tidied, lang))
        .unwrap_or_else(|| unknown(text, lang))
}

/// Whether a text is one well-formed product key.
pub fn is_product_key(text: &str) -> bool {
    let found = identify(text, Lang::En);
    found.kind == Kind::ProductKey && found.status == Some(Status::WellFormed)
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

/// Keys inside it are masked like any other.
fn unknown(text: &str, lang: Lang) -> Identification {
    let text = text.trim();
    let cut = text.char_indices().nth(SHOWN).map_or(text.len(), |(at, _)| at);
    // A key that the cut would divide is looked at whole.
    let margin = text[cut..].char_indices().nth(40).map_or(text.len(), |(at, _)| cut + at);
    let mut shown = String::new();
    let mut done = 0;
    for key in find_keys(&text[..margin], lang).into_iter().take_while(|key| key.starts_at < cut) {
        shown.push_str(&text[done..key.starts_at]);
        shown.push_str(&key.masked());
        done = key.ends_at;
    }
    shown.push_str(&text[done..cut.max(done)]);
    if cut < text.len() {
        shown.push('…');
    }
    Identification { text: shown, ..Identification::new(Kind::Unknown, lang) }.headed(Headline::Unknown, &[])
}
