//! Answer files: every key with its place and its purpose, and what is wrong with it there.

mod holds;

use holds::{assert_holds, written};
use serde_json::{Value, json};
use volkey::{Lang, read_file};

const PRO: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";
const ENTERPRISE: &str = "NPPR9-FWDCX-D2C8J-H872K-2YT43";

fn read(bytes: &[u8]) -> Value {
    serde_json::to_value(read_file("file", bytes, Lang::En)).expect("an inventory is JSON")
}

/// The codes of the warnings, each with its line.
fn warned(inventory: &Value) -> Vec<(&str, u64)> {
    let warnings = inventory["warnings"].as_array().expect("a list");
    warnings
        .iter()
        .map(|one| (one["code"].as_str().unwrap_or_default(), one["line"].as_u64().unwrap_or_default()))
        .collect()
}

/// Line and last five characters of each row.
fn told(inventory: &Value) -> Vec<(u64, &str)> {
    let rows = inventory["rows"].as_array().expect("a list");
    let told = |row: &Value| row["line"].as_u64().unwrap_or_default();
    rows.iter().map(|row| (told(row), row["identification"]["lastFive"].as_str().unwrap_or_default())).collect()
}

fn unattend(image: &str, setup: &str, shell: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
<settings pass="windowsPE"><component name="Microsoft-Windows-Setup" processorArchitecture="amd64">
{image}
<UserData><ProductKey>{setup}</ProductKey></UserData>
</component></settings>
<settings pass="specialize"><component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64">
{shell}
</component></settings>
</unattend>
"#
    )
}

/// The alphabet of keys, in the older format, of which nobody can tell a real key.
const UNPUBLISHED: &str = "BCDFG-HJKMP-QRTVW-XY234-6789B";

#[test]
fn every_sample_gives_its_rows() {
    let samples: Vec<Value> =
        serde_json::from_str(include_str!("data/answer_files.json")).expect("the samples are JSON");
    for sample in samples {
        let id = sample["id"].as_str().unwrap_or_default();
        for bytes in written(sample["text"].as_str().unwrap_or_default()) {
            assert_holds(id, "", &sample["gives"], &read(&bytes));
        }
    }
}

#[test]
fn a_setting_of_windows_needs_a_key_that_is_one() {
    let file = |shell: &str| read(unattend("", "", &format!("<ProductKey>{shell}</ProductKey>")).as_bytes());
    assert_eq!(warned(&file("")), [("no-key", 8)]);
    assert_eq!(warned(&file("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE")), [("placeholder-key", 8)]);
    assert_eq!(warned(&file(&PRO.replace('6', "7"))), [("malformed-key", 8)]);
    assert_eq!(warned(&file(PRO)), []);
    assert_eq!(warned(&read(unattend("", "<Key></Key>", "").as_bytes())), [("no-image-key", 5)]);
    assert_eq!(warned(&read(unattend("", "<Key/>", "").as_bytes())), [("no-image-key", 5)]);
}

#[test]
fn a_key_is_held_against_the_image_and_the_other_pass() {
    let image = |name: &str| {
        format!(
            "<ImageInstall><OSImage><InstallFrom><MetaData wcm:action=\"add\"><Value>{name}</Value><Key>/IMAGE/NAME</Key></MetaData></InstallFrom></OSImage></ImageInstall>"
        )
    };
    let key = |key: &str| format!("<Key>{key}</Key>");
    assert_eq!(warned(&read(unattend(&image("Windows 11 Pro"), &key(PRO), "").as_bytes())), []);
    let other = read(unattend(&image("Windows 11 Enterprise"), &key(PRO), "").as_bytes());
    assert_eq!(warned(&other), [("other-image", 5)]);
    let text = other["warnings"][0]["text"].as_str().unwrap_or_default();
    assert!(text.contains("T83GX") && text.ends_with("the image is Windows 11 Enterprise."), "{text}");
    let both = unattend("", &key(ENTERPRISE), &format!("<ProductKey>{PRO}</ProductKey>"));
    assert_eq!(warned(&read(both.as_bytes())), [("other-pass", 8)]);
    let same = unattend("", &key(PRO), &format!("<ProductKey>{PRO}</ProductKey>"));
    assert_eq!(warned(&read(same.as_bytes())), []);
}

#[test]
fn a_key_that_is_not_published_is_a_secret_and_chooses_only_an_image_in_windows_pe() {
    let secret = UNPUBLISHED;
    let image = read(unattend("", &format!("<Key>{secret}</Key>"), "").as_bytes());
    assert_eq!(warned(&image), [("secret-key", 5), ("only-for-image", 5)]);
    assert!(!image.to_string().contains(secret), "the key is masked");
    let shell = format!("<ProductKey>{secret}</ProductKey>");
    assert_eq!(warned(&read(unattend("", "", &shell).as_bytes())), [("secret-key", 8)]);
    let both = read(unattend("", &format!("<Key>{PRO}</Key>"), &format!("{shell}\n<!-- was {PRO} -->")).as_bytes());
    assert_eq!(warned(&both), [("secret-key", 8)]);
    let comment = &both["rows"][2];
    assert_eq!(
        (comment["line"].as_u64(), comment["path"].as_str().map(|path| path.ends_with("/comment()"))),
        (Some(9), Some(true))
    );
    // A client setup key and a key for virtual machines of the same edition.
    let [client, guest] = ["WX4NM-KYWYW-QJJR4-XV3QB-6VM33", "W3GNR-8DDXR-2TFRP-H8P33-DV9BG"];
    let twice = format!("<ProductKey>{client}</ProductKey>\n<ProductKey>{guest}</ProductKey>");
    assert_eq!(warned(&read(unattend("", "", &twice).as_bytes())), [("different-keys", 9)]);
}

#[test]
fn office_takes_the_key_of_its_product_and_the_channel_of_its_version() {
    let file = |channel: &str, id: &str, key: &str| {
        let text = format!(
            "<Configuration>\n<Add Channel=\"{channel}\">\n<Product Id='{id}' PidKey = '{key}'/>\n</Add></Configuration>"
        );
        read(text.as_bytes())
    };
    let of_2021 = "FXYTK-NJJ8C-GB6DW-3DYQT-6F7TH";
    assert_eq!(warned(&file("PerpetualVL2021", "ProPlus2021Volume", of_2021)), []);
    assert_eq!(warned(&file("PerpetualVL2024", "ProPlus2021Volume", of_2021)), [("other-office-channel", 3)]);
    assert_eq!(warned(&file("PerpetualVL2024", "ProPlus2024Volume", of_2021)), [("other-product", 3)]);
    assert_eq!(warned(&file("Current", "O365ProPlusRetail", of_2021)), [("key-not-taken", 3)]);
    assert_eq!(warned(&file("PerpetualVL2024", "ProPlus2024Volume", PRO)), [("other-product", 3)]);
    assert_eq!(
        warned(&file("PerpetualVL2024", "ProPlus2024Volume", "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX")),
        [("placeholder-key", 3)]
    );
    let bare = of_2021.replace('-', "");
    let older =
        read(format!("<Configuration Product=\"ProPlus\">\n<PIDKEY Value=\"{bare}\"/></Configuration>").as_bytes());
    assert_eq!(
        (told(&older), older["rows"][0]["path"].as_str()),
        (vec![(2, "6F7TH")], Some("Configuration/PIDKEY/@Value"))
    );
}

#[test]
fn settings_in_sections_are_told_with_their_place_and_comments_too() {
    let settings = format!(
        "; {ENTERPRISE}\r\n[Settings]\r\nPriority=Default\r\n[Default]\r\n' old: {PRO}\r\nOverrideProductKey={PRO}\r\nOSInstall=Y\r\n"
    );
    let inventory = read(settings.as_bytes());
    assert_eq!(inventory["format"], "custom-settings");
    assert_eq!(told(&inventory), [(1, "2YT43"), (5, "T83GX"), (6, "T83GX")]);
    assert_eq!(inventory["rows"][1]["path"], "[Default] ;");
    let edition = read(b"[EditionID]\r\nEnterprise\r\n[Channel]\r\nRetail\r\n[VL]\r\n0\r\n");
    assert_eq!((&edition["format"], edition["rows"][0]["path"].as_str()), (&json!("ei-cfg"), Some("[EditionID]")));
    assert_eq!(edition["rows"].as_array().map(Vec::len), Some(3));
    assert_eq!(warned(&read(b"[PID]\nValue=\n")), []);
    assert_eq!(read(b"[Notes]\nowner=me\n")["format"], "plain-text");
}

#[test]
fn a_licensing_class_as_json_gives_what_its_list_gives() {
    let list = "Name : Windows(R), Professional edition\nLicenseStatus : 5\nGracePeriodRemaining : 0\nPartialProductKey : T83GX\nProductKeyChannel : Volume:GVLK\n";
    let listed = read(list.as_bytes());
    let properties = json!({
        "Name": "Windows(R), Professional edition", "LicenseStatus": 5, "GracePeriodRemaining": 0,
        "PartialProductKey": "T83GX", "ProductKeyChannel": "Volume:GVLK", "Description": null,
        "CimClass": {"Name": "SoftwareLicensingProduct", "Properties": [{"Name": "ID"}]},
    });
    let one = serde_json::to_string_pretty(&properties).expect("JSON");
    let two = json!([properties, properties]).to_string();
    for (text, rows) in [(one, 1), (two, 2)] {
        for bytes in written(&text) {
            let inventory = read(&bytes);
            assert_eq!((&inventory["format"], told(&inventory).len()), (&json!("cim"), rows));
            assert_eq!(inventory["rows"][rows - 1]["facts"], listed["rows"][0]["facts"]);
            assert_eq!(inventory["rows"][rows - 1]["next"], listed["rows"][0]["next"]);
        }
    }
    let other = read(format!("{{\"keys\":\n[\"{PRO}\"]}}").as_bytes());
    assert_eq!((&other["format"], told(&other)), (&json!("json"), vec![(2, "T83GX")]));
    assert_eq!(other["rows"][0]["path"], "keys");
}

#[test]
fn what_is_cut_off_or_broken_is_read_as_far_as_it_goes() {
    let whole = unattend("", &format!("<Key>{PRO}</Key>"), &format!("<ProductKey>{ENTERPRISE}</ProductKey>"));
    let keys = [(5, PRO), (8, ENTERPRISE)];
    for end in 0..=whole.len() {
        let inventory = read(&whole.as_bytes()[..end]);
        for (line, key) in keys {
            let is_there = whole[..end].contains(key);
            let ending = &key[24..];
            assert_eq!(told(&inventory).contains(&(line, ending)), is_there, "cut at {end}: {inventory}");
        }
    }
    assert_eq!(warned(&read(&whole.as_bytes()[..whole.len() - 3])), [("broken", 10), ("other-pass", 8)]);
    let crossed = read(format!("<a>\n<b>{PRO}</a>\n{ENTERPRISE}").as_bytes());
    assert_eq!((warned(&crossed), told(&crossed)), (vec![("broken", 2)], vec![(2, "T83GX"), (3, "2YT43")]));
    let cut = read(format!("{{\"a\": \"open,\n\"b\": {PRO}\",\n{ENTERPRISE}").as_bytes());
    assert_eq!((warned(&cut), told(&cut)), (vec![("broken", 3)], vec![(2, "T83GX"), (3, "2YT43")]));
    let json = read(format!("{{\"a\": \"{PRO}\",\n\"b\": {ENTERPRISE}").as_bytes());
    assert_eq!((warned(&json), told(&json)), (vec![("broken", 2)], vec![(1, "T83GX"), (2, "2YT43")]));
}

#[test]
fn document_types_and_entities_are_refused_and_the_keys_still_told() {
    let mut laughs = String::from("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n<!ENTITY lol \"lol\">\n");
    for number in 1..10 {
        laughs.push_str(&format!("<!ENTITY lol{number} \"{}\">\n", "&lol;".repeat(10)));
    }
    laughs.push_str(&format!("]>\n<unattend>&lol9;\n{PRO}</unattend>"));
    let inventory = read(laughs.as_bytes());
    assert_eq!((warned(&inventory), told(&inventory)), (vec![("entities", 2)], vec![(15, "T83GX")]));
    let entity = read(format!("<unattend>\n<a>{PRO}</a>&other;\n<b>{ENTERPRISE}</b></unattend>").as_bytes());
    assert_eq!((warned(&entity), told(&entity)), (vec![("entities", 2)], vec![(2, "T83GX"), (3, "2YT43")]));
    let beside = read(format!("<a/>\n{PRO}\n<!-- -->{ENTERPRISE}").as_bytes());
    assert_eq!((warned(&beside), told(&beside)), (vec![], vec![(2, "T83GX"), (3, "2YT43")]));
    let usual = read(format!("<unattend><a>&amp;&#x57;{}</a></unattend>", &PRO[1..]).as_bytes());
    assert_eq!((warned(&usual), told(&usual)), (vec![], vec![(1, "T83GX")]));
}

#[test]
fn deep_nesting_is_no_way_to_fill_the_memory() {
    let deep = "<a>\n".repeat(1_000_000) + PRO;
    assert_eq!(warned(&read(deep.as_bytes())), [("broken", 101)]);
    let deep = format!("[{{\"a\":{}\"{PRO}\"", "[\n".repeat(500_000));
    let inventory = read(deep.as_bytes());
    assert_eq!((warned(&inventory), told(&inventory)), (vec![("broken", 500_001)], vec![(500_001, "T83GX")]));
}
