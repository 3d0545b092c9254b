//! Whether a key that somebody offers works: every target, every kind of key, everything it can be for.

use super::complete::assert_complete;
use super::*;
use std::collections::BTreeSet;
use volkey::answer::KeyType;
use volkey::knowledge::{HostKey, KeyRule};

/// A licence that reaches a version; which one plays no part in which key the version takes.
fn licence_of(to: Product) -> Product {
    let others = Product::ALL.iter().copied().filter(|from| from.family() == to.family());
    let reaches = |from: &Product| answer(from.name(), to.name(), "vl-sa").outcome == Outcome::Yes;
    others.into_iter().find(reaches).unwrap_or(to)
}

/// The rows that say whether a key works, with what they say.
fn walk(targets: &[Product]) -> BTreeSet<(&'static str, Option<bool>)> {
    let mut rows = BTreeSet::new();
    let products = Product::ALL.iter().map(|product| product.name());
    let offered: Vec<Option<&str>> =
        products.chain(HostKey::ALL.iter().map(|key| key.name())).map(Some).chain([None]).collect();
    let kinds: Vec<Option<&str>> = KeyType::ALL.iter().map(|kind| Some(kind.name())).chain([None]).collect();
    for to in targets {
        let from = licence_of(*to);
        let case = [("from", from.name()), ("to", to.name()), ("channel", "vl-sa")];
        for kind in &kinds {
            for product in &offered {
                let given = [("offered-key-type", kind), ("offered-key-product", product)];
                let given = given.iter().filter_map(|(fact, value)| Some((*fact, (**value)?)));
                let facts: Vec<(&str, &str)> = case.into_iter().chain(given).collect();
                let lang = if rows.len() % 2 == 0 { Lang::En } else { Lang::Fr };
                let answer = answer_in(lang, DAY, &facts);
                assert_complete(&answer, lang, &facts);
                if facts.len() > case.len() {
                    let about = answer.reasons.last().expect("every answer has a reason");
                    assert_eq!(about.met, works(&answer), "{facts:?}: {}", about.text);
                    rows.insert((about.row, about.met));
                } else {
                    assert_eq!(works(&answer), None, "{facts:?}: no key was offered");
                }
            }
        }
    }
    rows
}

#[test]
fn every_offered_key_is_judged() {
    let rows: BTreeSet<_> = std::thread::scope(|scope| {
        let walks: Vec<_> = halves().map(|half| scope.spawn(|| walk(half))).collect();
        walks.into_iter().flat_map(|walk| walk.join().expect("a walk ended early")).collect()
    });
    let said: BTreeSet<&str> = rows.iter().map(|(row, _)| *row).collect();
    let rules = KeyRule::ALL.iter().map(|rule| rule.name()).chain(["offered-host-key"]);
    let idle: Vec<&str> = rules.filter(|rule| !said.contains(rule)).collect();
    assert!(idle.is_empty(), "no key is judged by {idle:?}");
    for row in ["offered-host-key", "mak-is-lateral", "client-key-of-edition", "key-of-version"] {
        for works in [Some(true), Some(false), None] {
            assert!(rows.contains(&(row, works)), "{row} never comes to {works:?}");
        }
    }
}

/// What is said of a kind of key in general holds for each key of that kind.
#[test]
fn naming_the_product_of_the_key_never_turns_the_answer() {
    for to in Product::ALL {
        let case = [("from", to.name()), ("to", to.name()), ("channel", "vl")];
        for kind in KeyType::ALL {
            let facts = [&case[..], &[("offered-key-type", kind.name())]].concat();
            let Some(general) = works(&answer_on(DAY, &facts)) else { continue };
            for product in Product::ALL.iter().step_by(7) {
                let facts = [&facts[..], &[("offered-key-product", product.name())]].concat();
                let particular = works(&answer_on(DAY, &facts));
                assert_ne!(particular, Some(!general), "{facts:?}");
            }
        }
    }
}

/// The keys that an answer names work by its own judgement.
#[test]
fn the_keys_to_use_work() {
    for to in Product::ALL {
        let case = [("from", licence_of(*to).name()), ("to", to.name()), ("channel", "vl-sa")];
        let named = answer_on(DAY, &case).keys;
        for key in &named {
            let offer = [("offered-key-type", key.key_type.name()), ("offered-key-product", key.product)];
            let facts = [&case[..], &offer].concat();
            assert_eq!(works(&answer_on(DAY, &facts)), Some(true), "{facts:?}");
        }
    }
}

/// The KMS host key "of Windows Server 2022 Standard" is the host key of Windows Server 2022.
#[test]
fn a_host_key_told_by_a_product_is_that_of_its_version() {
    let told = [
        ("windows-server-2008-r2-standard", "windows-server-2008-r2-b"),
        ("windows-server-2012-r2-datacenter", "windows-server-2012-r2"),
        ("windows-server-2016-standard", "windows-server-2016"),
        ("windows-server-2019-datacenter", "windows-server-2019"),
        ("windows-server-2022-standard", "windows-server-2022"),
        ("windows-server-2025-datacenter", "windows-server-2025"),
        ("windows-7-professional", "windows-7-client"),
        ("windows-10-enterprise", "windows-10-client"),
        ("office-2016-standard", "office-2016"),
        ("visio-ltsc-2024-professional", "office-ltsc-2024"),
    ];
    for to in ["windows-server-2019-standard", "windows-7-professional", "office-2016-standard"] {
        let case = [("from", to), ("to", to), ("channel", "vl"), ("offered-key-type", "kms-host")];
        for (product, key) in told {
            let by = |name| works(&answer_in(Lang::En, DAY, &[&case[..], &[("offered-key-product", name)]].concat()));
            assert_eq!(by(product), by(key), "{product} as the key of {to}");
        }
    }
}
