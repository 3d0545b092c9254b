//! Error codes: hexadecimal, or the same number in decimal.

use super::tidy::{Sign, Tidied};
use super::{Forgiven, Identification, Kind, Problem, Status, identify, key, tidy};
use crate::Lang;
use crate::knowledge::ErrorCode;

/// The number of an error code, in any of its spellings, or by its last four digits. Four digits with none above nine
/// may be any number, and behind `0x` no digit may be missing.
pub(crate) fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    let prefixed = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    let digits = prefixed.unwrap_or(text);
    if digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        let is_telling = prefixed.is_none() && digits.bytes().any(|digit| !digit.is_ascii_digit());
        match digits.len() {
            4 if is_telling => return u16::from_str_radix(digits, 16).ok().map(ErrorCode::short),
            DIGITS => return u32::from_str_radix(digits, 16).ok(),
            _ => {}
        }
    }
    let found = identify(text, Lang::En);
    let whole = found.kind == Kind::ErrorCode && found.status == Some(Status::WellFormed);
    whole.then(|| u32::from_str_radix(found.text.get(2..)?, 16).ok()).flatten()
}

/// The hexadecimal digits of a code.
const DIGITS: usize = 8;

pub(super) fn read(tidied: &Tidied, lang: Lang) -> Option<Identification> {
    match tidied.signs.as_slice() {
        [zero, x, rest @ ..] if (zero.letter, x.letter) == ('0', 'X') => {
            // A dash inside, or twice as many digits, is a key that starts with two wrong letters.
            let dashed = rest.iter().take(DIGITS).any(|sign| sign.letter == '-');
            let digits = rest.iter().take_while(|sign| sign.letter.is_ascii_alphanumeric()).count();
            let is_code = !dashed && digits + 2 < 2 * DIGITS;
            is_code.then(|| hexadecimal("0x", tidied, lang))
        }
        [minus, digits @ ..] if minus.letter == '-' => decimal(digits, -1, tidied, lang),
        [first, ..] if first.letter.is_ascii_digit() && first.letter != '0' => {
            decimal(&tidied.signs, 1, tidied, lang).or_else(|| bare(tidied, lang))
        }
        _ => bare(tidied, lang),
    }
}

/// The digits behind the prefix. A description may follow, after anything that is no letter or digit.
fn hexadecimal(prefix: &str, tidied: &Tidied, lang: Lang) -> Identification {
    let mut code: Vec<Sign> = Vec::new();
    let mut end = prefix.len();
    for sign in &tidied.signs[prefix.len()..] {
        if code.len() >= DIGITS && !sign.letter.is_ascii_alphanumeric() {
            break;
        }
        code.extend((!sign.is_separator()).then_some(*sign));
        end += 1;
    }
    let digits: String = code.iter().map(|sign| sign.letter).collect();
    let mut found = Identification { text: format!("0x{digits}"), ..Identification::new(Kind::ErrorCode, lang) };
    let mut forgiven = tidied.forgiven_in(&tidied.signs[..end], &format!("{prefix}{digits}"));
    if end < tidied.signs.len() {
        forgiven.push(Forgiven::Label);
    }
    found.tidied = tidy::in_order(forgiven);
    for sign in code.iter().take(DIGITS).filter(|sign| !sign.letter.is_ascii_hexdigit()) {
        found = found.wrong_character(Problem::NotHexadecimal, sign, key::digit_meant(sign.letter));
    }
    if let Some(surplus) = code.get(DIGITS) {
        found = found.problem(Problem::ErrorCodeLength, Some(surplus), &[("count", &code.len().to_string())]);
    }
    match code.len() {
        _ if found.status.is_some() => found.mistyped(),
        DIGITS => found.error_code(),
        _ => found.unfinished(),
    }
}

/// Nine or ten digits; the unsigned number holds a digit that no key has.
fn decimal(digits: &[Sign], sign: i64, tidied: &Tidied, lang: Lang) -> Option<Identification> {
    let number: String = digits.iter().map(|digit| digit.letter).collect();
    let value = sign * number.parse::<i64>().ok().filter(|_| (1..=10).contains(&digits.len()))?;
    let mut found = Identification::of(Kind::ErrorCode, &number, tidied, lang);
    if sign < 0 && digits.len() < 9 {
        found.text = value.to_string();
        return Some(found.unfinished());
    }
    if i32::try_from(value).is_err() && sign < 0 {
        found.text = value.to_string();
        return Some(found.problem(Problem::OutOfRange, digits.first(), &[]).mistyped());
    }
    let foreign_to_keys = digits.iter().any(|digit| !key::is_legal(digit.letter));
    let unsigned = u32::try_from(value).is_ok() && digits.len() >= 9 && foreign_to_keys;
    found.text = format!("0x{:08X}", value as u32);
    (sign < 0 || unsigned).then(|| found.error_code())
}

/// Hexadecimal digits alone, as of an error: they start with 8, C or 4, and one of them is in no key.
fn bare(tidied: &Tidied, lang: Lang) -> Option<Identification> {
    let letters = &tidied.letters;
    let [first, second, ..] = letters.as_slice() else { return None };
    let foreign_to_keys = letters.iter().any(|sign| !key::is_legal(sign.letter));
    let hexadecimal_only = letters.iter().take(DIGITS).all(|sign| sign.letter.is_ascii_hexdigit());
    let typical = second.letter == '0' && letters.len() <= DIGITS + 2;
    let starts = matches!(first.letter, '8' | 'C' | '4') && (typical || letters.len() == DIGITS);
    if !(starts && hexadecimal_only && foreign_to_keys && tidied.signs.len() == letters.len()) {
        return None;
    }
    if letters.len() > DIGITS && letters.iter().all(|sign| sign.letter.is_ascii_digit()) {
        return None;
    }
    Some(hexadecimal("", tidied, lang))
}
