//! Nearness to a published key: within three edits of exactly one, or the same groups in another order.

use super::{Difference, key};
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
    if !(25 - MOST..=25 + MOST).contains(&typed.len()) {
        return None;
    }
    let mut near = sharing_a_piece(typed).into_iter().filter_map(|key| {
        let letters = letters(key);
        let edits = edits(typed, &letters).filter(|_| !letters.starts_with(typed))?;
        Some((key, edits))
    });
    let found = near.next()?;
    near.next().is_none().then_some(found)
}

/// The published key that these characters are.
pub(super) fn published(typed: &[char]) -> Option<&'static PublishedKey> {
    published_keys().iter().find(|key| key.key.chars().filter(|letter| *letter != '-').eq(typed.iter().copied()))
}

/// The published key whose groups these are, in another order.
pub(super) fn reordered(typed: &str) -> Option<&'static PublishedKey> {
    let has_groups_of = |key: &&PublishedKey| key.key.split('-').all(|group| typed.split('-').any(|own| own == group));
    published_keys().iter().filter(|key| key.key.len() == typed.len() && key.key != typed).find(has_groups_of)
}

/// The only keys worth comparing letter by letter, in their order.
fn sharing_a_piece(typed: &[char]) -> Vec<&'static PublishedKey> {
    // Each piece with its key and its place in it, ordered by the piece.
    static PIECES: OnceLock<Vec<(u32, usize, usize)>> = OnceLock::new();
    let pieces = PIECES.get_or_init(|| {
        let of_key = |(number, key): (usize, &'static PublishedKey)| {
            let values = values(&letters(key));
            (0..4).map(|piece| piece * PIECE).map(move |at| (packed(&values[at..at + PIECE]), number, at))
        };
        let mut pieces: Vec<_> = published_keys().iter().enumerate().flat_map(of_key).collect();
        pieces.sort_unstable();
        pieces
    });
    let mut found = Vec::new();
    for (at, window) in values(typed).windows(PIECE).enumerate() {
        let piece = packed(window);
        let first = pieces.partition_point(|(other, ..)| *other < piece);
        for (_, number, place) in pieces[first..].iter().take_while(|(other, ..)| *other == piece) {
            if at.abs_diff(*place) <= MOST && !found.contains(number) {
                found.push(*number);
            }
        }
    }
    found.sort_unstable();
    found.into_iter().map(|number| &published_keys()[number]).collect()
}

fn letters(key: &PublishedKey) -> Vec<char> {
    key.key.chars().filter(|letter| *letter != '-').collect()
}

/// The digit of each letter; one value for the N, and one for all that no key has.
fn values(letters: &[char]) -> Vec<u32> {
    let value = |letter: &char| match key::digit(*letter) {
        Some(digit) => digit as u32,
        None => 24 + u32::from(*letter != 'N'),
    };
    letters.iter().map(value).collect()
}

/// Five bits a value.
fn packed(values: &[u32]) -> u32 {
    values.iter().fold(0, |packed, value| packed << 5 | value)
}

/// The edits that turn what was typed into the key, or `None` when there are more than three.
fn edits(typed: &[char], key: &[char]) -> Option<Vec<Edit>> {
    let width = key.len() + 1;
    let mut cost = vec![0usize; (typed.len() + 1) * width];
    for row in 0..=typed.len() {
        for column in 0..=key.len() {
            cost[row * width + column] = match (row, column) {
                (0, _) => column,
                (_, 0) => row,
                _ => {
                    let same = usize::from(typed[row - 1] != key[column - 1]);
                    let above = cost[(row - 1) * width + column] + 1;
                    let left = cost[row * width + column - 1] + 1;
                    (cost[(row - 1) * width + column - 1] + same).min(above).min(left)
                }
            };
        }
        if (0..=key.len()).all(|column| cost[row * width + column] > MOST) {
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
