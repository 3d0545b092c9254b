//! What looks like a product key in any text, mistyped or not, and how it is hidden.

use super::tidy::{fold, is_dash, is_invisible};
use super::{exact, key};

const GROUPS: usize = 5;

/// A run of letters and digits.
struct Word<'l> {
    start: usize,
    end: usize,
    /// In capitals.
    letters: &'l [char],
    /// What joins it to the word before, where something does: a dash, a line break, a space, a dot or an underscore.
    joint: Option<char>,
}

/// A text in which all that looks like a product key is hidden but for its last five characters: also with a wrong
/// checksum or mistyped letters, in five groups or in one run.
///
/// Published keys stay. Where it is not certain which characters are the last five, they are hidden too.
///
/// ```
/// use volkey::mask_keys;
///
/// assert_eq!(mask_keys("set A269N WFGWX YVC9B 4J6C9 T83GX now"), "set *****-*****-*****-*****-T83GX now");
/// assert_eq!(mask_keys("set W269N-WFGWX-YVC9B-4J6C9-T83GX now"), "set W269N-WFGWX-YVC9B-4J6C9-T83GX now");
/// ```
pub fn mask_keys(text: &str) -> String {
    let letters = letters(text);
    let words = words(text, &letters);
    let mut masked = String::with_capacity(text.len());
    let mut done = 0;
    for (key, ending) in keys(&words) {
        masked.push_str(&text[done..key[0].start]);
        masked.push_str(&key::masked(&ending));
        done = key[key.len() - 1].end;
    }
    masked + &text[done..]
}

/// Whether anything in a text would be hidden.
pub(super) fn holds_key(text: &str) -> bool {
    let letters = letters(text);
    !keys(&words(text, &letters)).is_empty()
}

/// The beginning of a text with its keys hidden: at most so many characters, and a sign that there are more.
pub(crate) fn beginning(text: &str, most: usize) -> String {
    // A key that the end would divide is looked at whole.
    let enough = text.char_indices().nth(4 * most).map_or(text.len(), |(end, _)| end);
    let mut masked = mask_keys(&text[..enough]);
    if let Some((end, _)) = masked.char_indices().nth(most) {
        masked.truncate(end);
        masked.push('…');
    }
    masked
}

/// The words of each key that is not published, and the ending that may be shown of it.
fn keys<'w, 'l>(words: &'w [Word<'l>]) -> Vec<(&'w [Word<'l>], String)> {
    let strangeness: Vec<Option<usize>> = (0..words.len()).map(|at| strangeness(&words[at..])).collect();
    let mut found: Vec<(usize, usize, String)> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if is_run(word) {
            let known = word.letters.len() >= 25;
            found.push((at, at + 1, ending(&word.letters[word.letters.len() - 5..], known)));
        }
        // Of overlapping keys the least strange ones; nothing overlaps a published one.
        let beside = &strangeness[at.saturating_sub(GROUPS - 1)..words.len().min(at + GROUPS)];
        let least = beside.iter().flatten().min().copied().unwrap_or(0);
        if least == 0 || strangeness[at].is_none_or(|own| own > least + 1) {
            continue;
        }
        match found.last_mut().filter(|(_, end, _)| *end > at) {
            Some(last) => *last = (last.0, at + GROUPS, ending(&[], false)),
            None => found.push((at, at + GROUPS, ending(words[at + GROUPS - 1].letters, true))),
        }
    }
    found.into_iter().map(|(first, end, ending)| (&words[first..end], ending)).collect()
}

fn ending(letters: &[char], is_known: bool) -> String {
    if is_known && letters.len() == 5 { letters.iter().collect() } else { "*****".to_owned() }
}

/// How little five words look like the groups of a key: 0 for a published one, `None` for what looks like none.
fn strangeness(words: &[Word]) -> Option<usize> {
    let groups = words.get(..GROUPS)?;
    let joints = || groups[1..].iter().filter_map(|word| word.joint);
    let spaced = joints().any(char::is_whitespace);
    let lengths = || groups.iter().map(|word| word.letters.len());
    let (least, most) = if spaced { (4, 6) } else { (2, 8) };
    let count: usize = lengths().sum();
    if joints().count() < GROUPS - 1
        || !(22..=28).contains(&count)
        || lengths().any(|length| length < least || length > most)
    {
        return None;
    }
    let letters: Vec<char> = groups.iter().flat_map(|word| word.letters).copied().collect();
    if is_published(&letters) {
        return Some(0);
    }
    let numbers = groups.iter().filter(|word| word.letters.iter().all(char::is_ascii_digit)).count();
    let has_digit = letters.iter().any(char::is_ascii_digit);
    let fives = !spaced && lengths().all(|length| length == 5);
    let illegal = illegal(&letters);
    let enough_legal = match has_digit {
        true if fives => illegal * 2 <= count,
        true => illegal * 4 <= count,
        false => illegal * 8 <= count,
    };
    // Two numbers may be by chance, three are those of a product ID; and of placeholders nothing need be hidden.
    if !enough_legal
        || numbers > 2
        || groups.windows(4).any(starts_guid)
        || groups[..GROUPS - 1].iter().all(is_of_one_letter)
    {
        return None;
    }
    let others = joints().filter(|joint| Some(*joint) != groups[1].joint).count();
    Some(1 + 2 * others + groups.iter().map(oddness).sum::<usize>())
}

/// How little a word looks like a group of a key.
fn oddness(word: &Word) -> usize {
    let illegal = illegal(word.letters);
    let like_a_word = illegal > 0 && !word.letters.iter().any(char::is_ascii_digit);
    2 * word.letters.len().abs_diff(5) + illegal + 2 * usize::from(like_a_word)
}

/// Whether a word is a key without separators, and not published.
fn is_run(word: &Word) -> bool {
    let has = |class: fn(&char) -> bool| word.letters.iter().any(class);
    (20..=28).contains(&word.letters.len())
        && has(char::is_ascii_digit)
        && has(char::is_ascii_alphabetic)
        && illegal(word.letters) * 4 <= word.letters.len()
        && !is_published(word.letters)
}

fn is_published(letters: &[char]) -> bool {
    exact::published(letters).is_some()
}

fn illegal(letters: &[char]) -> usize {
    letters.iter().filter(|letter| !key::is_legal(**letter)).count()
}

fn starts_guid(words: &[Word]) -> bool {
    let hexadecimal = |word: &Word| word.letters.iter().all(char::is_ascii_hexdigit);
    words.iter().map(|word| word.letters.len()).eq([8, 4, 4, 4]) && words.iter().all(hexadecimal)
}

fn is_of_one_letter(word: &Word) -> bool {
    word.letters.iter().all(|letter| *letter == word.letters[0])
}

/// The letters and digits of a text, in capitals.
fn letters(text: &str) -> Vec<char> {
    let mut letters = Vec::with_capacity(text.len());
    letters.extend(text.chars().map(capital).filter(|letter| is_letter(*letter)));
    letters
}

fn capital(character: char) -> char {
    fold(character).to_ascii_uppercase()
}

/// The words that the letters of a text are.
fn words<'l>(text: &str, mut letters: &'l [char]) -> Vec<Word<'l>> {
    let mut words: Vec<Word> = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((start, character)) = rest.next() {
        if !is_letter(capital(character)) {
            continue;
        }
        let (mut end, mut count) = (start + character.len_utf8(), 1);
        while let Some((at, character)) = rest.next_if(|(_, character)| is_letter(capital(*character))) {
            (end, count) = (at + character.len_utf8(), count + 1);
        }
        let (own, others) = letters.split_at(count);
        letters = others;
        let joint = words.last().and_then(|last| joint(&text[last.end..start]));
        words.push(Word { start, end, letters: own, joint });
    }
    words
}

/// What may be meant as a letter of a key: also those with accents, and the Greek and Cyrillic ones that look alike.
fn is_letter(character: char) -> bool {
    match character {
        '²' | '³' | '¹' | '\u{212a}' => true,
        '\u{c0}'..='\u{52f}' => !is_dash(character),
        _ => character.is_ascii_alphanumeric(),
    }
}

/// What joins two words: a dot, an underscore, or up to three dashes and spaces.
fn joint(between: &str) -> Option<char> {
    let is_separator = |c: char| is_dash(c) || c.is_whitespace() || is_invisible(c);
    match between {
        "." => Some('.'),
        "_" => Some('_'),
        _ if between.chars().nth(3).is_some() || !between.chars().all(is_separator) => None,
        _ if between.contains(is_dash) => Some('-'),
        _ if between.contains(['\n', '\r']) => Some('\n'),
        _ => Some(' '),
    }
}
