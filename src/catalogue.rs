//! The tables as a person browses them: products, published keys, sources, and how much there is.

use crate::answer::SourceCard;
use crate::knowledge::{
    Architecture, DATA_AS_OF, Edition, Family, Found, KeyKind, KeyStatus, KmsGroup, Pool, Product, Source, Version,
    names, published_keys,
};
use crate::questions::Question;
use crate::{Date, Lang};

/// A product as it is shown.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductCard {
    /// Its id.
    pub id: Product,
    /// Its name.
    pub name: &'static str,
    /// Its product group.
    pub pool: Pool,
    /// The family whose versions follow each other.
    pub family: Family,
    /// The version.
    pub generation: Version,
    /// The line of its edition.
    pub edition: Edition,
    /// Empty when no document read says.
    pub architectures: &'static [Architecture],
    /// Whether one key is known to serve all of them.
    pub shared_across_architectures: bool,
    /// Its KMS group, in the generations that have them.
    pub kms_group: Option<KmsGroup>,
    /// As answer files, DISM and the registry spell the edition.
    pub edition_id: Option<&'static str>,
    /// As the Office Deployment Tool spells the product.
    pub odt_id: Option<&'static str>,
    /// The last day of support.
    pub support_ends: Option<Date>,
    /// The last day of extended security updates.
    pub esu_ends: Option<Date>,
    /// Other names.
    pub aliases: &'static [String],
    /// What else has to be known.
    pub notes: Vec<String>,
}

impl ProductCard {
    /// The card of a product, in `lang`.
    pub fn new(product: Product, lang: Lang) -> Self {
        let row = product.row();
        Self {
            id: product,
            name: product.display_name(lang),
            pool: product.pool(),
            family: product.family(),
            generation: product.version(),
            edition: product.edition(),
            architectures: row.architectures,
            shared_across_architectures: product.shares_key_across_architectures() == Some(true),
            kms_group: row.kms_group,
            edition_id: row.edition_id,
            odt_id: row.odt_id,
            support_ends: row.support_ends,
            esu_ends: row.esu_ends,
            aliases: names::aliases(product),
            notes: row.notes.iter().map(|note| lang.say(*note).to_owned()).collect(),
        }
    }
}

/// The products whose id, names and technical names hold every word of `filter`, in any case and with or without
/// accents; where there are none, those that it names in short, such as `2022 DC`. An empty filter gives all of them.
///
/// ```
/// use volkey::{Lang, products};
///
/// let found = products("server 2022 datacenter", Lang::En);
/// assert!(found.iter().any(|product| product.name == "Windows Server 2022 Datacenter"));
/// ```
pub fn products(filter: &str, lang: Lang) -> Vec<ProductCard> {
    let words = names::fold(filter);
    if words.trim().is_empty() && !filter.trim().is_empty() {
        return Vec::new(); // signs only
    }
    let holds_every_word = |product: &Product| {
        let row = product.row();
        let technical = [row.edition_id, row.odt_id].map(Option::unwrap_or_default);
        let text = names::fold(&[product.name(), row.name, row.name_fr, technical[0], technical[1]].join(" "));
        words.split_whitespace().all(|word| text.contains(word))
    };
    let mut found: Vec<Product> = Product::ALL.iter().copied().filter(holds_every_word).collect();
    if found.is_empty() {
        found = match names::find(filter) {
            Found::Product(product) => vec![product],
            Found::Version { products, .. } | Found::Several(products) => products,
            Found::Nothing { .. } => Vec::new(),
        };
    }
    found.into_iter().map(|product| ProductCard::new(product, lang)).collect()
}

/// A published key as it is shown.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PublishedKeyCard {
    /// The key, in five groups of five.
    pub key: &'static str,
    /// What it is for.
    pub kind: KeyKind,
    /// How it stands today.
    pub status: KeyStatus,
    /// The products it belongs to.
    pub products: Vec<ProductCard>,
    /// The group id it decodes to; `None` for the older format, which cannot be decoded.
    pub group_id: Option<u32>,
    /// The ids of its sources.
    pub sources: &'static [Source],
}

/// Every key that Microsoft publishes, once.
pub fn published_key_cards(lang: Lang) -> Vec<PublishedKeyCard> {
    let card = |key: &crate::knowledge::PublishedKey| PublishedKeyCard {
        key: key.key,
        kind: key.kind,
        status: key.status,
        products: key.products.iter().map(|&product| ProductCard::new(product, lang)).collect(),
        group_id: crate::identify::group_of(key.key),
        sources: key.sources,
    };
    published_keys().iter().map(card).collect()
}

/// Every source.
pub fn sources() -> Vec<SourceCard> {
    Source::ALL.iter().copied().map(SourceCard::from).collect()
}

/// What this volkey is, and how much it knows.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// The version of volkey.
    pub version: &'static str,
    /// The day the knowledge was last checked.
    pub data_version: Date,
    /// The day the newest of its sources was read.
    pub as_of: Date,
    /// How much there is.
    pub counts: Counts,
}

/// How much there is.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Products.
    pub products: usize,
    /// Keys that Microsoft publishes.
    pub published_keys: usize,
    /// Sources.
    pub sources: usize,
    /// Questions.
    pub questions: usize,
}

/// What this volkey is, and how much it knows.
pub fn about() -> About {
    About {
        version: env!("CARGO_PKG_VERSION"),
        data_version: DATA_AS_OF,
        as_of: Source::ALL.iter().map(|source| source.row().read_on).max().unwrap_or(DATA_AS_OF),
        counts: Counts {
            products: Product::ALL.len(),
            published_keys: published_keys().len(),
            sources: Source::ALL.len(),
            questions: Question::ALL.len(),
        },
    }
}
