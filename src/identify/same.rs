//! When two texts hold the same product key, however each is written.

use super::{find_keys, tidy};
use crate::Lang;

/// The letters of the one product key in a text.
pub(crate) fn letters_of_key(text: &str) -> Option<[u8; 25]> {
    letters(text).or_else(|| {
        let [key] = find_keys(text, Lang::En)[..] else { return None };
        letters(key.as_written())
    })
}

fn letters(text: &str) -> Option<[u8; 25]> {
    let tidied = tidy::tidy(text);
    let letters: Vec<u8> = tidied.letters.iter().filter_map(|sign| u8::try_from(sign.letter).ok()).collect();
    letters.try_into().ok()
}
