//! Product keys of 25 characters: the alphabet, the newer format with its marker N, its fields and its checksum.

/// The 24 digits, in the order of their values; `N` is the marker of the newer format.
pub(super) const ALPHABET: &str = "BCDFGHJKMPQRTVWXY2346789";

/// The value of a digit.
pub(super) fn digit(letter: char) -> Option<u128> {
    ALPHABET.find(letter).map(|value| value as u128)
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
    let marker = letters.iter().position(|letter| *letter == 'N')?;
    let mut value = marker as u128;
    for letter in letters.iter().filter(|letter| **letter != 'N') {
        value = value * 24 + digit(*letter)?;
    }
    Some(fields(value))
}

/// The fields of a key of the newer format that is spelled in five groups of five, as very many are.
pub(super) fn decode_spelled(spelled: &[u8; 29]) -> Option<Fields> {
    let mut marker = None;
    // Twelve digits each, which 64 bits hold.
    let mut halves = [0u64; 2];
    let mut count = 0;
    for (at, letter) in spelled.iter().enumerate() {
        match DIGITS[usize::from(*letter)] {
            DASH if at % 6 == 5 => {}
            MARKER if marker.is_none() => marker = Some(at - at / 6),
            value if value < 24 && at % 6 != 5 && count < 24 => {
                halves[count / 12] = halves[count / 12] * 24 + u64::from(value);
                count += 1;
            }
            _ => return None,
        }
    }
    let marker = marker.filter(|place| *place < 24)?;
    let twelve = 24u128.pow(12);
    Some(fields((marker as u128 * twelve + u128::from(halves[0])) * twelve + u128::from(halves[1])))
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

fn fields(value: u128) -> Fields {
    let field = |start: u32, width: u32| (value >> start) & ((1 << width) - 1);
    let cleared = value & !(0x3ff << 103);
    Fields {
        group: field(0, 20) as u32,
        serial: field(20, 30) as u32,
        checksum_fits: u128::from(crc32(&cleared.to_le_bytes()) & 0x3ff) == field(103, 10),
    }
}

/// The group that the last five characters of a newer key give: it is below 32,768 wherever one was seen.
pub(super) fn group_of_ending(letters: &str) -> Option<u32> {
    let value = letters.chars().try_fold(0, |value, letter| Some(value * 24 + digit(letter)?))?;
    Some((value % 32_768) as u32)
}

/// CRC-32, most significant bit first, polynomial 0x04C11DB7.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |rest: u32, byte: &u8| (rest << 8) ^ REMAINDERS[usize::from((rest >> 24) as u8 ^ byte)];
    !bytes.iter().fold(u32::MAX, step)
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
