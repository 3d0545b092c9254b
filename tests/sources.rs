//! Every source is a document that can be found, and something rests on it.

use std::fs;
use std::path::Path;
use volkey::Source;

/// The text of every file of the knowledge and of the questions, but for the table of the sources itself.
fn written(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("a folder of the repository");
    let texts = entries.map(|entry| {
        let path = entry.expect("an entry of the folder").path();
        match (path.is_dir(), path.ends_with("knowledge/sources.rs")) {
            (true, _) => written(&path),
            (false, true) => String::new(),
            (false, false) => fs::read_to_string(&path).expect("a text file"),
        }
    });
    texts.collect()
}

#[test]
fn something_cites_every_source() {
    let written = written(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let words: Vec<&str> = written.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let idle: Vec<&Source> =
        Source::ALL.iter().filter(|source| !words.contains(&format!("{source:?}").as_str())).collect();
    assert!(idle.is_empty(), "nothing cites {idle:?}");
}

#[test]
fn a_source_is_named_and_an_address_stands_once() {
    for source in Source::ALL {
        let row = source.row();
        assert!(!row.title.trim().is_empty() && !row.publisher.trim().is_empty(), "{source}");
        assert!(row.url.is_none_or(|url| url.starts_with("https://") || url.starts_with("http://")), "{source}");
        let alike = Source::ALL.iter().filter(|other| other.row().url.is_some() && other.row().url == row.url);
        assert!(alike.count() <= 1, "{source}: another source has the same address");
    }
}
