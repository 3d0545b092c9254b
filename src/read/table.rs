//! Tables: cells apart by commas, semicolons, tabs or bars, read row by row.

use super::headings::{Role, role_of};
use super::labels::{self, Label};
use super::rows::{Beside, RowFacts, Rows};
use super::tool_output::Block;
use super::{Format, RowFact, WarningCode, Warnings, list};
use crate::answer::FactValue;
use crate::identify::{Glance, Kind, Status};
use crate::{Lang, find_keys};
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// So many lines tell whether a file is a table.
const LOOKED_AT: usize = 50;
/// A quoted cell of more lines was never closed.
const LONGEST_CELL: usize = 100;
const LARGEST_CELL: usize = 1 << 20;

/// A table as far as it is read.
#[derive(Debug)]
pub(super) struct Table {
    delimiter: u8,
    reader: Reader,
    /// The number of delimiters in a row.
    delimiters: usize,
    columns: Option<Vec<Column>>,
    /// The lines of the row that is read, and its cells so far.
    lines: Vec<(u32, String)>,
    cells: Vec<String>,
    cell: Vec<u8>,
    pub(super) format: Format,
}

#[derive(Debug)]
struct Column {
    heading: String,
    role: Role,
    /// What PowerShell calls it, where the rows are those of a licensing class.
    property: Option<Label>,
}

impl Table {
    /// A table, if most of the lines have as many delimiters as each other.
    pub(super) fn of(lines: &[(u32, String)]) -> Option<Self> {
        let told = |line: &&str| !line.trim().is_empty() && !is_hint(line);
        let first = lines.iter().map(|(_, line)| line.as_str()).filter(told).take(LOOKED_AT);
        let first: Vec<&str> = first.collect();
        [b'\t', b';', b',', b'|'].into_iter().find_map(|delimiter| {
            let counts: Vec<usize> = first.iter().map(|line| count(line, delimiter)).collect();
            let delimiters = *counts.iter().find(|own| **own > 0 && alike(&counts, **own) * 4 >= counts.len() * 3)?;
            let table = Self {
                delimiter,
                reader: reader(delimiter, true),
                delimiters,
                columns: None,
                lines: Vec::new(),
                cells: Vec::new(),
                cell: Vec::new(),
                format: Format::Table,
            };
            (alike(&counts, delimiters) > 1).then_some(table)
        })
    }

    pub(super) fn line(&mut self, number: u32, line: &str, rows: &mut Rows, warnings: &mut Warnings) {
        let is_inside = !self.lines.is_empty();
        if !is_inside && line.trim().is_empty() {
            return;
        }
        if self.columns.is_none() && !is_inside {
            if is_hint(line) {
                return;
            }
            // What stands above the heading is no row of the table.
            if count(line, self.delimiter) < self.delimiters && !line.contains('"') {
                return list::line(number, line, rows);
            }
        }
        self.lines.push((number, line.to_owned()));
        if self.read(line) {
            let first = self.lines.first().map_or(number, |(first, _)| *first);
            self.lines.clear();
            self.record(first, rows, warnings);
        } else if self.lines.len() > LONGEST_CELL || self.cell.len() > LARGEST_CELL {
            self.give_up(rows, warnings);
        }
    }

    pub(super) fn finish(&mut self, rows: &mut Rows, warnings: &mut Warnings) {
        if !self.lines.is_empty() {
            self.give_up(rows, warnings);
        }
    }

    /// Reads one line; whether it ends the row.
    fn read(&mut self, line: &str) -> bool {
        let mut buffer = [0; 512];
        let mut is_end = false;
        for mut left in [line.as_bytes(), b"\n"] {
            while !left.is_empty() {
                let (result, taken, written) = self.reader.read_field(left, &mut buffer);
                left = &left[taken..];
                self.cell.extend_from_slice(&buffer[..written]);
                if let ReadFieldResult::Field { record_end } = result {
                    let cell = std::mem::take(&mut self.cell);
                    self.cells.push(String::from_utf8(cell).unwrap_or_default().trim().to_owned());
                    is_end |= record_end;
                }
            }
        }
        is_end
    }

    /// A quote that nothing closes: its lines are read one by one, whatever quotes they have.
    fn give_up(&mut self, rows: &mut Rows, warnings: &mut Warnings) {
        let lines = std::mem::take(&mut self.lines);
        warnings.add(WarningCode::UnclosedQuote, lines.first().map(|(number, _)| *number), &[]);
        self.cells.clear();
        self.cell.clear();
        self.reader = reader(self.delimiter, false);
        for (number, line) in lines {
            self.read(&line);
            self.record(number, rows, warnings);
        }
        self.reader = reader(self.delimiter, true);
    }

    fn record(&mut self, line: u32, rows: &mut Rows, warnings: &mut Warnings) {
        let cells = std::mem::take(&mut self.cells);
        match &self.columns {
            Some(columns) if self.format == Format::Cim => {
                let mut block = Block::default();
                for (column, cell) in columns.iter().zip(&cells) {
                    block.take_property(line, column.property, cell);
                }
                block.close(rows, warnings, &None);
            }
            Some(columns) => row(line, &cells, columns, self.format, rows),
            None if cells.iter().any(|cell| is_identifier(cell)) => {
                row(line, &cells, &[], self.format, rows);
                self.columns = Some(Vec::new());
            }
            None => {
                let columns: Vec<Column> = cells.into_iter().map(Column::of).collect();
                self.format = format_of(&columns, self.delimiter);
                self.columns = Some(columns);
            }
        }
    }
}

impl Column {
    fn of(heading: String) -> Self {
        Self { role: role_of(&heading), property: labels::label_of(&heading), heading }
    }
}

fn reader(delimiter: u8, quoting: bool) -> Reader {
    ReaderBuilder::new().delimiter(delimiter).quoting(quoting).build()
}

/// What PowerShell and spreadsheets put above the heading.
fn is_hint(line: &str) -> bool {
    line.starts_with("#TYPE ") || line.len() == 5 && line.starts_with("sep=")
}

/// The delimiters of a line that stand outside of quotes.
/// A quote that the line does not close hides none.
fn count(line: &str, delimiter: u8) -> usize {
    if line.matches('"').count() % 2 == 1 {
        return line.bytes().filter(|byte| *byte == delimiter).count();
    }
    let mut is_quoted = false;
    let mut count = 0;
    for byte in line.bytes() {
        is_quoted ^= byte == b'"';
        count += usize::from(byte == delimiter && !is_quoted);
    }
    count
}

fn alike(counts: &[usize], own: usize) -> usize {
    counts.iter().filter(|count| **count == own).count()
}

/// Whose export a table is, by its headings.
fn format_of(columns: &[Column], delimiter: u8) -> Format {
    let has = |role| columns.iter().any(|column| column.role == role);
    let properties = columns.iter().filter(|column| matches!(column.property, Some(Label::CimFact(_)))).count();
    let is_key_list = has(Role::Key) && has(Role::Fact(RowFact::KeyChannel));
    if properties > 1 {
        Format::Cim
    } else if delimiter == b'\t' && is_key_list && has(Role::Fact(RowFact::LicenceId)) {
        Format::AdminCenter
    } else if is_key_list
        && (has(Role::Fact(RowFact::ActivationsLeft))
            || has(Role::Fact(RowFact::Computer)) && has(Role::Fact(RowFact::Status)))
    {
        Format::Vamt
    } else {
        Format::Table
    }
}

/// The row or rows of one record: one for each key in it, or else one for what it holds.
fn row(line: u32, cells: &[String], columns: &[Column], format: Format, rows: &mut Rows) {
    let role = |at: usize| columns.get(at).map_or(Role::Unknown, |column| column.role);
    let mut facts = RowFacts::default();
    let mut labels: Vec<&str> = Vec::new();
    let mut keys: Vec<(usize, &str)> = Vec::new();
    let filled = || cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
    for (at, cell) in filled() {
        match role(at) {
            Role::Key if is_product_key(cell) => {
                keys.push((at, cell));
                continue;
            }
            Role::Fact(fact) => take_fact(&mut facts, fact, cell, format),
            Role::Label => labels.push(cell),
            Role::Key | Role::Other | Role::Unknown => {}
        }
        keys.extend(find_keys(cell, Lang::En).iter().map(|key| (at, key.as_written())));
    }
    if keys.is_empty() {
        keys = filled().filter(|(at, _)| role(*at) == Role::Key).map(|(at, cell)| (at, cell.as_str())).collect();
    }
    if keys.is_empty() {
        let is_named =
            |at: usize| matches!(role(at), Role::Unknown | Role::Fact(RowFact::ExtendedPid | RowFact::ActivationId));
        let named = filled().find(|(at, cell)| is_named(*at) && is_identifier(cell));
        let named = named.or_else(|| filled().find(|(at, _)| role(*at) == Role::Label)).or_else(|| filled().next());
        keys.extend(named.map(|(at, cell)| (at, cell.as_str())));
    }
    if let [_, description, ..] = labels[..] {
        facts.set_text(RowFact::Description, description);
    }
    for (at, text) in keys {
        let path = columns.get(at).map(|column| column.heading.clone());
        let label = labels.first().map(|label| (*label).to_owned());
        rows.push_with(line, text, Beside { path, label, facts: facts.clone() });
    }
}

fn take_fact(facts: &mut RowFacts, fact: RowFact, cell: &str, format: Format) {
    match fact {
        RowFact::Status => match labels::status_of(cell) {
            Some(status) => facts.set_text(RowFact::Status, status.name()),
            None => facts.set_text(RowFact::StatusText, cell),
        },
        RowFact::Activations | RowFact::ActivationsUsed | RowFact::ActivationsLeft => {
            let digits: String = cell.chars().filter(|character| !is_grouping(*character)).collect();
            match digits.parse() {
                Ok(number) => facts.set(fact, FactValue::Number(number)),
                Err(_) => facts.set_text(fact, cell),
            }
        }
        // The admin centre names the keys of agreements in short: those for KMS are keys of hosts.
        RowFact::KeyChannel if cell == "MAK" => facts.set_text(fact, "Volume:MAK"),
        RowFact::KeyChannel if cell == "KMS" && format == Format::AdminCenter => facts.set_text(fact, "Volume:CSVLK"),
        _ => facts.set_text(fact, cell),
    }
}

/// What stands between the thousands of a number.
fn is_grouping(character: char) -> bool {
    character.is_whitespace() || matches!(character, ',' | '\'' | '’')
}

fn is_product_key(cell: &str) -> bool {
    matches!(Glance::of(cell).kind, Kind::ProductKey | Kind::Placeholder)
}

fn is_identifier(cell: &str) -> bool {
    let glance = Glance::of(cell);
    glance.status == Some(Status::WellFormed) && glance.kind != Kind::Channel || !find_keys(cell, Lang::En).is_empty()
}
