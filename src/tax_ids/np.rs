//! Nepal: Permanent Account Number (PAN), nine digits.
//!
//! Source: Inland Revenue Department, "Permanent Account Number", <https://ird.gov.np/>.
//!
//! Not checked: the check digit, of which nothing is published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "NPL",
    numbers: &[Number {
        name: "Permanent Account Number",
        abbreviation: "PAN",
        document_types: &["TIN"],
        placeholder: "999999999",
        example: "123456789",
        source: "Inland Revenue Department, Permanent Account Number",
        unchecked: "the check digit",
        forms: &[Form { pattern: "d{9}", checks: &[] }],
    }],
};
