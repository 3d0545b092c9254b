//! Compares a JSON value with the part of it that a sample names.

use serde_json::Value;

/// Every value that a sample names, wherever it stands in the inventory.
pub fn assert_holds(id: &str, path: &str, wanted: &Value, found: &Value) {
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

/// A text as files have it: with both line ends, in UTF-8 and in UTF-16.
pub fn written(text: &str) -> [Vec<u8>; 3] {
    let windows = text.replace("\r\n", "\n").replace('\n', "\r\n");
    let utf16 = "\u{feff}".encode_utf16().chain(windows.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    [text.replace("\r\n", "\n").into_bytes(), windows.into_bytes(), utf16]
}
