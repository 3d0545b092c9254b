//! Product IDs and extended PIDs.

use super::pattern::{Fit, follow};
use super::tidy::{Sign, Tidied};
use super::{Headline, Identification, KeyChannel, Kind, Note, Problem, key};
use crate::{Date, Lang};

/// From Windows 8 on: group and serial of the key, and what differs per installation or stands for a factory key.
const NEWER: &str = "ddddd-ddddd-ddddd-AAddd";
const FACTORY: &str = "ddddd-ddddd-ddddd-AAOEM";
/// Up to Windows 7 and Office 2010, with a check digit.
const OLDER: &str = "ddddd-ddd-ddddddd-ddddd";
const OLDER_OEM: &str = "ddddd-OEM-ddddddd-ddddd";
/// Eight fields: a code of the platform, group, serial in two parts, how the key was sold, language, build, and the
/// day of the year with the year.
const EXTENDED: &str = "xxxxx-ddddd-ddd-dddddd-dd-dDDDD-ddddD.dddd-ddddddd";

pub(super) fn read(tidied: &Tidied, lang: Lang) -> Option<Identification> {
    let fits = [NEWER, FACTORY, OLDER, OLDER_OEM, EXTENDED]
        .into_iter()
        .filter_map(|pattern| Some((pattern, follow(pattern, tidied)?)));
    let (pattern, fit) = fits.min_by_key(|(_, fit)| fit.wrong.len() + usize::from(fit.surplus.is_some()))?;
    let perfect = fit.is_whole && fit.wrong.is_empty();
    let could_be_key = !perfect && tidied.letters.iter().all(|sign| key::is_legal(sign.letter));
    if could_be_key || tidied.letters.len() < 8 && !fit.wrong.is_empty() {
        return None;
    }
    let kind = if pattern == EXTENDED { Kind::ExtendedPid } else { Kind::ProductId };
    let mut found = Identification::of(kind, &fit.canonical, tidied, lang);
    for sign in &fit.wrong {
        if matches!(pattern, NEWER | FACTORY) && tidied.letters.get(15).is_some_and(|ending| sign.at >= ending.at) {
            found = found.problem(Problem::WrongEnding, Some(sign), &[]);
            break;
        }
        found = found.wrong_character(Problem::NotADigit, sign, key::digit_meant(sign.letter));
    }
    if let Some(sign) = &fit.surplus {
        found = found.wrong_character(Problem::Surplus, sign, "");
    }
    // Copied without its last field.
    if pattern == EXTENDED && fit.canonical.ends_with(".0000") {
        found = found.problem(Problem::FieldsMissing, Some(&tidied.end), &[]);
    }
    if found.status.is_some() {
        return Some(found.mistyped());
    }
    if !fit.is_whole {
        return Some(found.unfinished());
    }
    Some(match pattern {
        EXTENDED => extended(found, &fit, tidied),
        NEWER => newer(found, &fit),
        FACTORY => newer(found, &fit).noted(Note::OemEnding),
        older => {
            let channel = (older == OLDER_OEM).then_some(KeyChannel::Oem);
            checked(Identification { channel, ..found }, &tidied.letters)
        }
    })
}

fn number(digits: &str) -> u32 {
    digits.parse().unwrap_or(0)
}

/// The seven digits before the last five sum to a multiple of 7.
fn checked(found: Identification, letters: &[Sign]) -> Identification {
    let seven = &letters[8..15];
    let sum: u32 = seven.iter().filter_map(|sign| sign.letter.to_digit(10)).sum();
    let found = if sum.is_multiple_of(7) {
        found.well_formed().headed(Headline::ProductId, &[])
    } else {
        found.problem(Problem::CheckDigit, seven.last(), &[]).mistyped()
    };
    found.noted(Note::NotAKey).noted(Note::CheckDigitIsWeak)
}

fn newer(found: Identification, fit: &Fit) -> Identification {
    let digits = fit.canonical.replace('-', "");
    let found = found.well_formed().of_installation(number(&digits[..6]), number(&digits[6..15]));
    let headline = if found.products.is_empty() { Headline::ProductId } else { Headline::ProductIdOf };
    found.headed_by_products(headline).noted(Note::NotAKey)
}

fn extended(found: Identification, fit: &Fit, tidied: &Tidied) -> Identification {
    let fields: Vec<&str> = fit.canonical.split('-').collect();
    let [_, group, serial, rest_of_serial, code, _, _, day] = fields[..] else { return found };
    if Date::from_ordinal(number(&day[3..]) as u16, number(&day[..3]) as u16).is_none() {
        return found.problem(Problem::NoSuchDay, tidied.letters.iter().rev().nth(6), &[]).mistyped();
    }
    let serial = number(&format!("{serial}{rest_of_serial}"));
    let found = found.well_formed().of_installation(number(group), serial);
    let channel = found.channel.or(match code {
        "00" => Some(KeyChannel::Retail),
        "02" => Some(KeyChannel::Oem),
        "03" => Some(KeyChannel::Volume),
        _ => None,
    });
    let headline = if found.products.is_empty() { Headline::ExtendedPid } else { Headline::ExtendedPidOf };
    Identification { channel, ..found }.headed_by_products(headline).noted(Note::NotAKey)
}
