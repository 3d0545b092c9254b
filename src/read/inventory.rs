//! What was read of a file: its rows, how many of them there are of each sort, and what is worth a warning.

use super::rows::Row;
use super::{Format, Warning};
use crate::closed::Closed;
use crate::identify::{Glance, KeyChannel, Kind, Status};
use crate::knowledge::{KmsGroup, Pool, Product};
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
#[serde(rename_all = "camelCase")]
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
    /// By KMS group.
    pub kms_group: Tally,
    /// By channel; that of the file, where it names one.
    pub channel: Tally,
}

/// Names with a number each, in the order of their list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally(pub Vec<(&'static str, u32)>);

impl Serialize for Tally {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, count)| (*name, *count)))
    }
}

/// The rows of each sort as they are counted: by number, since there may be millions.
#[derive(Clone, Debug, Default)]
pub(super) struct Counting {
    rows: u32,
    kinds: [u32; Kind::ALL.len()],
    statuses: [u32; Status::ALL.len()],
    channels: [u32; KeyChannel::ALL.len()],
    products: Vec<u32>,
}

impl Counting {
    pub(super) fn count(&mut self, glance: Glance) {
        self.rows += 1;
        self.kinds[glance.kind as usize] += 1;
        if let Some(status) = glance.status {
            self.statuses[status as usize] += 1;
        }
        if let Some(channel) = glance.channel {
            self.channels[channel as usize] += 1;
        }
        let products = usize::from(glance.products);
        if let Some(count) = self.products.get_mut(products) {
            *count += 1;
        } else {
            self.products.resize(products, 0);
            self.products.push(1);
        }
    }

    pub(super) fn told(&self) -> Counts {
        let mut pools = [0; Pool::ALL.len()];
        let mut groups = [0; KmsGroup::ALL.len()];
        let mut products = vec![0; Product::ALL.len()];
        for (list, count) in self.products.iter().enumerate().filter(|(_, count)| **count > 0) {
            let list = Glance::product_list(list);
            for product in list {
                products[*product as usize] += count;
            }
            for pool in Pool::ALL.iter().filter(|pool| list.iter().any(|product| product.pool() == **pool)) {
                pools[*pool as usize] += count;
            }
            for group in
                KmsGroup::ALL.iter().filter(|group| list.iter().any(|product| product.row().kms_group == Some(**group)))
            {
                groups[*group as usize] += count;
            }
        }
        Counts {
            rows: self.rows,
            kind: tally::<Kind>(&self.kinds),
            status: tally::<Status>(&self.statuses),
            product: tally::<Product>(&products),
            pool: tally::<Pool>(&pools),
            kms_group: tally::<KmsGroup>(&groups),
            channel: tally::<KeyChannel>(&self.channels),
        }
    }
}

fn tally<L: Closed>(counts: &[u32]) -> Tally {
    let named = L::VALUES.iter().zip(counts).filter(|(_, count)| **count > 0);
    Tally(named.map(|(value, count)| (value.outside_name(), *count)).collect())
}
