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

/// The code without its comments, and without what a constant says that nothing uses.
fn in_use(written: &str) -> String {
    let lines = written.lines().map(|line| line.split("//").next().unwrap_or(line));
    let code: String = lines.collect::<Vec<_>>().join("\n");
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut pieces = code.split("const ");
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let name = piece.split(|c| !is_word(c)).next().unwrap_or_default();
        let uses = code.split(|c| !is_word(c)).filter(|word| *word == name).count();
        let rest = piece.split_once(';').map_or("", |(_, rest)| rest);
        kept.push_str(if uses > 1 { piece } else { rest });
    }
    kept
}

#[test]
fn something_cites_every_source() {
    let written = in_use(&written(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")));
    let words: Vec<&str> = written.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').collect();
    let is_cited = |name: &str| words.iter().any(|word| word.rsplit_once("::").is_some_and(|(_, last)| last == name));
    let idle: Vec<&Source> = Source::ALL.iter().filter(|source| !is_cited(&format!("{source:?}"))).collect();
    assert!(idle.is_empty(), "nothing cites {idle:?}");
}

#[test]
fn a_comment_and_an_unused_constant_are_no_citation() {
    let code = "// S::A\nconst IDLE: S = S::B;\nconst USED: S = S::C; // S::D\nrow(USED)";
    let kept = in_use(code);
    assert!(kept.contains("S::C") && !["S::A", "S::B", "S::D"].iter().any(|name| kept.contains(name)), "{kept}");
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
