//! Product keys inside any text.

use super::{Identification, KeyFormat, Kind, Status, identify, tidy::is_dash};
use crate::Lang;

/// A product key in a text.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FoundKey {
    /// Where it starts, in bytes.
    pub starts_at: usize,
    /// Where it ends, in bytes.
    pub ends_at: usize,
    /// What it is.
    pub identification: Identification,
}

/// Finds well-formed keys of five groups of five, and those that come near a published key; no placeholders.
///
/// ```
/// use volkey::{Lang, find_keys};
///
/// let found = find_keys("set W269N-WFGWX-YVC9B-4J6C9-T83GX before imaging", Lang::En);
/// assert_eq!((found[0].starts_at, found[0].ends_at), (4, 33));
/// ```
pub fn find_keys(text: &str, lang: Lang) -> Vec<FoundKey> {
    let mut found = Vec::new();
    let mut words = words(text).peekable();
    while let Some(first) = words.next() {
        let (starts_at, mut ends_at) = first;
        let mut groups = vec![first];
        // Words joined by one dash belong together.
        while let Some(&(start, end)) = words.peek() {
            let between = &text[ends_at..start];
            let mut joint = between.chars();
            if !(joint.next().is_some_and(is_dash) && joint.next().is_none()) {
                break;
            }
            groups.push((start, end));
            ends_at = end;
            words.next();
        }
        let sizes_fit = groups.len() == 5 && groups.iter().all(|(start, end)| (4..=6).contains(&(end - start)));
        if !sizes_fit {
            continue;
        }
        let identification = identify(&text[starts_at..ends_at], lang);
        if is_key(&text[starts_at..ends_at], &identification) {
            found.push(FoundKey { starts_at, ends_at, identification });
        }
    }
    found
}

/// Five groups of letters alone are words, not an older key.
fn is_key(typed: &str, identification: &Identification) -> bool {
    let telling = identification.format == Some(KeyFormat::NFormat) || typed.bytes().any(|byte| byte.is_ascii_digit());
    let well_formed = identification.status == Some(Status::WellFormed) && telling;
    identification.kind == Kind::ProductKey && (well_formed || identification.near.is_some())
}

/// The runs of ASCII letters and digits.
fn words(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() && !bytes[at].is_ascii_alphanumeric() {
            at += 1;
        }
        let start = at;
        while at < bytes.len() && bytes[at].is_ascii_alphanumeric() {
            at += 1;
        }
        (at > start).then_some((start, at))
    })
}
