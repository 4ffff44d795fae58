//! South Africa: income tax reference number, and the identity number.
//!
//! Sources: OECD, "Tax Identification Numbers: South Africa"; South African Revenue Service, "Income
//! tax reference number", <https://www.sars.gov.za/> (first digit, Luhn); Department of Home Affairs,
//! "Identity number", <https://www.dha.gov.za/> (date of birth, citizenship, Luhn).

use super::row::{Birth, Check, Country, Form, Number, OECD, Sum};

pub(super) const ROWS: Country = Country {
    code: "ZAF",
    numbers: &[
        Number {
            name: "Income tax reference number",
            abbreviation: "ITR",
            document_types: &["TRN", "Tax reference number"],
            placeholder: "9999999999",
            example: "0001339050",
            source: OECD,
            unchecked: "",
            forms: &[Form { pattern: "[0-39]d{9}", checks: &[Sum::luhn(0, 0)] }],
        },
        Number {
            name: "Identity number",
            abbreviation: "ID",
            document_types: &["RSA ID", "ID number"],
            placeholder: "9999999999999",
            example: "8001015009087",
            source: OECD,
            unchecked: "",
            forms: &[Form {
                pattern: "d{10}[0-2]dd",
                checks: &[Sum::luhn(0, 0), Check::Birth(Birth::ON)],
            }],
        },
    ],
};
