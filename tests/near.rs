//! Up to three edits of a published key, of any kind and at any places, lead back to it and to no other.

#![allow(clippy::unwrap_used)]

use volkey::identify::Kind;
use volkey::knowledge::published_keys;
use volkey::{Lang, find_keys};

/// Edits at growing places of a key: replaced by something else, left out, or one put in before.
fn edited(key: &str, edits: &[(usize, usize)]) -> String {
    let mut letters: Vec<char> = key.chars().filter(|letter| *letter != '-').collect();
    for &(place, kind) in edits.iter().rev() {
        // Never the same one twice in a row: a group of equal characters would be a placeholder.
        let other = ['B', 'C', 'D', 'F'].into_iter().filter(|other| *other != letters[place]).nth(place % 3).unwrap();
        match kind {
            0 => letters[place] = other,
            1 => drop(letters.remove(place)),
            _ => letters.insert(place, other),
        }
    }
    letters.into_iter().collect()
}

#[test]
fn one_to_three_edits_lead_back_to_the_key() {
    let kinds = (0..27).map(|number| [number % 3, number / 3 % 3, number / 9]);
    for key in published_keys() {
        for kinds in kinds.clone() {
            // Places that hit as many pieces of the key as three edits can, and the ends.
            for places in [[2, 8, 14], [3, 9, 20], [8, 14, 20], [0, 12, 24], [0, 1, 2], [22, 23, 24], [5, 6, 18]] {
                let edits: Vec<(usize, usize)> = places.into_iter().zip(kinds).collect();
                for count in 1..=3 {
                    let text = edited(key.key, &edits[..count]);
                    if key.key.replace('-', "").starts_with(&text) {
                        continue; // what was left out was put back in, or is not typed yet
                    }
                    let Some(near) = volkey::identify(&text, Lang::En).near else {
                        panic!("edits {:?} of {} are not near", &edits[..count], key.key)
                    };
                    assert_eq!(near.published, key.key, "edits {:?}", &edits[..count]);
                    assert!((1..=count).contains(&near.differences), "edits {:?} of {}", &edits[..count], key.key);
                }
            }
        }
    }
}

/// With its dashes, the letters of a key that are never used, and what is left out anywhere: in the box and in a text.
#[test]
fn a_damaged_key_is_a_key_wherever_it_stands() {
    for key in published_keys() {
        for (first, second, third) in
            [(0, 7, 13), (22, 27, 28), (26, 27, 28), (1, 2, 3), (6, 18, 28), (12, 13, 14), (20, 22, 24)]
        {
            for kinds in 0..27 {
                let mut text = key.key.to_owned();
                for (place, kind) in [(third, kinds % 3), (second, kinds / 3 % 3), (first, kinds / 9)] {
                    match kind {
                        0 => text.replace_range(place..=place, "A"),
                        1 => drop(text.remove(place)),
                        _ => text.insert(place, '0'),
                    }
                }
                if key.key.starts_with(&text) {
                    continue;
                }
                let found = volkey::identify(&text, Lang::En);
                assert_eq!(found.kind, Kind::ProductKey, "{text}");
                assert_eq!(found.near.unwrap().published, key.key, "{text}");
                let inside = format!("Where is {text} from?");
                assert_eq!(find_keys(&inside, Lang::En).len(), 1, "{text}");
                let shown = volkey::identify(&inside, Lang::En).text;
                assert!(shown.contains("*****-") && !shown.contains(&text[..10]), "{shown}");
            }
        }
    }
}

#[test]
fn nothing_is_told_of_a_key_that_is_not_typed_yet() {
    for key in published_keys() {
        for end in 1..key.key.len() {
            let found = volkey::identify(&key.key[..end], Lang::En);
            assert!(found.near.is_none(), "{}", &key.key[..end]);
            let told = [&[found.headline], found.notes.as_slice()].concat().join(" ");
            assert!(!told.contains(&key.key[..=end]), "{} is told on", &key.key[..end]);
        }
    }
}

#[test]
fn a_published_key_is_not_near_itself_nor_another() {
    for key in published_keys() {
        assert!(volkey::identify(key.key, Lang::En).near.is_none(), "{}", key.key);
    }
}
