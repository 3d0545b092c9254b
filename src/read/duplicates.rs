//! Which rows hold the same product key, and under which agreements.

use super::{Reading, RowFact};
use crate::identify::{Kind, letters_of_key};
use std::collections::BTreeMap;

/// A product key that several rows hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Duplicate {
    /// The rows, counted from 0.
    pub rows: Vec<u32>,
    /// Their lines.
    pub lines: Vec<u32>,
    /// The agreements that an export names beside the key, each once.
    pub licence_ids: Vec<String>,
    /// The organisations that it names, each once.
    pub organisations: Vec<String>,
}

impl Reading {
    /// The product keys that more than one row holds, in the order in which they recur. A key is the same in any
    /// spelling; last five characters alone are no key.
    ///
    /// ```
    /// use volkey::{Lang, Reading};
    ///
    /// let mut reading = Reading::new("keys.txt", Lang::En);
    /// reading.push(b"W269N-WFGWX-YVC9B-4J6C9-T83GX\nT83GX\nw269nwfgwxyvc9b4j6c9t83gx\n");
    /// reading.finish();
    /// assert_eq!(reading.duplicates()[0].lines, [1, 3]);
    /// ```
    pub fn duplicates(&self) -> Vec<Duplicate> {
        let mut duplicates: Vec<Duplicate> = Vec::new();
        // The first row of each key, and its place among the duplicates once there is another.
        let mut known: BTreeMap<[u8; 25], (usize, Option<usize>)> = BTreeMap::new();
        for (row, kept) in self.rows.kept.iter().enumerate() {
            if kept.glance.kind != Kind::ProductKey {
                continue;
            }
            let Some(letters) = letters_of_key(self.rows.text(kept)) else { continue };
            let Some((first, place)) = known.get_mut(&letters) else {
                known.insert(letters, (row, None));
                continue;
            };
            let at = *place.get_or_insert_with(|| {
                let mut duplicate = Duplicate::default();
                self.add(*first, &mut duplicate);
                duplicates.push(duplicate);
                duplicates.len() - 1
            });
            self.add(row, &mut duplicates[at]);
        }
        duplicates
    }

    fn add(&self, row: usize, duplicate: &mut Duplicate) {
        let kept = &self.rows.kept[row];
        duplicate.rows.push(row as u32);
        duplicate.lines.push(kept.line);
        let Some(beside) = &kept.beside else { return };
        let named =
            [(RowFact::LicenceId, &mut duplicate.licence_ids), (RowFact::Organisation, &mut duplicate.organisations)];
        for (fact, names) in named {
            if let Some(name) = beside.facts.text(fact)
                && !names.iter().any(|known| known == name)
            {
                names.push(name.to_owned());
            }
        }
    }
}
