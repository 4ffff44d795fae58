//! Sri Lanka: Taxpayer Identification Number (TIN), and the number of the national identity card
//! (NIC).
//!
//! Sources: Inland Revenue Department, "Taxpayer Registration", <https://www.ird.gov.lk/>; Department
//! for Registration of Persons, "National Identity Card", <https://drp.gov.lk/> (year and day of the
//! year, 500 more for women; since 2016 with four digits of the year and without a letter).
//!
//! Not checked: the day. It is counted as if every year had a 29 February, but not in every number.

use super::row::{Birth, Check, Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "LKA",
    numbers: &[
        Number {
            name: "Taxpayer Identification Number",
            abbreviation: "TIN",
            document_types: &[],
            placeholder: "999999999",
            example: "123456789",
            source: "Inland Revenue Department, Taxpayer Registration",
            unchecked: "",
            forms: &[Form { pattern: "d{9}", checks: &[] }],
        },
        Number {
            name: "National Identity Card",
            abbreviation: "NIC",
            document_types: &[],
            placeholder: "999999999999",
            example: "199000100012",
            source: "Department for Registration of Persons, National Identity Card",
            unchecked: "the day of the year, the check digit",
            forms: &[
                Form {
                    pattern: "19dd[0-35-8]d{7}|20dd[0-35-8]d{7}",
                    checks: &[born("yyyy", &[0])],
                },
                Form { pattern: "dd[0-35-8]d{6}[VX]", checks: &[born("yy", &[19, 20])] },
            ],
        },
    ],
};

const fn born(layout: &'static str, centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout, centuries, ..Birth::ON })
}
