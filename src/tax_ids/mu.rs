//! Mauritius: Tax Account Number (TAN), and the National Identity Card number.
//!
//! Sources: OECD, "Tax Identification Numbers: Mauritius"; Mauritius Revenue Authority, "Tax Account
//! Number", <https://www.mra.mu/>; MNIC, "National Identity Card", <https://mnis.govmu.org/> (first
//! letter of the name, date of birth).
//!
//! Not checked: the card's check character, which the authority has not published.

use super::row::{Birth, Check, Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "MUS",
    numbers: &[
        Number {
            name: "Tax Account Number",
            abbreviation: "TAN",
            document_types: &[],
            placeholder: "99999999",
            example: "12345678",
            source: OECD,
            unchecked: "",
            // 2 and 3 are companies.
            forms: &[Form { pattern: "[1578]d{7}", checks: &[] }],
        },
        Number {
            name: "National Identity Card number",
            abbreviation: "NIC",
            document_types: &["NID"],
            placeholder: "A9999999999999",
            example: "A0101901234567",
            source: OECD,
            unchecked: "the check character",
            forms: &[Form {
                pattern: "ad{12}x",
                checks: &[Check::Birth(Birth { layout: ".ddmmyy", ..Birth::ON })],
            }],
        },
    ],
};
