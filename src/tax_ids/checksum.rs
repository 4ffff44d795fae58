//! The check digits that are no weighted sum, by their norms' names. All take the number with its
//! check digit.

/// ISO/IEC 7064, hybrid system MOD 11,10 (Germany, Croatia) and its like, MOD `m + 1`,`m`.
pub(super) fn hybrid(values: impl Iterator<Item = Option<usize>>, m: usize) -> bool {
    let mut product = m;
    let mut sum = 0;
    for value in values {
        let Some(value) = value else { return false };
        sum = (product + value) % m;
        product = if sum == 0 { m } else { sum } * 2 % (m + 1);
    }
    sum == 1
}

/// Verhoeff's dihedral check (India).
pub(super) fn verhoeff(values: impl DoubleEndedIterator<Item = Option<usize>>) -> bool {
    // The permutation that each place applies once more than the place behind it.
    const PERMUTATION: [u8; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let mut check = 0;
    for (place, value) in values.rev().enumerate() {
        let Some(mut value) = value else { return false };
        // It is of order eight.
        for _ in 0..place % 8 {
            value = PERMUTATION.get(value).copied().unwrap_or_default().into();
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
    fn finds_every_wrong_digit(is_good: impl Fn(&[usize]) -> bool) {
        let mut good = [8, 6, 0, 9, 5, 7, 4, 2, 7, 1, 0];
        let tried = (0..10).filter(|check| {
            good[10] = *check;
            is_good(&good)
        });
        let found: alloc::vec::Vec<usize> = tried.collect();
        assert_eq!(found.len(), 1);
        good[10] = found[0];
        for place in 0..good.len() {
            for digit in (0..10).filter(|digit| *digit != good[place]) {
                let mut other = good;
                other[place] = digit;
                assert!(!is_good(&other), "{other:?}");
            }
        }
    }

    #[test]
    fn mod_11_10_finds_every_wrong_digit() {
        finds_every_wrong_digit(|digits| hybrid(digits.iter().copied().map(Some), 10));
    }

    #[test]
    fn verhoeff_finds_every_wrong_digit_and_every_swap() {
        finds_every_wrong_digit(|digits| verhoeff(digits.iter().copied().map(Some)));
        let is_good = |digits: [usize; 4]| verhoeff(digits.into_iter().map(Some));
        assert!(is_good([2, 3, 6, 3]));
        assert!(!is_good([3, 2, 6, 3]) && !is_good([2, 6, 3, 3]) && !is_good([2, 3, 3, 6]));
    }

    #[test]
    fn what_has_no_value_is_refused() {
        assert!(!hybrid([Some(1), None].into_iter(), 10) && !verhoeff([None].into_iter()));
    }
}
