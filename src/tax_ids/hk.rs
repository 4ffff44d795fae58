//! Hong Kong: the number of the identity card (HKID), which is the tax number of individuals.
//!
//! Sources: OECD, "Tax Identification Numbers: Hong Kong (China)"; Immigration Department, "Hong Kong
//! Identity Card", <https://www.immd.gov.hk/>.
//!
//! The check digit is written in parentheses, which count nothing.

use super::row::{Check, Country, Form, Number, OECD, Sum};

pub(super) const ROWS: Country = Country {
    code: "HKG",
    numbers: &[Number {
        name: "香港身份證",
        abbreviation: "HKID",
        document_types: &["TIN", "Identity card"],
        placeholder: "A999999(9)",
        example: "A123456(3)",
        source: OECD,
        unchecked: "",
        forms: &[
            // In place of a first letter stands a blank, which counts 36: 36 times 9, modulo 11.
            Form {
                pattern: "ad{6}[0-9A]|ad{6}([0-9A])",
                checks: &[check_digit(5, &[8, 7, 6, 5, 4, 3, 2, 1, 1, 1])],
            },
            Form {
                pattern: "aad{6}[0-9A]|aad{6}([0-9A])",
                checks: &[check_digit(0, &[9, 8, 7, 6, 5, 4, 3, 2, 1, 1, 1])],
            },
        ],
    }],
};

const fn check_digit(start: u16, weights: &'static [u8]) -> Check {
    Check::Sum(Sum { until: 0, weights, modulus: 11, start, ..Sum::OF })
}
