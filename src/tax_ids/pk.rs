//! Pakistan: the number of the national identity card (CNIC), which is a person's tax number, and
//! the National Tax Number (NTN) of those who were given one before, or are in business.
//!
//! Sources: Federal Board of Revenue, "Income Tax Registration", <https://www.fbr.gov.pk/> (the CNIC is
//! the NTN of individuals); OECD, "Tax Identification Numbers: Pakistan".
//!
//! Not checked: the CNIC's region, and the last digits, of which nothing is published.

use super::row::{Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "PAK",
    numbers: &[
        Number {
            name: "Computerized National Identity Card",
            abbreviation: "CNIC",
            document_types: &["NICOP"],
            placeholder: "99999-9999999-9",
            example: "35201-1234567-1",
            source: OECD,
            unchecked: "",
            forms: &[Form { pattern: "[1-9]d{12}", checks: &[] }],
        },
        Number {
            name: "National Tax Number",
            abbreviation: "NTN",
            document_types: &[],
            placeholder: "9999999-9",
            example: "1234567-8",
            source: OECD,
            unchecked: "the check digit",
            // The first may be a letter; 13 digits are the CNIC, which is given as the NTN too.
            forms: &[Form { pattern: "xd{6,7}|[1-9]d{12}", checks: &[] }],
        },
    ],
};
