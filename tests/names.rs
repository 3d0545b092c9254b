//! Reading product names as people write them: every id, name and alias on file, what is ambiguous, what is nonsense.

use std::collections::BTreeMap;
use volkey::Product;
use volkey::knowledge::{Found, Version, aliases, find};

const NAMES: &str = include_str!("data/product-names.tsv");
const AMBIGUOUS: &str = include_str!("data/ambiguous-names.tsv");

/// The lines of a table after its remark and its heading.
fn lines(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(2).map(|line| line.split('\t').collect())
}

fn product(id: &str) -> Product {
    Product::from_name(id).unwrap_or_else(|| panic!("no product {id}"))
}

#[track_caller]
fn all_hold(wrong: &[String], of: usize) {
    assert!(of > 0, "nothing was looked at");
    assert!(wrong.is_empty(), "{} of {of}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_name_on_file_finds_its_product() {
    let mut wrong = Vec::new();
    for line in lines(NAMES) {
        let found = find(line[2]);
        if found != Found::Product(product(line[0])) {
            wrong.push(format!("{}: {} found {found:?}", line[0], line[2]));
        }
    }
    all_hold(&wrong, lines(NAMES).count());
}

#[test]
fn an_ambiguous_name_finds_a_version_or_several_products() {
    let mut wrong = Vec::new();
    for line in lines(AMBIGUOUS) {
        let mut expected: Vec<Product> = line[2].split(' ').map(product).collect();
        expected.sort_by_key(|product| *product as usize);
        let (kind, mut products) = match find(line[0]) {
            Found::Version { products, .. } => ("version", products),
            Found::Several(products) => ("several", products),
            Found::Product(product) => ("product", vec![product]),
            Found::Nothing { near } => ("nothing", near),
        };
        products.sort_by_key(|product| *product as usize);
        if kind != line[1] || products != expected {
            wrong.push(format!("{}: expected {} {expected:?}, found {kind} {products:?}", line[0], line[1]));
        }
    }
    all_hold(&wrong, lines(AMBIGUOUS).count());
}
