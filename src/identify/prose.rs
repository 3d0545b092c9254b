//! Words that are no identifier and come near none, told at a glance: lists hold headings, names and remarks.

use super::key;

/// Whether a text is two words or more, apart by single spaces, that nothing is read in. Of a text that may be an
/// identifier it says no, and of some words too.
pub(super) fn is_prose(text: &[u8]) -> bool {
    let mut seen = Seen::default();
    for word in text.split(|byte| *byte == b' ') {
        // By the length of their first group, product IDs and activation IDs have to be looked at.
        let may_start = seen.words == 0 && matches!(word.len(), 5 | 8);
        let is_code = matches!(word, [b'0', b'x' | b'X', ..]);
        if word.is_empty() || may_start || is_code || !seen.take(word) {
            return false;
        }
    }
    let is_channel = text.len() >= 7 && text[text.len() - 7..].eq_ignore_ascii_case(b"channel");
    let mostly_digits = seen.letters < seen.digits + 8;
    let count = seen.letters + seen.digits;
    let may_be_key = count <= 35 && (seen.illegal == 0 || seen.before_are_groups && seen.last <= 6);
    let may_be_near = count <= 28 && seen.longest_legal >= 6;
    let may_be_hidden = seen.crosses >= 5;
    seen.words >= 2
        && count > 5
        && !is_channel
        && !mostly_digits
        && !may_be_key
        && !may_be_near
        && !may_be_hidden
        && !seen.starts_placeholder()
}

/// What was seen of a text.
struct Seen {
    words: usize,
    letters: usize,
    digits: usize,
    /// How many characters no key has.
    illegal: usize,
    /// The longest run of such as a key has, and the one that goes on.
    longest_legal: usize,
    legal: usize,
    /// How often there is an X.
    crosses: usize,
    /// Whether all words but the last could be groups of a key.
    before_are_groups: bool,
    /// The length of the last word.
    last: usize,
    start: [u8; 5],
}

impl Default for Seen {
    fn default() -> Self {
        Self {
            words: 0,
            letters: 0,
            digits: 0,
            illegal: 0,
            longest_legal: 0,
            legal: 0,
            crosses: 0,
            before_are_groups: true,
            last: 0,
            start: [0; 5],
        }
    }
}

impl Seen {
    /// Takes a word; whether it is of ASCII letters and digits only.
    fn take(&mut self, word: &[u8]) -> bool {
        self.before_are_groups &= self.words == 0 || (4..=6).contains(&self.last);
        (self.words, self.last) = (self.words + 1, word.len());
        for letter in word {
            if !letter.is_ascii_alphanumeric() {
                return false;
            }
            if let Some(place) = self.start.get_mut(self.letters + self.digits) {
                *place = letter.to_ascii_uppercase();
            }
            if letter.is_ascii_digit() {
                self.digits += 1;
            } else {
                self.letters += 1;
            }
            self.crosses += usize::from(matches!(letter, b'x' | b'X'));
            if key::value(*letter).is_some() {
                self.legal += 1;
                self.longest_legal = self.longest_legal.max(self.legal);
            } else {
                self.illegal += 1;
                self.legal = 0;
            }
        }
        true
    }

    fn starts_placeholder(&self) -> bool {
        self.start == [self.start[0]; 5] || self.start == *b"12345" || self.start == *b"ABCDE"
    }
}
