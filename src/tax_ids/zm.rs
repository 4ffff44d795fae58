//! Zambia: Taxpayer Identification Number (TPIN), ten digits.
//!
//! Source: Zambia Revenue Authority, "Taxpayer Identification Number", <https://www.zra.org.zm/>.
//!
//! Not checked: the check digit, of which nothing is published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "ZMB",
    numbers: &[Number {
        name: "Taxpayer Identification Number",
        abbreviation: "TPIN",
        document_types: &["TIN"],
        placeholder: "9999999999",
        example: "1001234567",
        source: "ZRA, Taxpayer Identification Number",
        unchecked: "the check digit",
        forms: &[Form { pattern: "d{10}", checks: &[] }],
    }],
};
