//! Reading a product's name as people write it.

use super::{Product, Version};

/// What a name stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// One product.
    Product(Product),
    /// A version without its edition: all its editions, without previews, doubtful labels, N, E, G and Azure
    /// editions.
    Version {
        /// The id of the version.
        id: &'static str,
        /// The name of the version.
        name: &'static str,
        /// Its editions.
        products: Vec<Product>,
    },
    /// The name fits several products.
    Several(Vec<Product>),
    /// No product of that name; these come near.
    Nothing {
        /// At most five.
        near: Vec<Product>,
    },
}

/// The product, the version or the products that a name stands for: an id, a name in English or French, or an
/// alias such as `Win 11 Pro`, in any case.
pub fn find(name: &str) -> Found {
    let name = name.trim();
    let called = |product: &&Product| {
        product.name().eq_ignore_ascii_case(name)
            || product.row().name.eq_ignore_ascii_case(name)
            || product.row().name_fr.eq_ignore_ascii_case(name)
    };
    if let Some(product) = Product::ALL.iter().find(called) {
        return Found::Product(*product);
    }
    for version in Version::ALL {
        if version.name().eq_ignore_ascii_case(name) || version.row().name.eq_ignore_ascii_case(name) {
            let products = Product::ALL.iter().copied().filter(|product| product.version() == *version).collect();
            return Found::Version { id: version.name(), name: version.row().name, products };
        }
    }
    Found::Nothing { near: Vec::new() }
}
