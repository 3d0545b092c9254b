//! Nearness to a published key: within three edits of exactly one.

use crate::knowledge::{PublishedKey, published_keys};

const MOST: usize = 3;

/// One difference: the place among the typed characters, and what the published key has there.
pub(super) type Difference = (usize, String);

/// The one published key that the characters come near, with the differences.
pub(super) fn nearest(typed: &[char]) -> Option<(&'static PublishedKey, Vec<Difference>)> {
    if !(25 - MOST..=25 + MOST).contains(&typed.len()) {
        return None;
    }
    let mut near = published_keys().iter().filter_map(|key| {
        let letters: Vec<char> = key.key.chars().filter(|letter| *letter != '-').collect();
        let differences = differences(typed, &letters)?;
        (!differences.is_empty()).then_some((key, differences))
    });
    let found = near.next()?;
    near.next().is_none().then_some(found)
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
