//! Plain text: what each line holds.

use super::rows::Rows;
use crate::identify::{Glance, Kind};
use crate::{Lang, find_keys};

/// One line: one identifier, or the keys that stand in it.
pub(super) fn line(number: u32, line: &str, rows: &mut Rows) {
    let text = line.trim();
    if text.is_empty() {
        return;
    }
    let glance = Glance::of(text);
    if glance.kind == Kind::Unknown {
        let keys = find_keys(text, Lang::En);
        if !keys.is_empty() {
            for key in keys {
                rows.push(number, key.as_written());
            }
            return;
        }
    }
    rows.push_glanced(number, text, glance);
}
