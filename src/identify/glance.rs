//! What a list of very many identifiers is counted by, without a sentence.

use super::identification::{channel_of, products_of_group};
use super::{Certainty, Identification, KeyChannel, Kind, Status, identify, key, published_fields};
use crate::Lang;
use crate::knowledge::default_keys::DEFAULT_KEYS;
use crate::knowledge::{Product, PublishedKey, published_keys};
use std::sync::OnceLock;

/// The short form of an identification: it always says the same as the long one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Glance {
    pub(crate) kind: Kind,
    pub(crate) status: Option<Status>,
    pub(crate) channel: Option<KeyChannel>,
    pub(crate) is_published: bool,
    products: u16,
}

impl Glance {
    /// Most lists are of keys spelled exactly, which need no more than their fields.
    pub(crate) fn of(text: &str) -> Self {
        let fields =
            text.as_bytes().try_into().ok().and_then(key::decode_spelled).filter(|fields| fields.checksum_fits);
        match fields {
            Some(fields) => Known::all().glance(text, fields),
            None => Self::short_of(&identify(text, Lang::En)),
        }
    }

    /// The products, newest first.
    pub(crate) fn products(self) -> &'static [Product] {
        Known::all().lists.get(usize::from(self.products)).map_or(&[], Vec::as_slice)
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

    /// A well-formed key of the newer format.
    fn glance(&self, text: &str, fields: key::Fields) -> Glance {
        let at = self.published.partition_point(|(group, ..)| *group < fields.group);
        let same_group = self.published[at..].iter().take_while(|(group, ..)| *group == fields.group);
        let published = same_group.into_iter().find(|(_, key, _)| key.key == text);
        let default = || DEFAULT_KEYS.iter().find(|key| (key.group, key.serial) == (fields.group, fields.serial));
        let (channel, products) = match published {
            Some((_, key, list)) => (Some(channel_of(key)), *list),
            None => match default() {
                Some(key) => (Some(KeyChannel::RetailDefault), self.list(key.products)),
                None => (None, self.list_of_group(fields.group)),
            },
        };
        Glance {
            kind: Kind::ProductKey,
            status: Some(Status::WellFormed),
            channel,
            is_published: published.is_some(),
            products,
        }
    }
}
