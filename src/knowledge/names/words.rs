//! From a name as typed to the words that tell products apart.

use super::vocabulary::{ENGLISH, FRENCH, IN_PASSING, PHRASES};

/// A word that tells products apart: its place in [`Language::words`].
pub(super) type Word = u8;

/// A set of words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Words([u64; 4]);

impl Words {
    pub(super) fn insert(&mut self, word: Word) {
        self.0[usize::from(word / 64)] |= 1 << (word % 64);
    }

    pub(super) fn without(self, other: Words) -> Words {
        Words(std::array::from_fn(|at| self.0[at] & !other.0[at]))
    }

    pub(super) fn or(self, other: Words) -> Words {
        Words(std::array::from_fn(|at| self.0[at] | other.0[at]))
    }

    pub(super) fn and(self, other: Words) -> Words {
        Words(std::array::from_fn(|at| self.0[at] & other.0[at]))
    }

    pub(super) fn is_within(self, other: Words) -> bool {
        self.0.iter().zip(other.0).all(|(part, other)| part & !other == 0)
    }

    pub(super) fn meets(self, other: Words) -> bool {
        !self.and(other).is_empty()
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == [0; 4]
    }

    pub(super) fn len(self) -> u32 {
        self.0.iter().map(|part| part.count_ones()).sum()
    }
}

impl FromIterator<Word> for Words {
    fn from_iter<I: IntoIterator<Item = Word>>(words: I) -> Self {
        let mut set = Words::default();
        words.into_iter().for_each(|word| set.insert(word));
        set
    }
}

/// What was understood of a name.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) said: Words,
    pub(super) unknown: Vec<String>,
}

/// Words that stand for others when they follow each other.
struct Phrase {
    words: Vec<Word>,
    set: Words,
    meaning: Vec<Word>,
}

/// Every word that is understood.
#[derive(Default)]
pub(super) struct Language {
    words: Vec<String>,
    /// By spelling, in alphabetical order.
    meanings: Vec<(String, Vec<Word>)>,
    phrases: Vec<Phrase>,
    in_passing: Words,
}

impl Language {
    /// The language of the vocabulary and of the names given.
    pub(super) fn of<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let mut language = Self::default();
        for name in names {
            for word in fold(name).split(' ').filter(|word| !word.is_empty()) {
                language.learn(word);
            }
        }
        for (phrase, meaning) in PHRASES {
            let words: Vec<Word> = phrase.split(' ').map(|word| language.learn(word)).collect();
            let meaning = meaning.split_whitespace().map(|word| language.learn(word)).collect();
            language.phrases.push(Phrase { set: words.iter().copied().collect(), words, meaning });
        }
        let in_passing: Vec<&str> = IN_PASSING.split_whitespace().collect();
        language.in_passing = language.set(&in_passing);
        for word in in_passing {
            if language.meaning(word).is_none() {
                language.teach(word, Vec::new());
            }
        }
        for (word, meaning) in ENGLISH.iter().chain(FRENCH) {
            let meaning = meaning.split_whitespace().map(|word| language.learn(word)).collect();
            language.teach(word, meaning);
        }
        language
    }

    /// The word, which from now on stands for itself. There is room for 256 words and need for about 200; more would
    /// share the last place, and their names no longer be told apart.
    fn learn(&mut self, word: &str) -> Word {
        if let Some(known) = self.word(word) {
            return known;
        }
        let place = Word::try_from(self.words.len()).unwrap_or(Word::MAX);
        self.words.push(word.to_owned());
        self.teach(word, vec![place]);
        place
    }

    fn teach(&mut self, word: &str, meaning: Vec<Word>) {
        match self.place_of(word) {
            Ok(at) => self.meanings[at].1 = meaning,
            Err(at) => self.meanings.insert(at, (word.to_owned(), meaning)),
        }
    }

    fn meaning(&self, word: &str) -> Option<&[Word]> {
        let at = self.place_of(word).ok()?;
        Some(&self.meanings[at].1)
    }

    fn place_of(&self, word: &str) -> Result<usize, usize> {
        self.meanings.binary_search_by(|(known, _)| known.as_str().cmp(word))
    }

    fn word(&self, text: &str) -> Option<Word> {
        let place = self.words.iter().position(|word| word == text)?;
        Word::try_from(place).ok()
    }

    /// The words of this list.
    pub(super) fn set(&self, words: &[&str]) -> Words {
        words.iter().filter_map(|word| self.word(word)).collect()
    }

    /// The words that are numbers.
    pub(super) fn numbers(&self) -> Words {
        let is_number = |word: &str| word.chars().all(|c| c.is_ascii_digit() || c == '.');
        self.words.iter().zip(0..).filter(|(word, _)| is_number(word)).map(|(_, place)| place).collect()
    }

    pub(super) fn read(&self, name: &str) -> Reading {
        let folded = fold(name);
        let mut words = Vec::with_capacity(12);
        let mut unknown = Vec::new();
        for token in folded.split(' ').filter(|token| !token.is_empty()) {
            self.understand(token, &mut words, &mut unknown);
        }
        Reading { said: self.together(words), unknown }
    }

    /// The same with each unknown word replaced by the known word that it resembles most, if one does.
    pub(super) fn correct(&self, reading: &Reading) -> Words {
        let resembling = reading.unknown.iter().filter_map(|word| {
            let most = word.chars().count() / 3;
            let known = self.meanings.iter();
            let known = known.filter(|(known, _)| known.len() > 2 && known.len().abs_diff(word.len()) <= most);
            let (differences, meaning) =
                known.map(|(known, meaning)| (differences(word, known), meaning)).min_by_key(|(count, _)| *count)?;
            (differences <= most).then_some(meaning)
        });
        let corrected = self.together(resembling.flatten().copied().collect());
        reading.said.or(corrected)
    }

    /// Adds what a spelled word stands for: as a whole, cut into known words (`win11`, `2022dc`), or at least in part.
    fn understand(&self, token: &str, words: &mut Vec<Word>, unknown: &mut Vec<String>) {
        if let Some(meaning) = self.meaning(token) {
            words.extend(meaning);
        } else if let Some(pieces) = self.cut(token) {
            pieces.iter().for_each(|meaning| words.extend(*meaning));
        } else {
            let edge = (1..token.len()).find(|&at| is_cut(token, at) && is_digit(token, at - 1) != is_digit(token, at));
            match edge {
                Some(at) => {
                    self.understand(&token[..at], words, unknown);
                    self.understand(&token[at..], words, unknown);
                }
                None => unknown.push(token.to_owned()),
            }
        }
    }

    /// Cuts a word into known ones, the longest first. A number stays whole, and pieces of one or two letters have
    /// to touch a digit.
    fn cut(&self, token: &str) -> Option<Vec<&[Word]>> {
        let mut pieces = Vec::new();
        let mut rest = token;
        while !rest.is_empty() {
            let start = token.len() - rest.len();
            let ends = (1..=rest.len()).rev().filter(|&end| is_cut(token, start + end));
            let (end, meaning) =
                ends.filter_map(|end| Some((end, self.meaning(&rest[..end])?))).find(|&(end, _)| {
                    end > 2
                        || is_digit(rest, 0)
                        || is_digit(rest, end - 1)
                        || (start > 0 && is_digit(token, start - 1))
                        || is_digit(rest, end)
                })?;
            pieces.push(meaning);
            rest = &rest[end..];
        }
        Some(pieces)
    }

    /// The words once phrases are read together and what is said in passing is dropped.
    fn together(&self, mut words: Vec<Word>) -> Words {
        let mut set: Words = words.iter().copied().collect();
        for phrase in &self.phrases {
            let mut from = 0;
            while phrase.set.is_within(set)
                && let Some(at) = words[from..].windows(phrase.words.len()).position(|part| part == phrase.words)
            {
                words.splice(from + at..from + at + phrase.words.len(), phrase.meaning.iter().copied());
                from += at + phrase.meaning.len();
                set = words.iter().copied().collect();
            }
        }
        set.without(self.in_passing)
    }
}

fn is_digit(token: &str, at: usize) -> bool {
    token.as_bytes().get(at).is_some_and(|byte| byte.is_ascii_digit() || *byte == b'.')
}

/// Whether a word may be cut there: not within a number.
fn is_cut(token: &str, at: usize) -> bool {
    token.is_char_boundary(at) && !(is_digit(token, at - 1) && is_digit(token, at))
}

/// The text in lower case without accents, with single spaces between words; a point stays within a number.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + 1);
    let mut characters = text.chars().filter_map(plain).peekable();
    while let Some(c) = characters.next() {
        match base(c) {
            Some(base) => folded.push_str(base),
            // No name has a letter of another script: one that is typed stays, and makes an unknown word.
            None if c.is_ascii_alphanumeric() || !(c.is_ascii() || is_sign(c)) => folded.push(c.to_ascii_lowercase()),
            None if c == '.'
                && folded.ends_with(|before: char| before.is_ascii_digit())
                && characters.peek().is_some_and(char::is_ascii_digit) =>
            {
                folded.push(c);
            }
            None if !folded.ends_with(' ') => folded.push(' '),
            None => {}
        }
    }
    folded
}

/// Full-width characters made narrow; nothing for an invisible one or a combining accent.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0),
        '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => None,
        _ => Some(c),
    }
}

/// The letters under an accent or in a ligature.
fn base(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å' | 'À'..='Å' => "a",
        'ç' | 'Ç' => "c",
        'è'..='ë' | 'È'..='Ë' => "e",
        'ì'..='ï' | 'Ì'..='Ï' => "i",
        'ñ' | 'Ñ' => "n",
        'ò'..='ö' | 'Ò'..='Ö' => "o",
        'ù'..='ü' | 'Ù'..='Ü' => "u",
        'ÿ' | 'ý' | 'Ÿ' | 'Ý' => "y",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        _ => return None,
    })
}

/// The spaces and signs of Latin-1 and of general punctuation, trade marks among them.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{BF}' | '×' | '÷' | '\u{2000}'..='\u{2BFF}' | '\u{3000}'..='\u{303F}')
}

/// How many letters have to be added, dropped, changed or swapped with the next one to make one word the other.
fn differences(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut before = vec![0; other.len() + 1];
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for i in 1..=one.len() {
        let mut row = vec![i];
        for j in 1..=other.len() {
            let change = last[j - 1] + usize::from(one[i - 1] != other[j - 1]);
            let mut least = change.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[other.len()]
}
