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

/// The codes of the warnings about a text.
fn warned(text: &str) -> Vec<String> {
    let found = read(text.as_bytes());
    let codes = found["warnings"].as_array().into_iter().flatten();
    codes.filter_map(|warning| warning["code"].as_str()).map(str::to_owned).collect()
}

#[test]
fn what_cannot_be_of_one_product_is_told() {
    let channels = "Name: Windows(R), Professional edition\nDescription: Windows(R) Operating System, VOLUME_KMSCLIENT channel\n\
                    Product Key Channel: Volume:MAK\nLicense Status: Notification\n";
    assert_eq!(warned(channels), ["other-channel"]);
    let builds = "Software licensing service version: 6.3.9600.17809\n\nName: Windows(R), Professional edition\n\
                  Extended PID: 03612-03311-000-000001-03-1033-19045.0000-0012024\nLicense Status: Notification\n";
    assert_eq!(warned(builds), ["other-build"]);
}

#[test]
fn a_row_leads_to_the_questions_of_its_channel() {
    let printed = |channel: &str, more: &str| {
        read(format!("Name: Windows(R), ServerStandard edition\nDescription: Windows(R) Operating System, {channel} channel\n{more}").as_bytes())
    };
    let asked = |found: Value| -> Vec<String> {
        let next = found["rows"][0]["next"].as_array().into_iter().flatten();
        next.filter_map(|next| next["question"].as_str()).map(str::to_owned).collect()
    };
    assert_eq!(asked(printed("VOLUME_MAK", "")), ["mak-count"]);
    assert_eq!(asked(printed("VIRTUAL_MACHINE_ACTIVATION", "")), ["vm-activation"]);
    assert_eq!(asked(printed("VOLUME_KMS_WS19", "Current count: 12\n")), ["kms-count"]);
    let lapsed = printed("VOLUME_KMSCLIENT", "Partial Product Key: J464C\nLicense Status: Notification\n");
    assert_eq!(asked(lapsed), ["not-activated", "kms-host", "key-for-product"]);
}

#[test]
fn whole_keys_beside_what_a_tool_printed_are_rows_too() {
    const KEY: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";
    let text = format!(
        "Installed product key {KEY} successfully.\n\nName: Windows(R), Professional edition\nLicense Status: Licensed\n\
         {KEY}\nPartial Product Key: T83GX\n\nPC,Key\nPC-1,{KEY}\n"
    );
    let found = read(text.as_bytes());
    let rows = found["rows"].as_array().into_iter().flatten();
    let told: Vec<String> = rows.map(|row| format!("{} {}", row["line"], row["identification"]["text"])).collect();
    assert_eq!(
        told,
        [format!("1 \"{KEY}\""), "3 \"T83GX\"".to_owned(), format!("5 \"{KEY}\""), format!("9 \"{KEY}\"")]
    );
}

/// Whatever is pasted is read to its end: fragments of outputs, of other alphabets and of nothing, in any order.
#[test]
fn no_text_stops_the_reading() {
    let fragments = [
        "Name: ",
        "License Status: ",
        "Notification Reason: 0x",
        "é：",
        "：",
        ": ",
        "Windows(R), édition",
        " edition",
        "Office 16, Office",
        "---Processing---",
        "---",
        "\u{202f}:\u{a0}",
        "密钥: ",
        "0xC004F0",
        "(1 (2",
        "99999999999 (1)",
        "T83GX",
        "\r",
        "\n",
        "\n\n",
        "\0",
        "Extended PID: 03612-",
        "ключ",
        "🔑",
        "Last 5 characters",
        "Last 5 characters:é",
        "Current count: ",
        "{\"a\":",
        "=1+1",
        "\u{feff}",
    ];
    let mut state: u64 = 1;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    for _ in 0..3000 {
        let text: String = (0..next() % 24).map(|_| fragments[next() % fragments.len()]).collect();
        let whole = read(text.as_bytes());
        let cut = read(&text.as_bytes()[..text.len() / 2]);
        for found in [whole, cut] {
            assert_eq!(found["counts"]["rows"], found["rows"].as_array().map_or(0, Vec::len), "{text:?}");
        }
    }
}

/// What `Get-CimInstance SoftwareLicensingProduct | Format-List` prints: names padded to one width, objects apart by a blank.
#[test]
fn the_properties_of_the_licensing_class_give_the_same_facts() {
    let printed = "\r\n\r\nName                 : Windows(R), Professional edition\r\n\
        Description          : Windows(R) Operating System, VOLUME_KMSCLIENT channel\r\n\
        LicenseStatus        : 5\r\nLicenseStatusReason  : 3221549142\r\nGracePeriodRemaining : 0\r\n\
        PartialProductKey    : T83GX\r\nPSComputerName       : PC-1\r\n\r\n\
        Name                 : Office 16, Office16ProPlusVL_MAK edition\r\n\
        Description          : Office 16, VOLUME_MAK channel\r\nLicenseStatus        : 1\r\nLicenseStatusReason  : 0\r\n\
        GracePeriodRemaining : 0\r\nPartialProductKey    : XXXXX\r\nPSComputerName       : PC-2\r\n\r\n\r\n";
    let wanted = serde_json::json!({ "format": "cim", "warnings": [], "rows": [
        { "line": 3, "label": "Windows(R), Professional edition", "facts": {
            "status": "notification", "error": "0xC004F056", "channel": "VOLUME_KMSCLIENT channel", "computer": "PC-1" } },
        { "line": 11, "label": "Office 16, Office16ProPlusVL_MAK edition", "facts": {
            "status": "licensed", "channel": "VOLUME_MAK channel", "computer": "PC-2" } },
    ]});
    let found = read(printed.as_bytes());
    holds::assert_holds("cim", "", &wanted, &found);
    assert_eq!(found["rows"][1]["facts"]["error"], Value::Null);
}
