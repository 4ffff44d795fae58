//! United Arab Emirates: there is no income tax of individuals. People use the identity number of
//! the Emirates ID; who is in business has a Tax Registration Number (TRN).
//!
//! Sources: Federal Authority for Identity, Citizenship, Customs & Port Security, "Emirates ID",
//! <https://icp.gov.ae/> (784 and twelve digits); Federal Tax Authority,
//! <https://tax.gov.ae/>; OECD, "Tax Identification Numbers: United Arab Emirates".
//!
//! Not checked: the four digits that look like the year of birth, but need not be it, as the
//! authority says; the check digit, of which nothing is published.

use super::row::{Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "ARE",
    numbers: &[
        Number {
            name: "رقم الهوية",
            abbreviation: "Emirates ID",
            document_types: &["EID", "National ID"],
            placeholder: "784-9999-9999999-9",
            example: "784-1990-1234567-1",
            source: "ICP, Emirates ID",
            unchecked: "the check digit",
            forms: &[Form { pattern: "784d{12}", checks: &[] }],
        },
        Number {
            name: "Tax Registration Number",
            abbreviation: "TRN",
            document_types: &[],
            placeholder: "999999999999999",
            example: "100123456700003",
            source: OECD,
            unchecked: "",
            forms: &[Form { pattern: "1d{14}", checks: &[] }],
        },
    ],
};
