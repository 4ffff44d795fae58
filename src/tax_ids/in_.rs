//! India: Permanent Account Number (PAN), and Aadhaar.
//!
//! Sources: Income Tax Department, "Permanent Account Number", <https://incometaxindia.gov.in/> (the
//! fourth letter tells the kind of holder; digits from 0001 on; how the last letter is counted is
//! not published); UIDAI, "Aadhaar Numbering Scheme", <https://uidai.gov.in/> (Verhoeff's check, first
//! digit).

use super::row::{Check, Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "IND",
    numbers: &[
        Number {
            name: "Permanent Account Number",
            abbreviation: "PAN",
            document_types: &["TIN"],
            placeholder: "AAAAA9999A",
            example: "AFZPK7190K",
            source: "Income Tax Department, Permanent Account Number",
            unchecked: "the last letter",
            forms: &[Form {
                pattern: "a{3}[ABCFGHJKLPT]ad{4}a",
                checks: &[Check::Never("a{5}0000a")],
            }],
        },
        Number {
            name: "Aadhaar",
            abbreviation: "Aadhaar",
            document_types: &["UID"],
            placeholder: "9999 9999 9999",
            example: "9999 4105 7058",
            source: "UIDAI, Aadhaar Numbering Scheme",
            unchecked: "",
            forms: &[Form { pattern: "[2-9]d{11}", checks: &[Check::Verhoeff(0, 0)] }],
        },
    ],
};
