//! Rows as a sheet that other programs open: the same columns everywhere, and no cell that one of them would run.

use super::rows::Row;
use super::{RowFact, SheetFormat};
use crate::answer::FactValue;
use crate::identify::YourFile;
use crate::in_order;

/// What a sheet shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SheetOptions {
    /// Keys as they are written in the file; otherwise only published ones are shown whole.
    pub show_keys: bool,
    /// Without the names of computers, users and organisations.
    pub hide_names: bool,
}

/// The columns that each have one fact; the others stand together in the last one.
const FACTS: [RowFact; 8] = [
    RowFact::Status,
    RowFact::Error,
    RowFact::DaysLeft,
    RowFact::KmsHost,
    RowFact::CurrentCount,
    RowFact::Computer,
    RowFact::ActivationsLeft,
    RowFact::CountedOn,
];
/// Who or where somebody is.
pub(super) const NAMES: [RowFact; 7] = [
    RowFact::Computer,
    RowFact::User,
    RowFact::Organisation,
    RowFact::KmsHost,
    RowFact::KmsHostAddress,
    RowFact::HostMachine,
    RowFact::ActivationObject,
];

/// The heading and, in Markdown, the rule below it.
pub(super) fn heading(format: SheetFormat) -> String {
    let mut names = vec!["line", "path", "label", "kind", "form", "text", "products", "pool", "channel", "group"];
    names.extend(FACTS.iter().map(|fact| fact.name()));
    names.extend(["facts", "headline"]);
    let mut text = line(format, &names);
    if format == SheetFormat::Markdown {
        text.push_str(&line(format, &vec!["---"; names.len()]));
    }
    text
}

/// A row; `written` is what stands in the file.
pub(super) fn row(format: SheetFormat, row: &Row, written: &str, options: SheetOptions) -> String {
    let found = &row.identification;
    let mut pools = Vec::new();
    for product in &found.products {
        if !pools.contains(&product.pool.name()) {
            in_order::insert(&mut pools, product.pool.name(), |pool| *pool);
        }
    }
    let shown = |fact: RowFact, value: &FactValue| match value {
        _ if options.hide_names && NAMES.contains(&fact) => "***".to_owned(),
        FactValue::Text(text) => text.clone(),
        FactValue::Number(number) => number.to_string(),
        FactValue::YesNo(yes) => if *yes { "yes" } else { "no" }.to_owned(),
    };
    let products: Vec<&str> = found.products.iter().map(|product| product.name).collect();
    let mut cells = vec![
        row.line.to_string(),
        row.path.clone().unwrap_or_default(),
        row.label.clone().unwrap_or_default(),
        found.kind.name().to_owned(),
        found.status.map_or("", |status| status.name()).to_owned(),
        if options.show_keys { written } else { &found.text }.to_owned(),
        products.join("; "),
        pools.join("; "),
        found.channel.map_or("", |channel| channel.name()).to_owned(),
        found.group_id.map(|group| group.to_string()).unwrap_or_default(),
    ];
    cells.extend(FACTS.map(|fact| row.facts.get(fact).map(|value| shown(fact, value)).unwrap_or_default()));
    let others = row.facts.0.iter().filter(|(fact, _)| !FACTS.contains(fact));
    let others = others.map(|(fact, value)| format!("{fact}: {}", shown(*fact, value)));
    let others: Vec<String> = others.chain(found.your_file.iter().flat_map(of_your_file)).collect();
    cells.push(others.join("; "));
    cells.push(found.headline.clone());
    let cells: Vec<String> = cells.into_iter().map(harmless).collect();
    line(format, &cells)
}

/// What pkeyconfig files say.
fn of_your_file(found: &YourFile) -> Vec<String> {
    let mut parts = vec![format!("yourFile: {}", found.verdict)];
    for one in &found.matches {
        parts.push(format!("editionId: {}", one.edition_ids.join(", ")));
        parts.push(format!("description: {}", one.description));
        parts.extend(one.part_number.iter().map(|part| format!("partNumber: {part}")));
    }
    parts
}

/// A spreadsheet runs what starts like a formula; behind an apostrophe it is text.
fn harmless(cell: String) -> String {
    match cell.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠') => format!("'{cell}"),
        _ => cell,
    }
}

fn line<S: AsRef<str>>(format: SheetFormat, cells: &[S]) -> String {
    match format {
        SheetFormat::Csv => separated(b',', cells),
        SheetFormat::Tsv => separated(b'\t', cells),
        SheetFormat::Markdown => {
            let escaped = |cell: &S| cell.as_ref().replace('\\', "\\\\").replace('|', "\\|").replace(['\n', '\r'], " ");
            let cells: Vec<String> = cells.iter().map(escaped).collect();
            format!("| {} |\n", cells.join(" | "))
        }
    }
}

// By hand: the writer of csv-core brings the reading of decimal fractions with it, 20 kB.
fn separated<S: AsRef<str>>(delimiter: u8, cells: &[S]) -> String {
    let mut line = String::with_capacity(256);
    for (at, cell) in cells.iter().map(AsRef::as_ref).enumerate() {
        if at > 0 {
            line.push(char::from(delimiter));
        }
        if cell.bytes().any(|byte| byte == delimiter || matches!(byte, b'"' | b'\n' | b'\r')) {
            line.push('"');
            line.push_str(&cell.replace('"', "\"\""));
            line.push('"');
        } else {
            line.push_str(cell);
        }
    }
    line + "\r\n"
}
