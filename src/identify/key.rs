//! Product keys of 25 characters: the alphabet, the newer format with its marker N, its fields and its checksum.

/// The 24 digits, in the order of their values; `N` is the marker of the newer format.
pub(super) const ALPHABET: &str = "BCDFGHJKMPQRTVWXY2346789";

/// The value of a digit.
pub(super) fn digit(letter: char) -> Option<u32> {
    ALPHABET.find(letter).map(|value| value as u32)
}

/// Whether a letter may stand in a key.
pub(super) fn is_legal(letter: char) -> bool {
    letter == 'N' || ALPHABET.contains(letter)
}

/// Marks that join the letter before them.
pub(super) fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

/// Characters in groups of five, what is too many with the last.
pub(super) fn spelled(content: &str) -> String {
    masked_but(content, content.len())
}

/// The same, with all but the last characters hidden: what is typed of a key may be a secret already.
pub(super) fn masked_but(content: &str, shown: usize) -> String {
    let hidden = content.chars().count().saturating_sub(shown);
    let mut text = String::with_capacity(content.len() + content.len() / 5);
    for (at, letter) in content.chars().enumerate() {
        if matches!(at, 5 | 10 | 15 | 20) {
            text.push('-');
        }
        text.push(if at < hidden { '*' } else { letter });
    }
    text
}

/// A key of which only the last five characters are known.
pub(super) fn masked(last_five: &str) -> String {
    format!("*****-*****-*****-*****-{last_five}")
}

/// The fields of a key of the newer format. The 53 bits of its security field are not looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fields {
    pub(super) group: u32,
    pub(super) serial: u32,
    pub(super) checksum_fits: bool,
}

/// The fields of 25 legal characters with exactly one `N`, not in the last place.
pub(super) fn decode(letters: &[char]) -> Option<Fields> {
    let content: String = letters.iter().collect();
    match read_spelled(spelled(&content).as_bytes())? {
        Spelled::Newer(fields) => Some(fields),
        Spelled::Older => None,
    }
}

/// What a key that is spelled exactly shows, in capitals and five groups of five.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelled {
    Newer(Fields),
    Older,
}

/// Reads a key that is spelled exactly, as very many are: made to be fast.
#[inline(always)]
pub(super) fn read_spelled(text: &[u8]) -> Option<Spelled> {
    let text: &[u8; 29] = text.try_into().ok()?;
    let mut marker = None;
    // The first twelve digits, then the others: 64 bits hold thirteen.
    let (mut first, mut value, mut count) = (0, 0u64, 0);
    let mut at = 0;
    while at < 29 {
        let digit = DIGITS[text[at] as usize];
        if at % 6 == 5 {
            if digit != DASH {
                return None;
            }
        } else if digit < MARKER {
            if count == 12 {
                (first, value) = (value, 0);
            }
            value = value * 24 + u64::from(digit);
            count += 1;
        } else if digit == MARKER && marker.is_none() && at < 28 {
            marker = Some((at - at / 6) as u64);
        } else {
            return None;
        }
        at += 1;
    }
    let Some(marker) = marker else { return Some(Spelled::Older) };
    const TWELVE: u64 = 24u64.pow(12);
    let (low, high) = product(marker * TWELVE + first, TWELVE);
    let (low, carried) = low.overflowing_add(value);
    Some(Spelled::Newer(fields(low, high + u64::from(carried))))
}

/// The product in two halves, the low one first: WebAssembly has no numbers of 128 bits, and calls functions for them.
#[inline(always)]
fn product(one: u64, other: u64) -> (u64, u64) {
    const HALF: u64 = 0xffff_ffff;
    let (one_low, one_high, other_low, other_high) = (one & HALF, one >> 32, other & HALF, other >> 32);
    let lowest = one_low * other_low;
    let middle = one_high * other_low + (lowest >> 32);
    let other_middle = one_low * other_high + (middle & HALF);
    ((other_middle << 32) | (lowest & HALF), one_high * other_high + (middle >> 32) + (other_middle >> 32))
}

const MARKER: u8 = 24;
const DASH: u8 = 25;
const OTHER: u8 = 26;
/// The value of each byte.
static DIGITS: [u8; 256] = {
    let mut digits = [OTHER; 256];
    digits[b'N' as usize] = MARKER;
    digits[b'-' as usize] = DASH;
    let mut value = 0;
    while value < ALPHABET.len() {
        digits[ALPHABET.as_bytes()[value] as usize] = value as u8;
        value += 1;
    }
    digits
};

/// The fields of a key as a number, in its low and high half.
#[inline(always)]
fn fields(low: u64, high: u64) -> Fields {
    let cleared = high & !(0x3ff << 39);
    Fields {
        group: (low & 0xf_ffff) as u32,
        serial: (low >> 20 & 0x3fff_ffff) as u32,
        checksum_fits: u64::from(crc32([low, cleared]) & 0x3ff) == high >> 39 & 0x3ff,
    }
}

/// The group that the last five characters of a newer key give: it is below 32,768 wherever one was seen.
pub(super) fn group_of_ending(letters: &str) -> Option<u32> {
    let value = letters.chars().take(5).try_fold(0, |value, letter| Some(value * 24 + digit(letter)?))?;
    Some(value % 32_768)
}

/// CRC-32, most significant bit first, polynomial 0x04C11DB7.
#[inline(always)]
fn crc32(halves: [u64; 2]) -> u32 {
    let mut rest = u32::MAX;
    for mut half in halves {
        for _ in 0..8 {
            rest = (rest << 8) ^ REMAINDERS[((rest >> 24) as u8 ^ half as u8) as usize];
            half >>= 8;
        }
    }
    !rest
}

/// What is left of each byte.
static REMAINDERS: [u32; 256] = {
    let mut remainders = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut rest = (byte as u32) << 24;
        let mut bit = 0;
        while bit < 8 {
            rest = if rest & 0x8000_0000 == 0 { rest << 1 } else { (rest << 1) ^ 0x04c1_1db7 };
            bit += 1;
        }
        remainders[byte] = rest;
        byte += 1;
    }
    remainders
};

/// What is often meant by a character that keys never use.
pub(super) fn often_meant(letter: char) -> &'static str {
    match letter {
        '0' | 'O' => "D, Q",
        '1' | 'I' | 'L' => "T, J, 7",
        '5' | 'S' => "6, 8, B, G",
        'Z' => "2, 7",
        'U' => "V, W",
        'A' => "4, R, H",
        'E' => "F, B, 3",
        'N' => "M, H, W",
        _ => "",
    }
}

/// The digit that is often meant by a letter.
pub(super) fn digit_meant(letter: char) -> &'static str {
    match letter {
        'O' | 'Q' | 'D' => "0",
        'I' | 'L' | '|' => "1",
        'Z' => "2",
        'S' => "5",
        'G' => "6",
        'B' => "8",
        _ => "",
    }
}

/// The Latin letter that a Cyrillic or Greek letter looks like.
pub(super) fn looks_like(letter: char) -> Option<&'static str> {
    const CYRILLIC: (&str, &str) = ("АВЕКМНОРСТУХавекмнорстух", "ABEKMHOPCTYXABEKMHOPCTYX");
    const GREEK: (&str, &str) = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX");
    [CYRILLIC, GREEK].into_iter().find_map(|(foreign, latin)| {
        let at = foreign.chars().position(|other| other == letter)?;
        latin.get(at..=at)
    })
}
