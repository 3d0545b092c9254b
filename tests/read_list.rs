//! Lists of identifiers: every line is told, in its order, and counted as what it is.

use serde_json::{Map, Value, json};
use volkey::catalogue::published_key_cards;
use volkey::{Inventory, Lang, Reading, read_file};

fn read(bytes: &[u8]) -> Inventory {
    read_file("list.txt", bytes, Lang::En)
}

/// Published keys, each with one character changed in turn, and what else stands in lists.
fn lines() -> Vec<String> {
    let mut lines = Vec::new();
    for (number, card) in published_key_cards(Lang::En).iter().enumerate() {
        lines.push(card.key.to_owned());
        lines.push(card.key.to_lowercase());
        lines.push(card.key.replace('-', ""));
        lines.push(card.key[24..].to_owned());
        for (place, letter) in
            [(number % 29, 'X'), ((number + 7) % 29, 'B'), ((number + 13) % 29, 'N'), (number % 29, '0')]
        {
            let changed = card.key.char_indices().map(|(at, old)| if at == place { letter } else { old });
            lines.push(changed.collect());
        }
        lines.push(format!("XXXXX-{}", &card.key[6..]));
        lines.push(format!("{}-XXXXX-{}", &card.key[..11], &card.key[18..]));
        lines.push(card.key.replace('N', "B"));
    }
    let others = ["0xC004F074", "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX", "00000-00000-00000-AAOEM", "a word", "Volume:MAK"];
    lines.extend(others.map(str::to_owned));
    lines
}

/// How many rows have each value, as the counts have to say.
fn tallied<'r>(values: impl Iterator<Item = &'r Value>) -> Map<String, Value> {
    let mut tally = Map::new();
    for value in values.filter_map(Value::as_str) {
        let count = tally.get(value).and_then(Value::as_u64).unwrap_or(0);
        tally.insert(value.to_owned(), json!(count + 1));
    }
    tally
}

#[test]
fn the_counts_are_those_of_the_rows() {
    let lines = lines();
    let inventory = read(lines.join("\n").as_bytes());
    assert_eq!(inventory.rows.len(), lines.len());
    let told = serde_json::to_value(&inventory).expect("an inventory is JSON");
    let found = || told["rows"].as_array().into_iter().flatten().map(|row| &row["identification"]);
    let of = |name: &str| Value::Object(tallied(found().map(|found| &found[name])));
    assert_eq!(told["counts"]["kind"], of("kind"));
    assert_eq!(told["counts"]["status"], of("status"));
    assert_eq!(told["counts"]["channel"], of("channel"));
    let products = found().flat_map(|found| found["products"].as_array().into_iter().flatten());
    assert_eq!(told["counts"]["product"], Value::Object(tallied(products.map(|product| &product["id"]))));
}

#[test]
fn every_line_is_told_in_its_order_in_any_encoding_and_with_any_line_end() {
    let text = "W269N-WFGWX-YVC9B-4J6C9-T83GX\n\nclé à vérifier\nT83GX";
    let windows = text.replace('\n', "\r\n");
    let old = text.replace('\n', "\r");
    let latin: Vec<u8> = windows.chars().map(|character| character as u8).collect();
    let utf16 = |text: &str, big: bool| -> Vec<u8> {
        let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let without_mark = |bytes: Vec<u8>| bytes[2..].to_vec();
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    let all = [
        text.as_bytes().to_vec(),
        windows.clone().into_bytes(),
        old.into_bytes(),
        latin,
        marked,
        utf16(&windows, false),
        utf16(text, true),
        without_mark(utf16(text, false)),
        without_mark(utf16(text, true)),
    ];
    for (number, bytes) in all.into_iter().enumerate() {
        // Piece by piece as well as at once.
        for size in [1, 2, 3, 7, bytes.len()] {
            let mut reading = Reading::new("list.txt", Lang::En);
            bytes.chunks(size).for_each(|piece| reading.push(piece));
            reading.finish();
            let rows = reading.rows(0, 10);
            let told: Vec<(u32, &str)> = rows.iter().map(|row| (row.line, row.identification.text.as_str())).collect();
            let wanted = [(1, "W269N-WFGWX-YVC9B-4J6C9-T83GX"), (3, "clé à vérifier"), (4, "T83GX")];
            assert_eq!(told, wanted, "encoding {number} in pieces of {size}");
        }
    }
}

#[test]
fn a_line_may_hold_several_keys() {
    let text = "slmgr /ipk W269N-WFGWX-YVC9B-4J6C9-T83GX, then NPPR9-FWDCX-D2C8J-H872K-2YT43\n";
    let told: Vec<u32> = read(text.as_bytes()).rows.iter().filter_map(|row| row.identification.group_id).collect();
    assert_eq!(told, [3311, 3290]);
}
