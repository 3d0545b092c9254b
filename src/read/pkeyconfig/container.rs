//! The licence around a list of configurations, which it holds in Base64. Its signature is not checked.

use super::configurations::ROOT;
use super::{PkeyconfigProblem, Unread};
use crate::read::lines::whole_text;
use crate::read::xml::{Document, Element, Stop, read_into};
use crate::read::{MOST, WarningCode};
use std::borrow::Cow;

/// The name of the list in the licence.
pub(super) const LIST: &str = "pkeyConfigData";

/// What a licence holds.
#[derive(Debug, Default)]
pub(super) struct Container {
    /// The first list, decoded.
    list: Option<Vec<u8>>,
    lists: u32,
    unread: Vec<Unread>,
}

impl Container {
    /// The list in a licence, as text; a text that is a list itself is one.
    pub(super) fn list_in<'t>(text: &'t str, unread: &mut Vec<Unread>) -> Option<Cow<'t, str>> {
        if !text.contains(LIST) && text.contains(ROOT) {
            return Some(Cow::Borrowed(text));
        }
        let mut container = Self::default();
        let stop = read_into(text, &mut container);
        unread.extend(container.unread.iter().copied());
        if let Some(Stop { code, line, .. }) = stop {
            match (code, container.lists) {
                (WarningCode::Entities, _) => unread.push(Unread::new(PkeyconfigProblem::Entities, line)),
                // What does not even start like XML is something else.
                (_, 0) => {}
                _ => unread.push(Unread::new(PkeyconfigProblem::Broken, line)),
            }
        }
        if container.lists == 0 {
            unread.push(Unread::new(PkeyconfigProblem::NotAPkeyconfig, 0));
        }
        if container.lists > 1 {
            unread.push(Unread::new(PkeyconfigProblem::SeveralLists, container.lists));
        }
        container.list.map(|list| Cow::Owned(whole_text(&list).into_owned()))
    }
}

impl Document for Container {
    fn value(&mut self, open: &[Element], value: &str) {
        let Some(own) = open.last() else { return };
        if own.name != "infoBin" || own.mark.as_deref() != Some(LIST) {
            return;
        }
        self.lists += 1;
        if self.lists > 1 {
            return;
        }
        if value.len() / 4 * 3 > MOST {
            return self.unread.push(Unread::new(PkeyconfigProblem::TooLarge, 0));
        }
        let (bytes, wrong) = decoded(value);
        self.unread.extend(wrong.map(|at| Unread::new(PkeyconfigProblem::NotBase64, at)));
        match bytes {
            bytes if bytes.starts_with(&[0x1f, 0x8b]) => {
                self.unread.push(Unread::new(PkeyconfigProblem::Compressed, 0));
            }
            bytes => self.list = Some(bytes),
        }
    }
}

const NONE: u8 = 64;
/// The value of each byte as a digit of Base64.
static VALUES: [u8; 256] = {
    let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut values = [NONE; 256];
    let mut value = 0;
    while value < digits.len() {
        values[digits[value] as usize] = value as u8;
        value += 1;
    }
    values
};

/// The bytes of a text in Base64, with white space anywhere, up to the first character that is none; its number from 1.
///
/// By hand: what stands before a wrong character is read all the same.
fn decoded(text: &str) -> (Vec<u8>, Option<u32>) {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0u32, 0);
    for (at, character) in text.bytes().enumerate() {
        let value = VALUES[usize::from(character)];
        if value == NONE {
            match character {
                b'=' => break,
                _ if character.is_ascii_whitespace() => continue,
                _ => return (bytes, Some(at as u32 + 1)),
            }
        }
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    (bytes, None)
}
