//! JSON as PowerShell writes it of a licensing class: one object for each product.

use super::labels::{Label, label_of};
use super::rows::{Beside, RowFacts, Rows};
use super::tool_output::Block;
use super::{Format, WarningCode, Warnings};
use crate::{Lang, find_keys};
use json_event_parser::{JsonEvent, LowLevelJsonParser};
use memchr::memchr_iter;

/// Objects within objects; no class has more.
const DEEPEST: usize = 100;

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
    let mut parser = LowLevelJsonParser::new().with_max_stack_size(DEEPEST);
    let mut format = Format::Json;
    let mut left = text.as_bytes();
    let mut line = 1;
    let mut property = String::new();
    let mut block = Block::default();
    let mut depth = 0;
    loop {
        let result = parser.parse_next(left, true);
        let (read, rest) = left.split_at(result.consumed_bytes);
        let after = line + memchr_iter(b'\n', read).count() as u32;
        let value = match result.event {
            Some(Ok(JsonEvent::ObjectKey(name))) => {
                property = name.into_owned();
                None
            }
            Some(Ok(JsonEvent::String(value) | JsonEvent::Number(value))) => Some(value.into_owned()),
            Some(Ok(JsonEvent::StartObject)) => {
                depth += 1;
                None
            }
            Some(Ok(JsonEvent::EndObject)) => {
                depth -= 1;
                if depth == 0 {
                    std::mem::take(&mut block).close(rows, warnings, &None);
                }
                None
            }
            Some(Ok(JsonEvent::Eof)) => return format,
            Some(Ok(_)) => None,
            Some(Err(_)) | None => {
                block.close(rows, warnings, &None);
                warnings.add(WarningCode::Broken, Some(line), &[]);
                for (number, left) in String::from_utf8_lossy(left).split('\n').enumerate() {
                    for key in find_keys(left, Lang::En) {
                        rows.push(line + number as u32, key.as_written());
                    }
                }
                return format;
            }
        };
        if let Some(value) = value {
            let label = label_of(&property);
            if matches!(label, Some(Label::CimFact(_))) {
                format = Format::Cim;
            }
            if depth == 1 {
                block.take_property(after, label, &value);
            }
            for key in find_keys(&value, Lang::En) {
                let beside = Beside { path: Some(property.clone()), label: None, facts: RowFacts::default() };
                rows.push_with(after, key.as_written(), beside);
            }
        }
        line = after;
        left = rest;
    }
}
