//! Armenia: taxpayer's number (ՀՎՀՀ), and the number for public services (ՀԾՀ) of individuals.
//!
//! Sources: State Revenue Committee, "Taxpayer's number", <https://www.petekamutner.am/>; Law "On the
//! Public Services Number", <https://www.arlis.am/> (ten digits, made of sex and date of birth).
//!
//! Not checked: how sex, date and the check digit are written, which the law leaves open.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "ARM",
    numbers: &[
        Number {
            name: "ՀԾՀ",
            abbreviation: "PSN",
            document_types: &["Public services number", "Social card"],
            placeholder: "9999999999",
            example: "1234567890",
            source: "Law on the Public Services Number",
            unchecked: "the date of birth, the check digit",
            forms: &[Form { pattern: "d{10}", checks: &[] }],
        },
        Number {
            name: "ՀՎՀՀ",
            abbreviation: "TIN",
            document_types: &[],
            placeholder: "99999999",
            example: "12345678",
            source: "State Revenue Committee, Taxpayer's number",
            unchecked: "",
            // Who is in no business gives the other.
            forms: &[Form { pattern: "d{8}|d{10}", checks: &[] }],
        },
    ],
};
