//! Bytes that are no text, and text that is too much: a clear warning, and no key is lost.

use volkey::{Inventory, Lang, Reading, read_file};

const PRO: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";

fn warned(inventory: &Inventory) -> Vec<(&str, Option<u32>)> {
    inventory.warnings.iter().map(|warning| (warning.code.name(), warning.line)).collect()
}

fn endings(inventory: &Inventory) -> Vec<&str> {
    inventory.rows.iter().filter_map(|row| row.identification.last_five.as_deref()).collect()
}

/// Bytes of every value, in no order.
fn garbage(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    std::iter::repeat_with(next).take(length).collect()
}

#[test]
fn keys_in_binary_data_are_told_in_single_bytes_and_in_pairs() {
    let pairs: Vec<u8> = PRO.bytes().flat_map(|byte| [byte, 0]).collect();
    let bytes =
        [&garbage(5000)[..], b"\n\0", PRO.as_bytes(), b"\0\n", &garbage(300), b"\n\0\0", &pairs, b"\0\0"].concat();
    let inventory = read_file("program.exe", &bytes, Lang::En);
    assert_eq!((inventory.format.name(), warned(&inventory)), ("binary", vec![("binary", None)]));
    assert_eq!(endings(&inventory), ["T83GX", "T83GX"]);
}

#[test]
fn an_archive_is_named_as_one() {
    for start in [&b"PK\x03\x04"[..], b"\x1f\x8b\x08\0", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07\0", b"MSCF\0\0\0\0"] {
        let bytes = [start, &garbage(3000), b"\n", PRO.as_bytes(), b"\n"].concat();
        let inventory = read_file("keys.zip", &bytes, Lang::En);
        assert_eq!((inventory.format.name(), warned(&inventory)), ("binary", vec![("archive", None)]));
        assert_eq!(endings(&inventory), ["T83GX"]);
    }
}

#[test]
fn nul_characters_in_text_are_spaces() {
    let text = format!("first line\n{PRO}\0\nsecond line\0\n");
    let inventory = read_file("list.txt", text.as_bytes(), Lang::En);
    assert_eq!((inventory.format.name(), warned(&inventory)), ("plain-text", vec![("nul-characters", Some(2))]));
    assert_eq!((inventory.rows.len(), endings(&inventory)), (3, vec!["T83GX"]));
}

#[test]
fn no_bytes_are_a_reason_to_stop() {
    let starts =
        ["", "<a b='", "<!DOCTYPE", "[{\"a\":", "[PID]\n", "a,b\n1,2\n3,\"", "---Processing---\n", "\u{feff}<"];
    for (number, start) in starts.into_iter().enumerate() {
        for length in [0, 1, 2, 3, 100, 3000] {
            let bytes = [start.as_bytes(), &garbage(length + number)[number..]].concat();
            read_file("garbage", &bytes, Lang::Fr);
        }
    }
}

#[test]
fn a_document_is_held_up_to_64_megabytes() {
    let mut reading = Reading::new("huge.xml", Lang::En);
    reading.push(b"<unattend>\n");
    let piece = format!("<a>{}</a>\n", "x".repeat(1 << 16)).repeat(16);
    for _ in 0..80 {
        reading.push(piece.as_bytes());
    }
    reading.finish();
    let codes: Vec<&str> = reading.warnings().iter().map(|warning| warning.code.name()).collect();
    assert_eq!(codes, ["too-large"]);
}
