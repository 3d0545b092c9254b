//! What slmgr, ospp and PowerShell print, read as a person would.

use serde_json::Value;
use volkey::{Lang, read_file};

/// The samples: each with what it has to give.
fn samples() -> Vec<Value> {
    serde_json::from_str(include_str!("data/tool_output.json")).expect("the samples are JSON")
}

fn read(bytes: &[u8]) -> Value {
    serde_json::to_value(read_file("output.txt", bytes, Lang::En)).expect("an inventory is JSON")
}

/// Every value that a sample names, wherever it stands in the inventory.
fn assert_holds(id: &str, path: &str, wanted: &Value, found: &Value) {
    match wanted {
        Value::Object(fields) => {
            for (name, value) in fields {
                assert_holds(id, &format!("{path}.{name}"), value, &found[name]);
            }
        }
        Value::Array(items) => {
            assert_eq!(items.len(), found.as_array().map_or(0, Vec::len), "{id}{path}: {found}");
            for (at, item) in items.iter().enumerate() {
                assert_holds(id, &format!("{path}[{at}]"), item, &found[at]);
            }
        }
        value => assert_eq!(value, found, "{id}{path}"),
    }
}

#[test]
fn every_sample_gives_its_rows() {
    for sample in samples() {
        let id = sample["id"].as_str().unwrap_or_default();
        let text = sample["text"].as_str().unwrap_or_default();
        let windows = text.replace('\n', "\r\n");
        let utf16: Vec<u8> =
            "\u{feff}".encode_utf16().chain(windows.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        for bytes in [text.as_bytes(), windows.as_bytes(), &utf16] {
            assert_holds(id, "", &sample["gives"], &read(bytes));
        }
    }
}
