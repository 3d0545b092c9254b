//! Product keys inside any text.

use super::tidy::is_dash;
use super::{Identification, identify, key, near};
use crate::Lang;

/// A product key in a text: where it stands. What it is, is read when it is asked for, since a text may hold
/// hundreds of thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundKey<'t> {
    /// Where it starts, in bytes.
    pub starts_at: usize,
    /// Where it ends, in bytes.
    pub ends_at: usize,
    text: &'t str,
    lang: Lang,
}

impl<'t> FoundKey<'t> {
    /// The key as it is written.
    pub fn as_written(&self) -> &'t str {
        &self.text[self.starts_at..self.ends_at]
    }

    /// What it is; places count from the start of the whole text, the characters that sentences name from that of the
    /// key.
    pub fn identification(&self) -> Identification {
        let mut found = identify(self.as_written(), self.lang);
        let near = found.near.iter_mut().flat_map(|near| &mut near.at);
        for at in found.problems.iter_mut().filter_map(|problem| problem.at.as_mut()).chain(near) {
            *at += self.starts_at;
        }
        found
    }
}

/// Finds well-formed keys of five groups of five, and those that come near a published key; no placeholders.
///
/// ```
/// use volkey::{Lang, find_keys};
///
/// let found = find_keys("set W269N-WFGWX-YVC9B-4J6C9-T83GX before imaging", Lang::En);
/// assert_eq!((found[0].starts_at, found[0].ends_at), (4, 33));
/// assert_eq!(found[0].identification().group_id, Some(3311));
/// ```
pub fn find_keys(text: &str, lang: Lang) -> Vec<FoundKey<'_>> {
    let mut found = Vec::new();
    // The words that one dash each joins to the last one: five that may be a key, and the one before.
    let mut chain: Vec<(usize, usize)> = Vec::with_capacity(7);
    let mut words = words(text).peekable();
    while let Some(word) = words.next() {
        chain.push(word);
        if chain.len() > 6 {
            chain.remove(0);
        }
        let next = words.peek().filter(|next| is_one_dash(&text[word.1..next.0]));
        if let Some((before, groups)) = chain.split_last_chunk::<5>()
            && is_key(text, groups, [before.last(), next])
        {
            found.push(FoundKey { starts_at: groups[0].0, ends_at: word.1, text, lang });
            chain.clear();
        }
        if next.is_none() {
            chain.clear();
        }
    }
    found
}

/// Whether five words are a key; the words beside them are joined to them.
fn is_key(text: &str, groups: &[(usize, usize); 5], beside: [Option<&(usize, usize)>; 2]) -> bool {
    let lengths = groups.map(|(start, end)| end - start);
    if !(22..=28).contains(&lengths.iter().sum::<usize>()) || lengths.iter().any(|length| !(2..=8).contains(length)) {
        return false;
    }
    let typed: String = groups.iter().map(|(start, end)| text[*start..*end].to_ascii_uppercase()).collect();
    let letters: Vec<char> = typed.chars().collect();
    let legal = lengths == [5; 5] && letters.iter().all(|letter| key::is_legal(*letter));
    let masked = letters.chunks(5).any(|group| group.iter().all(|letter| *letter == group[0]));
    match letters.iter().filter(|letter| **letter == 'N').count() {
        // The older format has no checksum: words, and parts of something longer, are none.
        0 if legal => {
            let mixed = letters.iter().any(char::is_ascii_digit) && letters.iter().any(char::is_ascii_alphabetic);
            let apart = beside.iter().flatten().all(|(start, end)| end - start != 5);
            mixed && apart && !masked || near::reached(&letters).is_some()
        }
        1 if legal && key::decode(&letters).is_some_and(|fields| fields.checksum_fits) => true,
        _ => near::reached(&letters).is_some(),
    }
}

fn is_one_dash(between: &str) -> bool {
    let mut characters = between.chars();
    characters.next().is_some_and(is_dash) && characters.next().is_none()
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
