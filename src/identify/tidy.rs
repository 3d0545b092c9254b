//! Reading a text as people write it: what surrounds an identifier, and where each of its characters stood.

use super::{Forgiven, key, label};

/// A character of an identifier. Separators that follow each other are one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign {
    /// In upper case where it is ASCII; every dash is `-`.
    pub(super) letter: char,
    /// As it was typed, but never full-width.
    pub(super) typed: char,
    /// Its place in the visitor's text, in bytes.
    pub(super) at: usize,
    /// Its place as people count, in characters from 1.
    pub(super) place: usize,
}

/// A text without what surrounds an identifier.
#[derive(Debug)]
pub(super) struct Tidied<'t> {
    /// The visitor's text without white space and quotes around it, its label included.
    pub(super) labelled: &'t str,
    /// The identifier as it was typed.
    pub(super) value: &'t str,
    /// Its characters.
    pub(super) signs: Vec<Sign>,
    /// Its characters without separators.
    pub(super) letters: Vec<Sign>,
    /// The lengths of its groups.
    pub(super) groups: Vec<usize>,
    /// Where the text goes on.
    pub(super) end: Sign,
    /// What was forgiven around it.
    pub(super) around: Vec<Forgiven>,
}

pub(super) fn tidy(text: &str) -> Tidied<'_> {
    let mut around = Vec::new();
    let tagged = label::in_tag(text);
    around.extend(tagged.map(|_| Forgiven::Label));
    let labelled = between_quotes(tagged.unwrap_or(text), &mut around);
    let value = match label::value(labelled) {
        Some(value) => {
            around.push(Forgiven::Label);
            between_quotes(value, &mut Vec::new())
        }
        None => labelled,
    };
    let start = value.as_ptr() as usize - text.as_ptr() as usize;
    let end = start + value.len();
    let mut signs: Vec<Sign> = Vec::with_capacity(value.len());
    let mut place = 0;
    for (at, character) in text[..end].char_indices() {
        place += 1;
        if at < start {
            continue;
        }
        if is_invisible(character) {
            around.push(Forgiven::Invisible);
            continue;
        }
        let typed = fold(character);
        if typed != character {
            around.push(Forgiven::FullWidth);
        }
        let letter = if is_dash(typed) { '-' } else { typed.to_ascii_uppercase() };
        let sign = Sign { letter, typed, at, place };
        match signs.last_mut().filter(|last| last.is_separator() && sign.is_separator()) {
            Some(last) if last.typed.is_whitespace() => *last = sign,
            Some(_) => {}
            None => signs.push(sign),
        }
    }
    let letters = signs.iter().filter(|sign| !sign.is_separator()).copied().collect();
    let groups = signs.split(Sign::is_separator).map(<[Sign]>::len).filter(|length| *length > 0).collect();
    let end = Sign { letter: ' ', typed: ' ', at: end, place: place + 1 };
    Tidied { labelled, value, signs, letters, groups, end, around }
}

impl Sign {
    pub(super) fn is_separator(&self) -> bool {
        self.letter == '-' || self.typed.is_whitespace() || matches!(self.typed, '.' | '_' | '/' | '|')
    }

    /// As people can see it: a combining mark has no shape of its own.
    pub(super) fn shown(&self) -> String {
        match self.typed {
            mark if key::is_combining(mark) => format!("U+{:04X}", u32::from(mark)),
            typed => typed.to_string(),
        }
    }

    /// What a separator is, unless it is the usual one.
    fn forgiven(&self) -> Option<Forgiven> {
        match self.typed {
            '-' => None,
            _ if self.letter == '-' => Some(Forgiven::Dashes),
            typed if typed.is_whitespace() => Some(Forgiven::Spaces),
            _ => Some(Forgiven::Separators),
        }
    }
}

impl Tidied<'_> {
    /// Whether the text ends with a separator, as while typing.
    pub(super) fn is_open_ended(&self) -> bool {
        self.signs.last().is_some_and(Sign::is_separator)
    }

    /// All that reading it as `canonical` forgave, in the order of the list.
    pub(super) fn forgiven(&self, canonical: &str) -> Vec<Forgiven> {
        self.forgiven_in(&self.signs, canonical)
    }

    /// The same when only these signs of it were read.
    pub(super) fn forgiven_in(&self, signs: &[Sign], canonical: &str) -> Vec<Forgiven> {
        let mut forgiven = self.around.clone();
        let (mut left_out, mut elsewhere) = (false, false);
        let mut rest = canonical.chars().peekable();
        for sign in signs.iter().filter(|sign| !key::is_combining(sign.typed)) {
            let own = rest.next_if(|expected| matches!(expected, '-' | '.'));
            if sign.is_separator() {
                forgiven.extend(sign.forgiven().filter(|_| own != Some(sign.typed)));
                elsewhere |= own.is_none() && rest.peek().is_some();
                continue;
            }
            left_out |= own.is_some();
            let expected = rest.next().unwrap_or(sign.typed);
            if expected != sign.typed && expected.eq_ignore_ascii_case(&sign.typed) {
                forgiven.push(Forgiven::Case);
            }
        }
        if left_out && !elsewhere {
            forgiven.push(Forgiven::Dashes);
        }
        in_order(forgiven)
    }
}

/// Each once, in the order of the list.
pub(super) fn in_order(forgiven: Vec<Forgiven>) -> Vec<Forgiven> {
    Forgiven::ALL.iter().copied().filter(|known| forgiven.contains(known)).collect()
}

/// The text without white space, quotes, brackets and final punctuation around it.
fn between_quotes<'t>(text: &'t str, around: &mut Vec<Forgiven>) -> &'t str {
    let blank = |character: char| character.is_whitespace() || is_invisible(character);
    let final_mark = |character: char| matches!(character, '.' | ',' | ';');
    let inner = text.trim_start_matches(|character| blank(character) || is_quote(character));
    let inner = inner.trim_end_matches(|character| blank(character) || is_quote(character) || final_mark(character));
    let start = inner.as_ptr() as usize - text.as_ptr() as usize;
    for character in text[..start].chars().chain(text[start + inner.len()..].chars()) {
        around.push(match character {
            _ if is_quote(character) => Forgiven::Quotes,
            _ if is_invisible(character) => Forgiven::Invisible,
            _ if final_mark(character) => Forgiven::Separators,
            _ => Forgiven::Spaces,
        });
    }
    inner
}

/// Full-width ASCII becomes ASCII; nothing else is folded.
pub(super) fn fold(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(character as u32 - 0xfee0).unwrap_or(character),
        _ => character,
    }
}

pub(super) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{180e}' | '\u{ad}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub(super) fn is_dash(character: char) -> bool {
    matches!(
        character,
        '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{2d7}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' | '\u{30fc}'
    )
}

fn is_quote(character: char) -> bool {
    matches!(
        character,
        '\'' | '"' | '`' | '\u{2018}'
            ..='\u{201f}' | '«' | '»' | '‹' | '›' | '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>'
    )
}
