//! XML: every value with its place. Document types and entities are not read, so that no file can grow while it is.

use super::answer_file::AnswerFile;
use super::rows::Rows;
use super::{Format, WarningCode, Warnings};
use memchr::memchr_iter;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

/// No answer file is nested deeper.
const DEEPEST: usize = 100;

/// Whether the first lines are those of a document.
pub(super) fn is_start(lines: &[(u32, String)]) -> bool {
    let first = lines.iter().map(|(_, line)| line.trim_start()).find(|line| !line.is_empty());
    let mut characters = first.unwrap_or_default().chars();
    characters.next() == Some('<')
        && characters.next().is_some_and(|next| next.is_ascii_alphabetic() || "?!".contains(next))
}

/// An element that is open: its step of the path, the line it starts in, its text so far.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: String,
    /// What tells it apart from others of its name.
    pub(super) mark: Option<String>,
    pub(super) line: u32,
    text: String,
}

/// Reads a document; says whose it is.
pub(super) fn read(text: &str, rows: &mut Rows, warnings: &mut Warnings) -> Format {
    let mut file = AnswerFile::new(Format::Xml);
    let mut open = Vec::new();
    let stop = values(text, &mut open, &mut file, rows);
    // What is still open was cut off, but its text was read.
    let rest = stop.as_ref().map_or(text.len(), |(_, at)| *at);
    let stop = stop.or_else(|| (!open.is_empty()).then_some((WarningCode::Broken, text.len())));
    while !open.is_empty() {
        close_element(&mut open, &mut file, rows);
    }
    if let Some((code, at)) = stop {
        let line = Lines::default().of(text, at);
        warnings.add(code, Some(line), &[]);
        let rest = text.get(rest..).unwrap_or_default();
        for (number, left) in rest.split('\n').enumerate() {
            file.stray(line + number as u32, None, left, rows);
        }
    }
    file.judge(warnings);
    file.format
}

/// Every value in its order; what stops the reading, and where.
fn values(text: &str, open: &mut Vec<Element>, file: &mut AnswerFile, rows: &mut Rows) -> Option<(WarningCode, usize)> {
    let mut reader = Reader::from_str(text);
    let mut lines = Lines::default();
    loop {
        let before = reader.buffer_position() as usize;
        let Ok(event) = reader.read_event() else {
            return Some((WarningCode::Broken, reader.error_position() as usize));
        };
        match event {
            Event::Start(start) | Event::Empty(start) if open.len() >= DEEPEST || !is_whole(&start) => {
                return Some((WarningCode::Broken, before));
            }
            Event::Start(start) => open_element(&start, lines.of(text, before), open, file, rows),
            Event::Empty(start) => {
                open_element(&start, lines.of(text, before), open, file, rows);
                close_element(open, file, rows);
            }
            Event::End(_) => close_element(open, file, rows),
            Event::Text(part) => add(open, &part.into_inner()),
            Event::CData(part) => add(open, &part.into_inner()),
            Event::GeneralRef(name) => match (name.resolve_char_ref(), resolve_predefined_entity(&name)) {
                (Ok(Some(character)), _) => add(open, character.encode_utf8(&mut [0; 4])),
                (_, Some(character)) => add(open, character),
                _ => return Some((WarningCode::Entities, before)),
            },
            Event::Comment(comment) => {
                let path = path(open) + "/comment()";
                for (number, line) in comment.into_inner().split('\n').enumerate() {
                    file.stray(lines.of(text, before) + number as u32, Some(&path), line, rows);
                }
            }
            Event::DocType(_) => return Some((WarningCode::Entities, before)),
            Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => return None,
        }
    }
}

fn is_whole(start: &BytesStart) -> bool {
    start.attributes().with_checks(false).all(|attribute| attribute.is_ok())
}

fn open_element(start: &BytesStart, line: u32, open: &mut Vec<Element>, file: &mut AnswerFile, rows: &mut Rows) {
    let attributes = start.attributes();
    let values = attributes.flatten().map(|attribute| {
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap_or_else(|_| attribute.value.clone());
        (attribute.key.local_name().into_inner().to_owned(), value.into_owned())
    });
    let values: Vec<(String, String)> = values.collect();
    let mark = ["pass", "name", "id"].into_iter().find_map(|name| {
        let (_, value) = values.iter().find(|(own, _)| own.eq_ignore_ascii_case(name))?;
        Some(value.clone())
    });
    open.push(Element { name: start.local_name().into_inner().to_owned(), mark, line, text: String::new() });
    for (name, value) in values {
        open.push(Element { name: format!("@{name}"), mark: None, line, text: String::new() });
        file.value(open, &value, rows);
        open.pop();
    }
}

fn close_element(open: &mut Vec<Element>, file: &mut AnswerFile, rows: &mut Rows) {
    if let Some(last) = open.last_mut() {
        let text = std::mem::take(&mut last.text);
        file.value(open, &text, rows);
        open.pop();
    }
}

fn add(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

/// `settings[specialize]/component[Microsoft-Windows-Shell-Setup]/ProductKey`
pub(super) fn path(open: &[Element]) -> String {
    let steps = open.iter().map(|element| match &element.mark {
        Some(mark) => format!("{}[{mark}]", element.name),
        None => element.name.clone(),
    });
    steps.collect::<Vec<_>>().join("/")
}

/// The lines of places that follow each other.
#[derive(Debug, Default)]
struct Lines {
    place: usize,
    ends: u32,
}

impl Lines {
    fn of(&mut self, text: &str, place: usize) -> u32 {
        let between = text.as_bytes().get(self.place..place).unwrap_or_default();
        self.ends += memchr_iter(b'\n', between).count() as u32;
        self.place = place;
        self.ends + 1
    }
}
