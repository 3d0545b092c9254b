//! The shorter names by which a product also goes.

use super::{Found, find};
use crate::knowledge::Product;
use std::sync::OnceLock;

/// At most this many are shown.
const MOST: usize = 8;

/// How people shorten the beginning of a name, the longest first.
const FAMILIES: &[(&str, &[&str])] = &[
    ("Windows Small Business Server ", &["Small Business Server ", "SBS "]),
    ("Windows MultiPoint Server ", &["MultiPoint Server ", "WMS "]),
    ("Windows Server, version ", &["Windows Server ", "Server "]),
    ("Windows Server ", &["Server ", "WS"]),
    ("Windows XP ", &["Win XP ", "XP "]),
    ("Windows Vista ", &["Win Vista ", "Vista "]),
    ("Windows ", &["Win ", "Win"]),
    ("Microsoft 365 ", &["M365 "]),
];

/// How people shorten an edition.
const EDITIONS: &[(&str, &str)] = &[
    ("Professional Plus", "Pro Plus"),
    ("Professional Edition", "Professional Edition"),
    ("Professional", "Pro"),
    ("Datacenter", "DC"),
    ("Standard", "Std"),
    ("Enterprise", "Ent"),
    ("Essentials", "Ess"),
    ("Home and Student", "H&S"),
    ("Home and Business", "H&B"),
    ("Education", "Edu"),
    ("Single Language", "SL"),
    (" Edition", ""),
];

/// Up to eight other names of a product that [`find`] reads back: the French one, and shorter ones such as
/// `Win 11 Pro`.
pub fn aliases(product: Product) -> &'static [String] {
    static ALIASES: [OnceLock<Vec<String>>; Product::ALL.len()] = [const { OnceLock::new() }; Product::ALL.len()];
    ALIASES[product as usize].get_or_init(|| read_back(product))
}

/// The shorter names that stand for this product alone.
fn read_back(product: Product) -> Vec<String> {
    let row = product.row();
    let mut candidates = vec![row.name_fr.to_owned()];
    let (full, brief) = (row.name, brief(row.name));
    let family = FAMILIES.iter().find(|(family, _)| full.starts_with(family));
    match family {
        Some((family, shorter)) => {
            for name in [full, &brief] {
                let edition = name.strip_prefix(family).unwrap_or(name);
                candidates.extend(shorter.iter().map(|family| format!("{family}{edition}")));
            }
        }
        None => candidates.push(brief.clone()),
    }
    candidates.extend(year_first(full));
    candidates.extend(year_first(&brief));
    let mut aliases: Vec<String> = Vec::new();
    for alias in candidates {
        let is_new = alias != full && !aliases.contains(&alias);
        if is_new && aliases.len() < MOST && find(&alias) == Found::Product(product) {
            aliases.push(alias);
        }
    }
    aliases
}

fn brief(name: &str) -> String {
    EDITIONS.iter().fold(name.to_owned(), |name, (edition, brief)| name.replacen(edition, brief, 1))
}

/// `Office 2016 Standard` for `Office Standard 2016`.
fn year_first(name: &str) -> Option<String> {
    let (front, year) = name.rsplit_once(' ')?;
    let (family, edition) = front.split_once(' ')?;
    (year.starts_with("20") && family != "Windows").then(|| format!("{family} {year} {edition}"))
}
