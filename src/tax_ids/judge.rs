//! Judges a number by the packed forms of a row: the one piece of code behind all countries.
//!
//! [`row`](super::row) tells what the words of a row mean; the packed ones are these, in the order
//! in which `pack.rs` writes them.

use core::mem;

use super::bytes::Bytes;
use super::checksum;
use super::checksum::value;
use super::verdict::Verdict;
use crate::formats::date::Date;

/// The first byte of a packed check.
pub(super) mod op {
    pub const SUM: u8 = b'+';
    pub const HYBRID: u8 = b'%';
    pub const VERHOEFF: u8 = b'V';
    pub const DATE: u8 = b'D';
    pub const NEVER: u8 = b'!';
    pub const ONE_DIGIT_REPEATS: u8 = b'R';
}

/// What a sum is to be; the byte behind a packed sum.
pub(super) mod then {
    pub const GO_ON: u8 = b'+';
    pub const REMAINDER: u8 = b'=';
    pub const CHARACTER: u8 = b'@';
    #[cfg(not(target_arch = "wasm32"))]
    pub const NUMBER: u8 = b'#';
}

/// How a sum is made; the bits of a packed one.
pub(super) mod how {
    pub const FROM_RIGHT: usize = 1;
    pub const CROSS_SUMS: usize = 2;
    pub const TWO_DIGIT_LETTERS: usize = 4;
}

/// Writes a number without its separators, in upper case; answers how long it is. One that is too
/// long for the buffer is longer than any.
pub(super) fn compact(number: &[u8], compact: &mut [u8]) -> usize {
    // `+` is no separator: Sweden writes it for people of more than a hundred years.
    let is_kept = |b: &&u8| !matches!(b, b' ' | b'\t' | b'-' | b'.' | b'/' | b'_' | b',' | b':');
    let mut length = 0;
    for byte in number.iter().filter(is_kept) {
        if let Some(place) = compact.get_mut(length) {
            *place = byte.to_ascii_uppercase();
        }
        length += 1;
    }
    length
}

/// The best that any of a row's forms says.
#[inline(never)]
pub(super) fn forms(mut forms: Bytes, number: &[u8], dob: Option<Date>) -> Verdict {
    let mut best = Verdict::WrongLength;
    while !forms.0.is_empty() {
        let mut packed = Bytes(forms.list());
        let verdict = match pattern_fits(packed.list(), number) {
            Verdict::Fits => checks(packed, number, dob),
            other => other,
        };
        best = best.max(verdict);
    }
    best
}

/// Whether a number is as a pattern says: alternatives, each a token for each letter or digit.
#[inline(never)]
pub(super) fn pattern_fits(pattern: &[u8], number: &[u8]) -> Verdict {
    let mut best = Verdict::WrongLength;
    for alternative in pattern.split(|b| *b == b'|') {
        best = best.max(alternative_fits(alternative, number));
    }
    best
}

fn alternative_fits(pattern: &[u8], number: &[u8]) -> Verdict {
    let mut tokens = pattern.iter();
    let mut previous = 0;
    let mut verdict = Verdict::Fits;
    for &c in number {
        let Some(&token) = tokens.next() else { return Verdict::WrongLength };
        let fits = match token {
            b'd' => c.is_ascii_digit(),
            b'a' => c.is_ascii_uppercase(),
            b'x' => c.is_ascii_alphanumeric(),
            b'=' => c == previous,
            // Whatever follows.
            b'*' => return verdict,
            b'[' => {
                let mut is_in = false;
                // Pairs of first and last; a literal `]` ends them.
                while let Some(first) = tokens.next().filter(|first| **first != b']') {
                    let last = tokens.next().unwrap_or(first);
                    is_in |= *first <= c && c <= *last;
                }
                is_in
            }
            literal => c == literal,
        };
        if !fits {
            verdict = Verdict::WrongFormat;
        }
        previous = c;
    }
    if tokens.next().is_some() { Verdict::WrongLength } else { verdict }
}

/// What the checks of a form say: the first that does not hold.
#[inline(never)]
fn checks(mut packed: Bytes, number: &[u8], dob: Option<Date>) -> Verdict {
    let mut sum = 0;
    // Whether the next sum is for those alone that an earlier one could not tell.
    let mut is_settled = false;
    while !packed.0.is_empty() {
        let verdict = match packed.byte() {
            op::NEVER => match pattern_fits(packed.list(), number) {
                Verdict::Fits => Verdict::NotIssued,
                _ => Verdict::Fits,
            },
            op::DATE => date(&mut packed, number, dob),
            op => {
                let part = part(&mut packed, number);
                let is_good = match op {
                    op::SUM => {
                        add(&mut packed, part, &mut sum);
                        match expect(&mut packed, number, &mut sum, &mut is_settled) {
                            Some(is_good) => is_good,
                            None => continue,
                        }
                    }
                    op::HYBRID => checksum::hybrid(part, packed.number()),
                    op::VERHOEFF => checksum::verhoeff(part),
                    op::ONE_DIGIT_REPEATS => one_digit_repeats(part),
                    // A table from a later version than this interpreter.
                    _ => return Verdict::Fits,
                };
                if is_good { Verdict::Fits } else { Verdict::WrongCheckDigit }
            }
        };
        if verdict != Verdict::Fits {
            return verdict;
        }
    }
    Verdict::Fits
}

/// A part of the number: without so many at its start, and so many at its end.
#[inline(never)]
fn part<'n>(packed: &mut Bytes, number: &'n [u8]) -> &'n [u8] {
    let (from, until) = (packed.number(), packed.number());
    number.get(from..number.len().saturating_sub(until)).unwrap_or_default()
}

/// Goes on with a sum over a part of the number.
fn add(packed: &mut Bytes, part: &[u8], sum: &mut usize) {
    let (how, base, modulus) = (packed.number(), packed.number(), packed.number().max(1));
    *sum += packed.number();
    let (weights, alphabet) = (packed.list(), packed.list());
    for place in 0..part.len() {
        let at = if how & how::FROM_RIGHT == 0 { place } else { part.len() - 1 - place };
        let value = value(alphabet, part.get(at).copied().unwrap_or_default());
        let weight = weights.get(place % weights.len().max(1)).copied().unwrap_or(1);
        let mut product = value * usize::from(weight);
        if how & how::CROSS_SUMS != 0 {
            product = product / 10 + product % 10;
        }
        let is_wide = how & how::TWO_DIGIT_LETTERS != 0 && value > 9;
        *sum = (*sum * if is_wide { 100 } else { base } + product) % modulus;
    }
    *sum %= modulus;
}

/// Whether a sum is what the number says it is; `None` where the next sum tells.
fn expect(
    packed: &mut Bytes,
    number: &[u8],
    sum: &mut usize,
    is_settled: &mut bool,
) -> Option<bool> {
    let kind = packed.byte();
    if kind == then::GO_ON {
        return None;
    }
    let sum = mem::take(sum);
    let mut settles = false;
    let is_good = match kind {
        then::REMAINDER => packed.number() == sum,
        then::CHARACTER => {
            let from_end = packed.number();
            let map = packed.list();
            let wanted = map.get(sum).copied().unwrap_or_default();
            if wanted == b'>' {
                return None;
            }
            settles = map.contains(&b'>');
            wanted == b'?' || number.iter().rev().nth(from_end) == Some(&wanted)
        }
        _ => {
            let part = part(packed, number);
            let written = part.iter().fold(0, |n, c| n * 10 + value(&[], *c));
            // What it is the complement to; 0 where it is none.
            written == packed.number().abs_diff(sum)
        }
    };
    Some(mem::replace(is_settled, settles) || is_good)
}

/// Whether the date in the number is one, and the person's.
fn date(packed: &mut Bytes, number: &[u8], dob: Option<Date>) -> Verdict {
    let layout = packed.list();
    let (months, days) = (packed.number(), packed.number());
    let (centuries, alphabet) = (packed.list(), packed.list());
    let (mut year, mut month, mut day) = (0, 0, 0);
    for (what, c) in layout.iter().zip(number) {
        let (part, value) = match what {
            b'y' => (&mut year, value(alphabet, *c) % 10),
            b'm' => (&mut month, value(alphabet, *c) % 10),
            b'd' | b'j' => (&mut day, value(alphabet, *c) % 10),
            // Behind the digits in two kinds of writing.
            b'M' => (&mut month, value(alphabet.get(19..).unwrap_or_default(), *c)),
            _ => continue,
        };
        *part = *part * 10 + value;
    }
    let month = month.checked_rem(months).unwrap_or(month);
    let day = day.checked_rem(days).unwrap_or(day);
    let mut verdict = Verdict::WrongFormat;
    for century in centuries {
        let year = (usize::from(*century) * 100 + year) as u16;
        let born = match layout {
            _ if layout.contains(&b'd') => Date::new(year, month as u8, day as u8),
            _ if layout.contains(&b'j') => Date::of_year_and_day(year, day as u16),
            // What is not in the number is left to the person.
            _ => dob.filter(|dob| dob.year() == year).or(Date::new(year, 1, 1)),
        };
        if let Some(born) = born {
            let is_theirs = dob.is_none_or(|dob| dob == born);
            verdict = verdict.max(if is_theirs { Verdict::Fits } else { Verdict::DobDiffers });
        }
    }
    verdict
}

/// Whether exactly one digit stands twice or three times, not three times in a row, and each other
/// one once at most.
fn one_digit_repeats(part: &[u8]) -> bool {
    let mut repeated = 0;
    for digit in b'0'..=b'9' {
        match part.iter().filter(|c| **c == digit).count() {
            0 | 1 => {}
            2 | 3 => repeated += 1,
            _ => return false,
        }
    }
    let in_a_row = |three: &[u8]| matches!(three, [a, b, c] if a == b && b == c);
    repeated == 1 && !part.windows(3).any(in_a_row)
}
