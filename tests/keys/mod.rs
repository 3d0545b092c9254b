//! Product keys of the newer format, reckoned by another route than the crate's.

/// The digits of a key, in the order of their values.
pub const DIGITS: &str = "BCDFGHJKMPQRTVWXY2346789";

/// The checksum of a newer key by another route than the crate's: the number as a list of bits, and the remainder of
/// a long division by the polynomial.
pub fn checksum_fits(key: &str) -> bool {
    let letters: Vec<char> = key.chars().filter(|letter| *letter != '-').collect();
    let marker = letters.iter().position(|letter| *letter == 'N').expect("a marker");
    let mut bits = vec![false; 128];
    let digits = letters.iter().filter(|letter| **letter != 'N').map(|letter| DIGITS.find(*letter).expect("a digit"));
    for digit in std::iter::once(marker).chain(digits) {
        let mut carry = digit;
        for bit in &mut bits {
            let sum = usize::from(*bit) * 24 + carry;
            *bit = sum % 2 == 1;
            carry = sum / 2;
        }
    }
    let field = bits[103..113].to_vec();
    bits[103..113].fill(false);
    // Bytes from the lowest, each from its highest bit; the first 32 inverted, 32 zeros behind.
    let mut stream: Vec<bool> = bits.chunks(8).flat_map(|byte| byte.iter().rev().copied()).collect();
    stream.iter_mut().take(32).for_each(|bit| *bit = !*bit);
    stream.extend([false; 32]);
    let polynomial: Vec<bool> = (0..=32).rev().map(|power| (0x1_04c1_1db7_u64 >> power) & 1 == 1).collect();
    for at in 0..128 {
        if stream[at] {
            for (offset, term) in polynomial.iter().enumerate() {
                stream[at + offset] ^= term;
            }
        }
    }
    let remainder: Vec<bool> = stream[128..].iter().rev().map(|bit| !bit).collect();
    remainder[..10] == field[..]
}

/// A key of the newer format from its fields, never printed: the 53 bits of `security` are anything.
pub fn encoded(group: u128, serial: u128, security: u128) -> String {
    for checksum in 0..1024_u128 {
        let mut value = group | serial << 20 | security << 50 | checksum << 103;
        let mut digits = Vec::new();
        for _ in 0..24 {
            digits.push(DIGITS.as_bytes()[(value % 24) as usize] as char);
            value /= 24;
        }
        digits.reverse();
        digits.insert(value as usize, 'N');
        let letters: String = digits.into_iter().collect();
        if checksum_fits(&letters) {
            let groups: Vec<&str> = (0..5).map(|group| &letters[group * 5..][..5]).collect();
            return groups.join("-");
        }
    }
    unreachable!("one of the checksums fits")
}
