//! What a list of very many identifiers is counted by, without a sentence.

use super::identification::{channel_of, products_of_group};
use super::key::Spelled;
use super::your_file::{Sought, found_in};
use super::{Certainty, Identification, KeyChannel, KeyFormat, Kind, Status, identify, key, near, published_fields};
use crate::Lang;
use crate::knowledge::default_keys::DEFAULT_KEYS;
use crate::knowledge::{Product, PublishedKey, published_keys};
use crate::read::Pkeyconfig;
use std::sync::{Arc, OnceLock};

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
    /// A well-formed key of which nothing else is known.
    const KEY: Self = Self {
        kind: Kind::ProductKey,
        status: Some(Status::WellFormed),
        channel: None,
        is_published: false,
        products: 0,
    };

    /// Most lists are of keys spelled exactly, which need no more than their fields.
    pub(crate) fn of(text: &str) -> Self {
        match key::read_spelled(text.as_bytes()) {
            // Groups that are hidden are no part of a key.
            Some(_) if text.as_bytes().chunks(6).any(|group| group.starts_with(b"XXXXX")) => {
                Self::short_of(&identify(text, Lang::En))
            }
            Some(Spelled::Newer(fields)) if fields.checksum_fits => Known::all().newer(text, fields),
            Some(Spelled::Newer(_)) => Self { status: Some(Status::Malformed), ..Self::KEY },
            Some(Spelled::Older) => Known::all().older(text),
            None => Self::short_of(&identify(text, Lang::En)),
        }
    }

    /// The same, with the channel that pkeyconfig files name.
    pub(crate) fn looked_up_in(self, text: &str, files: &[Arc<Pkeyconfig>]) -> Self {
        let is_outranked = self.is_published || self.channel == Some(KeyChannel::RetailDefault);
        if files.is_empty() || self.status != Some(Status::WellFormed) || is_outranked {
            return self;
        }
        let channel = match key::read_spelled(text.as_bytes()) {
            Some(Spelled::Newer(fields)) if self.kind == Kind::ProductKey => {
                let format = Some(KeyFormat::NFormat);
                let sought = Sought { group: fields.group, serial: Some(fields.serial), format };
                found_in(files, sought).channel().or(self.channel)
            }
            _ => identify(text, Lang::En).looked_up_in(files).channel,
        };
        Self { channel, ..self }
    }

    fn published(key: &PublishedKey, products: u16) -> Self {
        Self { channel: Some(channel_of(key)), is_published: true, products, ..Self::KEY }
    }

    /// The products of a list, newest first.
    pub(crate) fn product_list(number: usize) -> &'static [Product] {
        Known::all().lists.get(number).map_or(&[], Vec::as_slice)
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

/// What keys are known by their group.
struct Known {
    /// Every list of products that an identification can have; the first is empty.
    lists: Vec<Vec<Product>>,
    /// The lists of groups, by the group.
    groups: Vec<(u32, u16)>,
    /// The published keys by their group, each with its list.
    published: Vec<(u32, &'static PublishedKey, u16)>,
}

impl Known {
    fn all() -> &'static Self {
        static KNOWN: OnceLock<Known> = OnceLock::new();
        KNOWN.get_or_init(|| {
            let mut known = Self { lists: vec![Vec::new()], groups: Vec::new(), published: Vec::new() };
            known.lists.extend(Product::ALL.iter().map(|product| vec![*product]));
            for key in published_keys() {
                known.keep(&key.products);
            }
            for (key, group, _) in published_fields() {
                let list = known.keep(&key.products);
                crate::in_order::insert(&mut known.published, (*group, *key, list), |(group, ..)| *group);
                if known.list_of_group(*group) == 0 {
                    let list = known.keep(&products_of_group(*group));
                    crate::in_order::insert(&mut known.groups, (*group, list), |(group, _)| *group);
                }
            }
            for key in DEFAULT_KEYS {
                known.keep(key.products);
            }
            known
        })
    }

    fn keep(&mut self, products: &[Product]) -> u16 {
        match self.list(products) {
            0 if !products.is_empty() => {
                self.lists.push(products.to_vec());
                (self.lists.len() - 1) as u16
            }
            list => list,
        }
    }

    fn list(&self, products: &[Product]) -> u16 {
        self.lists.iter().position(|list| list == products).unwrap_or_default() as u16
    }

    fn list_of_group(&self, group: u32) -> u16 {
        let at = self.groups.partition_point(|(other, _)| *other < group);
        self.groups.get(at).filter(|(other, _)| *other == group).map_or(0, |(_, list)| *list)
    }

    fn newer(&self, text: &str, fields: key::Fields) -> Glance {
        let at = self.published.partition_point(|(group, ..)| *group < fields.group);
        let same_group = self.published[at..].iter().take_while(|(group, ..)| *group == fields.group);
        let default = || DEFAULT_KEYS.iter().find(|key| (key.group, key.serial) == (fields.group, fields.serial));
        match same_group.into_iter().find(|(_, key, _)| key.key == text) {
            Some((_, key, products)) => Glance::published(key, *products),
            None => match default() {
                Some(key) => {
                    let products = self.list(key.products);
                    Glance { channel: Some(KeyChannel::RetailDefault), products, ..Glance::KEY }
                }
                None => Glance { products: self.list_of_group(fields.group), ..Glance::KEY },
            },
        }
    }

    fn older(&self, text: &str) -> Glance {
        near::published(text).map_or(Glance::KEY, |key| Glance::published(key, self.list(&key.products)))
    }
}
