//! Singapore: the number of the identity card (NRIC), the Foreign Identification Number (FIN), and
//! what the tax authority gives to those who have neither.
//!
//! Source: OECD, "Tax Identification Numbers: Singapore" (forms); Immigration & Checkpoints
//! Authority, <https://www.ica.gov.sg/>.
//!
//! Not checked: the last letter of the FIN that begins with M, given since 2022, and of the tax
//! authority's numbers: how they are made is not published.

use super::row::{Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "SGP",
    numbers: &[
        Number {
            name: "National Registration Identity Card",
            abbreviation: "NRIC",
            document_types: &["FIN"],
            placeholder: "A9999999A",
            example: "S1234567D",
            source: OECD,
            unchecked: "the last letter if it begins with M",
            forms: &[
                Form {
                    pattern: "[ST]d{7}a",
                    checks: &[check_letter("0123456789_S___T", "JZIHGFEDCBA")],
                },
                Form {
                    pattern: "[FG]d{7}a",
                    checks: &[check_letter("0123456789_F___G", "XWUTRQPNMLK")],
                },
                Form { pattern: "Md{7}a", checks: &[] },
            ],
        },
        Number {
            name: "Tax Reference Number",
            abbreviation: "ASGD",
            document_types: &["ITR"],
            placeholder: "A9999999A",
            example: "A1234567A",
            source: OECD,
            unchecked: "the last letter",
            forms: &[Form { pattern: "Ad{7}a|4d{8}a", checks: &[] }],
        },
    ],
};

/// The first letter counts 0 (S, F) or 4 (T, G), which is 11 further on in the alphabet.
const fn check_letter(alphabet: &'static str, letters: &'static str) -> Check {
    let then = Then::Character(0, letters);
    let weights = &[1, 2, 7, 6, 5, 4, 3, 2];
    Check::Sum(Sum { weights, modulus: 11, alphabet, then, ..Sum::OF })
}
