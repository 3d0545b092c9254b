//! Rows of a list, found by a number that several of them may share.

use std::collections::BinaryHeap;

/// The number, what rows of one number are ordered by, and the place of the row in its list.
pub(super) type Entry = (u128, u32, u32);

#[derive(Debug, Default)]
pub(super) struct Index(Vec<Entry>);

impl Index {
    /// Sorts the entries; by a heap, since the sort of the standard library takes 5 kB.
    pub(super) fn new(entries: Vec<Entry>) -> Self {
        Self(BinaryHeap::from(entries).into_sorted_vec())
    }

    /// The entries of a number, in their order, and the place of the first of them.
    pub(super) fn of(&self, number: u128) -> (&[Entry], usize) {
        let start = self.0.partition_point(|(own, ..)| *own < number);
        let length = self.0[start..].partition_point(|(own, ..)| *own == number);
        (&self.0[start..start + length], start)
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.0
    }
}
