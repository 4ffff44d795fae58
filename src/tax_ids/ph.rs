//! Philippines: Taxpayer Identification Number (TIN), with or without the code of a branch.
//!
//! Source: Bureau of Internal Revenue, "Application for Taxpayer Identification Number",
//! <https://www.bir.gov.ph/>.
//!
//! Not checked: the ninth digit, of which nothing is published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "PHL",
    numbers: &[Number {
        name: "Taxpayer Identification Number",
        abbreviation: "TIN",
        document_types: &[],
        placeholder: "999-999-999-999",
        example: "123-456-789-000",
        source: "BIR, Application for TIN",
        unchecked: "the check digit",
        forms: &[Form { pattern: "d{9}|d{12,14}", checks: &[] }],
    }],
};
