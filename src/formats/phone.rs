//! Phone numbers in the international form of ITU-T E.164.

use crate::data::phone_lengths::{PHONE_LENGTHS, ZERO_BEHIND_THREE, ZERO_BEHIND_TWO};

/// Whether a text is `+`, a calling code (which never begins with 0) and a number: at most 15
/// digits in all.
pub fn is_e164(text: impl AsRef<[u8]>) -> bool {
    let [b'+', digits @ ..] = text.as_ref() else { return false };
    // Added up rather than decided about: one number is as fast as another.
    let others = digits.iter().fold(0, |others, b| others | u8::from(!b.is_ascii_digit()));
    (2..=15).contains(&digits.len()) && !digits.starts_with(b"0") && others == 0
}

/// How many digits numbers have that begin as a number does, beside how many it has itself.
///
/// The table knows no area codes: what is *not* checked is whether the number, or what it begins
/// with behind the calling code, is in use.
///
/// ```
/// use fin_onboarding::formats::phone::{Nearest, lengths};
///
/// assert!(lengths("+14155552671").are_possible());
/// assert!(!lengths("+1415555267").are_possible());
/// assert_eq!(lengths("+1415555267").nearest(), Nearest::Longer(11));
/// assert_eq!(lengths("+999123456789").nearest(), Nearest::None);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Lengths {
    /// A bit for each possible number of digits, the calling code's included.
    possible: u32,
    /// The number's own.
    own: u32,
    /// Whether the 0 that is dialled only within a country stands behind its calling code.
    has_trunk_zero: bool,
}

/// The possible length that is nearest to a number that is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearest {
    /// No calling code begins as the number does.
    None,
    /// So many digits in all: the number is longer.
    Shorter(u32),
    /// So many digits in all: the number is shorter.
    Longer(u32),
}

/// Looks up the calling code of an E.164 number.
///
/// No calling code is the beginning of another and none is longer than three digits, so three are
/// enough to find it. A number of two is read as if a 0 followed: it is too short, whatever it is.
#[inline]
pub fn lengths(e164: impl AsRef<[u8]>) -> Lengths {
    let [b'+', digits @ ..] = e164.as_ref() else {
        return Lengths { possible: 0, own: 0, has_trunk_zero: false };
    };
    let number = |n: usize, b: &u8| n * 10 + usize::from(b.wrapping_sub(b'0'));
    let start = digits.iter().take(3).fold(0, number);
    let start = if start < 100 { start * 10 } else { start };
    let possible = PHONE_LENGTHS.get(start.wrapping_sub(100)).copied().unwrap_or_default();
    let has_trunk_zero = match digits {
        [_, _, b'0', ..] if possible & ZERO_BEHIND_TWO != 0 => true,
        [_, _, _, b'0', ..] => possible & ZERO_BEHIND_THREE != 0,
        _ => false,
    };
    Lengths { possible: possible.into(), own: digits.len().min(31) as u32, has_trunk_zero }
}

impl Lengths {
    /// Whether a number of its length can exist.
    #[inline]
    pub fn are_possible(self) -> bool {
        self.has(self.own)
    }

    /// Whether the 0 that is dialled only within a country stands behind its calling code. In some
    /// countries it is part of the number (+39 06 …).
    #[inline]
    pub fn has_trunk_zero(self) -> bool {
        self.has_trunk_zero
    }

    /// The length nearest to its own that can exist, of two the shorter.
    pub fn nearest(self) -> Nearest {
        for away in 1..=31 {
            if self.own >= away && self.has(self.own - away) {
                return Nearest::Shorter(self.own - away);
            }
            if self.has(self.own + away) {
                return Nearest::Longer(self.own + away);
            }
        }
        Nearest::None
    }

    fn has(self, length: u32) -> bool {
        (2..32).contains(&length) && self.possible >> length & 1 == 1
    }
}
