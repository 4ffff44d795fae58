//! Zimbabwe: Taxpayer Identification Number (TIN), ten digits, as the business partner number (BP) before
//! it.
//!
//! Source: Zimbabwe Revenue Authority, "Taxpayer Identification Number", <https://www.zimra.co.zw/>.
//!
//! Not checked: the check digit, of which nothing is published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "ZWE",
    numbers: &[Number {
        name: "Taxpayer Identification Number",
        abbreviation: "TIN",
        document_types: &["BP", "BP number"],
        placeholder: "9999999999",
        example: "2000123456",
        source: "ZIMRA, Taxpayer Identification Number",
        unchecked: "the check digit",
        forms: &[Form { pattern: "d{10}", checks: &[] }],
    }],
};
