//! What a text is: every published key, every prefix, every damage, and the samples of each other kind.

use volkey::identify::{Certainty, Checksum, Forgiven, KeyChannel, KeyFormat, Kind, Problem, Status};
use volkey::knowledge::published_keys;
use volkey::{Identification, Lang, Product, find_keys, is_product_key};

fn identify(text: &str) -> Identification {
    volkey::identify(text, Lang::En)
}

const DIGITS: &str = "BCDFGHJKMPQRTVWXY2346789";

/// The checksum of a newer key by another route than the crate's: the number as a list of bits, and the remainder of
/// a long division by the polynomial.
fn checksum_fits(key: &str) -> bool {
    let letters: Vec<char> = key.chars().filter(|letter| *letter != '-').collect();
    let marker = letters.iter().position(|letter| *letter == 'N').expect("a marker");
    let mut bits = vec![false; 128];
    let digits = letters.iter().filter(|letter| **letter != 'N').map(|letter| DIGITS.find(*letter).expect("a digit"));
    for digit in std::iter::once(marker).chain(digits) {
        let mut carry = digit;
        for bit in &mut bits {
            let sum = usize::from(*bit) * 24 + carry;
            *bit = sum % 2 == 1;
            carry = sum / 2;
        }
    }
    let field = bits[103..113].to_vec();
    bits[103..113].fill(false);
    // Bytes from the lowest, each from its highest bit; the first 32 inverted, 32 zeros behind.
    let mut stream: Vec<bool> = bits.chunks(8).flat_map(|byte| byte.iter().rev().copied()).collect();
    stream.iter_mut().take(32).for_each(|bit| *bit = !*bit);
    stream.extend([false; 32]);
    let polynomial: Vec<bool> = (0..=32).rev().map(|power| (0x1_04c1_1db7_u64 >> power) & 1 == 1).collect();
    for at in 0..128 {
        if stream[at] {
            for (offset, term) in polynomial.iter().enumerate() {
                stream[at + offset] ^= term;
            }
        }
    }
    let remainder: Vec<bool> = stream[128..].iter().rev().map(|bit| !bit).collect();
    remainder[..10] == field[..]
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
    assert_eq!(published_keys().len(), 190);
    for key in published_keys() {
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
    let default = identify("3V66T");
    assert_eq!(default.channel, Some(KeyChannel::RetailDefault));
    assert!(default.headline.contains("nobody's own licence"), "{}", default.headline);
}

#[test]
fn other_identifiers_are_named_and_never_called_a_wrong_key() {
    let cases = [
        ("00331-10000-00001-AA123", Kind::ProductId, Status::WellFormed),
        ("00371-OEM-8992671-00123", Kind::ProductId, Status::WellFormed),
        ("00371-OEM-8992672-00123", Kind::ProductId, Status::Malformed),
        ("00331-10000-00001-AB123", Kind::ProductId, Status::Malformed),
        ("03612-03311-000-000001-03-1033-19045.0000-0012024", Kind::ExtendedPid, Status::WellFormed),
        ("03612-03311-000-000001-03-1033-19045.0000-3662023", Kind::ExtendedPid, Status::Malformed),
        ("03612-03311-000-000001-03-1033-19045.0000", Kind::ExtendedPid, Status::Malformed),
        ("291412-777631-170665-907436-915002-080633-608376-783534-374066", Kind::InstallationId, Status::WellFormed),
        ("291412-777631-170665-908436-915002-080633-608376-783534-374066", Kind::InstallationId, Status::Malformed),
        ("011524249390952668581784005275668258233024522885388276865955720", Kind::InstallationId, Status::WellFormed),
        ("011524249390952668581784005275668258233024522885388276865955", Kind::InstallationId, Status::Malformed),
        ("398253-979191-074832-378876-623284-601296-040472-966696", Kind::ConfirmationId, Status::WellFormed),
        ("55c92734-d682-4d71-983e-d6ec3f16059f", Kind::ActivationId, Status::WellFormed),
        ("0xC004F074", Kind::ErrorCode, Status::WellFormed),
        ("-1073418124", Kind::ErrorCode, Status::WellFormed),
        ("3221549172", Kind::ErrorCode, Status::WellFormed),
        ("Volume:MAK", Kind::Channel, Status::WellFormed),
        ("Office 16, VOLUME_KMSCLIENT channel", Kind::Channel, Status::WellFormed),
    ];
    for (text, kind, status) in cases {
        let found = identify(text);
        assert_eq!((found.kind, found.status), (kind, Some(status)), "{text}");
    }
    for text in ["XXXXX-XXXXX-XXXXX-XXXXX-XXXXX", "12345-12345-12345-12345-12345", "#####-#####-#####-#####-#####"] {
        assert_eq!((identify(text).kind, identify(text).status), (Kind::Placeholder, None), "{text}");
    }
}

#[test]
fn keys_are_found_in_text_with_their_places() {
    let text = "é W269N-WFGWX-YVC9B-4J6C9-T83GX, XXXXX-XXXXX-XXXXX-XXXXX-XXXXX, W269N-WFGWX-YVC98-4J6C9-T83GX.";
    let found = find_keys(text, Lang::En);
    let spans: Vec<&str> = found.iter().map(|key| &text[key.starts_at..key.ends_at]).collect();
    assert_eq!(spans, ["W269N-WFGWX-YVC9B-4J6C9-T83GX", "W269N-WFGWX-YVC98-4J6C9-T83GX"]);
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
