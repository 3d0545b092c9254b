//! A product key, whole, unfinished or damaged; its last five characters; or a placeholder for one.

use super::tidy::Tidied;
use super::{
    Certainty, Checksum, Headline, Identification, KeyChannel, KeyFormat, Kind, Near, Note, Problem, Status, key, near,
};
use crate::Lang;
use crate::knowledge::default_keys::DEFAULT_KEYS;
use crate::knowledge::published_keys;

const SAMPLES: [&str; 4] = [
    "AAAAABBBBBCCCCCDDDDDEEEEE",
    "1234512345123451234512345",
    "1234567890123456789012345",
    "ABCDEFGHIJKLMNOPQRSTUVWXY",
];

pub(super) fn read(tidied: &Tidied, lang: Lang) -> Identification {
    let letters: Vec<char> = tidied.letters.iter().map(|(letter, _)| *letter).collect();
    if let Some(found) = masked_or_placeholder(&letters, tidied, lang) {
        return found;
    }
    let legal = |letter: char| letter == 'N' || key::digit(letter).is_some();
    let keyish = |letter: char| letter.is_ascii_alphanumeric() || key::looks_like(letter).is_some();
    let all_legal = letters.iter().all(|letter| legal(*letter));
    let shaped = matches!(letters.len(), 5 | 24..=26) || tidied.groups.len() > 2 && tidied.groups.starts_with(&[5, 5]);
    let candidate = letters.len() <= 28 && letters.iter().all(|letter| keyish(*letter)) && (all_legal || shaped);
    if !candidate {
        return Identification::new(Kind::Unknown, lang).headed(Headline::Unknown, &[]);
    }
    if letters.len() == 5 && !tidied.open_ended {
        return ending(&letters, tidied, lang);
    }
    whole(&letters, tidied, lang)
}

/// A text of equal characters shows nothing of a key; with a last group of its own it shows the ending.
fn masked_or_placeholder(letters: &[char], tidied: &Tidied, lang: Lang) -> Option<Identification> {
    let content = tidied.content();
    let groups: Vec<&[char]> = letters.chunks(5).collect();
    let equal = |group: &[char]| group.len() == 5 && group.iter().all(|letter| *letter == group[0]);
    if letters.len() != 25 {
        return None;
    }
    let hidden = |group: &&[char]| equal(group) && matches!(group[0], 'X' | '*' | '#' | '?' | '•');
    let shown = groups[4].iter().all(|letter| key::digit(*letter).is_some()) && !equal(groups[4]);
    if groups[..4].iter().all(hidden) && shown {
        let mut found = ending(groups[4], tidied, lang);
        found.text = masked(groups[4]);
        return Some(found);
    }
    if groups.iter().any(|group| equal(group)) || SAMPLES.contains(&content.as_str()) {
        let found = Identification { text: spelled(letters), ..Identification::new(Kind::Placeholder, lang) };
        return Some(found.headed(Headline::Placeholder, &[]));
    }
    None
}

/// The last five characters, as tools print them.
fn ending(letters: &[char], tidied: &Tidied, lang: Lang) -> Identification {
    let typed: String = letters.iter().collect();
    let mut found = Identification { text: typed.clone(), ..Identification::new(Kind::PartialKey, lang) };
    let bad = problems(found, letters, tidied);
    if !bad.problems.is_empty() {
        return bad.headed(Headline::BadEnding, &[]);
    }
    found = Identification { last_five: Some(typed.clone()), ..bad }.well_formed();
    let group = key::group_of_ending(letters);
    if let Some(published) = published_keys().iter().find(|key| key.key.ends_with(&typed)) {
        found.products = found.cards(&published.products);
        found.certainty = Certainty::PublishedEnding;
        found.group_id = super::group_of(published.key);
        let names = found.names(&published.products);
        return found.headed(Headline::PublishedEnding, &[("products", &names)]).noted(Note::MayBeTheStart);
    }
    if let Some(default) = DEFAULT_KEYS.iter().find(|key| key.ending == Some(typed.as_str())) {
        found = found.of_group(default.group, None);
        found.certainty = Certainty::PublishedEnding;
        let names = found.names(default.products);
        return found.headed(Headline::DefaultEnding, &[("products", &names)]).noted(Note::MayBeTheStart);
    }
    if let Some(group) = group {
        found = found.of_group(group, None);
    }
    let names: Vec<&str> = found.products.iter().map(|product| product.name).collect();
    let names = lang.all_of(&names);
    let headline = match (found.channel, found.products.is_empty()) {
        (Some(KeyChannel::RetailDefault), _) => Headline::DefaultEnding,
        (_, false) => Headline::EndingOfGroup,
        (_, true) => Headline::Ending,
    };
    found.headed(headline, &[("products", &names)]).noted(Note::GroupAssumesNewer).noted(Note::MayBeTheStart)
}

fn whole(letters: &[char], tidied: &Tidied, lang: Lang) -> Identification {
    let mut found = Identification { text: all_but_last_five(letters), ..Identification::new(Kind::ProductKey, lang) };
    let typed: String = letters.iter().collect();
    let same = |key: &&crate::knowledge::PublishedKey| key.key.replace('-', "") == typed;
    found = problems(found, letters, tidied);
    if letters.len() > 25 {
        let count = letters.len().to_string();
        found = found.problem(Problem::TooLong, tidied.letters.get(25).map(|(_, at)| *at), None, &[("count", &count)]);
    }
    let near = near_key(&found, letters, tidied);
    if letters.len() < 25 {
        let headline = if found.problems.is_empty() { Headline::UnfinishedKey } else { Headline::BadKey };
        let status = if found.problems.is_empty() { Some(Status::Unfinished) } else { found.status };
        let count = letters.len().to_string();
        let found = Identification { status, ..found }.headed(headline, &[("count", &count)]);
        return with_near(found, near);
    }
    if !found.problems.is_empty() {
        found.text = masked(&letters[20..25]);
        return with_near(found.headed(Headline::BadKey, &[]), near);
    }
    let last: String = letters[20..].iter().collect();
    found.last_five = Some(last);
    found.text = masked(&letters[20..]);
    let Some(fields) = key::decode(letters) else {
        found.format = Some(KeyFormat::OlderFormat);
        found.checksum = Some(Checksum::None);
        found = found.well_formed().noted(Note::WellFormedIsNotGenuine);
        return match published_keys().iter().find(same) {
            Some(key) => found.of_published(key),
            None => with_near(found.headed(Headline::OlderKey, &[]).noted(Note::OlderCannotBeChecked), near),
        };
    };
    found.format = Some(KeyFormat::NFormat);
    if !fields.checksum_fits {
        found.checksum = Some(Checksum::DoesNotFit);
        let found = found.problem(Problem::ChecksumDoesNotFit, None, None, &[]).headed(Headline::BadKey, &[]);
        return with_near(found, near);
    }
    found.checksum = Some(Checksum::Fits);
    found = found.well_formed().noted(Note::WellFormedIsNotGenuine);
    if tidied.groups.len() > 1 && tidied.groups != [5, 5, 5, 5, 5] {
        found = found.noted(Note::UnusualGroups);
    }
    if let Some(key) = published_keys().iter().find(same) {
        found.group_id = Some(fields.group);
        found.serial = Some(fields.serial);
        return found.of_published(key);
    }
    found = found.of_group(fields.group, Some(fields.serial));
    let names: Vec<&str> = found.products.iter().map(|product| product.name).collect();
    let names = lang.all_of(&names);
    let headline = match (found.channel, found.products.is_empty()) {
        (Some(KeyChannel::RetailDefault), _) => Headline::DefaultKey,
        (_, false) => Headline::GroupKnown,
        (_, true) => Headline::NKey,
    };
    with_near(found.headed(headline, &[("products", &names)]), near)
}

/// Everything that is wrong with the characters, at their places in the visitor's text.
fn problems(mut found: Identification, letters: &[char], tidied: &Tidied) -> Identification {
    let mut marker = false;
    for (place, (letter, at)) in tidied.letters.iter().enumerate().skip(tidied.letters.len() - letters.len()) {
        let shown = letter.to_string();
        let meant = key::often_meant(*letter);
        let problem = if let Some(latin) = key::looks_like(*letter) {
            Some((Problem::LooksLikeLatin, latin.to_string()))
        } else if *letter == 'N' && marker {
            Some((Problem::SecondMarker, meant.to_owned()))
        } else if *letter == 'N' && place == 24 && letters.len() == 25 {
            Some((Problem::MarkerLast, meant.to_owned()))
        } else if *letter != 'N' && key::digit(*letter).is_none() {
            let never_used = !meant.is_empty();
            Some((if never_used { Problem::NeverUsedCharacter } else { Problem::NotAKeyCharacter }, meant.to_owned()))
        } else {
            None
        };
        marker |= *letter == 'N';
        if let Some((code, meant)) = problem {
            found = found.problem(code, Some(*at), Some(shown.clone()), &[("found", &shown), ("meant", &meant)]);
        }
    }
    found
}

fn near_key(found: &Identification, letters: &[char], tidied: &Tidied) -> Option<Near> {
    let (key, differences) = near::nearest(letters)?;
    let end = tidied.letters.last().map_or(0, |(letter, at)| at + letter.len_utf8());
    let place = |place: usize| tidied.letters.get(place).map_or(end, |(_, at)| *at);
    Some(Near {
        differences: differences.len(),
        at: differences.iter().map(|(at, _)| place(*at)).collect(),
        expected: differences.into_iter().map(|(_, expected)| expected).collect(),
        published: key.key,
        products: found.cards(&key.products),
    })
}

/// A damaged key that comes near a published one is described by it.
fn with_near(mut found: Identification, near: Option<Near>) -> Identification {
    if let Some(near) = &near {
        let names: Vec<&str> = near.products.iter().map(|product| product.name).collect();
        let names = found.lang.all_of(&names);
        let parts = [("products", names.as_str()), ("key", near.published), ("count", &near.differences.to_string())];
        found.headline = found.lang.fill(Headline::NearPublished, &parts);
    }
    found.near = near;
    found
}

fn spelled(letters: &[char]) -> String {
    let groups: Vec<String> = letters.chunks(5).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// What is typed of a key may be a secret already.
fn all_but_last_five(letters: &[char]) -> String {
    let hidden = letters.len().saturating_sub(5);
    let shown: Vec<char> =
        letters.iter().enumerate().map(|(at, letter)| if at < hidden { '*' } else { *letter }).collect();
    spelled(&shown)
}

fn masked(last_five: &[char]) -> String {
    let last: String = last_five.iter().collect();
    format!("*****-*****-*****-*****-{last}")
}
