//! Which rows hold the same product key, and under which agreements.

use super::{Reading, RowFact};
use crate::identify::{Kind, letters_of_key};

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
        let mut known = Known::with_room(self.rows.kept.len());
        for (row, kept) in self.rows.kept.iter().enumerate() {
            if kept.glance.kind != Kind::ProductKey {
                continue;
            }
            let Some(letters) = letters_of_key(self.rows.text(kept)) else { continue };
            let Some(first) = known.first(letters, row) else { continue };
            let at = *first.place.get_or_insert_with(|| {
                let mut duplicate = Duplicate::default();
                self.add(first.row, &mut duplicate);
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

/// The keys so far, in buckets: the maps of the standard library take 6 kB.
struct Known {
    buckets: Vec<Option<u32>>,
    firsts: Vec<First>,
}

/// The first row of a key.
struct First {
    letters: [u8; 25],
    row: usize,
    /// Its place among the duplicates, once there is another row.
    place: Option<usize>,
    /// The key before it in the same bucket.
    before: Option<u32>,
}

impl Known {
    fn with_room(rows: usize) -> Self {
        Self { buckets: vec![None; rows.next_power_of_two()], firsts: Vec::new() }
    }

    /// The first row of these letters, unless it is this one.
    fn first(&mut self, letters: [u8; 25], row: usize) -> Option<&mut First> {
        let mixed = letters.iter().fold(0u32, |mixed, letter| (mixed ^ u32::from(*letter)).wrapping_mul(0x0100_0193));
        let places = self.buckets.len() - 1;
        let bucket = self.buckets.get_mut((mixed ^ mixed >> 16) as usize & places)?;
        let mut at = *bucket;
        while let Some(place) = at {
            let first = self.firsts.get(place as usize)?;
            if first.letters == letters {
                return self.firsts.get_mut(place as usize);
            }
            at = first.before;
        }
        self.firsts.push(First { letters, row, place: None, before: *bucket });
        *bucket = Some(self.firsts.len() as u32 - 1);
        None
    }
}
