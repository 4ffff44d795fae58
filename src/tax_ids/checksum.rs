//! The check digits that are no weighted sum, by their norms' names. All take the number with its
//! check digit.

/// What a letter or digit counts: its place in the alphabet, or 0 to 9 and A = 10 to Z = 35. What
/// stands in no alphabet counts nothing.
#[inline(never)]
pub(super) fn value(alphabet: &[u8], c: u8) -> usize {
    match c {
        _ if !alphabet.is_empty() => alphabet.iter().position(|letter| *letter == c),
        b'0'..=b'9' => Some(usize::from(c - b'0')),
        b'A'..=b'Z' => Some(usize::from(c - b'A') + 10),
        _ => None,
    }
    .unwrap_or_default()
}

/// ISO/IEC 7064, hybrid system MOD 11,10 (Germany, Croatia) and its like, MOD `m + 1`,`m`.
pub(super) fn hybrid(number: &[u8], m: usize) -> bool {
    let mut product = m;
    let mut sum = 0;
    for c in number {
        sum = (product + value(&[], *c)) % m.max(1);
        product = if sum == 0 { m } else { sum } * 2 % (m + 1);
    }
    sum == 1
}

/// Verhoeff's dihedral check (India).
pub(super) fn verhoeff(number: &[u8]) -> bool {
    // The permutation that each place applies once more than the place behind it. Four bits a digit.
    const PERMUTATION: u64 = 0x49_0382_6751;
    let mut check = 0;
    for (place, c) in number.iter().rev().enumerate() {
        let mut value = value(&[], *c) % 10;
        // It is of order eight.
        for _ in 0..place % 8 {
            value = (PERMUTATION >> (4 * value)) as usize & 15;
        }
        check = dihedral(check, value);
    }
    check == 0
}

/// The product of two symmetries of a pentagon: 0 to 4 turn it, 5 to 9 turn it over.
fn dihedral(a: usize, b: usize) -> usize {
    match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => (a + b) % 5 + 5,
        (false, true) => (a - b) % 5 + 5,
        (false, false) => (a + 5 - b) % 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of all numbers with these first digits exactly one is good, and none of those in which one of
    /// its digits is another.
    fn finds_every_wrong_digit(is_good: impl Fn(&[u8]) -> bool) {
        let mut good = *b"86095742710";
        let tried = (b'0'..=b'9').filter(|check| {
            good[10] = *check;
            is_good(&good)
        });
        let found: alloc::vec::Vec<u8> = tried.collect();
        assert_eq!(found.len(), 1);
        good[10] = found[0];
        for place in 0..good.len() {
            for digit in (b'0'..=b'9').filter(|digit| *digit != good[place]) {
                let mut other = good;
                other[place] = digit;
                assert!(!is_good(&other), "{other:?}");
            }
        }
    }

    #[test]
    fn mod_11_10_finds_every_wrong_digit() {
        finds_every_wrong_digit(|number| hybrid(number, 10));
    }

    #[test]
    fn verhoeff_finds_every_wrong_digit_and_every_swap() {
        finds_every_wrong_digit(verhoeff);
        assert!(verhoeff(b"2363"));
        assert!(!verhoeff(b"3263") && !verhoeff(b"2633") && !verhoeff(b"2336"));
    }
}
