//! Reading a product's name as people write it.
//!
//! A name is read as a set of words, and so is every product's English name. What is typed fits the products whose
//! words include all that was said; of these, one that is part of another is meant rather than the other
//! (`Windows 10 Pro` rather than `Windows 10 Pro Education`). Nothing is corrected silently.

mod short;
mod vocabulary;
mod words;

use super::{Pool, Product, ProductNote, Version};
use crate::in_order;
use std::sync::OnceLock;
pub(crate) use words::fold;
use words::{Language, Reading, Words};

pub use short::aliases;

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

/// Longer than any name.
const LONGEST: usize = 200;

/// Words that belong to no product unless they are said.
const ONLY_IF_SAID: &[&str] = &["n", "e", "g", "azure", "preview", "unnamed", "sbs", "hpcserver"];
/// The same for Windows, whose long-term releases are not meant by the plain name; those of Office are.
const ONLY_IF_SAID_OF_WINDOWS: &[&str] = &["ltsb", "ltsc"];

/// Words that may be left out where nothing fits them, if one of the words beside them was said.
const LOOSE: &[(&str, &[&str])] = &[
    ("boxed", &[]),
    ("professional", &[]),
    ("x64", &[]),
    ("version", &["10", "11", "server"]),
    ("release", &["10", "11"]),
    ("1709", &["10"]),
    ("1803", &["10"]),
    ("1809", &["10"]),
    ("1903", &["10"]),
    ("1909", &["10"]),
    ("2004", &["10"]),
    ("20h2", &["10"]),
    ("ltsc", &["project", "server", "preview"]),
    ("core", &["server"]),
    ("office", APPLICATIONS),
    // SQL Server is one product here.
    ("standard", &["sql"]),
    ("enterprise", &["sql"]),
    ("2008", &["sql"]),
    ("r2", &["sql"]),
    ("2012", &["sql"]),
    ("2016", &["sql"]),
    ("2019", &["sql"]),
    ("2022", &["sql"]),
    ("2025", &["sql"]),
];

#[rustfmt::skip]
const APPLICATIONS: &[&str] = &[
    "project", "visio", "access", "excel", "groove", "infopath", "onenote", "outlook", "powerpoint", "publisher",
    "word", "lync", "skype",
];

/// The product, the version or the products that a name stands for: an id, a name in English or French, or what
/// people make of it, such as `Win 11 Pro` or `Server 2022 DC`, in any case, with or without accents.
///
/// ```
/// use volkey::Product;
/// use volkey::knowledge::{Found, find};
///
/// assert_eq!(find("Server 2022 DC"), Found::Product(Product::WindowsServer2022Datacenter));
/// assert!(matches!(find("Windows 11"), Found::Version { id: "windows-11", .. }));
/// ```
pub fn find(name: &str) -> Found {
    let name = name.trim();
    if name.len() > LONGEST {
        return Found::Nothing { near: Vec::new() };
    }
    let called = |product: &&Product| {
        product.name().eq_ignore_ascii_case(name)
            || product.row().name.eq_ignore_ascii_case(name)
            || product.row().name_fr.eq_ignore_ascii_case(name)
    };
    match Product::ALL.iter().find(called) {
        Some(product) => Found::Product(*product),
        None => Names::known().find(name),
    }
}

/// The same with misspelt words set right; nothing where a word resembles none. A number is never set right.
pub(crate) fn find_misspelt(name: &str) -> Found {
    let names = Names::known();
    let reading = names.language.read(name);
    let (meant, unread) = names.corrected(&reading);
    let is_number = |word: &String| word.contains(|c: char| c.is_ascii_digit());
    match unread == 0 && !reading.unknown.iter().any(is_number) && !meant.is_within(names.numbers.or(names.volume)) {
        true => names.meant(meant),
        false => Found::Nothing { near: Vec::new() },
    }
}

/// Whether a word stands in names.
pub(crate) fn is_known(word: &str) -> bool {
    Names::known().language.read(word).unknown.is_empty()
}

/// Whether a word is said in passing: it stands in names, and tells nothing about which product is meant.
pub(crate) fn is_in_passing(word: &str) -> bool {
    let names = Names::known();
    let reading = names.language.read(word);
    reading.unknown.is_empty() && reading.said.without(names.volume).is_empty()
}

/// The words of every product and every version.
struct Names {
    language: Language,
    /// In the order of [`Product::ALL`].
    products: Vec<Name>,
    /// In the order of [`Version::ALL`].
    versions: Vec<Words>,
    numbers: Words,
    volume: Words,
    ltsc: Words,
    loose: Vec<(Words, Words)>,
}

struct Name {
    product: Product,
    words: Words,
    only_if_said: Words,
}

impl Names {
    fn known() -> &'static Self {
        static NAMES: OnceLock<Names> = OnceLock::new();
        NAMES.get_or_init(Self::collect)
    }

    fn collect() -> Self {
        let product_names = Product::ALL.iter().map(|product| product.row().name);
        let version_names = Version::ALL.iter().map(|version| version.row().name);
        let language = Language::of(product_names.chain(version_names));
        let volume = language.set(&["volume"]);
        let versions: Vec<Words> =
            Version::ALL.iter().map(|version| language.read(version.row().name).said.without(volume)).collect();
        let name = |&product: &Product| {
            let words = language.read(product.row().name).said.without(volume);
            let mut only_if_said = language.set(ONLY_IF_SAID);
            if product.pool() == Pool::Systems {
                only_if_said = only_if_said.or(language.set(ONLY_IF_SAID_OF_WINDOWS));
            }
            if product.row().notes.contains(&ProductNote::DisputedLabel) {
                only_if_said = only_if_said.or(words.without(versions[product.version() as usize]));
            }
            Name { product, words, only_if_said: words.and(only_if_said) }
        };
        Self {
            products: Product::ALL.iter().map(name).collect(),
            versions,
            numbers: language.numbers(),
            volume,
            ltsc: language.set(&["ltsc"]),
            loose: LOOSE.iter().map(|(word, beside)| (language.set(&[word]), language.set(beside))).collect(),
            language,
        }
    }

    fn find(&self, name: &str) -> Found {
        let reading = self.language.read(name);
        let found = match reading.unknown.is_empty() && !reading.said.is_within(self.numbers.or(self.volume)) {
            true => self.meant(reading.said),
            false => Found::Nothing { near: Vec::new() },
        };
        match found {
            Found::Nothing { .. } => Found::Nothing { near: self.near(&reading) },
            found => found,
        }
    }

    /// What these words stand for; nothing comes with products near it.
    fn meant(&self, words: Words) -> Found {
        let mut said = words.without(self.volume);
        let mut fits = self.fitting(said);
        if fits.is_empty() {
            (said, fits) = self.loosened(said);
        }
        if words.meets(self.volume) && fits.iter().any(|name| name.is_volume_licensed()) {
            fits.retain(|name| name.is_volume_licensed());
        }
        self.version(said, &fits).unwrap_or_else(|| self.edition(said, &fits))
    }

    /// What is left, and what it fits, once loose words are left out: one if that is enough, else one after the other.
    fn loosened(&self, said: Words) -> (Words, Vec<&Name>) {
        let may_go = |(word, beside): &&(Words, Words)| said.meets(*word) && (beside.is_empty() || said.meets(*beside));
        let loose: Vec<Words> = self.loose.iter().filter(may_go).map(|(word, _)| *word).collect();
        let alone = loose.iter().map(|&word| said.without(word));
        let together = loose.iter().scan(said, |left, &word| {
            *left = left.without(word);
            Some(*left)
        });
        let mut tries = alone.chain(together).map(|left| (left, self.fitting(left)));
        tries.find(|(_, fits)| !fits.is_empty()).unwrap_or_default()
    }

    /// The names that include all that was said.
    fn fitting(&self, said: Words) -> Vec<&Name> {
        let fits = |name: &&Name| said.is_within(name.words) && name.only_if_said.is_within(said);
        match said.is_empty() {
            true => Vec::new(),
            false => self.products.iter().filter(fits).collect(),
        }
    }

    /// What the name stands for if it names no edition.
    fn version(&self, said: Words, fits: &[&Name]) -> Option<Found> {
        if fits.iter().any(|name| name.words == said) {
            return None;
        }
        // The editions of a version are those that carry its name; single applications of Office do not.
        let editions = |words: Words| {
            fits.iter().filter(move |name| {
                self.versions[name.product.version() as usize] == words && words.is_within(name.words)
            })
        };
        let mut all: Vec<Words> = Vec::new();
        for &words in &self.versions {
            if said.is_within(words) && !all.contains(&words) && editions(words).next().is_some() {
                all.push(words);
            }
        }
        // With a number, the plain version is meant rather than its R2; `Windows SBS` means them all.
        let mut meant = all.clone();
        if said.meets(self.numbers) {
            meant.retain(|&words| is_least(words, all.iter().copied()));
        }
        // The volume editions of Office 2021 and later are called LTSC; the plain name means them too.
        let means = |words: Words| meant.iter().any(|&meant| words == meant || words == meant.or(self.ltsc));
        let products: Vec<Product> = all
            .iter()
            .filter(|&&words| means(words))
            .flat_map(|&words| editions(words))
            .map(|name| name.product)
            .collect();
        match (meant.as_slice(), products.as_slice()) {
            ([], _) => None,
            (_, [product]) if is_alone(*product) => Some(Found::Product(*product)),
            ([only], _) => {
                let at = self.versions.iter().position(|words| words == only)?;
                let version = Version::ALL[at];
                Some(Found::Version { id: version.name(), name: version.row().name, products })
            }
            _ => Some(Found::Several(products)),
        }
    }

    /// What the name stands for if it names an edition.
    fn edition(&self, said: Words, fits: &[&Name]) -> Found {
        let least = fits.iter().filter(|name| is_least(name.words, fits.iter().map(|other| other.words)));
        let least: Vec<&Name> = least.copied().collect();
        match least.as_slice() {
            [] => Found::Nothing { near: Vec::new() },
            // A word such as "tablet" alone fits one product by chance.
            [name] if !said.meets(self.versions[name.product.version() as usize]) && said != name.words => {
                Found::Nothing { near: Vec::new() }
            }
            [name] => Found::Product(name.product),
            _ => Found::Several(least.iter().map(|name| name.product).collect()),
        }
    }

    /// At most five products: what the name stands for once misspelt words are set right, or those that share most
    /// words with it, if that is more than half of them.
    fn near(&self, reading: &Reading) -> Vec<Product> {
        let (corrected, unread) = self.corrected(reading);
        let meant = corrected.without(self.volume);
        let mut near = match self.meant(corrected) {
            Found::Product(product) if unread == 0 => vec![product],
            Found::Version { products, .. } | Found::Several(products) if unread == 0 => products,
            _ => {
                let shared = |name: &Name| meant.and(name.words);
                // A number tells more than any other word.
                let weight = |name: &Name| shared(name).len() + shared(name).and(self.numbers).len();
                let most = self.products.iter().map(weight).max().unwrap_or(0);
                let enough = |name: &Name| shared(name).len() * 2 > meant.len() + unread;
                let is_near = |name: &&Name| weight(name) == most && enough(name);
                let rank = |name: &Name| (!name.only_if_said.is_within(meant), name.words.len());
                let mut near: Vec<&Name> = Vec::new();
                for name in self.products.iter().filter(is_near) {
                    in_order::insert(&mut near, name, |name| rank(name));
                }
                near.iter().map(|name| name.product).collect()
            }
        };
        near.truncate(5);
        near
    }

    /// What was said once misspelt words are set right, and how many words still stand for nothing.
    fn corrected(&self, reading: &Reading) -> (Words, u32) {
        let corrected = self.language.correct(reading);
        let unread = (reading.unknown.len() as u32).saturating_sub(corrected.without(reading.said).len());
        (corrected, unread)
    }
}

impl Name {
    fn is_volume_licensed(&self) -> bool {
        self.product.row().volume_key.is_some()
    }
}

/// Whether its version has no other product.
fn is_alone(product: Product) -> bool {
    Product::ALL.iter().filter(|other| other.version() == product.version()).count() == 1
}

/// Whether none of the others is a part of it.
fn is_least(words: Words, mut others: impl Iterator<Item = Words>) -> bool {
    !others.any(|other| other != words && other.is_within(words))
}
