//! Liechtenstein: Personenidentifikationsnummer (PEID), up to twelve digits.
//!
//! Source: OECD, "Tax Identification Numbers: Liechtenstein" (no check digit).

use super::row::{Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "LIE",
    numbers: &[Number {
        name: "Personenidentifikationsnummer",
        abbreviation: "PEID",
        document_types: &["TIN", "PEID-Nummer"],
        placeholder: "999999999999",
        example: "000000123456",
        source: OECD,
        unchecked: "",
        forms: &[Form { pattern: "d{4,12}", checks: &[] }],
    }],
};
