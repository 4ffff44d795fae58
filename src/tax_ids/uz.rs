//! Uzbekistan: personal identification number (JSHSHIR, ПИНФЛ), which is the tax number of
//! individuals, and the taxpayer's number (STIR, ИНН) that was given before.
//!
//! Source: State Tax Committee, "STIR / JSHSHIR", <https://soliq.uz/> (sex and century, date of birth,
//! region, serial number, check digit).
//!
//! Not checked: the check digit, of which we know no official word.

use super::row::{Birth, Check, Country, Form, Number};

const SOURCE: &str = "State Tax Committee, STIR / JSHSHIR";

pub(super) const ROWS: Country = Country {
    code: "UZB",
    numbers: &[
        Number {
            name: "JSHSHIR",
            abbreviation: "PINFL",
            document_types: &["PINI"],
            placeholder: "99999999999999",
            example: "30101900010011",
            source: SOURCE,
            unchecked: "the check digit",
            forms: &[BORN_BEFORE_2000, BORN_SINCE_2000],
        },
        Number {
            name: "STIR",
            abbreviation: "INN",
            document_types: &[],
            placeholder: "999999999",
            example: "412345678",
            source: SOURCE,
            unchecked: "",
            // The personal number is the taxpayer's now.
            forms: &[Form { pattern: "d{9}", checks: &[] }, BORN_BEFORE_2000, BORN_SINCE_2000],
        },
    ],
};

const BORN_BEFORE_2000: Form = Form { pattern: "[34]d{13}", checks: &[born(&[19])] };
const BORN_SINCE_2000: Form = Form { pattern: "[56]d{13}", checks: &[born(&[20])] };

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout: ".ddmmyy", centuries, ..Birth::ON })
}
