//! Secret keys in files: where they stand, in every encoding and however a file is divided.

mod keys;
mod mixed;

use keys::encoded;
use volkey::identify::{KeyChannel, KeyFormat, Kind, Status};
use volkey::knowledge::published_keys;
use volkey::read::Secret;
use volkey::{Lang, SecretScan, find_keys};

/// A key of a group that nobody publishes, never printed.
fn secret(serial: u128) -> String {
    encoded(7001, serial, 0x1_2345_6789_abcd + serial)
}

/// The groups of an older key: not one of the older published ones, and near none.
const OLDER: [&str; 5] = ["BCD2F", "GHJ3K", "MPQ4R", "TVW6X", "Y7B8C"];

fn scanned(bytes: &[u8], size: usize) -> Vec<Secret> {
    let mut scan = SecretScan::new(Lang::En);
    let mut found: Vec<Secret> = bytes.chunks(size).flat_map(|piece| scan.push(piece)).collect();
    found.extend(scan.finish());
    found
}

/// The same far into a file, where it is read in pieces.
fn scanned_later(text: &str, size: usize) -> Vec<Secret> {
    let mut scan = SecretScan::new(Lang::En);
    assert!(scan.push(&[b'\n'; 8192]).is_empty());
    let mut found: Vec<Secret> = text.as_bytes().chunks(size).flat_map(|piece| scan.push(piece)).collect();
    found.extend(scan.finish());
    found.iter_mut().for_each(|secret| secret.line -= 8192);
    found
}

/// The line and the columns of each.
fn places(found: &[Secret]) -> Vec<(u64, u64, u64)> {
    found.iter().map(|secret| (secret.line, secret.column, secret.end_column)).collect()
}

#[test]
fn a_secret_is_told_with_its_place_and_masked() {
    let key = secret(1);
    let found = scanned(format!("one\r\n\u{e9}\u{1f600} /ipk {key}\r\n").as_bytes(), 4096);
    // The face is two units.
    assert_eq!(places(&found), [(2, 10, 39)]);
    let identification = &found[0].identification;
    assert!(identification.text == format!("*****-*****-*****-*****-{}", &key[24..]));
    assert_eq!((identification.kind, identification.status), (Kind::ProductKey, Some(Status::WellFormed)));
}

#[test]
fn it_is_found_in_every_spelling_and_encoding() {
    let key = secret(2);
    let spellings = [
        key.clone(),
        key.to_lowercase(),
        key.replace('-', "\u{2013}"),
        key.replace('-', "\u{2d7}"),
        key.replacen('-', "\u{2011}", 2),
        key.replace('-', "\u{ff0d}"),
        OLDER.join("-"),
    ];
    for (number, spelling) in spellings.iter().enumerate() {
        let text = format!("first\nkey=\u{201c}{spelling}\u{201d}\nlast");
        let units: Vec<u16> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).collect();
        let encodings = [
            text.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            units.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
            units.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
            units[1..].iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        ];
        for (encoding, bytes) in encodings.iter().enumerate() {
            for size in [1, 7, 64, 5000] {
                assert!(places(&scanned(bytes, size)) == [(2, 6, 35)], "{number} in {encoding} by {size}");
            }
        }
    }
    // Windows-1252, in which a dash is one byte.
    let groups: Vec<&[u8]> = key.split('-').map(str::as_bytes).collect();
    let bytes = [b"caf\xe9 \x80 ".as_slice(), &groups.join(&0x96), b" \xe9"].concat();
    assert!(places(&scanned(&bytes, 10)) == [(1, 8, 37)]);
}

#[test]
fn every_dash_joins_and_nothing_else_does() {
    let key = secret(7);
    for dash in (0x80..=0xffff).filter_map(char::from_u32) {
        let text = key.replace('-', &dash.to_string());
        let expected = find_keys(&text, Lang::En).len();
        assert!(scanned(text.as_bytes(), 4096).len() == expected, "{dash:?}");
    }
}

#[test]
fn it_is_found_at_every_place_of_a_divided_file() {
    let key = secret(3);
    let wide = key.replace('-', "\u{2014}");
    for before in 0..400 {
        for (key, filling) in [(&key, "W-x"), (&wide, "\u{2014}W"), (&key, "WWWWW-"), (&wide, "-")] {
            let filling: String = filling.chars().cycle().take(before).collect();
            let text = format!("{filling}\n{key}");
            for size in [97, 10_000] {
                assert!(places(&scanned_later(&text, size)) == [(2, 1, 30)], "{before} of {filling:?} by {size}");
            }
        }
    }
    let long = format!("{}\n{}{key} {key}", "x\n".repeat(20_000), "é ".repeat(4_500));
    assert!(places(&scanned(long.as_bytes(), 4096)) == [(20_002, 9_001, 9_030), (20_002, 9_031, 9_060)]);
}

#[test]
fn what_is_no_secret_is_not_told() {
    let key = secret(4);
    let default = encoded(3308, 0, 0x1_2345_6789_abcd);
    let without_digits = OLDER.join("-").replace(|letter: char| letter.is_ascii_digit(), "B");
    let harmless = [
        default,
        "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX".to_owned(),
        "XXXXX-XXXXX-XXXXX-XXXXX-T83GX".to_owned(),
        "W269N-WFGWX-YVC9B-4J6C9-T83GB".to_owned(),
        "W269N-WFGWX-YVC9B-4J6C9-T83GX".replace('-', "\u{2013}"),
        without_digits,
        format!("{}-BCDFG", OLDER.join("-")),
        format!("BCDFG\u{2013}{}", OLDER.join("-")),
        format!("x{key}"),
        format!("{key}0"),
        key.replace('-', " "),
    ];
    let published = published_keys().iter().map(|known| known.key.to_owned());
    for text in harmless.into_iter().chain(published) {
        assert!(scanned(text.as_bytes(), 4096).is_empty(), "{text}");
        assert!((1..70).all(|size| scanned_later(&text, size).is_empty()), "{text}");
    }
    assert_eq!(scanned(OLDER.join("-").as_bytes(), 99)[0].identification.format, Some(KeyFormat::OlderFormat));
}

#[test]
fn in_a_binary_file_nothing_is_looked_for() {
    let mut scan = SecretScan::new(Lang::En);
    scan.push(&[b"\0 ", secret(5).as_bytes()].concat());
    assert!(scan.finish().is_empty() && !scan.is_text());
    // A zero further on is one of those that logs have.
    let bytes = [b" ".repeat(9000).as_slice(), b"\0 ", secret(5).as_bytes()].concat();
    assert_eq!(scanned(&bytes, 100).len(), 1);
}

/// The scan for bytes says what the search in a text says, in any mixture of what keys are made of.
#[test]
fn it_finds_what_the_search_in_a_text_finds() {
    const PARTS: &[&str] = &[
        "{key}", "{other}", "{start}", "{end}", "{older}", "W269N", "T83GX", "-", "-", "\u{2013}", "\u{2011}", "\n",
        " ", "x", "\u{e9}", "\u{30fc}", "5",
    ];
    let (key, other) = (secret(6), encoded(3311, 77, 5));
    let older = OLDER.join("-");
    let mut count = 0;
    for (number, pattern) in mixed::texts(PARTS, 7, 40_000).enumerate() {
        let text = pattern.replace("{key}", &key).replace("{other}", &other).replace("{older}", &older);
        let text = text.replace("{start}", &key[..11]).replace("{end}", &other[12..]);
        let expected = find_keys(&text, Lang::En).into_iter().filter(|key| {
            let found = key.identification();
            found.status == Some(Status::WellFormed)
                && found.published.is_none()
                && found.channel != Some(KeyChannel::RetailDefault)
        });
        let expected: Vec<u64> = expected.map(|key| text[..key.starts_at].matches('\n').count() as u64 + 1).collect();
        let found = scanned_later(&text, 1 + number % 120);
        count += expected.len();
        assert!(found.iter().map(|secret| secret.line).eq(expected), "text {number}: {pattern:?}");
    }
    assert!(count > 9_000, "{count}");
}
