//! Product keys in the bytes of a text that nobody prints: neither published nor a default installation key, and no
//! placeholder.

use super::tidy::is_dash;
use super::{Glance, Identification, KeyChannel, Kind, Status, identify, key, near};
use crate::Lang;

/// What has to stand after the start of a key before it is judged: its letters, its dashes, and a group beside it.
pub(crate) const AHEAD: usize = 64;
/// What is looked at before a key: a group beside it.
pub(crate) const BEHIND: usize = 64;

/// A key that is a secret, and where it stands in the bytes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SecretKey {
    pub(crate) starts_at: usize,
    pub(crate) ends_at: usize,
    pub(crate) identification: Identification,
}

/// Looks for the next secret key from `from` on that does not start before `floor`; where there is none yet, tells
/// from where to look on once there are more bytes.
///
/// A window of the length of a key is read from its end: what cannot stand there moves it as far as it allows, so that
/// of most texts one byte in ten is looked at.
pub(crate) fn next_secret(bytes: &[u8], mut from: usize, floor: usize, lang: Lang) -> Result<SecretKey, usize> {
    while let Some(window) = bytes.get(from..from + SHAPE.len() + AHEAD).and_then(|rest| rest.first_chunk()) {
        let Some(at) = misfit(window) else {
            if let Some(key) = judged(bytes, from, floor, lang) {
                return Ok(key);
            }
            from += 1;
            continue;
        };
        match class_of(window[at]) {
            // The last dash of a key, if of any.
            Class::Dash if at > LAST_DASH => from += at - LAST_DASH,
            Class::Wide => {
                if let Some(key) = around_dash(bytes, from + at, floor, lang) {
                    return Ok(key);
                }
                from += at + 1;
            }
            _ => from += at + 1,
        }
    }
    Err(from)
}

/// What a byte can be in a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Dash,
    /// A part of a dash beyond ASCII, or of another character.
    Wide,
    Other,
}

/// Five groups of five.
const SHAPE: [Class; 29] = {
    let mut shape = [Class::Letter; 29];
    let mut at = 5;
    while at < shape.len() {
        shape[at] = Class::Dash;
        at += 6;
    }
    shape
};
const LAST_DASH: usize = 23;

/// What dashes beyond ASCII are made of: those of UTF-8, and the two of Windows-1252.
const WIDE_DASHES: &[u8] =
    b"\xe2\x80\x90\x91\x92\x93\x94\x95\xe2\x81\x83\xe2\x88\x92\xcb\x97\xef\xb9\x98\xa3\xef\xbc\x8d\xe3\x83\xbc\x96\x97";

static CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut at = 0;
    while at < key::ALPHABET.len() {
        let letter = key::ALPHABET.as_bytes()[at];
        classes[letter as usize] = Class::Letter;
        classes[letter.to_ascii_lowercase() as usize] = Class::Letter;
        at += 1;
    }
    classes[b'N' as usize] = Class::Letter;
    classes[b'n' as usize] = Class::Letter;
    classes[b'-' as usize] = Class::Dash;
    let mut at = 0;
    while at < WIDE_DASHES.len() {
        classes[WIDE_DASHES[at] as usize] = Class::Wide;
        at += 1;
    }
    classes
};

fn class_of(byte: u8) -> Class {
    CLASSES[usize::from(byte)]
}

/// The last place where a window has not the shape of a key.
#[inline(always)]
fn misfit(window: &[u8; SHAPE.len()]) -> Option<usize> {
    (0..window.len()).rev().find(|at| class_of(window[*at]) != SHAPE[*at])
}

/// The first key that has a dash beyond ASCII where `at` is.
fn around_dash(bytes: &[u8], at: usize, floor: usize, lang: Lang) -> Option<SecretKey> {
    let dash =
        (at.saturating_sub(2)..=at).find(|start| dash_at(bytes, *start).is_some_and(|length| start + length > at))?;
    let mut starts = Vec::with_capacity(4);
    let mut end = dash;
    for _ in 0..4 {
        let Some(start) = end.checked_sub(5).filter(|start| *start >= floor && is_group(bytes, *start)) else { break };
        starts.push(start);
        let before = (1..=3).find(|length| start >= *length && dash_at(bytes, start - length) == Some(*length));
        let Some(length) = before else { break };
        end = start - length;
    }
    starts.into_iter().rev().find_map(|start| judged(bytes, start, floor, lang))
}

fn is_group(bytes: &[u8], start: usize) -> bool {
    bytes.get(start..start + 5).is_some_and(|group| group.iter().all(|byte| class_of(*byte) == Class::Letter))
}

/// The length of the dash that starts there: in UTF-8, or one of Windows-1252 between letters of ASCII.
fn dash_at(bytes: &[u8], start: usize) -> Option<usize> {
    let character = |length: usize| {
        let text = std::str::from_utf8(bytes.get(start..start + length)?).ok()?;
        (text.chars().count() == 1 && text.contains(is_dash)).then_some(length)
    };
    let is_ascii = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii);
    let windows = || {
        let is_dash = matches!(bytes.get(start), Some(0x96 | 0x97));
        (is_dash && is_ascii(start.checked_sub(1)) && is_ascii(Some(start + 1))).then_some(1)
    };
    (1..=3).find_map(character).or_else(windows)
}

/// The key that starts there, unless it is none or no secret.
fn judged(bytes: &[u8], start: usize, floor: usize, lang: Lang) -> Option<SecretKey> {
    let mut spelled = String::with_capacity(SHAPE.len());
    let mut end = start;
    for group in 0..5 {
        if group > 0 {
            spelled.push('-');
            end += dash_at(bytes, end)?;
        }
        if !is_group(bytes, end) {
            return None;
        }
        spelled.extend(bytes[end..end + 5].iter().map(|byte| char::from(byte.to_ascii_uppercase())));
        end += 5;
    }
    let is_word = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_alphanumeric);
    if is_word(start.checked_sub(1))
        || is_word(Some(end))
        || !is_secret(&spelled, || is_joined(bytes, start, end, floor))
    {
        return None;
    }
    Some(SecretKey { starts_at: start, ends_at: end, identification: identify(&spelled, lang) })
}

/// Whether a key may be somebody's own: not published nor near it, not put in by Setup, and not there for its shape.
/// The older format has no checksum, so that one that is a part of something longer is none.
fn is_secret(spelled: &str, is_joined: impl Fn() -> bool) -> bool {
    let fits = match key::read_spelled(spelled.as_bytes()) {
        Some(key::Spelled::Newer(number)) => number.checksum_fits(),
        Some(key::Spelled::Older(_)) => {
            let has = |class: fn(&u8) -> bool| spelled.bytes().any(|byte| class(&byte));
            has(|byte| byte.is_ascii_digit()) && has(u8::is_ascii_alphabetic) && !is_joined()
        }
        None => false,
    };
    let is_masked = || spelled.split('-').any(|group| group.bytes().all(|byte| byte == group.as_bytes()[0]));
    if !fits || is_masked() {
        return false;
    }
    let glance = Glance::of(spelled);
    let letters: Vec<char> = spelled.chars().filter(|letter| *letter != '-').collect();
    (glance.kind, glance.status) == (Kind::ProductKey, Some(Status::WellFormed))
        && !glance.is_published
        && glance.channel != Some(KeyChannel::RetailDefault)
        && near::reached(&letters).is_none()
        && near::reordered(spelled).is_none()
}

/// Whether one dash joins another word of five to a key, unless that belongs to the key before.
fn is_joined(bytes: &[u8], start: usize, end: usize, floor: usize) -> bool {
    let is_word = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    let is_five = |first: usize| (first..first + 5).all(is_word);
    let before = (1..=3)
        .filter(|length| start >= floor + length + 5 && dash_at(bytes, start - length) == Some(*length))
        .map(|length| start - length - 5)
        .any(|first| is_five(first) && !first.checked_sub(1).is_some_and(is_word));
    let after = dash_at(bytes, end).map(|length| end + length);
    before || after.is_some_and(|first| is_five(first) && !is_word(first + 5))
}
