//! No key that is not published is repeated, however it is written and mistyped, and nothing else is hidden.

use volkey::knowledge::published_keys;
use volkey::{AskOptions, Date, Lang, Question, ask, identify, mask_keys};

const AROUND: [(&str, &str); 8] = [
    ("", ""),
    ("Where is ", " from?"),
    ("Which key works, ", " these days"),
    ("la clé ", " de Windows 10 Pro"),
    ("the rest ", " won’t work"),
    ("Product key: ", "."),
    ("\"", "\", again"),
    ("key=", "\nand more\nlines"),
];

/// Every published key with one wrong letter, in each way of writing it, alone and inside one of the texts: the twenty
/// characters before its last five, and the text.
fn damaged_keys() -> impl Iterator<Item = (String, String)> {
    let keys = published_keys().iter().flat_map(|key| (0..25).map(move |place| (key.key.replace('-', ""), place)));
    keys.flat_map(|(key, place)| {
        let mut letters: Vec<char> = key.chars().collect();
        letters[place] = ['A', '0', 'É', 'S', '1', '²', 'o'][place % 7];
        let groups: Vec<String> = letters.chunks(5).map(|group| group.iter().collect()).collect();
        let ways = ["-", " ", "", ".", "_", "–"].map(|separator| groups.join(separator));
        let hidden = groups[..4].concat();
        ways.into_iter().enumerate().flat_map(move |(number, written)| {
            let written = if (place + number) % 2 == 0 { written.to_ascii_lowercase() } else { written };
            let hidden = hidden.clone();
            let around = [AROUND[0], AROUND[1 + (place + 2 * number) % 7]];
            around.map(|(before, after)| (hidden.clone(), format!("{before}{written}{after}")))
        })
    })
}

/// Whether four letters in a row of what should be hidden stay readable.
fn shows(text: &str, hidden: &str) -> bool {
    let hidden: Vec<char> = hidden.to_uppercase().chars().collect();
    text.to_uppercase().split(|character: char| !character.is_alphanumeric()).any(|word| {
        let shown: Vec<char> = word.chars().collect();
        shown.windows(4).any(|part| hidden.windows(4).any(|other| other == part))
    })
}

#[test]
fn no_mistyped_key_is_shown() {
    for (hidden, text) in damaged_keys() {
        let masked = mask_keys(&text);
        assert!(!shows(&masked, &hidden), "{text} became {masked}");
        let found = identify(&text, Lang::En);
        assert!(!shows(&found.text, &hidden), "{text} is a {} that reads {}", found.kind, found.text);
    }
}

#[test]
fn no_mistyped_key_is_repeated_by_a_refusal() {
    let options = |lang| AskOptions { lang, as_of: Date::new(2026, 11, 24) };
    for (hidden, text) in damaged_keys().step_by(7) {
        for lang in [Lang::En, Lang::Fr] {
            for facts in [[("product", text.as_str())], [(text.as_str(), "x")]] {
                let error = ask(Question::KeyForProduct, &facts, options(lang)).expect_err("no such product or fact");
                let told = error.message(lang);
                assert!(!shows(&told, &hidden), "{text} is refused: {told}");
                assert!(!shows(&error.field, &hidden), "{text} is refused in {}", error.field);
            }
        }
    }
}

#[test]
fn what_surrounds_a_key_and_its_end_stay() {
    for (text, expected) in [
        ("set A269N-WFGWX-YVC9B-4J6C9-T83GX now", "set *****-*****-*****-*****-T83GX now"),
        ("set a269n wfgwx yvc9b 4j6c9 t83gx now", "set *****-*****-*****-*****-T83GX now"),
        ("(A269NWFGWXYVC9B4J6C9T83GX)", "(*****-*****-*****-*****-T83GX)"),
        ("A269N-WFGWX-YVC9B-4J6C9-T83G", "*****-*****-*****-*****-*****"),
        ("A269N-WFGWX-YVC9B-4J6C9-T83GXX", "*****-*****-*****-*****-*****"),
        ("A269NWFGWXYVC9B4J6C9T83G", "*****-*****-*****-*****-*****"),
        (
            "A269N WFGWX YVC9B 4J6C9 T83GX\nA269N WFGWX YVC9B 4J6C9 T83GX",
            "*****-*****-*****-*****-T83GX\n*****-*****-*****-*****-T83GX",
        ),
        // Which five of the six it is, nobody knows.
        ("PRTVX A269N WFGWX YVC9B 4J6C9 T83GX", "*****-*****-*****-*****-*****"),
    ] {
        assert_eq!(mask_keys(text), expected, "{text}");
    }
}

#[test]
fn published_keys_stay_readable() {
    for key in published_keys() {
        for separator in ["-", " ", "", "."] {
            for (before, after) in AROUND {
                let text = format!("{before}{}{after}", key.key.replace('-', separator));
                assert_eq!(mask_keys(&text), text);
            }
        }
        let twice = format!("{0}-{0}\n{0} {0}", key.key);
        assert_eq!(mask_keys(&twice), twice);
    }
}

#[test]
fn everything_else_stays() {
    for text in [
        "",
        "-----",
        "hello-world-these-words-exist",
        "the quick brown fox jumps over 25 dogs",
        "thequickbrownfoxjumpsover",
        "Windows11ProForWorkstations",
        "which Office 2016 Plus works, and which Visio 2019 does",
        "windows-server-2022-datacenter-azure-edition",
        "Windows Server 2012 R2 Essentials, 64-bit, version 6.3.9600.17415",
        "W269N-WFGWX-YVC9B",
        "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX and AAAAA-BBBBB-CCCCC-DDDDD-EEEEE",
        "XXXXX-XXXXX-XXXXX-XXXXX-T83GX",
        "12345-12345-12345-12345-12345",
        "*****-*****-*****-*****-T83GX",
        "00331-10000-00001-AA123",
        "ID de produit 00331-10000-00001-AA123",
        "PID 00371-OEM-8992671-00123",
        "003311000000001AA123",
        "Extended PID 03612-03311-000-000001-03-1033-19045.0000-0012024",
        "XXXXX-03311-000-000001-03-1033-9200.0000-0012024",
        "291412-777631-170665-907436-915002-080633-608376-783534-374066",
        "011524249390952668581784005275668258233024522885388276865955720",
        "A:398253 B:979191 C:074832 D:378876 E:623284 F:601296 G:040472 H:966696",
        "the id 55c92734-d682-4d71-983e-d6ec3f16059f, a key-2f9b4c7d-2b4d-4c7b-8b2c-2c7b4d2f9b4c",
        "55c92734d6824d71983ed6ec3f16059f",
        "Error: 0xC004F074 The Software Licensing Service reported a problem, -1073418124, C004F074",
        "https://learn.microsoft.com/en-us/windows-server/get-started/kms-client-activation-keys?tabs=server2022",
        "slmgr.vbs /skms kms01.contoso.com:1688",
    ] {
        assert_eq!(mask_keys(text), text);
    }
}

#[test]
fn a_long_text_is_masked_to_its_end() {
    let masked = mask_keys(&"A269N WFGWX YVC9B 4J6C9 T83GX. ".repeat(20_000));
    assert!(!shows(&masked, "A269NWFGWXYVC9B4J6C9") && masked.len() > 20_000);
    assert!(!shows(&mask_keys(&"A269N-WFGWX-".repeat(50_000)), "A269NWFGWX"));
    let text = "é 1-2_3.x ".repeat(50_000);
    assert_eq!(mask_keys(&text), text);
}
