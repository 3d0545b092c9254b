//! Nearness to a published key: within three edits of exactly one.

use super::key;
use crate::knowledge::{PublishedKey, published_keys};
use std::sync::OnceLock;

const MOST: usize = 3;
/// Three edits leave at least one of four pieces of a key as it was, at most three places away.
const PIECE: usize = 6;

/// One difference: the place among the typed characters, and what the published key has there.
pub(super) type Difference = (usize, String);

/// The one published key that the characters come near, with the differences.
pub(super) fn nearest(typed: &[char]) -> Option<(&'static PublishedKey, Vec<Difference>)> {
    if !(25 - MOST..=25 + MOST).contains(&typed.len()) {
        return None;
    }
    let mut near = sharing_a_piece(typed).into_iter().filter_map(|key| {
        let differences = differences(typed, &letters(key))?;
        (!differences.is_empty()).then_some((key, differences))
    });
    let found = near.next()?;
    near.next().is_none().then_some(found)
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
fn differences(typed: &[char], key: &[char]) -> Option<Vec<Difference>> {
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
        if row > 0 && column > 0 && here == cost[(row - 1) * width + column - 1] + usize::from(!same) {
            if !same {
                found.push((row - 1, key[column - 1].to_string()));
            }
            row -= 1;
            column -= 1;
        } else if row > 0 && here == cost[(row - 1) * width + column] + 1 {
            found.push((row - 1, String::new()));
            row -= 1;
        } else {
            found.push((row, key[column - 1].to_string()));
            column -= 1;
        }
    }
    found.reverse();
    Some(found)
}
