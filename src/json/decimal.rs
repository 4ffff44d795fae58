//! Whether a number in JSON text is a whole one, as JavaScript would read it: exactly, without a
//! float, for a reader of floats is larger than all else that reads JSON here.

use crate::form::limits::MAX_SAFE_INTEGER;

/// A number as it is written: digits, and the power of ten that they are multiplied by.
#[derive(Default)]
pub(super) struct Decimal {
    pub digits: u64,
    kept: u32,
    pub exponent: i64,
    /// Whether there were more digits than are kept, and not only zeros.
    is_cut: bool,
}

impl Decimal {
    /// How many digits are kept; a double has 17.
    const KEPT: u32 = 19;

    #[inline(always)]
    pub fn push(&mut self, digit: u8, behind_point: i64) {
        if self.kept < Self::KEPT {
            self.digits = self.digits * 10 + u64::from(digit);
            self.kept += u32::from(self.digits > 0);
            self.exponent -= behind_point;
        } else {
            self.is_cut |= digit > 0;
            self.exponent += 1 - behind_point;
        }
    }

    /// The whole number that JavaScript reads here and holds exactly, if it is one, without its
    /// sign: `5000.0` and `5e3` are 5000, and so is what differs from it by less than a double can.
    #[inline(always)]
    pub fn whole(self) -> Option<u64> {
        match self.exponent {
            0 => Some(self.digits).filter(|digits| *digits <= MOST),
            _ => self.rounded(),
        }
    }

    #[inline(never)]
    fn rounded(mut self) -> Option<u64> {
        while self.exponent > 0 && (1..=MOST).contains(&self.digits) {
            (self.digits, self.exponent) = (self.digits * 10, self.exponent - 1);
        }
        if self.digits == 0 || self.exponent >= 0 {
            return Some(self.digits).filter(|digits| *digits <= MOST);
        }
        if self.exponent < -i64::from(Self::KEPT) {
            return self.is_zero().then_some(0);
        }
        let unit = 10_u64.pow(self.exponent.unsigned_abs() as u32);
        let (below, rest) = (self.digits / unit, self.digits % unit);
        let above = below + 1;
        if above > MOST + 1 {
            return None;
        }
        // A double has 53 bits: the next one is so far away, and half the way there is still ours.
        let bits = |number: u64| 53 - number.ilog2();
        if rest == 0 && !self.is_cut
            || below > 0 && is_within(rest, unit, bits(below), is_even(below) && !self.is_cut)
        {
            return Some(below);
        }
        // Below a power of two the doubles lie twice as close.
        let bits = bits(above) + u32::from(above.is_power_of_two());
        let is_near = is_within(unit - rest, unit, bits, is_even(above) || self.is_cut);
        Some(above).filter(|above| is_near && *above <= MOST)
    }

    /// Whether a number below 0.1 is so small that its nearest double is 0: at most half of the
    /// smallest one, which is 2.470328229206232720...e-324.
    fn is_zero(&self) -> bool {
        match i64::from(self.kept) - 1 + self.exponent {
            -324 => self.digits * 10_u64.pow(Self::KEPT - self.kept) <= 2_470_328_229_206_232_720,
            magnitude => magnitude < -324,
        }
    }
}

/// The largest whole number that JavaScript holds exactly.
const MOST: u64 = MAX_SAFE_INTEGER as u64;

/// Whether a distance is less than `unit` divided by two so many times, or just that if it may.
fn is_within(distance: u64, unit: u64, bits: u32, may_be_equal: bool) -> bool {
    let half = unit >> bits;
    distance < half || distance == half && (may_be_equal || half << bits != unit)
}

/// Whether the last of a double's 53 bits is 0: to such a one a number half the way is rounded.
fn is_even(number: u64) -> bool {
    number.is_multiple_of(2) || number < 1 << 52
}
