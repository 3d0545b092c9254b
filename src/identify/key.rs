//! Product keys of 25 characters: the alphabet, the newer format with its marker N, its fields and its checksum.

use std::sync::OnceLock;

/// The 24 digits, in the order of their values; `N` is the marker of the newer format.
pub(super) const ALPHABET: &str = "BCDFGHJKMPQRTVWXY2346789";

/// The value of a digit.
pub(super) fn digit(letter: char) -> Option<u32> {
    value_of(letter).filter(|value| *value < MARKER)
}

/// Whether a letter may stand in a key.
pub(super) fn is_legal(letter: char) -> bool {
    value_of(letter).is_some()
}

/// The value of a capital.
fn value_of(letter: char) -> Option<u32> {
    u8::try_from(letter).ok().filter(|letter| !letter.is_ascii_lowercase()).and_then(value)
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
    let mut text = String::with_capacity(content.len() + 4);
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

/// A key as a number; in the newer format its first digit is the place of the marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number {
    high: u64,
    low: u64,
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
    match read_letters(letters)? {
        Spelled::Newer(number) => Some(number.fields()),
        Spelled::Older(_) => None,
    }
}

/// What a key that is spelled exactly shows, in five groups of five.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelled {
    Newer(Number),
    Older(Number),
}

/// Reads the 25 characters of a key.
pub(super) fn read_letters(letters: &[char]) -> Option<Spelled> {
    let letters: &[char; 25] = letters.try_into().ok()?;
    let mut text = [b'-'; 29];
    for (at, letter) in letters.iter().enumerate() {
        text[at + at / 5] = u8::try_from(*letter).ok()?;
    }
    read_spelled(&text)
}

/// Reads a key that is spelled exactly. Very many are: made to be fast, without a branch for any letter.
pub(super) fn read_spelled(text: &[u8]) -> Option<Spelled> {
    let text: &[u8; 29] = text.try_into().ok()?;
    if text[5] != b'-' || text[11] != b'-' || text[17] != b'-' || text[23] != b'-' {
        return None;
    }
    let [first, second, third, fourth, fifth] =
        [Group::at(text, 0), Group::at(text, 6), Group::at(text, 12), Group::at(text, 18), Group::at(text, 24)];
    let markers = first.markers + second.markers + third.markers + fourth.markers + fifth.markers;
    let marker = first.marker + second.place(5) + third.place(10) + fourth.place(15) + fifth.place(20);
    if markers > 1 || marker == 24 {
        return None;
    }
    let two = (u64::from(marker) * first.scale() + first.digits) * second.scale() + second.digits;
    let three = Number { high: 0, low: two }.followed_by(third.digits, third.scale());
    let last_two = fourth.digits * fifth.scale() + fifth.digits;
    let number = three.followed_by(last_two, fourth.scale() * fifth.scale());
    Some(if markers == 1 { Spelled::Newer(number) } else { Spelled::Older(number) })
}

/// Five characters of a key.
#[derive(Clone, Copy)]
struct Group {
    /// Its digits as a number.
    digits: u64,
    /// How many markers it has, and where: the marker is no digit.
    markers: u32,
    marker: u32,
}

impl Group {
    #[inline(always)]
    fn at(text: &[u8; 29], at: usize) -> Self {
        let (one, two, three, four, five) = (text[at], text[at + 1], text[at + 2], text[at + 3], text[at + 4]);
        let digits = with_digit(with_digit(with_digit(with_digit(with_digit(0, one), two), three), four), five);
        let (two, three, four, five) = (class(two), class(three), class(four), class(five));
        Self {
            digits: u64::from(digits),
            markers: class(one) + two + three + four + five,
            marker: two + three * 2 + four * 3 + five * 4,
        }
    }

    /// The place of its marker where so many characters stand before it.
    #[inline(always)]
    fn place(self, before: u32) -> u32 {
        self.markers * before + self.marker
    }

    /// By what it multiplies the digits before it.
    #[inline(always)]
    fn scale(self) -> u64 {
        if self.markers == 0 { FIVE_DIGITS } else { FIVE_DIGITS / 24 }
    }
}

#[inline(always)]
fn with_digit(digits: u32, letter: u8) -> u32 {
    digits * if class(letter) == 1 { 1 } else { 24 } + u32::from(VALUES[usize::from(letter)])
}

#[inline(always)]
fn class(letter: u8) -> u32 {
    u32::from(CLASSES[usize::from(letter)])
}

const FIVE_DIGITS: u64 = 24u64.pow(5);

/// 0 for a digit, 1 for the marker, and so much for all others that no sum of them is 1.
static CLASSES: [u8; 256] = {
    let mut classes = [2; 256];
    let mut value = 0;
    while value < ALPHABET.len() {
        let letter = ALPHABET.as_bytes()[value];
        classes[letter as usize] = 0;
        classes[letter.to_ascii_lowercase() as usize] = 0;
        value += 1;
    }
    classes[b'N' as usize] = 1;
    classes[b'n' as usize] = 1;
    classes
};

/// The values of digits.
static VALUES: [u8; 256] = {
    let mut values = [0; 256];
    let mut value = 0;
    while value < ALPHABET.len() {
        let letter = ALPHABET.as_bytes()[value];
        values[letter as usize] = value as u8;
        values[letter.to_ascii_lowercase() as usize] = value as u8;
        value += 1;
    }
    values
};

/// What the marker counts where it stands beside digits.
const MARKER: u32 = 24;

/// The value of a letter in either case.
pub(super) fn value(letter: u8) -> Option<u32> {
    match class(letter) {
        0 => Some(u32::from(VALUES[usize::from(letter)])),
        1 => Some(MARKER),
        _ => None,
    }
}

/// Whether keys have a letter, in either case.
#[inline(always)]
pub(super) fn is_of_key(letter: u8) -> bool {
    class(letter) < 2
}

impl Number {
    /// The number with more digits behind it. WebAssembly has no numbers of 128 bits, and calls functions for them.
    #[inline(always)]
    fn followed_by(self, digits: u64, scale: u64) -> Self {
        const HALF: u64 = 0xffff_ffff;
        let lowest = (self.low & HALF) * (scale & HALF);
        let middle = (self.low >> 32) * (scale & HALF) + (lowest >> 32);
        let other_middle = (self.low & HALF) * (scale >> 32) + (middle & HALF);
        let high = self.high * scale + (self.low >> 32) * (scale >> 32) + (middle >> 32) + (other_middle >> 32);
        let (low, carried) = ((other_middle << 32) | (lowest & HALF)).overflowing_add(digits);
        Self { high: high + u64::from(carried), low }
    }

    pub(super) fn group(self) -> u32 {
        (self.low & 0xf_ffff) as u32
    }

    pub(super) fn serial(self) -> u32 {
        (self.low >> 20 & 0x3fff_ffff) as u32
    }

    #[inline(always)]
    pub(super) fn checksum_fits(self) -> bool {
        let checksum = self.high >> 39 & 0x3ff;
        u64::from(Checksums::all().of(self.low, self.high & !(0x3ff << 39))) == checksum
    }

    pub(super) fn fields(self) -> Fields {
        Fields { group: self.group(), serial: self.serial(), checksum_fits: self.checksum_fits() }
    }
}

/// The last ten bits of the CRC-32 of a key, most significant bit first, polynomial 0x04C11DB7: the sum of what each of
/// its bytes gives by itself, in its place.
struct Checksums {
    of_nothing: u16,
    /// By place and byte; the sixteenth byte is always zero.
    of_bytes: Box<[[u16; 256]; 15]>,
}

impl Checksums {
    #[inline(always)]
    fn all() -> &'static Self {
        static CHECKSUMS: OnceLock<Checksums> = OnceLock::new();
        CHECKSUMS.get_or_init(|| {
            let next = |rest: u32| (0..8).fold(rest, |rest, _| (rest << 1) ^ ((rest >> 31) * 0x04c1_1db7));
            let mut of_bytes = Box::new([[0; 256]; 15]);
            for byte in 0..256 {
                let mut rest = next(next((byte as u32) << 24));
                for place in (0..15).rev() {
                    of_bytes[place][byte] = (rest & 0x3ff) as u16;
                    rest = next(rest);
                }
            }
            let of_nothing = (0..16).fold(u32::MAX, |rest, _| next(rest));
            Self { of_nothing: (!of_nothing & 0x3ff) as u16, of_bytes }
        })
    }

    #[inline(always)]
    fn of(&self, low: u64, high: u64) -> u16 {
        let of = &self.of_bytes;
        let of_low = of[0][byte(low, 0)]
            ^ of[1][byte(low, 1)]
            ^ of[2][byte(low, 2)]
            ^ of[3][byte(low, 3)]
            ^ of[4][byte(low, 4)]
            ^ of[5][byte(low, 5)]
            ^ of[6][byte(low, 6)]
            ^ of[7][byte(low, 7)];
        let of_high = of[8][byte(high, 0)]
            ^ of[9][byte(high, 1)]
            ^ of[10][byte(high, 2)]
            ^ of[11][byte(high, 3)]
            ^ of[12][byte(high, 4)]
            ^ of[13][byte(high, 5)]
            ^ of[14][byte(high, 6)];
        self.of_nothing ^ of_low ^ of_high
    }
}

#[inline(always)]
fn byte(number: u64, place: u32) -> usize {
    (number >> (place * 8) & 0xff) as usize
}

/// The group that the last five characters of a newer key give: it is below 32,768 wherever one was seen.
pub(super) fn group_of_ending(letters: &str) -> Option<u32> {
    let digits: Option<Vec<u32>> = letters.chars().take(5).map(digit).collect();
    Some(group_of_digits(digits?.into_iter()))
}

/// The same from the values of the digits.
pub(super) fn group_of_digits(digits: impl Iterator<Item = u32>) -> u32 {
    digits.fold(0, |value, digit| value * 24 + digit) % 32_768
}

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
    if letter.is_ascii() {
        return None;
    }
    const CYRILLIC: (&str, &str) = ("АВЕКМНОРСТУХавекмнорстух", "ABEKMHOPCTYXABEKMHOPCTYX");
    const GREEK: (&str, &str) = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX");
    [CYRILLIC, GREEK].into_iter().find_map(|(foreign, latin)| {
        let at = foreign.chars().position(|other| other == letter)?;
        latin.get(at..=at)
    })
}
