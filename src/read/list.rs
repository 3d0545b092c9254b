//! Plain text: what each line holds.

use super::rows::Rows;
use crate::identify::{Glance, Kind};
use crate::{FoundKey, Lang, find_keys};

/// Reads a line that needs no second look, as most of those of long lists: an identifier that is spelled exactly, or
/// words.
pub(super) fn at_once(number: u32, line: &[u8], rows: &mut Rows) -> bool {
    let glance = Glance::at_once(line);
    if let Some(glance) = glance {
        rows.push_glanced(number, line, glance);
    }
    glance.is_some()
}

/// Whether a line is one identifier, spelled exactly.
pub(super) fn is_exact(line: &str) -> bool {
    Glance::of_exact(line.as_bytes()).is_some()
}

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
    rows.push_glanced(number, text.as_bytes(), glance);
}

/// A line of bytes that are no text: only the keys in it, in single bytes or in pairs.
pub(super) fn binary(number: u32, line: &str, rows: &mut Rows) {
    let [apart, paired] = [line.replace('\0', " "), line.replace('\0', "")];
    let keys = find_keys(&apart, Lang::En);
    let others = find_keys(&paired, Lang::En);
    let is_new = |key: &&FoundKey| !keys.iter().any(|known| known.as_written() == key.as_written());
    for key in keys.iter().chain(others.iter().filter(is_new)) {
        rows.push(number, key.as_written());
    }
}

/// Whether the first line is the start of a zip, gzip, 7z, RAR or cabinet file.
pub(super) fn is_archive(lines: &[(u32, String)]) -> bool {
    const STARTS: [&str; 5] = ["PK\u{3}\u{4}", "\u{1f}‹", "7z¼¯'\u{1c}", "Rar!\u{1a}", "MSCF\0"];
    lines.first().is_some_and(|(_, line)| STARTS.iter().any(|start| line.starts_with(start)))
}

/// Whether lines are no text: many characters of control among their first.
pub(super) fn is_binary(lines: &[(u32, String)]) -> bool {
    let mut characters = lines.iter().flat_map(|(_, line)| line.chars());
    let (mut all, mut signs) = (0, 0);
    for character in characters.by_ref().take(1 << 14) {
        all += 1;
        let is_text = matches!(character, '\t' | '\r' | '\x0c' | '\x1a' | '\x1b');
        signs += usize::from(character == '\u{fffd}' || character.is_control() && !is_text);
    }
    signs * 10 > all
}
