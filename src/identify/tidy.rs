//! Reading a text as people write it: what is folded or dropped, and where each remaining character stood.

use super::Forgiven;

/// A text without what surrounds an identifier.
#[derive(Debug)]
pub(super) struct Tidied {
    /// The characters that are left, upper case where they are ASCII, with their places in the visitor's text.
    pub(super) letters: Vec<(char, usize)>,
    /// The lengths of the groups that the visitor typed.
    pub(super) groups: Vec<usize>,
    /// The text between quotes and after a label, with plain dashes: for identifiers that are not keys.
    pub(super) body: String,
    /// Whether the text ends with a separator, as while typing.
    pub(super) open_ended: bool,
    pub(super) forgiven: Vec<Forgiven>,
}

const COMMANDS: [&str; 2] = ["/ipk", "/inpkey:"];

pub(super) fn tidy(text: &str) -> Tidied {
    let mut tidied = Tidied {
        letters: Vec::new(),
        groups: Vec::new(),
        body: String::new(),
        open_ended: false,
        forgiven: Vec::new(),
    };
    let (start, end) = tidied.between_quotes(text);
    let start = tidied.after_label(text, start, end);
    let mut group = 0;
    for (offset, typed) in text[start..end].char_indices() {
        let character = fold(typed);
        if character != typed {
            tidied.forgive(Forgiven::FullWidth);
        }
        if is_invisible(typed) {
            tidied.forgive(Forgiven::Invisible);
            continue;
        }
        let separator = if typed != '-' && is_dash(typed) {
            Some(Forgiven::Dashes)
        } else if character.is_whitespace() {
            Some(Forgiven::Spaces)
        } else if matches!(character, '.' | '_' | '/' | '|') {
            Some(Forgiven::Separators)
        } else {
            None
        };
        if let Some(separator) = separator {
            tidied.forgive(separator);
        }
        tidied.open_ended = separator.is_some() || character == '-';
        tidied.body.push(if is_dash(typed) { '-' } else { character });
        if tidied.open_ended {
            tidied.groups.extend((group > 0).then_some(group));
            group = 0;
            continue;
        }
        if character.is_ascii_lowercase() {
            tidied.forgive(Forgiven::Case);
        }
        tidied.letters.push((character.to_ascii_uppercase(), start + offset));
        group += 1;
    }
    tidied.groups.extend((group > 0).then_some(group));
    tidied
}

impl Tidied {
    fn forgive(&mut self, what: Forgiven) {
        if !self.forgiven.contains(&what) {
            self.forgiven.push(what);
        }
    }

    /// Everything typed, without separators.
    pub(super) fn content(&self) -> String {
        self.letters.iter().map(|(letter, _)| letter).collect()
    }

    /// The range inside white space and quotes.
    fn between_quotes(&mut self, text: &str) -> (usize, usize) {
        let blank = |c: char| c.is_whitespace() || is_invisible(c);
        let bare = text.trim_matches(blank);
        let inner = bare.trim_matches(|c: char| blank(c) || is_quote(c)).trim_end_matches([',', ';']);
        if bare.len() < text.len() {
            self.forgive(if text.chars().any(is_invisible) { Forgiven::Invisible } else { Forgiven::Spaces });
        }
        if inner.len() < bare.len() {
            self.forgive(Forgiven::Quotes);
        }
        let start = inner.as_ptr() as usize - text.as_ptr() as usize;
        (start, start + inner.len())
    }

    /// The place after a label such as `Product key:`, or after the option of a command.
    fn after_label(&mut self, text: &str, start: usize, end: usize) -> usize {
        let inner = &text[start..end];
        let lower = inner.to_ascii_lowercase();
        let command = COMMANDS.iter().find_map(|command| Some(lower.find(command)? + command.len()));
        let label = || {
            let at = inner.find([':', '=', '：'])?;
            let name = &inner[..at];
            let words = name.chars().count() >= 2
                && name.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || c == '\'' || c == '’');
            let after = at + inner[at..].chars().next().map_or(0, char::len_utf8);
            (words && !inner[after..].trim().is_empty()).then_some(after)
        };
        match command.or_else(label) {
            Some(after) => {
                self.forgive(Forgiven::Label);
                let rest = &inner[after..];
                start + after + (rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || is_quote(c)).len())
            }
            None => start,
        }
    }
}

/// Full-width ASCII becomes ASCII; nothing else is folded.
fn fold(character: char) -> char {
    match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(character as u32 - 0xfee0).unwrap_or(character),
        _ => character,
    }
}

fn is_invisible(character: char) -> bool {
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
        '\'' | '"' | '`' | '\u{2018}'..='\u{201f}' | '«' | '»' | '‹' | '›' | '(' | ')' | '[' | ']' | '<' | '>'
    )
}
