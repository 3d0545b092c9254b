//! What a list of very many identifiers is counted by, without a sentence.

use super::exact::{self, Known};
use super::key::{Spelled, read_spelled};
use super::your_file::{Sought, found_in};
use super::{Certainty, Identification, KeyChannel, KeyFormat, Kind, Status, identify, prose, recognised};
use crate::Lang;
use crate::knowledge::Product;
use crate::read::Pkeyconfig;
use std::sync::Arc;

/// The short form of an identification: it always says the same as the long one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Glance {
    pub(crate) kind: Kind,
    pub(crate) status: Option<Status>,
    pub(crate) channel: Option<KeyChannel>,
    pub(crate) is_published: bool,
    /// The number of the list of its products.
    pub(crate) products: u16,
}

impl Glance {
    const UNKNOWN: Self = Self { kind: Kind::Unknown, status: None, channel: None, is_published: false, products: 0 };

    /// Most lists are of what is spelled exactly, which needs no more than its fields.
    pub(crate) fn of(text: &str) -> Self {
        Self::at_once(text.as_bytes())
            .or_else(|| recognised(text, Lang::En).as_ref().map(Self::short_of))
            .unwrap_or(Self::UNKNOWN)
    }

    /// What is spelled exactly and needs no second look.
    pub(crate) fn of_exact(text: &[u8]) -> Option<Self> {
        if let Ok(text) = text.try_into() {
            return exact::key(text);
        }
        if let Ok(text) = text.try_into() {
            return exact::ending(text);
        }
        exact::product_id(text.try_into().ok()?)
    }

    /// The same, error codes, and words in which nothing is read.
    pub(crate) fn at_once(text: &[u8]) -> Option<Self> {
        let found = Self::of_exact(text).or_else(|| exact::error_code(text.try_into().ok()?));
        found.or_else(|| prose::is_prose(text).then_some(Self::UNKNOWN))
    }

    /// This glance, with the channel that pkeyconfig files name.
    pub(crate) fn looked_up_in(self, text: &[u8], files: &[Arc<Pkeyconfig>]) -> Self {
        let is_outranked = self.is_published || self.channel == Some(KeyChannel::RetailDefault);
        if files.is_empty() || self.status != Some(Status::WellFormed) || is_outranked {
            return self;
        }
        let channel = match read_spelled(text) {
            Some(Spelled::Newer(number)) if self.kind == Kind::ProductKey => {
                let format = Some(KeyFormat::NFormat);
                let sought = Sought { group: number.group(), serial: Some(number.serial()), format };
                found_in(files, sought).channel().or(self.channel)
            }
            _ => identify(&String::from_utf8_lossy(text), Lang::En).looked_up_in(files).channel,
        };
        Self { channel, ..self }
    }

    /// The products of a list, newest first.
    pub(crate) fn product_list(number: usize) -> &'static [Product] {
        Known::all().products(number)
    }

    pub(crate) fn short_of(found: &Identification) -> Self {
        let products: Vec<Product> = found.products.iter().map(|card| card.id).collect();
        Self {
            kind: found.kind,
            status: found.status,
            channel: found.channel,
            is_published: found.certainty == Certainty::Published,
            products: Known::all().list(&products),
        }
    }
}
