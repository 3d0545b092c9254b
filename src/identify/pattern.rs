//! The shape of an identifier, written as a pattern, and how far a text follows it.

use super::tidy::{Sign, Tidied};

/// How a text follows a pattern.
#[derive(Debug)]
pub(super) struct Fit {
    /// The characters that do not belong where they stand.
    pub(super) wrong: Vec<Sign>,
    /// The first character after the end of the pattern.
    pub(super) surplus: Option<Sign>,
    /// Whether the text reaches the end of the pattern.
    pub(super) is_whole: bool,
    /// The text as the pattern writes it.
    pub(super) canonical: String,
}

/// How a text follows a pattern: `d` is a decimal digit, `D` one that may be left out, `h` a hexadecimal digit, `x` a
/// decimal digit or an `X`; a dash may be any separator. The dashes may be left out all
/// together where the pattern is followed to its end and the text is not digits alone. `None` when the groups are
/// others, or more than a quarter of the characters is wrong.
pub(super) fn follow(pattern: &str, tidied: &Tidied) -> Option<Fit> {
    let mut signs = tidied.signs.iter().copied().peekable();
    let dashed = tidied.groups.len() > 1;
    let mut fit =
        Fit { wrong: Vec::new(), surplus: None, is_whole: true, canonical: String::with_capacity(pattern.len()) };
    for class in pattern.chars() {
        let Some(sign) = signs.peek().copied() else {
            fit.is_whole &= class == 'D';
            continue;
        };
        match class {
            '-' | '.' if sign.is_separator() && (class == '-' || sign.typed == '.') => fit.canonical.push(class),
            '-' | '.' if !dashed && !tidied.is_open_ended() => {
                fit.canonical.push(class);
                continue;
            }
            'D' if !sign.letter.is_ascii_digit() => continue,
            '-' | '.' => return None,
            _ if sign.is_separator() => return None,
            _ => {
                if !belongs(sign.letter, class) {
                    fit.wrong.push(sign);
                }
                fit.canonical.push(if class == 'h' { sign.letter.to_ascii_lowercase() } else { sign.letter });
            }
        }
        signs.next();
    }
    fit.surplus = signs.find(|sign| !sign.is_separator());
    let runs_together = !dashed && !tidied.is_open_ended() && fit.canonical.contains('-');
    let perfect = fit.is_whole && fit.surplus.is_none() && fit.wrong.is_empty();
    if runs_together && !(perfect && fit.canonical.contains(|character: char| character.is_ascii_alphabetic())) {
        return None;
    }
    (fit.wrong.len() * 4 <= tidied.letters.len()).then_some(fit)
}

fn belongs(letter: char, class: char) -> bool {
    match class {
        'd' | 'D' => letter.is_ascii_digit(),
        'h' => letter.is_ascii_hexdigit(),
        'x' => letter.is_ascii_digit() || letter == 'X',
        other => letter == other,
    }
}
