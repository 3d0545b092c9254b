//! Installation IDs, with a check digit in each of their nine blocks, and the confirmation IDs that answer them.

use super::tidy::{Sign, Tidied};
use super::{Forgiven, Headline, Identification, Kind, Note, Problem, key, tidy};
use crate::Lang;

const CONFIRMATION: usize = 48;
const LENGTHS: [usize; 2] = [54, 63];

/// Six digits or more, or a text of that length of which most is digits.
pub(super) fn read(tidied: &Tidied, lang: Lang) -> Option<Identification> {
    let letters = without_box_names(tidied);
    let count = letters.len();
    let strange: Vec<&Sign> = letters.iter().filter(|sign| !sign.letter.is_ascii_digit()).collect();
    let enough = if strange.is_empty() { 6 } else { 30 };
    let could_be_key = count <= 25 && letters.iter().all(|sign| key::is_legal(sign.letter));
    let named = count < tidied.letters.len();
    let blocks_of = |length: usize| match tidied.groups.split_last() {
        Some((last, others)) => !others.is_empty() && *last <= length && others.iter().all(|other| *other == length),
        None => false,
    };
    let sevens = blocks_of(7);
    let in_blocks = tidied.groups.len() == 1 || sevens || blocks_of(6) || named || count > 30;
    if count < enough || strange.len() * 5 > count || could_be_key || !in_blocks {
        return None;
    }
    let confirmation = count == CONFIRMATION && !sevens;
    let kind = if confirmation { Kind::ConfirmationId } else { Kind::InstallationId };
    let block = if count == LENGTHS[1] || sevens { 7 } else { 6 };
    let digits: Vec<String> =
        letters.chunks(block).map(|block| block.iter().map(|sign| sign.letter).collect()).collect();
    let mut found = Identification::of(kind, &digits.concat(), tidied, lang);
    found.text = digits.join("-");
    if named {
        found.tidied.push(Forgiven::Label);
        found.tidied = tidy::in_order(found.tidied);
    }
    for sign in &strange {
        found = found.wrong_character(Problem::NotADigit, sign, key::digit_meant(sign.letter));
    }
    let may_grow = count < LENGTHS[0] || sevens && count < LENGTHS[1];
    let whole = confirmation || count == LENGTHS[1] || count == LENGTHS[0] && !sevens;
    if !whole && !may_grow {
        let surplus = (count > LENGTHS[1]).then(|| &letters[LENGTHS[1]]);
        found = found.problem(Problem::DigitCount, surplus, &[("count", &count.to_string())]);
    }
    if whole && strange.is_empty() {
        for (number, digits) in letters.chunks(block).enumerate().filter(|(_, digits)| !fits(digits)) {
            if confirmation {
                let name = char::from(b'A' + number as u8).to_string();
                found.notes.push(lang.fill(Problem::BlockCheckDigit, &[("block", &name)]));
            } else {
                let name = (number + 1).to_string();
                found = found.problem(Problem::BlockCheckDigit, digits.first(), &[("block", &name)]);
            }
        }
    }
    if found.status.is_some() {
        return Some(found.mistyped().noted(Note::ForTelephone));
    }
    if !whole {
        let count = count.to_string();
        return Some(found.unfinished().headed(Headline::UnfinishedDigits, &[("count", &count)]));
    }
    let headline = if confirmation { Headline::ConfirmationId } else { Headline::InstallationId };
    let found = found.well_formed().headed(headline, &[]).noted(Note::ForTelephone);
    Some(if confirmation { found.noted(Note::ConfirmationRuleAssumed) } else { found })
}

/// The boxes may be copied with their names, A to H, in this order and before their digits.
fn without_box_names(tidied: &Tidied) -> Vec<Sign> {
    let mut names = ('A'..='H').peekable();
    let mut letters = Vec::with_capacity(tidied.letters.len());
    let mut starts_group = true;
    for sign in &tidied.signs {
        let is_name = starts_group && names.next_if_eq(&sign.letter).is_some();
        starts_group = sign.is_separator();
        if !is_name && !starts_group && !matches!(sign.letter, ':' | '=') {
            letters.push(*sign);
        }
    }
    letters
}

/// The last digit is the sum of the others modulo 7, every second one counted twice.
fn fits(digits: &[Sign]) -> bool {
    let values: Vec<u32> = digits.iter().filter_map(|sign| sign.letter.to_digit(10)).collect();
    let Some((check, rest)) = values.split_last() else { return false };
    let sum: u32 = rest.iter().enumerate().map(|(at, digit)| if at % 2 == 1 { digit * 2 } else { *digit }).sum();
    sum % 7 == *check
}
