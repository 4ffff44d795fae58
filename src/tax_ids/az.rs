//! Azerbaijan: the taxpayer's number (VÖEN), ten digits, and the personal number (FİN) of the identity
//! card, seven letters and digits.
//!
//! Source: Tax Code of the Republic of Azerbaijan, article 33; OECD, "Tax Identification Numbers:
//! Azerbaijan".
//!
//! Not checked: the check digit, of which nothing is published.

use super::row::{Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "AZE",
    numbers: &[
        Number {
            name: "VÖEN",
            abbreviation: "VOEN",
            document_types: &[],
            placeholder: "9999999999",
            example: "1234567892",
            source: OECD,
            unchecked: "the check digit",
            forms: &[Form { pattern: "d{10}", checks: &[] }],
        },
        Number {
            name: "FİN",
            abbreviation: "FIN",
            document_types: &["PIN"],
            placeholder: "9AAAAAA",
            example: "1ABCDEF",
            source: OECD,
            unchecked: "",
            forms: &[Form { pattern: "x{7}", checks: &[] }],
        },
    ],
};
