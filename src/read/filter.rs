//! Which rows of a file are asked for.

use super::rows::Kept;
use super::{Reading, RowMark};
use crate::answer::FactValue;
use crate::identify::{Glance, KeyChannel, Kind, Status};
use crate::knowledge::{KmsGroup, Pool, Product, names};
use crate::{Lang, in_order};

/// What rows have to be: all that is given, and everything where nothing is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowFilter {
    /// What they are.
    pub kind: Option<Kind>,
    /// How far they are right.
    pub status: Option<Status>,
    /// One of their products.
    pub product: Option<Product>,
    /// The group of one of their products.
    pub pool: Option<Pool>,
    /// The KMS group of one of their products.
    pub kms_group: Option<KmsGroup>,
    /// Their channel; that of the file, where it names one.
    pub channel: Option<KeyChannel>,
    /// A text that stands in them, beside them, or in the name of one of their products, in any letter case.
    pub text: String,
    /// What they have to be marked with.
    pub marks: Vec<RowMark>,
}

impl Reading {
    /// The rows that fit a filter, in the order of the file, counted from 0.
    ///
    /// ```
    /// use volkey::read::{RowFilter, RowMark};
    /// use volkey::{Lang, Reading};
    ///
    /// let mut reading = Reading::new("keys.txt", Lang::En);
    /// reading.push(b"W269N-WFGWX-YVC9B-4J6C9-T83GX\nT83GX\nPC-1\n");
    /// reading.finish();
    /// assert_eq!(reading.find(&RowFilter { text: "windows 11".to_owned(), ..RowFilter::default() }), [0, 1]);
    /// assert_eq!(reading.find(&RowFilter { marks: vec![RowMark::Secret], ..RowFilter::default() }), []);
    /// ```
    pub fn find(&self, filter: &RowFilter) -> Vec<u32> {
        let sought = names::fold(filter.text.trim());
        let search = Search { named: named(&sought, self.lang), sought };
        let lines = if filter.marks.contains(&RowMark::Warning) { self.warned_lines() } else { Vec::new() };
        let several = if filter.marks.contains(&RowMark::Duplicate) { self.repeated_rows() } else { Vec::new() };
        let is_marked = |row: usize, kept: &Kept| {
            filter.marks.iter().all(|mark| match mark {
                RowMark::Warning => lines.binary_search(&kept.line).is_ok(),
                RowMark::Secret => is_secret(kept),
                RowMark::Duplicate => several.get(row) == Some(&true),
            })
        };
        let fits = |(row, kept): &(usize, &Kept)| {
            filter.fits(kept) && is_marked(*row, kept) && search.fits(self.rows.text(kept), kept)
        };
        self.rows.kept.iter().enumerate().filter(fits).map(|(row, _)| row as u32).collect()
    }

    fn warned_lines(&self) -> Vec<u32> {
        let mut lines = Vec::new();
        for line in self.warnings.all.iter().filter_map(|warning| warning.line) {
            in_order::insert(&mut lines, line, |line| *line);
        }
        lines
    }

    fn repeated_rows(&self) -> Vec<bool> {
        let mut repeated = vec![false; self.rows.kept.len()];
        for row in self.duplicates().iter().flat_map(|duplicate| &duplicate.rows) {
            repeated[*row as usize] = true;
        }
        repeated
    }
}

impl RowFilter {
    fn fits(&self, kept: &Kept) -> bool {
        let Glance { kind, status, products, .. } = kept.glance;
        let products = Glance::product_list(usize::from(products));
        self.kind.is_none_or(|own| own == kind)
            && (self.status.is_none() || self.status == status)
            && (self.channel.is_none() || self.channel == kept.channel)
            && self.product.is_none_or(|own| products.contains(&own))
            && self.pool.is_none_or(|own| products.iter().any(|product| product.pool() == own))
            && (self.kms_group.is_none() || products.iter().any(|product| product.row().kms_group == self.kms_group))
    }
}

/// Whether a key is not to be passed on.
fn is_secret(kept: &Kept) -> bool {
    let Glance { kind, status, channel, is_published, .. } = kept.glance;
    let is_said = matches!(kept.channel, Some(KeyChannel::VolumeMak | KeyChannel::VolumeKmsHost));
    kind == Kind::ProductKey
        && !is_published
        && channel != Some(KeyChannel::RetailDefault)
        && (status == Some(Status::WellFormed) || is_said)
}

/// A text that is looked for, in the form in which names are compared.
struct Search {
    sought: String,
    /// The products whose name it stands in.
    named: Vec<bool>,
}

fn named(sought: &str, lang: Lang) -> Vec<bool> {
    if sought.is_empty() {
        return Vec::new();
    }
    let is_in = |product: &Product| names::fold(product.display_name(lang)).contains(sought);
    Product::ALL.iter().map(is_in).collect()
}

impl Search {
    fn fits(&self, text: &str, kept: &Kept) -> bool {
        let is_in = |text: &str| names::fold(text).contains(&self.sought);
        let is_named = |product: &Product| self.named.get(*product as usize) == Some(&true);
        self.sought.is_empty()
            || is_in(text)
            || Glance::product_list(usize::from(kept.glance.products)).iter().any(is_named)
            || kept.beside.as_ref().is_some_and(|beside| {
                let facts = beside.facts.0.iter().filter_map(|(_, value)| match value {
                    FactValue::Text(text) => Some(text.as_str()),
                    _ => None,
                });
                facts.chain(beside.label.as_deref()).chain(beside.path.as_deref()).any(is_in)
            })
    }
}
