//! The list of configurations, the ranges of serials that belong to them, and the algorithms of their groups.

use super::index::Index;
use super::{Configuration, PkeyconfigProblem, Unread};
use crate::closed::closed;
use crate::identify::{FileMatch, FileVerdict, KeyFormat, Sought, YourFile, beginning};
use crate::read::WarningCode;
use crate::read::xml::{Document, Element, Stop, read_into};

/// The outermost element of a list.
pub(super) const ROOT: &str = "ProductKeyConfiguration";
/// So much of a text is shown, in characters.
const SHOWN: usize = 200;

closed! {
    /// The elements that are read, in a configuration, a range and a public key.
    Field:
    ActConfigId = "ActConfigId",
    RefGroupId = "RefGroupId",
    EditionId = "EditionId",
    ProductDescription = "ProductDescription",
    ProductKeyType = "ProductKeyType",
    RefActConfigId = "RefActConfigId",
    PartNumber = "PartNumber",
    EulaType = "EulaType",
    IsValid = "IsValid",
    Start = "Start",
    End = "End",
    GroupId = "GroupId",
    AlgorithmId = "AlgorithmId",
}

/// A piece of the texts of a list.
type Piece = (u32, u32);

#[derive(Debug)]
struct Group {
    id: u128,
    group: u32,
    editions: Piece,
    description: Piece,
    key_type: Piece,
}

#[derive(Debug)]
struct Range {
    /// The last serial in it.
    end: u32,
    part_number: Piece,
    eula_type: Piece,
    is_valid: bool,
}

/// A list, made to be searched.
#[derive(Debug, Default)]
pub(super) struct Configurations {
    texts: String,
    groups: Vec<Group>,
    ranges: Vec<Range>,
    /// The configurations by their group.
    by_group: Index,
    /// The ranges by the id of their configuration, and by their start.
    by_id: Index,
    /// For each range of that order the greatest end of those before it and its own: ranges may lie in each other.
    reach: Vec<u32>,
    /// The groups for which a public key is listed; those of the newer algorithm with 1.
    algorithms: Index,
}

impl Configurations {
    pub(super) fn read(text: &str, unread: &mut Vec<Unread>) -> Self {
        let mut draft = Draft::default();
        if !text.is_empty()
            && let Some(Stop { code, line, .. }) = read_into(text, &mut draft)
        {
            let entities = code == WarningCode::Entities;
            let problem = if entities { PkeyconfigProblem::Entities } else { PkeyconfigProblem::Broken };
            unread.push(Unread::new(problem, line));
        }
        let Draft { mut list, by_group, by_id, algorithms, broken, .. } = draft;
        let ids = Index::new(list.groups.iter().map(|group| (group.id, 0, 0)).collect());
        let stray = by_id.iter().filter(|(id, ..)| ids.of(*id).0.is_empty()).count() as u32;
        list.by_group = Index::new(by_group);
        list.by_id = Index::new(by_id);
        list.algorithms = Index::new(algorithms);
        let mut last = None;
        for (id, _, row) in list.by_id.entries() {
            let own = list.ranges[*row as usize].end;
            let before = last.filter(|(other, _)| other == id).map_or(0, |(_, reach)| reach);
            list.reach.push(own.max(before));
            last = Some((*id, own.max(before)));
        }
        for (problem, number) in [(PkeyconfigProblem::BrokenRows, broken), (PkeyconfigProblem::StrayRanges, stray)] {
            if number > 0 {
                unread.push(Unread::new(problem, number));
            }
        }
        list
    }

    pub(super) fn len(&self) -> usize {
        self.groups.len()
    }

    pub(super) fn ranges(&self) -> usize {
        self.ranges.len()
    }

    pub(super) fn told(&self, number: usize) -> Option<Configuration> {
        let group = self.groups.get(number)?;
        let editions = self.text(group.editions).split(';').map(str::trim);
        Some(Configuration {
            activation_id: spelled(group.id),
            group_id: group.group,
            edition_ids: editions.filter(|id| !id.is_empty()).map(|id| beginning(id, SHOWN)).collect(),
            description: beginning(self.text(group.description), SHOWN),
            key_type: beginning(self.text(group.key_type), SHOWN),
        })
    }

    pub(super) fn find(&self, file: &str, sought: Sought, most: usize) -> YourFile {
        let Sought { group, serial, format } = sought;
        let none = |verdict| YourFile { verdict, matches: Vec::new(), count: 0 };
        let (algorithms, _) = self.algorithms.of(group.into());
        let is_older = !algorithms.is_empty() && algorithms.iter().all(|(_, newer, _)| *newer == 0);
        if is_older && format == Some(KeyFormat::NFormat) {
            return none(FileVerdict::OtherAlgorithm);
        }
        let (configurations, _) = self.by_group.of(group.into());
        if configurations.is_empty() {
            return none(FileVerdict::GroupUnknown);
        }
        let mut found: Vec<(u32, Option<&Range>)> = Vec::new();
        if let Some(serial) = serial {
            for (_, _, number) in configurations {
                let ranges = self.ranges_with(self.groups[*number as usize].id, serial);
                found.extend(ranges.into_iter().map(|range| (*number, Some(range))));
            }
        }
        let verdict = match serial {
            None => FileVerdict::SerialUnknown,
            Some(_) if found.is_empty() => FileVerdict::SerialOutsideRanges,
            Some(_) if found.iter().any(|(_, range)| range.is_some_and(|range| range.is_valid)) => FileVerdict::Found,
            Some(_) => FileVerdict::RangeNotValid,
        };
        if found.is_empty() {
            found = configurations.iter().map(|(_, _, number)| (*number, None)).collect();
        }
        let matches = found.iter().take(most).filter_map(|(number, range)| {
            let configuration = self.told(*number as usize)?;
            let text = |piece: Piece| beginning(self.text(piece), SHOWN);
            let range = range.map(|range| (text(range.part_number), text(range.eula_type), range.is_valid));
            Some(FileMatch::new(file, configuration, range))
        });
        YourFile { verdict, matches: matches.collect(), count: found.len() }
    }

    /// The ranges of a configuration that hold a serial, in the order of their starts.
    fn ranges_with(&self, id: u128, serial: u32) -> Vec<&Range> {
        let (entries, first) = self.by_id.of(id);
        let begun = entries.partition_point(|(_, start, _)| *start <= serial);
        let reaching = |at: &usize| self.reach[first + at] >= serial;
        let ranges = (0..begun).rev().take_while(reaching).map(|at| &self.ranges[entries[at].2 as usize]);
        let mut ranges: Vec<&Range> = ranges.filter(|range| range.end >= serial).collect();
        ranges.reverse();
        ranges
    }

    fn text(&self, (start, length): Piece) -> &str {
        let start = start as usize;
        self.texts.get(start..start + length as usize).unwrap_or_default()
    }
}

/// A list while it is read.
#[derive(Debug, Default)]
struct Draft {
    list: Configurations,
    by_group: Vec<super::index::Entry>,
    by_id: Vec<super::index::Entry>,
    algorithms: Vec<super::index::Entry>,
    /// The elements of the row that is being read.
    row: [String; Field::ALL.len()],
    broken: u32,
}

impl Document for Draft {
    fn value(&mut self, open: &[Element], value: &str) {
        let [.., outer, own] = open else { return };
        let kept = match (outer.name.as_str(), own.name.as_str()) {
            ("Configurations", "Configuration") => self.configuration(),
            ("KeyRanges", "KeyRange") => self.range(),
            ("PublicKeys", "PublicKey") => self.public_key(),
            ("Configuration" | "KeyRange" | "PublicKey", name) => {
                if let Some(field) = Field::from_name(name) {
                    let text = &mut self.row[field as usize];
                    text.clear();
                    text.push_str(value.trim());
                }
                return;
            }
            _ => return,
        };
        self.broken += u32::from(kept.is_none());
        self.row.iter_mut().for_each(String::clear);
    }
}

impl Draft {
    fn configuration(&mut self) -> Option<()> {
        let id = guid(self.told(Field::ActConfigId))?;
        let group = self.number(Field::RefGroupId)?;
        let number = self.list.groups.len() as u32;
        let editions = self.keep(Field::EditionId);
        let description = self.keep(Field::ProductDescription);
        let key_type = self.keep(Field::ProductKeyType);
        self.list.groups.push(Group { id, group, editions, description, key_type });
        self.by_group.push((group.into(), number, number));
        Some(())
    }

    fn range(&mut self) -> Option<()> {
        let id = guid(self.told(Field::RefActConfigId))?;
        let (start, end) = (self.number(Field::Start)?, self.number(Field::End)?);
        let is_valid =
            ["false", "true"].iter().position(|word| word.eq_ignore_ascii_case(self.told(Field::IsValid)))?;
        if start > end {
            return None;
        }
        let number = self.list.ranges.len() as u32;
        let part_number = self.keep(Field::PartNumber);
        let eula_type = self.keep(Field::EulaType);
        self.list.ranges.push(Range { end, part_number, eula_type, is_valid: is_valid == 1 });
        self.by_id.push((id, start, number));
        Some(())
    }

    fn public_key(&mut self) -> Option<()> {
        let group = self.number(Field::GroupId)?;
        let is_newer = self.told(Field::AlgorithmId).ends_with("/2009");
        self.algorithms.push((group.into(), is_newer.into(), 0));
        Some(())
    }

    fn told(&self, field: Field) -> &str {
        &self.row[field as usize]
    }

    fn number(&self, field: Field) -> Option<u32> {
        self.told(field).parse().ok()
    }

    fn keep(&mut self, field: Field) -> Piece {
        let text = &self.row[field as usize];
        let start = self.list.texts.len() as u32;
        self.list.texts.push_str(text);
        (start, text.len() as u32)
    }
}

/// A GUID, with braces or without, in any case.
fn guid(text: &str) -> Option<u128> {
    let text = text.trim_start_matches('{').trim_end_matches('}').as_bytes();
    let mut value = 0;
    for (at, byte) in text.iter().enumerate() {
        match at {
            8 | 13 | 18 | 23 if *byte == b'-' => {}
            8 | 13 | 18 | 23 | 36.. => return None,
            _ => value = value << 4 | u128::from(char::from(*byte).to_digit(16)?),
        }
    }
    (text.len() == 36).then_some(value)
}

fn spelled(guid: u128) -> String {
    let mut text = String::with_capacity(36);
    for place in 0..32 {
        if matches!(place, 8 | 12 | 16 | 20) {
            text.push('-');
        }
        text.extend(char::from_digit((guid >> (124 - 4 * place)) as u32 & 15, 16));
    }
    text
}
