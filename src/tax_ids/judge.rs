//! Judges a number by the packed forms of a row: the one piece of code behind all countries.
//!
//! [`row`](super::row) tells what the words of a row mean; the packed ones are these, in the order
//! in which `row/pack.rs` writes them.

use super::Verdict;
use super::bytes::Bytes;
use super::checksum;

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
    pub const NUMBER: u8 = b'#';
    pub const COMPLEMENT: u8 = b'-';
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
pub(super) fn forms(mut forms: Bytes, number: &[u8], dob: Option<Date>) -> Verdict {
    let mut best = Verdict::WrongLength;
    while let Some(packed) = forms.list() {
        let mut packed = Bytes(packed);
        let pattern = packed.list().unwrap_or_default();
        let verdict = match pattern_fits(pattern, number) {
            Verdict::Fits => checks(packed, number, dob).unwrap_or(Verdict::Fits),
            other => other,
        };
        best = best.max(verdict);
    }
    best
}

/// Whether a number is as a pattern says: alternatives, each a token for each letter or digit.
pub(super) fn pattern_fits(pattern: &[u8], number: &[u8]) -> Verdict {
    let verdicts = pattern.split(|b| *b == b'|').map(|pattern| alternative(pattern, number));
    verdicts.max().unwrap_or(Verdict::WrongLength)
}

fn alternative(pattern: &[u8], number: &[u8]) -> Verdict {
    let mut tokens = pattern.iter();
    let mut previous = 0;
    let mut fits = true;
    for &c in number {
        let Some(&token) = tokens.next() else { return Verdict::WrongLength };
        fits &= match token {
            b'd' => c.is_ascii_digit(),
            b'a' => c.is_ascii_uppercase(),
            b'x' => c.is_ascii_alphanumeric(),
            b'=' => c == previous,
            b'[' => {
                let mut is_in = false;
                // Pairs of first and last; a literal `]` ends them.
                while let Some(first) = tokens.next().filter(|first| **first != b']') {
                    let last = tokens.next().unwrap_or(first);
                    is_in |= (first..=last).contains(&&c);
                }
                is_in
            }
            literal => c == literal,
        };
        previous = c;
    }
    match tokens.next() {
        Some(_) => Verdict::WrongLength,
        None if fits => Verdict::Fits,
        None => Verdict::WrongFormat,
    }
}

/// What the checks of a form say. `None` where the table ends: then nothing speaks against it.
fn checks(mut packed: Bytes, number: &[u8], dob: Option<Date>) -> Option<Verdict> {
    let mut sum = 0;
    // Whether the next sum stands only for those that an earlier one could not tell.
    let mut is_settled = false;
    while let Some(op) = packed.byte() {
        let verdict = match op {
            op::NEVER => match pattern_fits(packed.list()?, number) {
                Verdict::Fits => Verdict::NotIssued,
                _ => Verdict::Fits,
            },
            op::DATE => date(&mut packed, number, dob)?,
            _ => {
                let part = part(&mut packed, number)?;
                let is_good = match op {
                    op::SUM => {
                        let modulus = add(&mut packed, part, &mut sum)?;
                        match expect(&mut packed, number, sum, modulus)? {
                            Expected::GoOn => continue,
                            Expected::AskNext => {
                                sum = 0;
                                continue;
                            }
                            Expected::Settled(is_good) => {
                                sum = 0;
                                core::mem::replace(&mut is_settled, true) || is_good
                            }
                            Expected::Is(is_good) => {
                                sum = 0;
                                core::mem::take(&mut is_settled) || is_good
                            }
                        }
                    }
                    op::HYBRID => {
                        let modulus = packed.number()?;
                        checksum::hybrid(part.iter().map(|c| value(&[], *c)), modulus)
                    }
                    op::VERHOEFF => checksum::verhoeff(part.iter().map(|c| value(&[], *c))),
                    op::ONE_DIGIT_REPEATS => one_digit_repeats(part),
                    // A table from a later version than this interpreter.
                    _ => return None,
                };
                if is_good { Verdict::Fits } else { Verdict::WrongCheckDigit }
            }
        };
        if verdict != Verdict::Fits {
            return Some(verdict);
        }
    }
    None
}

/// A part of the number: without so many at its start, and so many at its end.
fn part<'n>(packed: &mut Bytes, number: &'n [u8]) -> Option<&'n [u8]> {
    let (from, until) = (packed.number()?, packed.number()?);
    number.get(from..number.len().checked_sub(until)?)
}

/// What a letter or digit counts: its place in the alphabet, or 0 to 9 and A = 10 to Z = 35.
fn value(alphabet: &[u8], c: u8) -> Option<usize> {
    match alphabet {
        [] => char::from(c).to_digit(36).map(|value| value as usize),
        alphabet => alphabet.iter().position(|letter| *letter == c),
    }
}

/// Adds up a part of the number; answers the modulus.
fn add(packed: &mut Bytes, part: &[u8], sum: &mut usize) -> Option<usize> {
    let (how, base, modulus, start) =
        (packed.number()?, packed.number()?, packed.number()?.max(1), packed.number()?);
    let (weights, alphabet) = (packed.list()?, packed.list()?);
    *sum += start;
    for place in 0..part.len() {
        let c = match how & how::FROM_RIGHT {
            0 => part.get(place),
            _ => part.iter().rev().nth(place),
        };
        let c = *c?;
        // What is in no alphabet counts nothing, and the sum is another.
        let value = value(alphabet, c).unwrap_or_default();
        let weight = weights.get(place % weights.len().max(1));
        let mut product = value * weight.map_or(1, |weight| usize::from(*weight));
        if how & how::CROSS_SUMS != 0 {
            product = product / 10 + product % 10;
        }
        let is_wide = how & how::TWO_DIGIT_LETTERS != 0 && value > 9;
        *sum = (*sum * if is_wide { 100 } else { base } + product) % modulus;
    }
    Some(modulus)
}

/// Whether a sum is what the number says it is.
enum Expected {
    /// The next sum goes on from it.
    GoOn,
    /// The next sum tells.
    AskNext,
    /// The next sum is not asked.
    Settled(bool),
    Is(bool),
}

fn expect(packed: &mut Bytes, number: &[u8], sum: usize, modulus: usize) -> Option<Expected> {
    let sum = sum % modulus;
    Some(match packed.byte()? {
        then::GO_ON => Expected::GoOn,
        then::REMAINDER => Expected::Is(sum == packed.number()?),
        then::CHARACTER => {
            let from_end = packed.number()?;
            let map = packed.list()?;
            let c = number.iter().rev().nth(from_end)?;
            match map.get(sum)? {
                b'>' => Expected::AskNext,
                wanted if map.contains(&b'>') => Expected::Settled(c == wanted),
                wanted => Expected::Is(*wanted == b'?' || c == wanted),
            }
        }
        kind => {
            let is_digit = |c: &u8| value(&[], *c);
            let part = part(packed, number)?;
            let written = part.iter().filter_map(is_digit).fold(0, |n, digit| n * 10 + digit);
            Expected::Is(written == if kind == then::COMPLEMENT { modulus - sum } else { sum })
        }
    })
}

/// Whether the date in the number is one, and the person's.
fn date(packed: &mut Bytes, number: &[u8], dob: Option<Date>) -> Option<Verdict> {
    let layout = packed.list()?;
    let (months, days) = (packed.number()?, packed.number()?);
    let (centuries, alphabet) = (packed.list()?, packed.list()?);
    let (digits, letters) = alphabet.split_at_checked(20).unwrap_or((&[], &[]));
    let (mut year, mut month, mut day) = (0, None, None);
    let mut is_day_of_year = false;
    for (what, c) in layout.iter().zip(number) {
        let digit = || value(digits, *c).unwrap_or_default() % 10;
        let more = |n: Option<usize>| Some(n.unwrap_or_default() * 10 + digit());
        match what {
            b'y' => year = year * 10 + digit(),
            b'm' => month = more(month),
            b'M' => month = letters.iter().position(|letter| letter == c).map(|n| n + 1),
            b'd' => day = more(day),
            b'j' => (day, is_day_of_year) = (more(day), true),
            _ => {}
        }
    }
    let less = |n: Option<usize>, by| n.map(|n| if by == 0 { n } else { n % by } as u16);
    let (month, day) = (less(month, months), less(day, days));
    let (mut is_a_day, mut is_theirs) = (false, dob.is_none());
    for century in centuries.iter().map(|century| usize::from(*century) * 100) {
        let year = (century + year) as u16;
        let found = match is_day_of_year {
            true => Date::of_year_and_day(year, day?),
            // What is not in the number is left to the person.
            false => match (month, day, dob) {
                (Some(month), Some(day), _) => Date::new(year, month as u8, day as u8),
                (None, None, Some(dob)) if dob.year() == year => Some(dob),
                _ => Date::new(year, 1, 1),
            },
        };
        is_a_day |= found.is_some();
        is_theirs |= found.is_some() && found == dob;
    }
    Some(match (is_a_day, is_theirs) {
        (true, true) => Verdict::Fits,
        (true, false) => Verdict::DobDiffers,
        (false, _) => Verdict::WrongFormat,
    })
}

/// Whether exactly one digit stands twice or three times, not three times in a row, and each other
/// one once at most.
fn one_digit_repeats(part: &[u8]) -> bool {
    let mut counts = [0_u8; 10];
    for c in part {
        if let Some(count) = value(&[], *c).and_then(|digit| counts.get_mut(digit)) {
            *count += 1;
        }
    }
    let repeated = counts.iter().filter(|count| **count > 1).count();
    let most = counts.iter().max();
    let in_a_row = part.windows(3).any(|three| matches!(three, [a, b, c] if a == b && b == c));
    repeated == 1 && matches!(most, Some(2 | 3)) && !in_a_row
}
