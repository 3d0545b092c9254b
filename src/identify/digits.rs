//! Identifiers made of digits: product IDs, extended PIDs, installation and confirmation IDs.

use crate::Date;

/// A product ID or an extended PID, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pid {
    /// Up to Windows 7 and Office 2010, with its check digit.
    Older { oem: bool, check_fits: bool },
    /// From Windows 8 on: the group and the serial of the key.
    Newer { group: u32, serial: u32, oem: bool },
    /// Shaped like a newer product ID, with another ending.
    WrongEnding,
    /// The eight fields of an extended PID.
    Extended { group: u32, serial: u32, code: u32 },
    /// An extended PID whose day does not exist.
    WrongDay,
    /// An extended PID with fields missing.
    FieldsMissing,
}

pub(super) fn pid(body: &str) -> Option<Pid> {
    let fields: Vec<&str> = body.trim().split('-').collect();
    let digits = |field: &str, len: usize| field.len() == len && field.bytes().all(|byte| byte.is_ascii_digit());
    let number = |field: &str| field.parse::<u32>().unwrap_or(0);
    match fields.as_slice() {
        [a, b, c, d] if digits(a, 5) && digits(b, 5) && digits(c, 5) && d.len() == 5 => {
            let ending = d.to_ascii_uppercase();
            let Some(end) = ending.strip_prefix("AA") else { return Some(Pid::WrongEnding) };
            if end != "OEM" && !digits(end, 3) {
                return Some(Pid::WrongEnding);
            }
            let all = format!("{a}{b}{c}");
            Some(Pid::Newer { group: number(&all[..6]), serial: number(&all[6..]), oem: end == "OEM" })
        }
        [a, b, c, d] if digits(a, 5) && digits(c, 7) && digits(d, 5) => {
            let oem = b.eq_ignore_ascii_case("OEM");
            let sum: u32 = c.bytes().map(|byte| u32::from(byte - b'0')).sum();
            (oem || digits(b, 3)).then_some(Pid::Older { oem, check_fits: sum.is_multiple_of(7) })
        }
        [a, g, s, t, code, rest @ ..]
            if a.len() == 5 && digits(g, 5) && digits(s, 3) && digits(t, 6) && digits(code, 2) =>
        {
            let [_, _, day] = rest else { return Some(Pid::FieldsMissing) };
            if !digits(day, 7) {
                return Some(Pid::FieldsMissing);
            }
            if Date::from_ordinal(number(&day[3..]) as u16, number(&day[..3]) as u16).is_none() {
                return Some(Pid::WrongDay);
            }
            Some(Pid::Extended { group: number(g), serial: number(&format!("{s}{t}")), code: number(code) })
        }
        _ => None,
    }
}

/// The blocks, from 1, whose last digit does not check the others.
pub(super) fn bad_blocks(digits: &[u32], block: usize) -> Vec<usize> {
    let fits = |digits: &[u32]| {
        let Some((check, rest)) = digits.split_last() else { return false };
        let sum: u32 = rest.iter().enumerate().map(|(at, digit)| if at % 2 == 1 { digit * 2 } else { *digit }).sum();
        sum % 7 == *check
    };
    digits.chunks(block).enumerate().filter(|(_, digits)| !fits(digits)).map(|(at, _)| at + 1).collect()
}

/// The canonical spelling of an error code: `0x` and eight hexadecimal digits.
pub(super) fn error_code(body: &str) -> Option<String> {
    let body = body.trim();
    let hexadecimal = |digits: &str| u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() == 8);
    let code = if let Some(digits) = body.strip_prefix("0x").or_else(|| body.strip_prefix("0X")) {
        u32::from_str_radix(digits, 16).ok().filter(|_| (1..=8).contains(&digits.len()))?
    } else if let Some(digits) = body.strip_prefix('-').filter(|digits| digits.bytes().all(|b| b.is_ascii_digit())) {
        let number = digits.parse::<i64>().ok().filter(|number| *number <= 1 << 31 && *number > 0)?;
        (-number) as i32 as u32
    } else if body.bytes().all(|byte| byte.is_ascii_digit()) && (9..=10).contains(&body.len()) {
        body.parse().ok()?
    } else {
        let telling = body.chars().any(|letter| !super::key::ALPHABET.contains(letter.to_ascii_uppercase()));
        hexadecimal(body).filter(|_| telling && body.starts_with(['8', 'C', 'c', '4']))?
    };
    Some(format!("0x{code:08X}"))
}

/// Whether it is a GUID, with or without braces.
pub(super) fn is_guid(body: &str) -> bool {
    let bare = body.trim().trim_matches(['{', '}']);
    let lengths = [8, 4, 4, 4, 12];
    let groups: Vec<&str> = bare.split('-').collect();
    groups.len() == 5
        && groups
            .iter()
            .zip(lengths)
            .all(|(group, len)| group.len() == len && group.bytes().all(|b| b.is_ascii_hexdigit()))
}
