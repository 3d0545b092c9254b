//! Keys that should not stand in a file: their lines and columns, in a file of any length, piece by piece.

use super::lines::{Writing, utf16_text};
use crate::Lang;
use crate::identify::{AHEAD, BEHIND, Identification, next_secret};
use memchr::{memchr, memrchr};

/// A file with a zero among so many first bytes is no text, unless it is UTF-16.
const START: usize = 8192;

/// A product key that is a secret: well-formed, neither published nor a default installation key, and no placeholder.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Secret {
    /// Its line, from 1; line feeds end lines.
    pub line: u64,
    /// Where it starts in the line, in UTF-16 units from 1.
    pub column: u64,
    /// The column after its last character.
    pub end_column: u64,
    /// What it is; the key is masked.
    pub identification: Identification,
}

/// Looks for secret keys in a file that is read piece by piece; keeps a few bytes of it.
///
/// ```
/// use volkey::{Lang, SecretScan};
///
/// let mut scan = SecretScan::new(Lang::En);
/// assert_eq!(scan.push(b"slmgr /ipk W269N-WFGWX-YVC9B-4J6C9-T83GX"), []); // is published
/// assert_eq!(scan.finish(), []);
/// ```
#[derive(Debug)]
pub struct SecretScan {
    lang: Lang,
    is_text: bool,
    /// `None` until the first bytes tell how characters are written.
    writing: Option<Writing>,
    /// What of UTF-16 is half there.
    half: Vec<u8>,
    /// What may still hold a key, in UTF-8 where it is not Windows-1252.
    held: Vec<u8>,
    /// Where to look on, and before which place no other key can start.
    from: usize,
    floor: usize,
    place: Place,
}

/// A place in the bytes that are held, and its line and column in the file.
#[derive(Debug)]
struct Place {
    at: usize,
    line: u64,
    column: u64,
}

impl SecretScan {
    /// Starts with an empty file.
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            is_text: true,
            writing: None,
            half: Vec::new(),
            held: Vec::new(),
            from: 0,
            floor: 0,
            place: Place { at: 0, line: 1, column: 1 },
        }
    }

    /// Whether the file is text; in anything else nothing is looked for.
    pub fn is_text(&self) -> bool {
        self.is_text
    }

    /// Reads on, and gives the keys that are found by it.
    pub fn push(&mut self, bytes: &[u8]) -> Vec<Secret> {
        match self.writing {
            _ if !self.is_text => return Vec::new(),
            Some(Writing::Utf16 { big_endian }) => {
                self.held.extend_from_slice(utf16_text(&mut self.half, bytes, big_endian).as_bytes());
            }
            Some(Writing::Bytes) => self.held.extend_from_slice(bytes),
            None => {
                self.held.extend_from_slice(bytes);
                if self.held.len() < START {
                    return Vec::new();
                }
                self.begin();
            }
        }
        self.found()
    }

    /// Reads what is left, once there is no more.
    pub fn finish(&mut self) -> Vec<Secret> {
        if self.writing.is_none() {
            self.begin();
        }
        if !self.is_text {
            return Vec::new();
        }
        // The last key is judged when enough stands after it.
        self.held.extend([b'\n'; 2 * AHEAD]);
        self.found()
    }

    fn begin(&mut self) {
        let start = std::mem::take(&mut self.held);
        let writing = Writing::of(&start);
        self.writing = Some(writing);
        match writing {
            Writing::Bytes => {
                self.is_text = memchr(0, &start[..start.len().min(START)]).is_none();
                self.held = start.strip_prefix(b"\xef\xbb\xbf").map_or(start.clone(), <[u8]>::to_vec);
            }
            Writing::Utf16 { big_endian } => {
                let text = utf16_text(&mut self.half, &start, big_endian);
                self.held = text.trim_start_matches('\u{feff}').as_bytes().to_vec();
            }
        }
    }

    fn found(&mut self) -> Vec<Secret> {
        let mut found = Vec::new();
        self.from = loop {
            match next_secret(&self.held, self.from, self.floor, self.lang) {
                Ok(key) => {
                    self.place.go_to(key.starts_at, &self.held);
                    let (line, column) = (self.place.line, self.place.column);
                    self.place.go_to(key.ends_at, &self.held);
                    let end_column = self.place.column;
                    found.push(Secret { line, column, end_column, identification: key.identification });
                    (self.from, self.floor) = (key.ends_at, key.ends_at);
                }
                Err(from) => break from,
            }
        };
        self.forget();
        found
    }

    /// Forgets what no key can start in, up to the start of a character.
    fn forget(&mut self) {
        let mut done = self.from.saturating_sub(BEHIND);
        while done > 0 && self.held.get(done).is_some_and(|byte| byte & 0xc0 == 0x80) {
            done -= 1;
        }
        self.place.go_to(done.max(self.place.at), &self.held);
        self.held.drain(..done);
        self.from -= done;
        self.floor = self.floor.saturating_sub(done);
        self.place.at -= done;
    }
}

impl Place {
    fn go_to(&mut self, at: usize, bytes: &[u8]) {
        let passed = &bytes[self.at..at];
        let line = match memrchr(b'\n', passed) {
            Some(end) => {
                self.line += line_feeds(passed);
                self.column = 1;
                &passed[end + 1..]
            }
            None => passed,
        };
        // What is not UTF-8 is Windows-1252, in which each byte is a character.
        let units = |chunk: std::str::Utf8Chunk| chunk.valid().encode_utf16().count() + chunk.invalid().len();
        self.column += line.utf8_chunks().map(units).sum::<usize>() as u64;
        self.at = at;
    }
}

/// How many line feeds there are, eight bytes at a time: every byte of a file is counted here, once.
fn line_feeds(bytes: &[u8]) -> u64 {
    const LOW: u64 = u64::MAX / 255 * 0x7f;
    const LINE_FEEDS: u64 = u64::MAX / 255 * b'\n' as u64;
    let (words, rest) = bytes.as_chunks::<8>();
    let mut count = rest.iter().filter(|byte| **byte == b'\n').count() as u64;
    // So many times a byte of the sum holds.
    for block in words.chunks(255) {
        let ones = block.iter().map(|word| {
            let others = u64::from_le_bytes(*word) ^ LINE_FEEDS;
            !(((others & LOW) + LOW) | others | LOW) >> 7
        });
        let sums: u64 = ones.sum();
        count += sums.to_le_bytes().map(u64::from).iter().sum::<u64>();
    }
    count
}
