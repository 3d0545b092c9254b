//! Lists of identifiers: every line is told, in its order, and counted as what it is.

mod keys;
mod mixed;

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
    // More than is held until it is known what a file is.
    let lines = [lines(), lines(), lines(), lines()].concat();
    assert!(lines.iter().map(String::len).sum::<usize>() > 1 << 17);
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

/// What is counted of a row, by its own line.
fn counted(line: &str) -> [(Value, Value); 4] {
    let told = serde_json::to_value(read(line.as_bytes())).expect("an inventory is JSON");
    let found = || told["rows"].as_array().into_iter().flatten().map(|row| &row["identification"]);
    let products = found().flat_map(|found| found["products"].as_array().into_iter().flatten());
    let of = |name: &str| (told["counts"][name].clone(), Value::Object(tallied(found().map(|found| &found[name]))));
    let product = (told["counts"]["product"].clone(), Value::Object(tallied(products.map(|product| &product["id"]))));
    [of("kind"), of("status"), of("channel"), product]
}

/// Texts that are nearly what is spelled exactly, and such that are: of every length that is read by its bytes.
fn nearly_exact() -> Vec<String> {
    const GROUPS: &[&str] = &[
        "T83GX", "WFGWX", "YVC9B", "4J6C9", "2YT43", "3V66T", "t83gx", "XXXXX", "BBBBB", "22222", "12345", "ABCDE",
        "AAOEM", "IPK12", "00000", "00330", "90210", "0X123", "NNBCD", "BCDFN", "N2345", "COMMO", "AA123", "*****",
        "8O8O8",
    ];
    const DASHED: &[&str] = &["-", "-", "-", "-", "-", "-", "-", "-", "B", "7", "0", " ", "."];
    let mut groups = mixed::texts(GROUPS, 1, 60_000);
    let mut dashes = mixed::texts(DASHED, 1, 60_000);
    let mut next = || groups.next().unwrap_or_default();
    let mut lines: Vec<String> = Vec::new();
    for _ in 0..4000 {
        let mut line = next();
        for _ in 0..4 {
            line += &dashes.next().unwrap_or_default();
            line += &next();
        }
        lines.push(line);
    }
    for number in 0..2000_u32 {
        let digits = |seed: u32, length: usize| {
            format!("{:09}", number.wrapping_mul(seed) % 1_000_000_000)[9 - length..].to_owned()
        };
        let [first, second, third] = [digits(7919, 5), digits(104_729, 5), digits(15_485_863, 7)];
        lines.push(format!("{first}-{second}-{}-AA{}", &third[..5], digits(31, 3)));
        lines.push(format!("{first}-{}-{third}-{second}", &second[2..]));
        lines.push(format!("{first}-OEM-{third}-{second}"));
    }
    let letters: Vec<char> = keys::DIGITS.chars().chain(['N', 'n', 'w', 'O']).collect();
    for number in 0..6000_usize {
        lines.push([1, 28, 577, 4099, 9901].iter().map(|step| letters[number * 7 / step % letters.len()]).collect());
    }
    for card in published_key_cards(Lang::En) {
        lines.push(card.key[24..].to_lowercase());
        if let Some(group) = card.key.contains('N').then(|| read(card.key.as_bytes()).rows[0].identification.clone()) {
            let (group, serial) = (group.group_id.unwrap_or(0), group.serial.unwrap_or(0));
            for serial in [serial, serial + 1, 0] {
                let digits = format!("{group:06}{serial:09}");
                lines.push(format!("{}-{}-{}-AA000", &digits[..5], &digits[5..10], &digits[10..]));
                lines.push(format!("{}-{}-{}-AAOEM", &digits[..5], &digits[5..10], &digits[10..]));
                lines.push(keys::encoded(u128::from(group), u128::from(serial), 77));
            }
        }
    }
    for (group, serial) in [(3308, 0), (3308, 1), (3261, 0), (3801, 1), (1, 1), (40_000, 5), (1_048_575, 1_073_741_823)]
    {
        lines.push(keys::encoded(group, serial, 1 << 52));
    }
    let samples = [
        "12345-12345-12345-12345-12345",
        "ABCDE-FGHIJ-KLMNO-PQRST-UVWXY",
        "12345-123-4512345-12345",
        "11111-111-1111111-11111",
        "00000-000-0000000-00000",
        "00000-00000-00000-AA000",
        "BBBBB-CCCCC-DDDDD-FFFFF-GGGGG",
        "BBBBB-CCCCC-DDDDD-FFFFF-GGGGH",
        "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE",
        "AB0XC-12345-WFGWX-YVC9B-4J6C9",
    ];
    lines.extend(samples.map(str::to_owned));
    lines
}

#[test]
fn what_is_spelled_exactly_is_counted_as_it_is_told() {
    for line in nearly_exact().into_iter().chain(lines()) {
        for (counted, told) in counted(&line) {
            assert_eq!(counted, told, "{line}");
        }
    }
}

#[test]
fn words_are_counted_as_they_are_told() {
    const WORDS: &[&str] = &[
        "the ",
        "a ",
        "server ",
        "PC ",
        "room ",
        "12 ",
        "2016 ",
        "xxx ",
        "xxxxx ",
        "deadbeef ",
        "cafe ",
        "0x ",
        "0xC004F074 ",
        "channel ",
        "Retail ",
        "oem ",
        "T83GX",
        "BCD",
        "FGHJK ",
        "W269N ",
        "WFGWX ",
        "YVC9B ",
        "4J6C9",
        "12345 ",
        "AAAAA ",
        "ABCDE ",
        "FGHIJ ",
        "00330 ",
        "80000 ",
        "AA123 ",
        "1 ",
        "E ",
        "given ",
        "ends ",
        "123456 ",
        "7654321 ",
        " ",
        "A ",
        "B ",
    ];
    let others = [
        "THE W269N WFGWX YVC9B 4J6C9 T83GX",
        "XY W269NWFGWXYVC9B4J6C9T83GX",
        "AB WFGWX YVC9B 4J6C9 XXXXX",
        "AXX XXX BBBB CCC DDDDD EEEEE",
        "XXX XX abcde fghij klmno pqrst",
        "BCD FGH",
        "by the retail channel",
        "AAA AA BBBBB",
        "123 45 12345 12345 1",
        "222 33 4444",
        "BCD FGHJKMPQRTVWXYFGHJKMPQRTVWXY",
    ];
    let others = others.map(str::to_owned);
    for line in mixed::texts(WORDS, 9, 40_000).chain(others) {
        for (counted, told) in counted(line.trim()) {
            assert_eq!(counted, told, "{line}");
        }
    }
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
