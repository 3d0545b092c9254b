//! JSON as PowerShell writes it of a licensing class: one object for each product.
//!
//! Read by hand: strings, numbers and braces are all that this needs, and a parser of all of JSON is ten times as large.

use super::labels::{Label, label_of};
use super::rows::{Beside, RowFacts, Rows};
use super::tool_output::Block;
use super::{Format, WarningCode, Warnings};
use crate::{Lang, find_keys};

/// Whether the first lines are those of a document.
pub(super) fn is_start(lines: &[(u32, String)]) -> bool {
    let mut text = lines.iter().flat_map(|(_, line)| line.chars()).filter(|character| !character.is_whitespace());
    match (text.next(), text.next()) {
        (Some('{'), next) => matches!(next, Some('"' | '}')),
        (Some('['), next) => matches!(next, Some('{' | '"')),
        _ => false,
    }
}

/// Reads a document.
pub(super) fn read(text: &str, rows: &mut Rows, warnings: &mut Warnings) -> Format {
    let mut format = Format::Json;
    let mut block = Block::default();
    let mut property = String::new();
    let (mut line, mut depth, mut is_whole) = (1, 0, true);
    let mut characters = text.trim_end().chars().peekable();
    while let Some(character) = characters.next() {
        let value = match character {
            '"' => {
                let value = string(&mut characters);
                is_whole &= value.is_ok();
                value.unwrap_or_else(|cut| cut)
            }
            character if character.is_ascii_alphanumeric() || character == '-' => {
                let mut value = String::from(character);
                while let Some(more) = characters.next_if(|next| !next.is_whitespace() && !",]}".contains(*next)) {
                    value.push(more);
                }
                value
            }
            '\n' => {
                line += 1;
                continue;
            }
            '{' => {
                depth += 1;
                continue;
            }
            '}' => {
                depth -= 1;
                if depth == 0 {
                    std::mem::take(&mut block).close(rows, warnings, &None);
                }
                continue;
            }
            _ => continue,
        };
        while characters.next_if_eq(&' ').is_some() {}
        if character == '"' && characters.peek() == Some(&':') {
            property = value;
            continue;
        }
        let label = label_of(&property);
        if matches!(label, Some(Label::CimFact(_))) {
            format = Format::Cim;
        }
        if depth == 1 && value != "null" {
            block.take_property(line, label, &value);
        }
        // A string that does not end holds all that is left, with its lines.
        for (number, text) in value.split('\n').enumerate() {
            line += u32::from(number > 0);
            for key in find_keys(text, Lang::En) {
                let beside = Beside { path: Some(property.clone()), label: None, facts: RowFacts::default() };
                rows.push_with(line, key.as_written(), beside);
            }
        }
    }
    block.close(rows, warnings, &None);
    if depth != 0 || !is_whole {
        warnings.add(WarningCode::Broken, Some(line), &[]);
    }
    format
}

/// The rest of a string; what there is of one that does not end.
fn string(characters: &mut impl Iterator<Item = char>) -> Result<String, String> {
    let mut value = String::new();
    while let Some(character) = characters.next() {
        match character {
            '"' => return Ok(value),
            '\\' => match characters.next() {
                Some('n' | 'r' | 't') => value.push(' '),
                Some('u') => {
                    let digits: String = characters.take(4).collect();
                    let code = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
                    value.push(code.unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                Some(character) => value.push(character),
                None => {}
            },
            character => value.push(character),
        }
    }
    Err(value)
}
