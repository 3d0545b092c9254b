//! The keys that Microsoft publishes, gathered from the product rows: one entry per key, with all its products.

use super::{KeyStatus, Product, Source, products::KeyRow};
use crate::closed::closed;
use std::sync::OnceLock;

closed! {
    /// What a published key is for.
    KeyKind:
    /// KMS client setup key (generic volume licence key).
    Gvlk = "gvlk",
    /// Automatic virtual machine activation.
    Avma = "avma",
}

/// A key that Microsoft prints in its own documentation.
#[derive(Clone, Debug)]
pub struct PublishedKey {
    /// The key, in five groups of five.
    pub key: &'static str,
    /// What it is for.
    pub kind: KeyKind,
    /// How it stands today.
    pub status: KeyStatus,
    /// The products it belongs to, newest first.
    pub products: Vec<Product>,
    /// Where it is printed.
    pub sources: &'static [Source],
}

/// Every published key, once.
pub fn published_keys() -> &'static [PublishedKey] {
    static KEYS: OnceLock<Vec<PublishedKey>> = OnceLock::new();
    KEYS.get_or_init(|| {
        let mut keys: Vec<PublishedKey> = Vec::with_capacity(200);
        for &product in Product::ALL.iter().rev() {
            let row = product.row();
            let mut add = |kind, key: Option<KeyRow>| {
                let Some(KeyRow { key, status, sources }) = key else { return };
                match keys.iter_mut().find(|known| known.key == key) {
                    Some(known) => known.products.push(product),
                    None => keys.push(PublishedKey { key, kind, status, products: vec![product], sources }),
                }
            };
            add(KeyKind::Gvlk, row.gvlk);
            add(KeyKind::Avma, row.avma);
        }
        keys.reverse();
        keys
    })
}
