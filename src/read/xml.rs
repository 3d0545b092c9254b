//! XML: every value with its place. Document types and entities are not read, so that no file can grow while it is.
//!
//! Read by hand, since a parser of all of XML does not fit into the page: 30 kB, most of it for document types, white
//! space and checks that do not matter to the keys of an answer file.

use super::answer_file::AnswerFile;
use super::rows::Rows;
use super::{Format, WarningCode, Warnings};
use memchr::{memchr, memchr_iter};

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

/// What the values of a document are read into.
pub(super) trait Document {
    /// The text of an element or the value of an attribute, the last of `open`.
    fn value(&mut self, open: &[Element], value: &str);

    /// Text that stands outside of all elements, or in a comment.
    fn stray(&mut self, _line: u32, _path: Option<&str>, _text: &str) {}
}

/// Reads an answer file; says whose it is.
pub(super) fn read(text: &str, rows: &mut Rows, warnings: &mut Warnings) -> Format {
    let mut file = AnswerFile::new(Format::Xml);
    let stop = read_into(text, &mut file.with(rows));
    if let Some(Stop { code, line, at }) = stop {
        // A file that is too large ends where its reading does.
        if code != WarningCode::Broken || !warnings.has(WarningCode::TooLarge) {
            warnings.add(code, Some(line), &[]);
        }
        let rest = text.get(at..).unwrap_or_default();
        for (number, left) in rest.split('\n').enumerate() {
            file.stray(line + number as u32, None, left, rows);
        }
    }
    file.judge(warnings);
    file.format
}

/// What ends the reading of a document before its end, in which line, and at which byte.
#[derive(Debug)]
pub(super) struct Stop {
    pub(super) code: WarningCode,
    pub(super) line: u32,
    at: usize,
}

/// Reads every value up to what stops the reading.
pub(super) fn read_into(text: &str, document: &mut dyn Document) -> Option<Stop> {
    let mut open = Vec::new();
    let stop = values(text, &mut open, document);
    let stop = stop.or_else(|| (!open.is_empty()).then_some((WarningCode::Broken, text.len())));
    // What is still open was cut off, but its text was read.
    while !open.is_empty() {
        close_element(&mut open, document);
    }
    stop.map(|(code, at)| Stop { code, line: Lines::default().of(text, at), at })
}

/// Every value in its order; what stops the reading, and where.
fn values(text: &str, open: &mut Vec<Element>, document: &mut dyn Document) -> Option<(WarningCode, usize)> {
    let mut lines = Lines::default();
    let mut at = 0;
    while at < text.len() {
        let start = memchr(b'<', &text.as_bytes()[at..]).map_or(text.len(), |length| at + length);
        if !add(open, &text[at..start]) {
            return Some((WarningCode::Entities, at));
        }
        if open.is_empty() {
            for (number, line) in text[at..start].split('\n').enumerate() {
                document.stray(lines.of(text, at) + number as u32, None, line);
            }
        }
        let markup = &text[start..];
        let ends = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("</", ">")];
        let known = ends.into_iter().find(|(sign, _)| markup.starts_with(sign));
        let inside = match known {
            Some((sign, end)) => markup[sign.len()..].split_once(end).map(|(inside, _)| inside),
            None if markup.starts_with("<!") => return Some((WarningCode::Entities, start)),
            None if markup.is_empty() => break,
            None => tag(&markup[1..]),
        };
        let Some(inside) = inside else { return Some((WarningCode::Broken, start)) };
        at = start + inside.len() + known.map_or(2, |(sign, end)| sign.len() + end.len());
        match known {
            Some(("<!--", _)) => {
                let path = path(open) + "/comment()";
                let first = lines.of(text, start);
                for (number, line) in inside.split('\n').enumerate() {
                    document.stray(first + number as u32, Some(&path), line);
                }
            }
            Some(("<![CDATA[", _)) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(inside);
                }
            }
            Some(("</", _)) if open.last().is_some_and(|element| element.name == local(inside.trim())) => {
                close_element(open, document);
            }
            Some(("</", _)) => return Some((WarningCode::Broken, start)),
            Some(_) => {}
            None => {
                let is_empty = inside.ends_with('/');
                let inside = inside.trim_end_matches('/').trim();
                let end = inside.bytes().position(|byte| byte.is_ascii_whitespace()).unwrap_or(inside.len());
                let (name, rest) = inside.split_at(end);
                let Some(values) = attributes(rest.trim()).filter(|_| open.len() < DEEPEST && !name.is_empty()) else {
                    return Some((WarningCode::Broken, start));
                };
                open_element(name, values, lines.of(text, start), open, document);
                if is_empty {
                    close_element(open, document);
                }
            }
        }
    }
    None
}

/// A start tag up to its end, which may stand in a value too.
fn tag(markup: &str) -> Option<&str> {
    let mut quote = None;
    let end = markup.bytes().position(|byte| match quote {
        Some(open) => {
            quote = quote.filter(|_| byte != open);
            false
        }
        None => {
            quote = Some(byte).filter(|byte| matches!(byte, b'"' | b'\''));
            byte == b'>'
        }
    })?;
    Some(&markup[..end])
}

/// The names and values of a start tag; none where it is broken.
fn attributes(mut left: &str) -> Option<Vec<(String, String)>> {
    let mut attributes = Vec::new();
    while !left.is_empty() {
        let (name, rest) = left.split_once('=')?;
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, rest) = rest[1..].split_once(quote)?;
        attributes.push((local(name.trim()).to_owned(), value.to_owned()));
        left = rest.trim_start();
    }
    Some(attributes)
}

/// A name without the prefix of its namespace.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

fn open_element(
    name: &str,
    values: Vec<(String, String)>,
    line: u32,
    open: &mut Vec<Element>,
    document: &mut dyn Document,
) {
    let mark = ["pass", "name", "id"].into_iter().find_map(|name| {
        let (_, value) = values.iter().find(|(own, _)| own.eq_ignore_ascii_case(name))?;
        Some(value.clone())
    });
    open.push(Element { name: local(name).to_owned(), mark, line, text: String::new() });
    for (name, value) in values {
        open.push(Element { name: format!("@{name}"), mark: None, line, text: String::new() });
        document.value(open, &value);
        open.pop();
    }
}

fn close_element(open: &mut Vec<Element>, document: &mut dyn Document) {
    if let Some(last) = open.last_mut() {
        let text = std::mem::take(&mut last.text);
        document.value(open, &text);
        open.pop();
    }
}

/// Adds text to the element that is open; false where it holds an entity that only a document type could explain.
fn add(open: &mut [Element], text: &str) -> bool {
    let Some(element) = open.last_mut() else { return true };
    let mut parts = text.split('&');
    element.text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let Some((entity, rest)) = part.split_once(';') else { return false };
        let code = match (entity.strip_prefix("#x"), entity.strip_prefix('#')) {
            (Some(digits), _) => u32::from_str_radix(digits, 16).ok(),
            (_, Some(digits)) => digits.parse().ok(),
            _ => ["amp&", "lt<", "gt>", "quot\"", "apos'"].into_iter().find_map(|known| {
                let sign = known.strip_prefix(entity).filter(|sign| sign.len() == 1)?;
                sign.chars().next().map(u32::from)
            }),
        };
        let Some(character) = code.and_then(char::from_u32) else { return false };
        element.text.push(character);
        element.text.push_str(rest);
    }
    true
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
