//! What was read of a file: its rows, how many of them there are of each sort, and what is worth a warning.

use super::rows::{Row, Rows};
use super::{Format, Warning};
use serde::ser::{Serialize, Serializer};

/// What was read of a file.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Inventory {
    /// The version of this shape.
    pub schema_version: u32,
    /// What the file was read as.
    pub format: Format,
    /// The rows, in the order of the file.
    pub rows: Vec<Row>,
    /// How many rows there are of each sort.
    pub counts: Counts,
    /// What is worth a warning.
    pub warnings: Vec<Warning>,
}

/// How many rows there are of each sort.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Counts {
    /// All of them.
    pub rows: u32,
    /// By what they are.
    pub kind: Tally,
    /// By how far they are right.
    pub status: Tally,
    /// By product; a row counts for each product that it belongs to.
    pub product: Tally,
    /// By product group.
    pub pool: Tally,
    /// By channel.
    pub channel: Tally,
}

/// Names with a number each, in the order in which they were met.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally(pub Vec<(&'static str, u32)>);

impl Tally {
    fn add(&mut self, name: &'static str) {
        match self.0.iter_mut().find(|(own, _)| *own == name) {
            Some((_, count)) => *count += 1,
            None => self.0.push((name, 1)),
        }
    }
}

impl Serialize for Tally {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, count)| (*name, *count)))
    }
}

impl Counts {
    pub(super) fn count(&mut self, rows: &Rows) {
        for row in &rows.kept {
            self.rows += 1;
            self.kind.add(row.glance.kind.name());
            if let Some(status) = row.glance.status {
                self.status.add(status.name());
            }
            if let Some(channel) = row.glance.channel {
                self.channel.add(channel.name());
            }
            let products = row.glance.products();
            for (at, product) in products.iter().enumerate() {
                self.product.add(product.name());
                let pool = product.pool();
                if !products[..at].iter().any(|before| before.pool() == pool) {
                    self.pool.add(pool.name());
                }
            }
        }
    }
}
