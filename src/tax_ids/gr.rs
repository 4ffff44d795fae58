//! Greece: ΑΦΜ, nine digits; the personal number has three characters before it.
//!
//! Sources: OECD, "Tax Identification Numbers: Greece"; European Commission, VIES, the algorithms of
//! the VAT numbers, which are the same number (check digit).
//!
//! Not checked: the three characters of the personal number.

use super::row::{Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "GRC",
    numbers: &[Number {
        name: "Αριθμός Φορολογικού Μητρώου",
        abbreviation: "AFM",
        document_types: &["TIN"],
        placeholder: "999999999",
        example: "123456783",
        source: OECD,
        unchecked: "",
        forms: &[
            Form { pattern: "d{9}", checks: &[check_digit(0), Check::Never("0{9}")] },
            Form { pattern: "x{3}d{9}", checks: &[check_digit(3)] },
        ],
    }],
};

/// Each digit counts twice what the next one counts.
const fn check_digit(from: u8) -> Check {
    let (weights, then) = (&[2], Then::Character(0, "01234567890"));
    Check::Sum(Sum { from, weights, base: 2, modulus: 11, then, ..Sum::OF })
}
