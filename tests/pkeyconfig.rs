//! Keys looked up in pkeyconfig files: the synthetic sample, and files that are made here.

mod holds;
mod keys;

use serde_json::Value;
use std::fmt::Write;
use std::sync::Arc;
use volkey::identify::{Certainty, FileVerdict, KeyChannel};
use volkey::read::{Format, PkeyconfigProblem, Reading, Unread, WarningCode, read_pkeyconfig};
use volkey::{Identification, Lang, Pkeyconfig, identify};

const SAMPLE: &[u8] = include_bytes!("data/sample.pkeyconfig.xrm-ms");

fn files(bytes: &[u8]) -> Vec<Arc<Pkeyconfig>> {
    vec![Arc::new(read_pkeyconfig("sample", bytes).expect("a pkeyconfig file"))]
}

/// A text in Base64, in lines of 76 characters.
fn encoded(bytes: &[u8]) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for (at, three) in bytes.chunks(3).enumerate() {
        let value = three.iter().fold(0u32, |value, byte| value << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for digit in 0..4 {
            let missing = digit > three.len();
            let digit = DIGITS[(value >> (18 - 6 * digit) & 63) as usize] as char;
            text.push(if missing { '=' } else { digit });
        }
        if at % 19 == 18 {
            text.push('\n');
        }
    }
    text
}

/// The licence around a list.
fn licence(data: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rg:licenseGroup xmlns:rg=\"urn:a\"><r:license xmlns:r=\"urn:a\">\n\
         <tm:infoList xmlns:tm=\"urn:b\"><tm:infoBin name=\"pkeyConfigData\">{data}</tm:infoBin></tm:infoList>\n\
         </r:license></rg:licenseGroup>\n"
    )
}

fn list(configurations: &str, ranges: &str, keys: &str) -> String {
    format!(
        "\u{feff}<?xml version=\"1.0\"?>\n<ProductKeyConfiguration>\n<Configurations>{configurations}</Configurations>\n\
         <KeyRanges>{ranges}</KeyRanges>\n<PublicKeys>{keys}</PublicKeys>\n</ProductKeyConfiguration>\n"
    )
}

fn id(number: u32) -> String {
    format!("{{00000000-0000-4000-8000-{number:012}}}")
}

fn configuration(number: u32, group: u32, edition: &str, key_type: &str) -> String {
    let id = id(number);
    format!(
        "<Configuration><ActConfigId>{id}</ActConfigId><RefGroupId>{group}</RefGroupId><EditionId>{edition}</EditionId>\
         <ProductDescription>Product {number}</ProductDescription><ProductKeyType>{key_type}</ProductKeyType>\
         <IsRandomized>false</IsRandomized></Configuration>\n"
    )
}

fn range(number: u32, start: u32, end: u32) -> String {
    let id = id(number);
    format!(
        "<KeyRange><RefActConfigId>{id}</RefActConfigId><PartNumber>X-{start}</PartNumber><EulaType>Volume</EulaType>\
         <IsValid>true</IsValid><Start>{start}</Start><End>{end}</End></KeyRange>\n"
    )
}

fn made(configurations: &str, ranges: &str, keys: &str) -> Vec<u8> {
    licence(&encoded(list(configurations, ranges, keys).as_bytes())).into_bytes()
}

fn unread(bytes: &[u8]) -> Vec<(PkeyconfigProblem, u32)> {
    let file = read_pkeyconfig("", bytes).expect("some of it is readable");
    file.unread().iter().map(|unread| (unread.problem, unread.number)).collect()
}

fn refused(bytes: &[u8]) -> Unread {
    read_pkeyconfig("", bytes).expect_err("nothing of it is readable")
}

/// A product ID that shows a group and a serial.
fn product_id(group: u32, serial: u32) -> String {
    let digits = format!("{group:06}{serial:09}");
    format!("{}-{}-{}-AA123", &digits[..5], &digits[5..10], &digits[10..])
}

/// An extended PID that shows them.
fn extended_pid(group: u32, serial: u32) -> String {
    format!("03612-{group:05}-000-{serial:06}-03-1033-19045.0000-0012024")
}

fn look_up(text: &str, bytes: &[u8]) -> Identification {
    identify(text, Lang::En).looked_up_in(&files(bytes))
}

fn verdict(text: &str, bytes: &[u8]) -> Option<FileVerdict> {
    look_up(text, bytes).your_file.map(|found| found.verdict)
}

#[test]
fn every_lookup_gives_what_the_sample_says() {
    let lookups: Vec<Value> =
        serde_json::from_str(include_str!("data/pkeyconfig_lookups.json")).expect("the lookups are JSON");
    let text = std::str::from_utf8(SAMPLE).expect("the sample is text").trim_start_matches('\u{feff}');
    for bytes in holds::written(&text.replace("><", ">\n<")).iter().map(Vec::as_slice).chain([SAMPLE]) {
        for lookup in &lookups {
            let id = lookup["id"].as_str().unwrap_or_default();
            let found = look_up(lookup["text"].as_str().unwrap_or_default(), bytes);
            let found = serde_json::to_value(found).expect("an identification is JSON");
            holds::assert_holds(id, "", &lookup["gives"], &found);
        }
    }
}

#[test]
fn the_sample_is_read_whole() {
    let file = read_pkeyconfig("sample.xrm-ms", SAMPLE).expect("a pkeyconfig file");
    assert_eq!((file.name(), file.len(), file.ranges(), file.unread()), ("sample.xrm-ms", 5, 6, &[][..]));
    let [first, second] = &file.configurations(0, 2)[..] else { panic!("two of them") };
    assert_eq!(first.activation_id, "00000000-0000-4000-8000-000000003311");
    assert_eq!((first.group_id, first.key_type.as_str()), (3311, "Volume:GVLK"));
    assert_eq!(second.edition_ids, ["Enterprise", "EnterpriseN"]);
    assert_eq!(file.configurations(4, 100).len(), 1);
    assert_eq!(file.configurations(usize::MAX, 1), []);
}

#[test]
fn a_key_that_is_not_published_is_named_by_the_file() {
    let bytes = made(&configuration(1, 4000, "Core;CoreN", "Volume:MAK"), &range(1, 10, 20), "");
    let key = keys::encoded(4000, 15, 0x1234_5678_9abc);
    let found = look_up(&key, &bytes);
    assert_eq!((found.certainty, found.channel), (Certainty::YourFile, Some(KeyChannel::VolumeMak)));
    assert_eq!(found.headline, "By your file, a product key of: Product 1.");
    assert!(!found.text.contains(&key[..5]), "it stays masked");
    let notes = found.notes.join("\n");
    assert!(notes.contains("signature of your file was not checked") && notes.contains("secrets of the organisation"));
    let ending = look_up(&key[24..], &bytes);
    assert_eq!((ending.certainty, ending.channel), (Certainty::YourFile, Some(KeyChannel::VolumeMak)));
    assert_eq!(ending.headline, "By your file, the last five characters of a product key of: Product 1.");
    let in_french = identify(&key, Lang::Fr).looked_up_in(&files(&bytes));
    assert_eq!(in_french.headline, "D’après votre fichier, une clé de produit de\u{a0}: Product 1.");
}

#[test]
fn what_volkey_knows_better_stays() {
    let bytes = made(&configuration(1, 3311, "Other", "Retail"), &range(1, 0, 9), "");
    let published = look_up("W269N-WFGWX-YVC9B-4J6C9-T83GX", &bytes);
    assert_eq!((published.certainty, published.channel), (Certainty::Published, Some(KeyChannel::VolumeGvlk)));
    assert!(published.headline.starts_with("The client setup key that Microsoft publishes"));
    assert_eq!(published.your_file.map(|found| found.verdict), Some(FileVerdict::Found));
    let ending = look_up("T83GX", &bytes);
    assert_eq!((ending.certainty, ending.channel), (Certainty::PublishedEnding, Some(KeyChannel::VolumeGvlk)));
    // The default installation key of Windows 11 Pro is told by its group and serial.
    let default = look_up(
        "00330-80000-00000-AA123",
        &made(&configuration(1, 3308, "Professional", "Retail"), &range(1, 0, 9), ""),
    );
    assert_eq!(default.channel, Some(KeyChannel::RetailDefault));
    assert!(default.your_file.is_some());
}

#[test]
fn each_verdict_is_said_in_both_languages() {
    let invalid = range(2, 0, 9).replace("true", "false");
    let keys = "<PublicKey><GroupId>4003</GroupId><AlgorithmId>msft:rm/algorithm/pkey/2005</AlgorithmId></PublicKey>";
    let configurations: String = (1..=3).map(|number| configuration(number, 4000 + number, "Core", "Retail")).collect();
    let bytes = made(&configurations, &(range(1, 0, 9) + &invalid + &range(3, 0, 9)), keys);
    for (text, wanted, english, french) in [
        (product_id(4001, 9), FileVerdict::Found, "In your file: Product 1.", "Dans votre fichier"),
        (product_id(4002, 9), FileVerdict::RangeNotValid, "as not valid", "comme non valide"),
        (product_id(4001, 10), FileVerdict::SerialOutsideRanges, "no range with this serial", "aucune plage"),
        (product_id(4003, 9), FileVerdict::OtherAlgorithm, "another algorithm", "autre algorithme"),
        (product_id(4004, 1), FileVerdict::GroupUnknown, "does not have this group", "ne contient pas ce groupe"),
        ("T83GX".to_owned(), FileVerdict::GroupUnknown, "does not have this group", "ne contient pas ce groupe"),
        ("FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4".to_owned(), FileVerdict::OlderFormat, "show no group", "n’indique aucun"),
        // Windows 7 printed extended PIDs too: they do not show the format.
        (extended_pid(4003, 9), FileVerdict::Found, "In your file: Product 3.", "Dans votre fichier"),
    ] {
        assert_eq!(verdict(&text, &bytes), Some(wanted), "{text}");
        for (lang, part) in [(Lang::En, english), (Lang::Fr, french)] {
            let notes = identify(&text, lang).looked_up_in(&files(&bytes)).notes;
            assert!(notes.iter().any(|note| note.contains(part)), "{text}: {notes:?}");
        }
    }
}

#[test]
fn what_has_no_group_is_left_as_it_is() {
    for text in ["0xC004F074", "W269N-WFGWX-YVC9B-4J6C9-T83GY", "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX", "W269N-WFG", "", "foo"]
    {
        assert_eq!(look_up(text, SAMPLE), identify(text, Lang::En), "{text}");
    }
    assert_eq!(identify("T83GX", Lang::En).looked_up_in(&[]), identify("T83GX", Lang::En));
}

#[test]
fn several_files_say_together_what_the_best_of_them_says() {
    let named = |name: &str, number: u32, group: u32, ranges: &str| {
        Arc::new(
            read_pkeyconfig(name, &made(&configuration(number, group, "Core", "Retail"), ranges, "")).expect("a file"),
        )
    };
    let windows = named("windows", 1, 4001, &range(1, 0, 9));
    let office = named("office", 2, 4002, &range(2, 0, 9));
    let newer = named("newer", 3, 4001, &range(3, 5, 20));
    let found = |text: &str, files: &[&Arc<Pkeyconfig>]| {
        let files: Vec<Arc<Pkeyconfig>> = files.iter().map(|file| Arc::clone(file)).collect();
        let found = identify(text, Lang::En).looked_up_in(&files).your_file.expect("files were given");
        let names: Vec<String> = found.matches.iter().map(|one| one.file.clone()).collect();
        (found.verdict, names.join(" "), found.count)
    };
    let both = [&office, &windows, &newer];
    assert_eq!(found(&product_id(4001, 3), &both), (FileVerdict::Found, "windows".to_owned(), 1));
    assert_eq!(found(&product_id(4001, 7), &both), (FileVerdict::Found, "windows newer".to_owned(), 2));
    assert_eq!(found(&product_id(4001, 30), &both), (FileVerdict::SerialOutsideRanges, String::new(), 0));
    assert_eq!(found(&product_id(4009, 0), &both), (FileVerdict::GroupUnknown, String::new(), 0));
}

#[test]
fn ranges_that_lie_in_each_other_and_in_any_order_are_all_found() {
    let ranges = range(1, 40, 50) + &range(1, 0, 100) + &range(1, 45, 46) + &range(1, 60, 70);
    let bytes = made(&configuration(1, 4001, "Core", "Retail"), &ranges, "");
    let parts = |serial: u32| {
        let found = look_up(&product_id(4001, serial), &bytes).your_file.expect("a file was given");
        found.matches.iter().filter_map(|one| one.part_number.clone()).collect::<Vec<_>>()
    };
    assert_eq!(parts(45), ["X-0", "X-40", "X-45"]);
    assert_eq!(parts(55), ["X-0"]);
    assert_eq!(parts(100), ["X-0"]);
    assert_eq!(parts(60), ["X-0", "X-60"]);
    assert_eq!(parts(101), [""; 0]);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_kept() {
    let good = configuration(1, 4001, "Core", "Retail");
    let bad = [
        "<Configuration><ActConfigId>00000000-0000-4000-8000-0000000000010</ActConfigId><RefGroupId>1</RefGroupId></Configuration>",
        "<Configuration><ActConfigId>none</ActConfigId><RefGroupId>1</RefGroupId></Configuration>",
        "<Configuration><ActConfigId>{00000000-0000-4000-8000-000000000009}</ActConfigId></Configuration>",
    ];
    let backwards = range(1, 9, 8);
    let unsaid = range(1, 0, 9).replace("true", "perhaps");
    let endless = range(1, 0, 9).replace("<End>9</End>", "<End>99999999999999</End>");
    let ranges = range(1, 0, 9) + &backwards + &unsaid + &endless + &range(77, 0, 1);
    let bytes = made(&(good.clone() + &bad.concat()), &ranges, "");
    assert_eq!(unread(&bytes), [(PkeyconfigProblem::BrokenRows, 6), (PkeyconfigProblem::StrayRanges, 1)]);
    assert_eq!(verdict(&product_id(4001, 9), &bytes), Some(FileVerdict::Found));

    let whole = list(&good, &(range(1, 0, 9) + &range(1, 10, 19)), "");
    let cut = licence(&encoded(&whole.as_bytes()[..whole.find("<Start>10").expect("a start")]));
    assert_eq!(unread(cut.as_bytes()), [(PkeyconfigProblem::Broken, 6), (PkeyconfigProblem::BrokenRows, 1)]);
    assert_eq!(verdict(&product_id(4001, 9), cut.as_bytes()), Some(FileVerdict::Found));

    let data = encoded(whole.as_bytes());
    let at = data.len() - 40;
    let wrong = licence(&format!("{}!{}", &data[..at], &data[at + 1..]));
    assert_eq!(unread(wrong.as_bytes())[0], (PkeyconfigProblem::NotBase64, at as u32 + 1));
    let torn = &licence(&data)[..licence(&data).len() - 300];
    assert_eq!(unread(torn.as_bytes())[0].0, PkeyconfigProblem::Broken);

    let two =
        licence(&data).replace("</tm:infoList>", "<tm:infoBin name=\"pkeyConfigData\">AAAA</tm:infoBin></tm:infoList>");
    assert_eq!(unread(two.as_bytes()), [(PkeyconfigProblem::SeveralLists, 2)]);
}

#[test]
fn what_is_no_pkeyconfig_file_is_refused_with_a_reason() {
    let doctype = "<!DOCTYPE a [<!ENTITY b \"c\">]>";
    let entity = list(&configuration(1, 1, "&b;", "Retail"), "", "").replace("?>", &format!("?>{doctype}"));
    let declared = licence(&encoded(entity.as_bytes())).replace("?>", &format!("?>{doctype}"));
    let large = licence(&"A".repeat((64 << 20) / 3 * 4 + 8));
    let cases: [(&[u8], PkeyconfigProblem); 13] = [
        (b"", PkeyconfigProblem::NotAPkeyconfig),
        (b"T83GX\r\n", PkeyconfigProblem::NotAPkeyconfig),
        (b"PK\x03\x04\x00\x00", PkeyconfigProblem::NotAPkeyconfig),
        (b"<a><b>", PkeyconfigProblem::NotAPkeyconfig),
        (b"<unattend><settings/></unattend>", PkeyconfigProblem::NotAPkeyconfig),
        (&licence("").replace("pkeyConfigData", "other").into_bytes(), PkeyconfigProblem::NotAPkeyconfig),
        (declared.as_bytes(), PkeyconfigProblem::Entities),
        (&licence(&encoded(entity.as_bytes())).into_bytes(), PkeyconfigProblem::Entities),
        (&licence(&encoded(b"\x1f\x8b\x08\x00\x00")).into_bytes(), PkeyconfigProblem::Compressed),
        (&licence("????").into_bytes(), PkeyconfigProblem::NotBase64),
        (large.as_bytes(), PkeyconfigProblem::TooLarge),
        (&made("", "", ""), PkeyconfigProblem::NoConfigurations),
        (&made("<Configuration/>", &range(1, 0, 1), ""), PkeyconfigProblem::NoConfigurations),
    ];
    for (bytes, problem) in cases {
        let reason = refused(bytes);
        assert_eq!(reason.problem, problem, "{:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(60)]));
        assert_ne!(reason.message(Lang::En), reason.message(Lang::Fr));
    }
}

#[test]
fn the_list_alone_and_lists_in_utf_16_are_read_too() {
    let list = list(&configuration(1, 4001, "Core", "Retail"), &range(1, 0, 9), "");
    assert_eq!(verdict(&product_id(4001, 9), list.as_bytes()), Some(FileVerdict::Found));
    for bytes in holds::written(list.trim_start_matches('\u{feff}')) {
        assert_eq!(verdict(&product_id(4001, 9), licence(&encoded(&bytes)).as_bytes()), Some(FileVerdict::Found));
    }
}

#[test]
fn two_hundred_thousand_ranges_are_each_found() {
    let count = 200_000;
    let configurations: String =
        (0..1000).map(|number| configuration(number, 4000 + number, "Core", "Retail")).collect();
    let mut ranges = String::new();
    // From the last to the first: the order of a file is not relied upon.
    for number in (0..count).rev() {
        let _ = write!(ranges, "{}", range(number % 1000, number * 10, number * 10 + 9));
    }
    let files = files(&made(&configurations, &ranges, ""));
    assert_eq!((files[0].len(), files[0].ranges()), (1000, 200_000));
    for number in (0..count).step_by(97) {
        let text = product_id(4000 + number % 1000, number * 10 + 5);
        let found = identify(&text, Lang::En).looked_up_in(&files).your_file.expect("files were given");
        let part = found.matches.first().and_then(|one| one.part_number.clone());
        assert_eq!((found.verdict, found.count, part), (FileVerdict::Found, 1, Some(format!("X-{}", number * 10))));
    }
}

#[test]
fn no_more_is_told_than_a_person_reads() {
    let configurations: String =
        (0..500).map(|number| configuration(number, 4000, &"e".repeat(1000), "Retail")).collect();
    let found = look_up(
        &product_id(4000, 1),
        &made(&configurations, &(0..500).map(|number| range(number, 0, 9)).collect::<String>(), ""),
    );
    assert!(found.headline.ends_with("Product 0; Product 1; Product 2 (+17)."), "{}", found.headline);
    assert!(found.notes.iter().any(|note| note.starts_with("500 entries of your file fit")));
    let told = found.your_file.expect("a file was given");
    assert_eq!((told.matches.len(), told.count), (20, 500));
    assert_eq!(told.matches[0].edition_ids[0].chars().count(), 201);
}

#[test]
fn a_key_that_stands_in_a_description_is_hidden() {
    let bytes = made(&configuration(1, 4000, "A269N-WFGWX-YVC9B-4J6C9-T83GX", "Retail"), &range(1, 0, 9), "");
    let found = look_up(&product_id(4000, 1), &bytes).your_file.expect("a file was given");
    assert_eq!(found.matches[0].edition_ids, ["*****-*****-*****-*****-T83GX"]);
}

#[test]
fn rows_of_a_file_are_looked_up_and_counted_alike() {
    let bytes = made(&configuration(1, 4000, "Core", "Volume:MAK"), &range(1, 0, 9), "");
    let key = keys::encoded(4000, 5, 77);
    let text = format!("{key}\n{}\n{}\nT83GX\nW269N-WFGWX-YVC9B-4J6C9-T83GX\nfoo\n", &key[24..], product_id(4000, 5));
    let mut reading = Reading::new("keys.txt", Lang::En);
    reading.look_up_in(files(&bytes));
    reading.push(text.as_bytes());
    reading.finish();
    let rows = reading.rows(0, reading.len());
    let channels =
        |wanted: KeyChannel| rows.iter().filter(|row| row.identification.channel == Some(wanted)).count() as u32;
    assert_eq!(channels(KeyChannel::VolumeMak), 3);
    for (channel, count) in reading.counts().channel.0 {
        assert_eq!(count, channels(KeyChannel::from_name(channel).expect("a channel")), "{channel}");
    }
    assert_eq!(rows[0].next.first().map(|next| next.question.name()), Some("mak-count"));
    let sheet = reading.sheet(volkey::read::SheetFormat::Csv, 0, 1, Default::default());
    assert!(sheet.contains("yourFile: found; editionId: Core; description: Product 1; partNumber: X-0"), "{sheet}");
}

#[test]
fn a_pkeyconfig_file_among_lists_says_what_it_is_for() {
    let long = list(&configuration(1, 1, &"e".repeat(3 << 20), "Retail"), "", "");
    let long = licence(&encoded(long.as_bytes()).replace('\n', "")).into_bytes();
    let utf16: Vec<u8> = String::from_utf8_lossy(SAMPLE).encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [SAMPLE, &long, &utf16] {
        let mut reading = Reading::new("pkeyconfig.xrm-ms", Lang::En);
        // Piece by piece a line of many megabytes is cut.
        bytes.chunks(1 << 16).for_each(|piece| reading.push(piece));
        reading.finish();
        assert_eq!((reading.format(), reading.len()), (Format::Pkeyconfig, 0));
        let warnings = reading.warnings().iter().map(|warning| warning.code);
        assert_eq!(warnings.collect::<Vec<_>>(), [WarningCode::KeyConfiguration]);
    }
}
