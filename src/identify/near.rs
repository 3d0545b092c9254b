//! Nearness to a published key: within three edits of exactly one, or the same groups in another order.

use super::{Difference, key};
use crate::in_order;
use crate::knowledge::{PublishedKey, published_keys};
use std::sync::OnceLock;

const MOST: usize = 3;
/// Three edits leave at least one of four pieces of a key as it was, at most three places away.
const PIECE: usize = 6;

/// One difference.
pub(super) struct Edit {
    /// Its place among the typed characters.
    pub(super) at: usize,
    pub(super) difference: Difference,
    /// What the published key has there; empty for a character too many.
    pub(super) expected: String,
}

/// The one published key that the characters come near, with the differences. A key that is only unfinished comes
/// near none: nothing of it is told that was not typed.
pub(super) fn nearest(typed: &[char]) -> Option<(&'static PublishedKey, Vec<Edit>)> {
    reached(typed).filter(|(key, _)| !letters(key).starts_with(typed))
}

/// The one published key within three edits, or none at all.
pub(super) fn reached(typed: &[char]) -> Option<(&'static PublishedKey, Vec<Edit>)> {
    if !(25 - MOST..=25 + MOST).contains(&typed.len()) {
        return None;
    }
    let mut near = sharing_a_piece(typed).into_iter().filter_map(|key| Some((key, edits(typed, &letters(key))?)));
    let found = near.next()?;
    near.next().is_none().then_some(found)
}

/// The published key whose groups these are, in another order.
pub(super) fn reordered(spelled: &str) -> Option<&'static PublishedKey> {
    let (first, _) = spelled.split_once('-')?;
    let all_in = |key: &PublishedKey| key.key.split('-').all(|group| spelled.split('-').any(|own| own == group));
    published_keys().iter().find(|key| key.key.contains(first) && key.key != spelled && all_in(key))
}

/// The pieces of all published keys.
struct Pieces {
    /// Each with its key and its place in it, ordered by the piece.
    places: Vec<(u32, usize, usize)>,
    /// A bit for each, so that most others need not be looked for.
    bits: Vec<u64>,
}

impl Pieces {
    fn all() -> &'static Self {
        static PIECES: OnceLock<Pieces> = OnceLock::new();
        PIECES.get_or_init(|| {
            let of_key = |(number, key): (usize, &'static PublishedKey)| {
                let letters = letters(key);
                (0..4).map(|piece| piece * PIECE).map(move |at| {
                    let piece = letters[at..at + PIECE].iter().fold(0, |piece, letter| packed(piece, *letter));
                    (piece, number, at)
                })
            };
            let mut places = Vec::with_capacity(4 * published_keys().len());
            for place in published_keys().iter().enumerate().flat_map(of_key) {
                in_order::insert(&mut places, place, |(piece, ..)| *piece);
            }
            let mut bits = vec![0; 1024];
            for (piece, ..) in &places {
                let (word, bit) = bit_of(*piece);
                bits[word] |= bit;
            }
            Pieces { places, bits }
        })
    }

    fn of(&self, piece: u32) -> impl Iterator<Item = &(u32, usize, usize)> {
        let (word, bit) = bit_of(piece);
        let known = self.bits[word] & bit != 0;
        let first = if known { self.places.partition_point(|(other, ..)| *other < piece) } else { self.places.len() };
        self.places[first..].iter().take_while(move |(other, ..)| *other == piece)
    }
}

fn bit_of(piece: u32) -> (usize, u64) {
    let hash = piece.wrapping_mul(0x9e37_79b1) >> 16;
    ((hash >> 6) as usize, 1 << (hash & 63))
}

/// The only keys worth comparing letter by letter, in their order.
fn sharing_a_piece(typed: &[char]) -> Vec<&'static PublishedKey> {
    let pieces = Pieces::all();
    let mut found = Vec::new();
    let mut piece = 0;
    for (end, letter) in typed.iter().enumerate() {
        piece = packed(piece, *letter);
        let Some(at) = (end + 1).checked_sub(PIECE) else { continue };
        for (_, number, place) in pieces.of(piece) {
            if at.abs_diff(*place) <= MOST && !found.contains(number) {
                in_order::insert(&mut found, *number, |number| *number);
            }
        }
    }
    found.into_iter().map(|number| &published_keys()[number]).collect()
}

fn letters(key: &PublishedKey) -> Vec<char> {
    key.key.chars().filter(|letter| *letter != '-').collect()
}

/// The last six letters, five bits each: the digit, one value for the N, and one for all that no key has.
fn packed(piece: u32, letter: char) -> u32 {
    let value = match key::digit(letter) {
        Some(digit) => digit,
        None => 24 + u32::from(letter != 'N'),
    };
    (piece << 5 | value) & 0x3fff_ffff
}

/// The edits that turn what was typed into the key, or `None` when there are more than three. A typed character and
/// one of the key that are more than three places apart need not be compared.
fn edits(typed: &[char], key: &[char]) -> Option<Vec<Edit>> {
    let width = key.len() + 1;
    let mut cost = vec![MOST + 1; (typed.len() + 1) * width];
    for row in 0..=typed.len() {
        let mut least = MOST + 1;
        for column in row.saturating_sub(MOST)..=(row + MOST).min(key.len()) {
            let at = row * width + column;
            cost[at] = match (row, column) {
                (0, _) => column,
                (_, 0) => row,
                _ => {
                    let other = usize::from(typed[row - 1] != key[column - 1]);
                    (cost[at - width - 1] + other).min(cost[at - width] + 1).min(cost[at - 1] + 1)
                }
            };
            least = least.min(cost[at]);
        }
        if least > MOST {
            return None;
        }
    }
    if cost[typed.len() * width + key.len()] > MOST {
        return None;
    }
    let (mut row, mut column) = (typed.len(), key.len());
    let mut found = Vec::new();
    while row > 0 || column > 0 {
        let here = cost[row * width + column];
        let same = row > 0 && column > 0 && typed[row - 1] == key[column - 1];
        if row > 0 && here == cost[(row - 1) * width + column] + 1 {
            found.push(Edit { at: row - 1, difference: Difference::TooMany, expected: String::new() });
            row -= 1;
        } else if row > 0 && column > 0 && here == cost[(row - 1) * width + column - 1] + usize::from(!same) {
            if !same {
                let expected = key[column - 1].to_string();
                found.push(Edit { at: row - 1, difference: Difference::Other, expected });
            }
            row -= 1;
            column -= 1;
        } else {
            let expected = key[column - 1].to_string();
            found.push(Edit { at: row, difference: Difference::Missing, expected });
            column -= 1;
        }
    }
    found.reverse();
    Some(found)
}
