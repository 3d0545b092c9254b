//! What a text is: every published key, every prefix, every damage, and the samples of each other kind.

mod keys;

use keys::{DIGITS, checksum_fits, encoded};
use volkey::identify::{Certainty, Checksum, Forgiven, KeyChannel, KeyFormat, Kind, Problem, Status};
use volkey::knowledge::{KeyKind, published_keys};
use volkey::{Identification, Lang, Product, find_keys, is_product_key};

fn identify(text: &str) -> Identification {
    volkey::identify(text, Lang::En)
}

/// A cell of a table, with its escapes read.
fn unescaped(cell: &str) -> String {
    let mut text = String::new();
    let mut rest = cell;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        rest = match after.strip_prefix("u{").and_then(|code| code.split_once('}')) {
            Some((code, after)) => {
                text.push(u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a code point"));
                after
            }
            None => {
                text.push('\n');
                after.strip_prefix('n').expect("a known escape")
            }
        };
    }
    text + rest
}

/// What is read, by the names of the table's last column.
fn value_of(found: &Identification, name: &str) -> String {
    let places = |places: &[usize]| places.iter().map(usize::to_string).collect::<Vec<_>>().join(",");
    let named = |name: Option<&'static str>| name.unwrap_or("null").to_owned();
    let number = |number: Option<u32>| number.map_or("null".to_owned(), |number| number.to_string());
    match name {
        "group" => number(found.group_id),
        "serial" => number(found.serial),
        "checksum" => named(found.checksum.map(Checksum::name)),
        "format" => named(found.format.map(KeyFormat::name)),
        "channel" => named(found.channel.map(KeyChannel::name)),
        "certainty" => found.certainty.name().to_owned(),
        "ending" => found.last_five.clone().unwrap_or("null".to_owned()),
        "text" => found.text.clone(),
        "tidied" => found.tidied.iter().map(|forgiven| forgiven.name()).collect::<Vec<_>>().join(","),
        "near" => found
            .near
            .as_ref()
            .map_or("null".to_owned(), |near| format!("{}/{}@{}", near.published, near.differences, places(&near.at))),
        other => panic!("{other} is not a column"),
    }
}

#[test]
fn every_row_of_the_table_is_read_as_it_says() {
    let mut wrong = Vec::new();
    for row in include_str!("data/identifiers.tsv").lines().filter(|row| !row.starts_with("# ")) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [text, kind, status, problems, more] = cells[..] else { panic!("five cells in {row:?}") };
        let found = identify(&unescaped(text));
        let mut say = |name: &str, is: &str, expected: &str| {
            if is != expected {
                wrong.push(format!("{text}: {name} is {is}, expected {expected}"));
            }
        };
        say("kind", found.kind.name(), kind);
        say("status", found.status.map_or("null", Status::name), status);
        let listed: Vec<String> = found
            .problems
            .iter()
            .map(|problem| problem.code.name().to_owned() + &problem.at.map_or(String::new(), |at| format!("@{at}")))
            .collect();
        let listed = if listed.is_empty() { "-".to_owned() } else { listed.join(" ") };
        say("problems", &listed, problems);
        for (name, expected) in more.split(' ').filter_map(|pair| pair.split_once('=')) {
            say(name, &value_of(&found, name), &unescaped(expected));
        }
        assert!(!found.headline.is_empty(), "{text}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The places of the characters of a key that are neither a dash nor its marker.
fn places(key: &str) -> impl Iterator<Item = usize> {
    key.char_indices().filter(|(_, letter)| !matches!(letter, '-' | 'N')).map(|(at, _)| at)
}

#[test]
fn every_published_key_is_known_with_its_products() {
    for kind in KeyKind::ALL {
        assert!(published_keys().iter().any(|key| key.kind == *kind), "a key of the kind {kind}");
    }
    for key in published_keys() {
        assert_eq!(published_keys().iter().filter(|other| other.key == key.key).count(), 1, "{} stands once", key.key);
        let found = identify(key.key);
        assert_eq!((found.kind, found.status), (Kind::ProductKey, Some(Status::WellFormed)), "{}", key.key);
        assert_eq!((found.certainty, found.text.as_str()), (Certainty::Published, key.key));
        let products: Vec<Product> = found.products.iter().map(|card| card.id).collect();
        assert_eq!(products, key.products);
        assert!(found.products.iter().all(|card| !card.architectures.is_empty()), "{}", key.key);
        if key.key.contains('N') {
            assert!(checksum_fits(key.key));
            assert_eq!(found.checksum, Some(Checksum::Fits));
        } else {
            assert_eq!((found.checksum, found.group_id), (Some(Checksum::None), None));
        }
        assert!(found.notes[0].starts_with("Well-formed is not genuine"), "{}", found.notes[0]);
    }
}

#[test]
fn every_prefix_of_every_published_key_is_unfinished() {
    for key in published_keys() {
        for end in 1..key.key.len() {
            let prefix = &key.key[..end];
            let found = identify(prefix);
            let expected = match end {
                5 => (Kind::PartialKey, Some(Status::WellFormed)),
                _ => (Kind::ProductKey, Some(Status::Unfinished)),
            };
            assert_eq!((found.kind, found.status), expected, "{prefix}");
        }
    }
}

/// Another legal character at every place, judged as the other implementation computes it. The few that pass the
/// checksum by chance are never printed.
#[test]
fn every_damage_of_every_published_newer_key_is_judged() {
    for key in published_keys().iter().filter(|key| key.key.contains('N')) {
        for at in places(key.key) {
            for digit in DIGITS.chars().filter(|digit| !key.key[at..].starts_with(*digit)) {
                let damaged = format!("{}{digit}{}", &key.key[..at], &key.key[at + 1..]);
                let found = identify(&damaged);
                let expected = if checksum_fits(&damaged) { Checksum::Fits } else { Checksum::DoesNotFit };
                assert!(found.checksum == Some(expected), "{} with another character at {at}", key.key);
                assert!(found.published.is_none() && found.text.starts_with("*****-"), "{} is masked", key.key);
                let near = found.near.expect("one edit away");
                assert_eq!((near.published, near.differences), (key.key, 1));
            }
        }
    }
}

#[test]
fn a_second_marker_is_always_a_mistake() {
    for key in published_keys().iter().filter(|key| key.key.contains('N')) {
        for at in places(key.key) {
            let damaged = format!("{}N{}", &key.key[..at], &key.key[at + 1..]);
            let found = identify(&damaged);
            assert!(found.problems.iter().any(|problem| problem.code == Problem::SecondMarker), "{damaged}");
        }
    }
}

#[test]
fn reading_says_what_it_forgave() {
    let cases = [
        ("w269n-wfgwx-yvc9b-4j6c9-t83gx", Forgiven::Case),
        ("W269N WFGWX YVC9B 4J6C9 T83GX", Forgiven::Spaces),
        ("W269N–WFGWX–YVC9B–4J6C9–T83GX", Forgiven::Dashes),
        ("W269N.WFGWX.YVC9B.4J6C9.T83GX", Forgiven::Separators),
        ("`W269N-WFGWX-YVC9B-4J6C9-T83GX`", Forgiven::Quotes),
        ("Ｗ２６９Ｎ-WFGWX-YVC9B-4J6C9-T83GX", Forgiven::FullWidth),
        ("W269N-\u{200b}WFGWX-YVC9B-4J6C9-T83GX", Forgiven::Invisible),
        ("Product key: W269N-WFGWX-YVC9B-4J6C9-T83GX", Forgiven::Label),
        ("slmgr /ipk W269N-WFGWX-YVC9B-4J6C9-T83GX", Forgiven::Label),
    ];
    for (text, forgiven) in cases {
        let found = identify(text);
        assert_eq!((found.certainty, found.tidied), (Certainty::Published, vec![forgiven]), "{text}");
    }
}

#[test]
fn problems_name_their_place_in_the_visitors_own_text() {
    let greek = identify(" W269Ν-WFGWX-YVC9B-4J6C9-T83GX");
    assert_eq!((greek.problems[0].code, greek.problems[0].at), (Problem::LooksLikeLatin, Some(5)));
    let zero = identify("W269N-WFGWX-YVC9B-4J6C9-T83G0");
    assert_eq!((zero.problems[0].code, zero.problems[0].at), (Problem::NeverUsedCharacter, Some(28)));
    let last = identify("W269W-FGWXY-VC9B4-J6C9T-83GXN");
    assert_eq!(last.problems[0].code, Problem::MarkerLast);
    assert_eq!(identify("W269N-WFGWX-YVC9B-4J6C9-T83GXX").problems[0].code, Problem::TooLong);
    let near = identify("W269N-WFGWX-YVC98-4J6C9-T83GX").near.expect("a published key is near");
    assert_eq!((near.at, near.expected), (vec![16], vec!["B".to_owned()]));
}

#[test]
fn endings_name_their_edition() {
    let names = |text: &str| identify(text).products.iter().map(|card| card.id).collect::<Vec<_>>();
    let pro = vec![Product::Windows11Pro, Product::Windows10Pro];
    assert_eq!(names("T83GX"), pro);
    assert_eq!(names("XXXXX-XXXXX-XXXXX-XXXXX-T83GX"), pro);
    for key in published_keys() {
        let found = identify(&key.key[24..]);
        let channel = if key.kind == KeyKind::Avma { KeyChannel::Avma } else { KeyChannel::VolumeGvlk };
        assert_eq!((found.certainty, found.channel), (Certainty::PublishedEnding, Some(channel)), "{}", key.key);
        assert_eq!(names(&key.key[24..]), key.products, "{}", key.key);
    }
    let default = identify("3V66T");
    assert_eq!(default.channel, Some(KeyChannel::RetailDefault));
    assert!(default.headline.contains("nobody's own licence"), "{}", default.headline);
}

#[test]
fn a_key_that_nobody_publishes_is_masked_and_claims_what_its_group_shows() {
    let published: Vec<u32> = published_keys().iter().filter_map(|key| identify(key.key).group_id).collect();
    let mut nameless = 0;
    for number in 0..200_u32 {
        let (group, serial) = (1700 + number * 17, 1000 + number);
        let key = encoded(group.into(), serial.into(), u128::from(number) * 0x1234_5678_9abc + 7);
        let found = identify(&key);
        assert!(is_product_key(&key) && found.checksum == Some(Checksum::Fits), "group {group}");
        assert_eq!((found.group_id, found.serial), (Some(group), Some(serial)));
        let json = serde_json::to_string(&found).expect("JSON");
        assert!(!json.contains(&key) && !json.contains(&key[..11]), "a key of group {group} is shown");
        assert!(found.text == format!("*****-*****-*****-*****-{}", &key[24..]), "group {group} is masked");
        assert!(found.published.is_none() && found.certainty != Certainty::Published);
        if !published.contains(&group) {
            assert!(found.products.is_empty() && found.certainty == Certainty::FormatOnly, "group {group} is claimed");
            nameless += 1;
        }
        let inside = format!("It is {key}, they say");
        assert!(!identify(&inside).text.contains(&key), "a key of group {group} is shown in a text");
        assert_eq!(find_keys(&inside, Lang::En).len(), 1);
    }
    assert!(nameless > 100);
}

#[test]
fn the_first_note_of_a_well_formed_key_says_what_that_does_not_mean() {
    let older = "FJ82H-XT6CR-J8D7P-XQJJ2-GPDD9";
    let unpublished = encoded(2000, 5, 1);
    for key in [older, unpublished.as_str(), "W269N-WFGWX-YVC9B-4J6C9-T83GX"] {
        let [english, french] = [Lang::En, Lang::Fr].map(|lang| volkey::identify(key, lang).notes[0].clone());
        assert_eq!(english, "Well-formed is not genuine, and genuine is not licensed.");
        assert_eq!(french, "Bien formée ne veut pas dire authentique, et authentique ne veut pas dire sous licence.");
    }
}

#[test]
fn a_product_id_of_a_published_key_names_its_products() {
    for key in published_keys().iter().filter(|key| key.key.contains('N')) {
        let of_key = identify(key.key);
        let (group, serial) = (of_key.group_id.expect("a group"), of_key.serial.expect("a serial"));
        let digits = format!("{group:06}{serial:09}");
        let product_id = format!("{}-{}-{}-AA123", &digits[..5], &digits[5..10], &digits[10..]);
        let extended = format!("03612-{group:05}-{}-{}-03-1033-19045.0000-0012024", &digits[6..9], &digits[9..]);
        for text in [product_id, extended] {
            let found = identify(&text);
            assert_eq!((found.status, found.certainty), (Some(Status::WellFormed), Certainty::Published), "{text}");
            assert_eq!((found.products, found.channel), (of_key.products.clone(), of_key.channel), "{text}");
            assert_eq!(found.published, of_key.published, "{text}");
            assert!(found.headline.contains(of_key.products[0].name), "{}", found.headline);
        }
    }
}

#[test]
fn groups_in_another_order_name_the_key() {
    for key in published_keys() {
        let groups: Vec<&str> = key.key.split('-').collect();
        for order in [[1, 0, 2, 3, 4], [0, 2, 1, 3, 4], [4, 1, 2, 3, 0], [1, 2, 3, 4, 0], [3, 4, 0, 1, 2]] {
            let text = order.map(|group| groups[group]).join("-");
            let found = identify(&text);
            assert_eq!(found.kind, Kind::ProductKey, "{text}");
            let told = [&[found.headline], found.notes.as_slice()].concat().join(" ");
            assert!(told.contains(key.key) && told.contains("another order"), "{text}: {told}");
        }
    }
}

#[test]
fn sentences_name_the_character_as_people_count() {
    let zero = identify("«\u{a0}W269N-WFGWX-YVC9B-4J6C9-T83G0\u{a0}»");
    assert_eq!((zero.problems[0].at, zero.problems[0].found.as_deref()), (Some(32), Some("0")));
    assert!(zero.problems[0].message.starts_with("Character 31: '0' never occurs"), "{}", zero.problems[0].message);
    let near = identify("😀W269N-WFGWX-YVC98-4J6C9-T83GX");
    let near = [near.headline, identify(" W269N-WFGWX-YVC98-4J6C9-T83GX").headline];
    for (headline, place) in near.iter().zip([18, 18]) {
        assert!(headline.contains(&format!("character {place} is 8 and should be B")), "{headline}");
    }
    let mark = identify("W269N\u{303}-WFGWX-YVC9B-4J6C9-T83GX");
    assert!(mark.headline.ends_with("character 6, U+0303, is one too many."), "{}", mark.headline);
}

#[test]
fn application_ids_are_named() {
    for (id, name) in [
        ("55c92734-d682-4d71-983e-d6ec3f16059f", "application ID of Windows:"),
        ("59a52881-a989-479d-af46-f275c6370663", "application ID of Office 2010:"),
        ("0ff1ce15-a989-479d-af46-f275c6370663", "application ID of Office 2013 and later:"),
    ] {
        let found = identify(id);
        assert!(found.headline.contains(name), "{}", found.headline);
    }
}

/// From the first character on, what is typed is taken for what it becomes, or for something that may be longer.
#[test]
fn every_start_of_an_identifier_is_unfinished() {
    for text in [
        "00331-10000-00001-AA123",
        "00330-50000-00000-AAOEM",
        "55034-583-7284932-00123",
        "00371-OEM-8992671-00123",
        "03612-03311-000-000001-03-1033-19045.0000-0012024",
        "291412-777631-170665-907436-915002-080633-608376-783534-374066",
        "0115242-4939095-2668581-7840052-7566825-8233024-5228853-8827686-5955720",
        "55c92734-d682-4d71-983e-d6ec3f16059f",
        "0xC004F074",
        "-1073418124",
        "*****-*****-*****-*****-T83GX",
    ] {
        assert_eq!(identify(text).status, Some(Status::WellFormed), "{text}");
        for end in 1..text.len() {
            let found = identify(&text[..end]);
            let copied_without_its_last_field = text[..end].ends_with(".0000");
            let whole = matches!(found.kind, Kind::ConfirmationId | Kind::ErrorCode | Kind::InstallationId);
            let expected = match found.kind {
                Kind::Placeholder => found.status.is_none(),
                _ if copied_without_its_last_field => found.status == Some(Status::Malformed),
                Kind::Unknown => text.starts_with(['*', '-']) && end < 5,
                _ => found.status == Some(Status::Unfinished) || whole && found.status == Some(Status::WellFormed),
            };
            assert!(expected, "{} is {} {:?}", &text[..end], found.kind, found.status);
        }
    }
}

#[test]
fn a_text_that_is_not_known_is_shown_in_short() {
    let huge = identify(&"é and more ".repeat(1_000_000));
    assert_eq!((huge.kind, huge.text.chars().count()), (Kind::Unknown, 201));
    assert!(huge.text.ends_with('…'));
    let text = "Who knows this?";
    assert_eq!(identify(text).text, text);
}

#[test]
fn any_text_has_an_answer() {
    let huge = "W269N-WFGWX ".repeat(900_000);
    assert_eq!(identify(&huge).kind, Kind::Unknown);
    assert!(find_keys(&huge, Lang::En).is_empty());
    for text in ["", " ", "-", "é", "\u{0}", "🙂🙂🙂🙂🙂", "N", "0x", ":", "a:", "=b", "/ipk", "\u{202e}", "《》", "\""]
    {
        let found = identify(text);
        assert!(!found.headline.is_empty(), "{text:?}");
        assert!(!is_product_key(text));
    }
}
