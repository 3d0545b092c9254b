//! Keys in any text, and the places that are told of it.

mod mixed;

use volkey::identify::{Kind, Status};
use volkey::{Lang, find_keys, identify};

#[test]
fn keys_are_found_in_text_with_their_places() {
    let (key, near) = ("W269N-WFGWX-YVC9B-4J6C9-T83GX", "W269N-WFGWX-YVC98-4J6C9-T83GX");
    let (older, reordered) = ("TM24T-X9RMF-VWXK6-X8JC9-BFGM2", "X9RMF-TM24T-VWXK6-X8JC9-BFGM2");
    let placeholder = "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX";
    let cases = [
        (format!("é {key}, {placeholder}, {near}."), vec![key, near]),
        (format!("key-{key}-and-{near}"), vec![key, near]),
        (format!("{key}-{key}\n{key}"), vec![key, key, key]),
        (format!("ABCDE-{key}"), vec![key]),
        (format!("old: {older}, {reordered}; not {reordered}-{}", &older[..5]), vec![older, reordered]),
        (
            format!("{key}\u{2013}x, {}", key.replace('-', "\u{2011}").to_lowercase()),
            vec![key, "w269n‑wfgwx‑yvc9b‑4j6c9‑t83gx"],
        ),
        ("TXN8-JFHJM-4WC78-MPCBR-9W4KR".to_owned(), vec!["TXN8-JFHJM-4WC78-MPCBR-9W4KR"]),
        ("XXXXX-XXXXX-XXXXX-XXXXX-T83GX and TM24T-XXXXX-XXXXX-XXXXX-T83GX".to_owned(), vec![]),
        ("these-words-under-other-names, 22222-33333-44444-66666-77777".to_owned(), vec![]),
    ];
    for (text, expected) in cases {
        let found = find_keys(&text, Lang::En);
        assert_eq!(found.iter().map(|key| key.as_written()).collect::<Vec<_>>(), expected, "{text}");
        assert!(found.iter().all(|key| &text[key.starts_at..key.ends_at] == key.as_written()));
    }
}

#[test]
fn the_one_well_formed_key_among_other_words_is_identified() {
    let key = "W269N-WFGWX-YVC9B-4J6C9-T83GX";
    for around in ["", "Is this right? ", &"and so on, and so on. ".repeat(200)] {
        let found = identify(&format!("{around}My key is {key}. {around}"), Lang::En);
        assert_eq!((found.kind, found.text.as_str()), (Kind::ProductKey, key));
    }
    assert_eq!(identify(&format!("{key} or {key}"), Lang::En).kind, Kind::Unknown);
}

#[test]
fn places_in_a_found_key_count_from_the_start_of_the_text() {
    let text = "😀 W269N-WFGWX-YVC98-4J6C9-T83GX, W269N-WFGWX-YVC9B-4J6C9-T83G0";
    let found = find_keys(text, Lang::En);
    let near = found[0].identification().near.expect("near");
    assert!(text[near.at[0]..].starts_with("8-4J6C9"));
    let problem = &found[1].identification().problems[0];
    assert_eq!(problem.at, Some(text.len() - 1));
}

/// Texts of all that identifiers and their surroundings are made of, in any order.
#[test]
fn places_are_places_of_the_text_whatever_it_is() {
    const PARTS: &[&str] = &[
        "W269N",
        "WFGWX-YVC9B",
        "T83GX",
        "4J6C9",
        "-",
        "-",
        "–",
        " ",
        "\u{a0}",
        ".",
        "/",
        ":",
        "=",
        "\"",
        "«",
        "{",
        "</",
        ">",
        "00331",
        "10000-00001",
        "AA123",
        "OEM",
        "0x",
        "C004F074",
        "03612-03311-000-000001-03-1033",
        "19045.0000",
        "*****",
        "XXXXX",
        "é",
        "Ν",
        "😀",
        "\u{303}",
        "\u{200b}",
        "０",
        "0115242",
        "291412",
        "55c92734-d682",
        "Volume:",
        "/ipk ",
        "key",
    ];
    for text in mixed::texts(PARTS, 9, 60_000) {
        let found = identify(&text, Lang::En);
        assert!(!found.headline.is_empty() && !found.headline.contains('{'), "{text:?}");
        assert_eq!(found.status == Some(Status::Malformed), !found.problems.is_empty(), "{text:?}");
        let near = found.near.iter().flat_map(|near| near.at.clone());
        for at in found.problems.iter().filter_map(|problem| problem.at).chain(near) {
            assert!(text.is_char_boundary(at), "{at} in {text:?}");
        }
        for key in find_keys(&text, Lang::En) {
            assert_eq!(key.identification().kind, Kind::ProductKey, "{text:?}");
        }
    }
}
