//! What people already have, read row by row: lists of keys, what the licensing tools print, answer files.

mod answer_file;
mod checks;
mod duplicates;
mod filter;
mod headings;
mod ini;
mod inventory;
mod json;
mod labels;
mod lines;
mod list;
mod lists;
mod next;
mod pkeyconfig;
mod rows;
mod secrets;
mod sheet;
mod table;
mod tool_output;
mod warnings;
mod xml;

pub use duplicates::Duplicate;
pub use filter::RowFilter;
pub use inventory::{Counts, Inventory, Tally};
pub use lists::*;
pub use pkeyconfig::{Configuration, Pkeyconfig, PkeyconfigProblem, Unread, read_pkeyconfig};
pub use rows::{Next, Row, RowFactDescription, RowFacts, row_facts};
pub use secrets::{Secret, SecretScan};
pub use sheet::SheetOptions;
pub use warnings::Warning;
use warnings::Warnings;

use crate::Lang;
use lines::Lines;
use rows::Rows;
use std::sync::Arc;
use table::Table;

/// How much of a file is looked at to tell what it is, in bytes.
const START: usize = 1 << 16;
/// The most that is kept of a file that has to be read as a whole, in bytes.
const MOST: usize = 64 << 20;

/// Reads a whole file, told by its content; `name` decides nothing.
///
/// ```
/// use volkey::{Lang, read_file};
///
/// let read = read_file("keys.txt", b"W269N-WFGWX-YVC9B-4J6C9-T83GX\r\nT83GX\r\n", Lang::En);
/// assert_eq!(read.rows[1].line, 2);
/// assert_eq!(read.counts.rows, 2);
/// ```
pub fn read_file(name: &str, bytes: &[u8], lang: Lang) -> Inventory {
    let mut reading = Reading::new(name, lang);
    reading.push(bytes);
    reading.finish();
    let rows = reading.rows(0, reading.len());
    Inventory {
        schema_version: 1,
        format: reading.format(),
        counts: reading.counts(),
        rows,
        warnings: reading.warnings.all,
    }
}

/// A file that is read piece by piece, and whose rows are told when they are asked for.
#[derive(Debug)]
pub struct Reading {
    lang: Lang,
    lines: Lines,
    /// The first lines, until it is known what they are; then those of a file that has to be read as a whole.
    held: Vec<(u32, String)>,
    held_bytes: usize,
    shape: Option<Shape>,
    format: Format,
    rows: Rows,
    warnings: Warnings,
}

/// How a file is read.
#[derive(Debug)]
enum Shape {
    List,
    ToolOutput,
    Table(Box<Table>),
    Ini(Format),
    Xml,
    Json,
    Pkeyconfig,
    Binary,
}

impl Reading {
    /// Starts to read a file; its name decides nothing so far.
    pub fn new(_name: &str, lang: Lang) -> Self {
        Self {
            lang,
            lines: Lines::new(),
            held: Vec::new(),
            held_bytes: 0,
            shape: None,
            format: Format::PlainText,
            rows: Rows::default(),
            warnings: Warnings::new(lang),
        }
    }

    /// Looks every key up in pkeyconfig files, too; before anything is read.
    pub fn look_up_in(&mut self, files: Vec<Arc<Pkeyconfig>>) {
        self.rows.files = files;
    }

    /// Reads on.
    pub fn push(&mut self, bytes: &[u8]) {
        let mut lines = std::mem::replace(&mut self.lines, Lines::new());
        lines.push(bytes, |number, line| self.bytes(number, line));
        self.lines = lines;
    }

    /// Reads what is left, once there is no more.
    pub fn finish(&mut self) {
        let mut lines = std::mem::replace(&mut self.lines, Lines::new());
        lines.finish(|number, line| self.bytes(number, line));
        if lines.was_cut && !matches!(self.shape, Some(Shape::Pkeyconfig)) {
            self.warnings.add(WarningCode::LineCut, None, &[]);
        }
        if self.shape.is_none() {
            self.decide();
        }
        let held = std::mem::take(&mut self.held);
        match &mut self.shape {
            Some(Shape::ToolOutput) => self.format = tool_output::read(&held, &mut self.rows, &mut self.warnings),
            Some(Shape::Table(table)) => table.finish(&mut self.rows, &mut self.warnings),
            Some(Shape::Ini(format)) => ini::read(&held, *format, &mut self.rows, &mut self.warnings),
            Some(Shape::Xml) => self.format = xml::read(&whole(held), &mut self.rows, &mut self.warnings),
            Some(Shape::Json) => self.format = json::read(&whole(held), &mut self.rows, &mut self.warnings),
            Some(Shape::List | Shape::Pkeyconfig | Shape::Binary) | None => {}
        }
    }

    fn bytes(&mut self, number: u32, line: &[u8]) {
        if !matches!(self.shape, Some(Shape::List)) || !list::at_once(number, line, &mut self.rows) {
            self.line(number, &lines::text(line));
        }
    }

    fn line(&mut self, number: u32, line: &str) {
        if self.shape.is_some() && !matches!(self.shape, Some(Shape::Binary)) && line.contains('\0') {
            self.warnings.add_once(WarningCode::NulCharacters, Some(number));
            return self.line(number, &line.replace('\0', " "));
        }
        match &mut self.shape {
            Some(Shape::Pkeyconfig) => {}
            Some(Shape::Binary) => list::binary(number, line, &mut self.rows),
            Some(Shape::List) => list::line(number, line, &mut self.rows),
            Some(Shape::Table(table)) => {
                table.line(number, line, &mut self.rows, &mut self.warnings);
                self.format = table.format;
            }
            _ if self.held_bytes + line.len() > MOST => {
                self.warnings.add_once(WarningCode::TooLarge, Some(number));
            }
            _ => {
                self.held.push((number, line.to_owned()));
                self.held_bytes += line.len();
                if self.shape.is_none() && self.held_bytes > START {
                    self.decide();
                }
            }
        }
    }

    /// Tells what the file is; one that needs no more than its lines is read from here on as they come.
    fn decide(&mut self) {
        let held = &self.held;
        let shape = if list::is_archive(held) || list::is_binary(held) {
            let code = if list::is_archive(held) { WarningCode::Archive } else { WarningCode::Binary };
            self.warnings.add(code, None, &[]);
            self.format = Format::Binary;
            Shape::Binary
        } else if xml::is_start(held) && pkeyconfig::is_start(held) {
            self.warnings.add(WarningCode::KeyConfiguration, None, &[]);
            self.format = Format::Pkeyconfig;
            Shape::Pkeyconfig
        } else if xml::is_start(held) {
            Shape::Xml
        } else if json::is_start(held) {
            Shape::Json
        } else if let Some(format) = ini::format(held) {
            self.format = format;
            Shape::Ini(format)
        } else if held.iter().any(|(_, line)| !list::is_exact(line) && tool_output::is_sign(line)) {
            Shape::ToolOutput
        } else if let Some(table) = Table::of(held) {
            Shape::Table(Box::new(table))
        } else {
            Shape::List
        };
        self.shape = Some(shape);
        self.held_bytes = 0;
        for (number, line) in std::mem::take(&mut self.held) {
            self.line(number, &line);
        }
    }

    /// What the file is read as.
    pub fn format(&self) -> Format {
        self.format
    }

    /// How many rows there are so far.
    pub fn len(&self) -> usize {
        self.rows.kept.len()
    }

    /// Whether there is no row yet.
    pub fn is_empty(&self) -> bool {
        self.rows.kept.is_empty()
    }

    /// Some rows in full: at most `count` from `start` on.
    pub fn rows(&self, start: usize, count: usize) -> Vec<Row> {
        self.rows.kept.iter().skip(start).take(count).map(|kept| self.rows.told(kept, self.lang)).collect()
    }

    /// The heading of a sheet.
    pub fn sheet_heading(format: SheetFormat) -> String {
        sheet::heading(format)
    }

    /// Some rows as lines of a sheet.
    pub fn sheet(&self, format: SheetFormat, start: usize, count: usize, options: SheetOptions) -> String {
        let mut text = String::new();
        for kept in self.rows.kept.iter().skip(start).take(count) {
            let row = self.rows.told(kept, self.lang);
            text.push_str(&sheet::row(format, &row, self.rows.text(kept), options));
        }
        text
    }

    /// Forgets the rows read so far, so that a file of any length can be read.
    pub fn forget_rows(&mut self) {
        self.rows.forget();
    }

    /// What a row is about, as it stands in the file.
    pub fn written(&self, row: usize) -> &str {
        self.rows.kept.get(row).map_or("", |kept| self.rows.text(kept))
    }

    /// How many rows there are of each sort, those that were forgotten too.
    pub fn counts(&self) -> Counts {
        self.rows.counting.told()
    }

    /// What is worth a warning so far.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings.all
    }
}

/// The lines as one text again; each is let go as it is taken.
fn whole(lines: Vec<(u32, String)>) -> String {
    let mut text = String::new();
    for (_, line) in lines {
        text.push_str(&line);
        text.push('\n');
    }
    text
}
