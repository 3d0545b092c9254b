//! What people and tools write before an identifier: a label, an option of a command, a tag.

use super::key;

/// The options and attributes that a key follows, in lower case.
const OPTIONS: [&str; 7] = ["/ipk", "-ipk", "/inpkey", "/productkey", "-productkey", "pidkey=", "value="];

/// The value behind a label, where there is one.
pub(super) fn value(text: &str) -> Option<&str> {
    let lower = text.to_ascii_lowercase();
    let value = if let Some(start) = OPTIONS.iter().find_map(|option| Some(lower.find(option)? + option.len())) {
        let value = text[start..].trim_start_matches([':', '=', ' ', '"']);
        let end = value.find(" /").into_iter().chain(value.find('"')).min();
        &value[..end.unwrap_or(value.len())]
    } else if let Some(start) = lower.find("0x") {
        // An error code explains itself, whatever stands before it.
        let apart = text[..start]
            .chars()
            .next_back()
            .is_some_and(|before| before.is_whitespace() || before.is_ascii_punctuation() && before != '-');
        &text[apart.then_some(start)?..]
    } else {
        let leader = |text: &str| text.find("...").or_else(|| text.find('…'));
        let at = text.find([':', '=', '：']).or_else(|| leader(text))?;
        let value = text[at..].trim_start_matches([':', '=', '：', '.', '…', ' ']);
        // What follows the colon of an address belongs to it.
        (is_name(&text[..at]) && !value.starts_with("//")).then_some(value)?
    };
    (!value.trim().is_empty()).then_some(value)
}

/// The value between a tag and its end.
pub(super) fn in_tag(text: &str) -> Option<&str> {
    let (before, _) = text.split_once("</")?;
    let (_, value) = before.rsplit_once('>')?;
    (!value.trim().is_empty()).then_some(value)
}

/// A name has letters, and no word that could be a part of an identifier.
fn is_name(text: &str) -> bool {
    let part_of_identifier = |word: &str| {
        let has_digit = word.bytes().any(|byte| byte.is_ascii_digit());
        let all_digits = word.bytes().all(|byte| byte.is_ascii_digit());
        word.len() >= 5 && all_digits
            || word.len() == 5 && has_digit && word.to_ascii_uppercase().chars().all(key::is_legal)
    };
    let letter =
        |character: &char| character.is_ascii_alphabetic() || !character.is_ascii() && !character.is_whitespace();
    text.chars().filter(letter).count() >= 2
        && !text.split(|character: char| !character.is_ascii_alphanumeric()).any(part_of_identifier)
}
