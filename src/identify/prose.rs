//! Words that are no identifier and come near none, told at a glance: lists hold headings, names and remarks.

use super::key;

/// Whether a text is two words or more, apart by single spaces, that nothing is read in. Of a text that may be an
/// identifier it says no, and of some words too.
pub(super) fn is_prose(text: &[u8]) -> bool {
    let mut seen = Seen { before_are_groups: true, ..Seen::default() };
    for word in text.split(|byte| *byte == b' ') {
        let is_code = matches!(word, [b'0', b'x' | b'X', ..]);
        if word.is_empty() || is_code || !seen.take(word) {
            return false;
        }
    }
    let count = seen.letters + seen.digits;
    // The eight boxes of a confirmation ID have letters as names.
    let may_be_digits = seen.digits > 0 && seen.letters < seen.digits + 8;
    // As product IDs and activation IDs start.
    let may_be_id = matches!(seen.lengths, [5, 3, 7] | [5, 5, 3 | 5] | [8, 1..=4, _]);
    let may_be_groups = seen.before_are_groups && seen.last <= 6 && seen.digits > 0;
    let may_be_key = count <= 35 && (seen.illegal == 0 || may_be_groups);
    let may_be_near = count <= 28 && seen.longest_legal >= 6;
    let may_be_hidden = seen.crosses >= 5;
    let is_channel = text.len() >= 7 && text[text.len() - 7..].eq_ignore_ascii_case(b"channel");
    seen.words >= 2
        && count > 5
        && !may_be_digits
        && !may_be_id
        && !may_be_key
        && !may_be_near
        && !may_be_hidden
        && !is_channel
        && !starts_placeholder(text)
}

/// What was seen of a text.
#[derive(Default)]
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
    /// The lengths of the first three words, and of the last.
    lengths: [usize; 3],
    last: usize,
}

impl Seen {
    /// Takes a word; whether it is of ASCII letters and digits only.
    fn take(&mut self, word: &[u8]) -> bool {
        self.before_are_groups &= self.words == 0 || (4..=6).contains(&self.last);
        if let Some(length) = self.lengths.get_mut(self.words) {
            *length = word.len();
        }
        (self.words, self.last) = (self.words + 1, word.len());
        for letter in word {
            match letter {
                b'0'..=b'9' => self.digits += 1,
                b'A'..=b'Z' | b'a'..=b'z' => self.letters += 1,
                _ => return false,
            }
            if key::is_of_key(*letter) {
                self.crosses += usize::from(matches!(letter, b'x' | b'X'));
                self.legal += 1;
                self.longest_legal = self.longest_legal.max(self.legal);
            } else {
                self.illegal += 1;
                self.legal = 0;
            }
        }
        true
    }
}

fn starts_placeholder(text: &[u8]) -> bool {
    let mut start = [0; 5];
    for (place, letter) in start.iter_mut().zip(text.iter().filter(|letter| **letter != b' ')) {
        *place = letter.to_ascii_uppercase();
    }
    start == [start[0]; 5] || start == *b"12345" || start == *b"ABCDE"
}
