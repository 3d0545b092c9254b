//! Lines of text from bytes: UTF-8, UTF-16 or Windows-1252, with any line ends, piece by piece.

use memchr::memchr2;
use std::borrow::Cow;
use yore::code_pages::CP1252;

/// What is longer is cut: no identifier and no line of a tool is.
const LONGEST: usize = 1 << 20;

/// So many bytes tell how the characters are written.
const START: usize = 1024;

/// The byte order marks.
const MARKS: [&[u8]; 3] = [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"];

/// How characters are written in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    /// UTF-8; a line that is none is Windows-1252.
    Bytes,
    Utf16 {
        big_endian: bool,
    },
}

/// Bytes that become lines as they arrive.
#[derive(Debug)]
pub(super) struct Lines {
    writing: Option<Writing>,
    /// The first bytes, until there are enough of them.
    start: Vec<u8>,
    /// What has no line end yet.
    rest: Vec<u8>,
    /// The last byte of UTF-16 of which the second is missing, or the last half of a pair.
    half: Vec<u8>,
    number: u32,
    /// Whether a line was cut.
    pub(super) was_cut: bool,
}

impl Lines {
    pub(super) fn new() -> Self {
        Self { writing: None, start: Vec::new(), rest: Vec::new(), half: Vec::new(), number: 0, was_cut: false }
    }

    /// Calls `each` for every line that `bytes` complete, with its number from 1.
    pub(super) fn push(&mut self, bytes: &[u8], mut each: impl FnMut(u32, &[u8])) {
        let Some(writing) = self.writing else {
            self.start.extend_from_slice(bytes);
            if self.start.len() >= START {
                self.begin(&mut each);
            }
            return;
        };
        self.read(bytes, writing, &mut each);
    }

    fn read(&mut self, bytes: &[u8], writing: Writing, each: &mut dyn FnMut(u32, &[u8])) {
        let bytes: Cow<[u8]> = match writing {
            Writing::Bytes => Cow::Borrowed(bytes),
            Writing::Utf16 { big_endian } => Cow::Owned(utf16_text(&mut self.half, bytes, big_endian).into_bytes()),
        };
        let mut left: &[u8] = &bytes;
        // A return at the end of the piece before: only now it is seen whether a new line follows.
        if self.rest.last() == Some(&b'\r') && !left.is_empty() {
            left = left.strip_prefix(b"\n").unwrap_or(left);
            self.rest.pop();
            self.tell_rest(each);
        }
        while let Some(end) = memchr2(b'\n', b'\r', left) {
            let behind = match &left[end..] {
                [b'\r'] => break,
                [b'\r', b'\n', behind @ ..] | [_, behind @ ..] => behind,
                [] => break,
            };
            if self.rest.is_empty() {
                self.number += 1;
                each(self.number, &left[..end]);
            } else {
                self.keep(&left[..end]);
                self.tell_rest(each);
            }
            left = behind;
        }
        self.keep(left);
    }

    /// Starts to read, once the first bytes tell how the characters are written.
    fn begin(&mut self, each: &mut dyn FnMut(u32, &[u8])) {
        let start = std::mem::take(&mut self.start);
        let writing = Writing::of(&start);
        self.writing = Some(writing);
        let behind_mark = MARKS.iter().find_map(|mark| start.strip_prefix(*mark));
        self.read(behind_mark.unwrap_or(&start), writing, each);
    }

    /// The last line, where it has no end.
    pub(super) fn finish(&mut self, mut each: impl FnMut(u32, &[u8])) {
        if self.writing.is_none() {
            self.begin(&mut each);
        }
        if self.rest.last() == Some(&b'\r') {
            self.rest.pop();
            self.tell_rest(&mut each);
        } else if !self.rest.is_empty() {
            self.tell_rest(&mut each);
        }
    }

    fn tell_rest(&mut self, each: &mut dyn FnMut(u32, &[u8])) {
        self.number += 1;
        each(self.number, &self.rest);
        self.rest.clear();
    }

    fn keep(&mut self, bytes: &[u8]) {
        let room = LONGEST.saturating_sub(self.rest.len());
        self.was_cut |= bytes.len() > room;
        self.rest.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }
}

/// A line as text: Windows-1252 where it is no UTF-8.
pub(super) fn text(line: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(line) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => CP1252.decode(line),
    }
}

/// UTF-16 as text; `half` keeps what has no second half yet.
pub(super) fn utf16_text(half: &mut Vec<u8>, bytes: &[u8], big_endian: bool) -> String {
    let mut whole = std::mem::take(half);
    whole.extend_from_slice(bytes);
    let unit = |pair: &[u8]| {
        let pair = [pair[0], pair[1]];
        if big_endian { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
    };
    let mut end = whole.len() & !1;
    if end > 0 && (0xd800..0xdc00).contains(&unit(&whole[end - 2..])) {
        end -= 2;
    }
    *half = whole.split_off(end);
    let units = whole.chunks_exact(2).map(unit);
    char::decode_utf16(units).map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// A whole file as text; behind a byte order mark of UTF-16 that mark stands in it.
pub(super) fn whole_text(bytes: &[u8]) -> Cow<'_, str> {
    match Writing::of(bytes) {
        Writing::Bytes => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            std::str::from_utf8(bytes).map_or_else(|_| CP1252.decode(bytes), Cow::Borrowed)
        }
        Writing::Utf16 { big_endian } => Cow::Owned(utf16_text(&mut Vec::new(), bytes, big_endian)),
    }
}

impl Writing {
    /// By the byte order mark, or by the zeros that UTF-16 has beside ASCII letters.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let start = &bytes[..bytes.len().min(START) & !1];
        let zeros = |offset: usize| start.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
        let most = start.len() / 2 * 3 / 4;
        match bytes {
            [0xff, 0xfe, ..] => Self::Utf16 { big_endian: false },
            [0xfe, 0xff, ..] => Self::Utf16 { big_endian: true },
            _ if most > 0 && zeros(1) > most && zeros(0) == 0 => Self::Utf16 { big_endian: false },
            _ if most > 0 && zeros(0) > most && zeros(1) == 0 => Self::Utf16 { big_endian: true },
            _ => Self::Bytes,
        }
    }
}
