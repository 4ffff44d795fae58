//! The words in which a country's numbers are written down.
//!
//! Only where rows are packed: what judges reads the packed ones.
//!
//! Positions are those of the *compact* number: without blanks, `-` `.` `/` `_` `,` `:`, in upper
//! case. A part of it is told by how many characters are left out at its start (`from`) and at its
//! end (`until`).

/// The source of many rows: the OECD's collection of what the tax authorities say of their numbers,
/// "Tax Identification Numbers", a sheet a country.
pub const OECD: &str = "OECD, Tax Identification Numbers";

/// The source of many rows: the European Commission's "TIN Algorithms - Public - Functional
/// Specification", a section a country (with the United Kingdom).
pub const TIN_ALGORITHMS: &str = "European Commission, TIN Algorithms - Public";

/// A country and its numbers.
#[derive(Clone, Copy, Debug)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    pub code: &'static str,
    /// The kinds of numbers that natural persons have.
    pub numbers: &'static [Number],
}

/// One kind of number.
#[derive(Clone, Copy, Debug)]
pub struct Number {
    /// Its name in the country.
    pub name: &'static str,
    /// How it is called for short.
    pub abbreviation: &'static str,
    /// What else stands in `document_type` for this number and for no other of the country. Case and
    /// punctuation make no difference. Leave out `TIN` where there are several.
    pub document_types: &'static [&'static str],
    /// How it is written: `9` for a digit, `A` for a letter, `X` for either.
    pub placeholder: &'static str,
    /// A number that was published as an example, or belongs to nobody.
    pub example: &'static str,
    /// The title of the official source; its address stands in the file's header.
    pub source: &'static str,
    /// What is not checked beside what no row can know; `""` where that is nothing.
    pub unchecked: &'static str,
    /// The forms that it has; one that fits is enough.
    pub forms: &'static [Form],
}

/// One form of a number: a pattern, and what is checked of numbers that fit it.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// `d` a digit, `a` a letter, `x` either, `=` what stands before it, `[1-9A]` one of these, `{3}`
    /// or `{2,3}` so many of the one before; anything else is itself. Alternatives by `|`.
    pub pattern: &'static str,
    /// All must hold, and the first that does not is the verdict.
    pub checks: &'static [Check],
}

/// What is checked of a number that fits its pattern.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// A sum that is to be what the number says. [`Sum::OF`] is where to begin.
    Sum(Sum),
    /// ISO/IEC 7064 hybrid system: `(from, until, 10)` is MOD 11,10, and 36 is MOD 37,36.
    Hybrid(u8, u8, u8),
    /// Verhoeff's check over `(from, until)`, with the check digit.
    Verhoeff(u8, u8),
    /// A date of birth. [`Birth::ON`] is where to begin.
    Birth(Birth),
    /// Numbers of this pattern are not issued.
    Never(&'static str),
    /// Of `(from, until)` exactly one digit stands twice or three times, and not three times in a
    /// row (Germany).
    OneDigitRepeats(u8, u8),
}

/// For each character of a part, in order: `sum = (sum * base + value * weight) % modulus`.
#[derive(Clone, Copy, Debug)]
pub struct Sum {
    /// So many characters are left out at the start.
    pub from: u8,
    /// So many characters are left out at the end.
    pub until: u8,
    /// The weights, over and over; none is 1. Below 128: a negative one is written modulo.
    pub weights: &'static [u8],
    /// The characters are taken from the right.
    pub from_right: bool,
    /// Of a product of two digits its digits are added (Luhn).
    pub cross_sums: bool,
    /// A value above 9 is two digits (MOD 97,10 with letters).
    pub two_digit_letters: bool,
    /// 1 for a sum; 10 for the remainder of the whole decimal number.
    pub base: u8,
    /// At least 1.
    pub modulus: u16,
    /// What it begins with, more than the sum that it goes on from.
    pub start: u16,
    /// The characters in the order of their values from 0 on; `""` is 0 to 9 and A = 10 to Z = 35. A
    /// character that counts the same as another stands a modulus further on; `_` fills.
    pub alphabet: &'static str,
    /// What is expected of it.
    pub then: Then,
}

impl Sum {
    /// All but the last character, each once, modulo 10; expected to be 0.
    pub const OF: Sum = Sum {
        from: 0,
        until: 1,
        weights: &[],
        from_right: false,
        cross_sums: false,
        two_digit_letters: false,
        base: 1,
        modulus: 10,
        start: 0,
        alphabet: "",
        then: Then::Remainder(0),
    };

    /// The Luhn check over a part, with its check digit (ISO/IEC 7812-1, Annex B).
    pub const fn luhn(from: u8, until: u8) -> Check {
        let weights = &[1, 2];
        Check::Sum(Sum { from, until, weights, from_right: true, cross_sums: true, ..Sum::OF })
    }

    /// ISO/IEC 7064 MOD 11-2 over the whole number, whose last character may be X.
    pub const fn mod_11_2() -> Check {
        let (base, modulus, alphabet) = (2, 11, "0123456789X");
        Check::Sum(Sum { until: 0, base, modulus, alphabet, then: Then::Remainder(1), ..Sum::OF })
    }

    /// ISO/IEC 7064 MOD 37-2 over the whole number, whose last character may be `*`.
    pub const fn mod_37_2() -> Check {
        let alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
        let (base, modulus) = (2, 37);
        Check::Sum(Sum { until: 0, base, modulus, alphabet, then: Then::Remainder(1), ..Sum::OF })
    }

    /// ISO/IEC 7064 MOD 97-10 over a part, with its check digits.
    pub const fn mod_97_10(from: u8, until: u8) -> Check {
        let (base, modulus, then) = (10, 97, Then::Remainder(1));
        Check::Sum(Sum { from, until, base, modulus, two_digit_letters: true, then, ..Sum::OF })
    }
}

/// What is expected of a sum.
#[derive(Clone, Copy, Debug)]
pub enum Then {
    /// Nothing yet: the next sum goes on from it.
    GoOn,
    /// That it is this.
    Remainder(u16),
    /// That the character so many before the end (0 is the last one) is the one at the sum's place
    /// in the map. `?` there lets any pass, `!` none, and `>` asks the sum that follows instead,
    /// which is skipped for all others.
    Character(u8, &'static str),
    /// That the number in the part `(from, until)` is the sum.
    Number(u8, u8),
    /// That the number in the part `(from, until)` is the modulus without the sum.
    Complement(u8, u8),
}

/// A date of birth in a number: it must be a day of the calendar, and the person's.
#[derive(Clone, Copy, Debug)]
pub struct Birth {
    /// For each character of the number what it is: `y` `m` `d` a digit of the year, month, day,
    /// `j` one of the day of the year, `M` a letter for the month; anything else is nothing.
    pub layout: &'static str,
    /// The centuries that are possible: 19 for years from 1900 on; `&[0]` for a year of four digits.
    pub centuries: &'static [u8],
    /// The month is taken modulo this; 0 leaves it.
    pub months: u16,
    /// The day is taken modulo this; 0 leaves it.
    pub days: u16,
    /// The digits in two kinds of writing, then the letters of the months; `""` for plain digits.
    pub alphabet: &'static str,
}

impl Birth {
    /// A plain date of which the century is not told.
    pub const ON: Birth =
        Birth { layout: "yymmdd", centuries: &[19, 20], months: 0, days: 0, alphabet: "" };
}
