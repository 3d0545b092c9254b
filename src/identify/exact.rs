//! Keys, their last five characters and product IDs that are spelled exactly: read by their bytes and looked up by
//! their numbers, since lists hold millions. Nothing here says what [`identify`](super::identify) does not.

use super::glance::Glance;
use super::identification::{channel_of, products_of_group};
use super::key::{Number, Spelled, group_of_digits, is_of_key, read_letters, read_spelled, value};
use super::{KeyChannel, Kind, Status};
use crate::in_order;
use crate::knowledge::default_keys::DEFAULT_KEYS;
use crate::knowledge::{Product, PublishedKey, published_keys};
use std::ops::Range;
use std::sync::OnceLock;

/// A well-formed key of which nothing else is known.
const KEY: Glance = Glance {
    kind: Kind::ProductKey,
    status: Some(Status::WellFormed),
    channel: None,
    is_published: false,
    products: 0,
};

/// A key in five groups of five.
pub(super) fn key(text: &[u8; 29]) -> Option<Glance> {
    let spelled = read_spelled(text);
    // What is published needs no second look, and most keys of long lists are.
    if let Some(Spelled::Newer(number)) = spelled
        && let Some(key) = Known::all().group(number.group()).published(number)
    {
        return Some(key.glance);
    }
    // It may be hidden, or a placeholder.
    if repeats(text, 0) || repeats(text, 6) || repeats(text, 12) || repeats(text, 18) || repeats(text, 24) {
        return None;
    }
    match spelled {
        Some(Spelled::Newer(number)) if number.checksum_fits() => {
            let group = Known::all().group(number.group());
            Some(group.of(|key| key.published.is_none() && key.serial == number.serial()))
        }
        Some(Spelled::Newer(_)) => Some(malformed(KEY)),
        Some(Spelled::Older(number)) => {
            let older = &Known::all().older;
            Some(older.binary_search_by_key(&number, |(known, ..)| *known).map_or(KEY, |at| older[at].2))
        }
        None => is_damaged(text).then_some(malformed(KEY)),
    }
}

/// The published key that has these letters, in capitals.
pub(super) fn published(letters: &[char]) -> Option<&'static PublishedKey> {
    let known = Known::all();
    match read_letters(letters)? {
        Spelled::Newer(number) => known.group(number.group()).published(number)?.published.map(|(_, key)| key),
        Spelled::Older(number) => known.older.iter().find(|(known, ..)| *known == number).map(|(_, key, _)| *key),
    }
}

/// Whether a text has the shape of a key, and enough of its characters; a letter may stand in place of one dash.
fn is_damaged(text: &[u8; 29]) -> bool {
    let (mut illegal, mut digits, mut numbers, mut joined) = (0, 0, 0, 0);
    for group in text.chunks(6) {
        let (letters, dash) = group.split_at(5);
        // `-ipk` is an option.
        if letters[..3].eq_ignore_ascii_case(b"ipk") {
            return false;
        }
        match dash {
            [] | [b'-'] => {}
            [letter] if is_of_key(*letter) => joined += 1,
            _ => return false,
        }
        let digits_before = digits;
        for letter in letters {
            if !letter.is_ascii_alphanumeric() {
                return false;
            }
            illegal += usize::from(!is_of_key(*letter));
            digits += usize::from(letter.is_ascii_digit());
        }
        numbers += usize::from(digits - digits_before == 5);
    }
    // Three numbers may be those of a product ID.
    match joined {
        0 => digits > 0 && numbers < 3 && illegal <= 12,
        1 => illegal == 0,
        _ => false,
    }
}

/// The last five characters of a key.
pub(super) fn ending(text: &[u8; 5]) -> Option<Glance> {
    const ENDING: Glance = Glance { kind: Kind::PartialKey, ..KEY };
    if repeats(text, 0) {
        return None;
    }
    let number = number_of_ending(text)?;
    let known = Known::all();
    if let Ok(at) = known.endings.binary_search_by_key(&number, |(known, _)| *known) {
        return Some(Glance { kind: Kind::PartialKey, is_published: false, ..known.endings[at].1 });
    }
    let mut markers = text.iter().filter(|letter| letter.eq_ignore_ascii_case(&b'N'));
    Some(match (markers.next(), markers.next()) {
        (_, Some(_)) => malformed(ENDING),
        (Some(_), None) => ENDING,
        (None, None) => {
            let group = group_of_digits(text.iter().filter_map(|letter| value(*letter)));
            Glance { kind: Kind::PartialKey, ..known.group(group).of(|key| key.published.is_none()) }
        }
    })
}

/// Five characters as a number.
fn number_of_ending(text: &[u8]) -> Option<u32> {
    text.iter().try_fold(0, |number, letter| Some(number * 25 + value(*letter)?))
}

/// A product ID, with dashes and capitals.
pub(super) fn product_id(text: &[u8; 23]) -> Option<Glance> {
    const ID: Glance = Glance { kind: Kind::ProductId, ..KEY };
    // It may be a placeholder.
    if repeats(text, 0) || text.starts_with(b"12345") {
        return None;
    }
    let digits = |places: Range<usize>| {
        let mut digits = text.get(places)?.iter();
        digits.try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0')))
    };
    let first = digits(0..5)?;
    let ends = |place: usize| text[place] == b'-';
    if ends(5) && ends(11) && ends(17) && &text[18..20] == b"AA" {
        if &text[20..] != b"OEM" {
            digits(20..23)?;
        }
        let group = first * 10 + digits(6..7)?;
        let serial = digits(7..11)? * 100_000 + digits(12..17)?;
        let known = Known::all().group(group).of(|key| key.serial == serial);
        return Some(Glance { kind: Kind::ProductId, ..known });
    }
    let is_oem = &text[6..9] == b"OEM";
    if !(ends(5) && ends(9) && ends(17)) {
        return None;
    }
    if !is_oem {
        digits(6..9)?;
    }
    digits(10..17)?;
    digits(18..23)?;
    let found = Glance { channel: is_oem.then_some(KeyChannel::Oem), ..ID };
    let sum: u32 = text[10..17].iter().map(|digit| u32::from(digit - b'0')).sum();
    Some(if sum.is_multiple_of(7) { found } else { malformed(found) })
}

/// An error code behind its `0x`.
pub(super) fn error_code(text: &[u8; 10]) -> Option<Glance> {
    let [b'0', b'x' | b'X', digits @ ..] = text else { return None };
    digits.iter().all(u8::is_ascii_hexdigit).then_some(Glance { kind: Kind::ErrorCode, ..KEY })
}

fn malformed(found: Glance) -> Glance {
    Glance { status: Some(Status::Malformed), ..found }
}

/// Whether five characters are the same.
#[inline(always)]
fn repeats<const LENGTH: usize>(text: &[u8; LENGTH], at: usize) -> bool {
    let first = text[at];
    text[at + 1] == first && text[at + 2] == first && text[at + 3] == first && text[at + 4] == first
}

/// What keys are known by.
pub(super) struct Known {
    /// Every list of products that an identification can have; the first is empty.
    lists: Vec<Vec<Product>>,
    /// The place of each group among the known ones; 0 for a group of which nothing is known.
    places: Vec<u16>,
    groups: Vec<Group>,
    /// The published keys of the older format.
    older: Vec<(Number, &'static PublishedKey, Glance)>,
    /// The last five characters of known keys.
    endings: Vec<(u32, Glance)>,
}

/// What is known of a group.
#[derive(Default)]
struct Group {
    keys: Vec<KnownKey>,
    /// The list of its products.
    products: u16,
}

struct KnownKey {
    serial: u32,
    /// `None` for a key that is known by group and serial only, as Setup's are.
    published: Option<(Number, &'static PublishedKey)>,
    glance: Glance,
}

impl Group {
    #[inline(always)]
    fn published(&self, number: Number) -> Option<&KnownKey> {
        self.keys.iter().find(|key| key.published.is_some_and(|(known, _)| known == number))
    }

    /// The first of its keys that fits, or else what the group alone says.
    #[inline(always)]
    fn of(&self, fits: impl Fn(&KnownKey) -> bool) -> Glance {
        for key in &self.keys {
            if fits(key) {
                return key.glance;
            }
        }
        Glance { products: self.products, ..KEY }
    }
}

impl Known {
    pub(super) fn all() -> &'static Self {
        static KNOWN: OnceLock<Known> = OnceLock::new();
        KNOWN.get_or_init(|| {
            let mut known = Self {
                lists: vec![Vec::new()],
                places: Vec::new(),
                groups: vec![Group::default()],
                older: Vec::new(),
                endings: Vec::new(),
            };
            known.lists.extend(Product::ALL.iter().map(|product| vec![*product]));
            for key in published_keys() {
                let glance = Glance {
                    channel: Some(channel_of(key)),
                    is_published: true,
                    products: known.keep(&key.products),
                    ..KEY
                };
                match read_spelled(key.key.as_bytes()) {
                    Some(Spelled::Newer(number)) => {
                        let serial = number.serial();
                        known.group_mut(number.group()).push(KnownKey {
                            serial,
                            published: Some((number, key)),
                            glance,
                        });
                    }
                    Some(Spelled::Older(number)) => {
                        in_order::insert(&mut known.older, (number, key, glance), |(number, ..)| *number)
                    }
                    None => {}
                }
                known.end(&key.key[24..], glance);
            }
            for key in DEFAULT_KEYS {
                let glance =
                    Glance { channel: Some(KeyChannel::RetailDefault), products: known.keep(key.products), ..KEY };
                known.group_mut(key.group).push(KnownKey { serial: key.serial, published: None, glance });
                if let Some(ending) = key.ending {
                    known.end(ending, glance);
                }
            }
            known
        })
    }

    /// The keys of a group, from now on a known one.
    fn group_mut(&mut self, group: u32) -> &mut Vec<KnownKey> {
        let group_at = group as usize;
        if group_at >= self.places.len() {
            self.places.resize(group_at + 1, 0);
        }
        if self.places[group_at] == 0 {
            let products = self.keep(&products_of_group(group));
            self.places[group_at] = self.groups.len() as u16;
            self.groups.push(Group { keys: Vec::new(), products });
        }
        &mut self.groups[usize::from(self.places[group_at])].keys
    }

    /// Knows a key by its last five characters; the first one that has them.
    fn end(&mut self, ending: &str, glance: Glance) {
        if let Some(number) = number_of_ending(ending.as_bytes())
            && let Err(at) = self.endings.binary_search_by_key(&number, |(known, _)| *known)
        {
            self.endings.insert(at, (number, glance));
        }
    }

    #[inline(always)]
    fn group(&self, group: u32) -> &Group {
        let place = self.places.get(group as usize).copied().unwrap_or(0);
        &self.groups[usize::from(place)]
    }

    fn keep(&mut self, products: &[Product]) -> u16 {
        match self.list(products) {
            0 if !products.is_empty() => {
                self.lists.push(products.to_vec());
                (self.lists.len() - 1) as u16
            }
            list => list,
        }
    }

    /// The number of a list of products.
    pub(super) fn list(&self, products: &[Product]) -> u16 {
        self.lists.iter().position(|list| list == products).unwrap_or_default() as u16
    }

    /// The products of a list, newest first.
    pub(super) fn products(&self, list: usize) -> &[Product] {
        self.lists.get(list).map_or(&[], Vec::as_slice)
    }
}
