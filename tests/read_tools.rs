//! What slmgr, ospp and PowerShell print, read as a person would.

mod holds;

use serde_json::Value;
use volkey::{Lang, read_file};

/// The samples: each with what it has to give.
fn samples() -> Vec<Value> {
    serde_json::from_str(include_str!("data/tool_output.json")).expect("the samples are JSON")
}

fn read(bytes: &[u8]) -> Value {
    serde_json::to_value(read_file("output.txt", bytes, Lang::En)).expect("an inventory is JSON")
}

#[test]
fn every_sample_gives_its_rows() {
    for sample in samples() {
        let id = sample["id"].as_str().unwrap_or_default();
        let text = sample["text"].as_str().unwrap_or_default();
        for bytes in holds::written(text) {
            holds::assert_holds(id, "", &sample["gives"], &read(&bytes));
        }
    }
}
