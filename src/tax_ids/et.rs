//! Ethiopia: Taxpayer Identification Number (TIN), ten digits.
//!
//! Source: Ministry of Revenues, "Taxpayer Identification Number", <https://www.mor.gov.et/>.
//!
//! Not checked: the check digit, of which nothing is published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "ETH",
    numbers: &[Number {
        name: "Taxpayer Identification Number",
        abbreviation: "TIN",
        document_types: &[],
        placeholder: "9999999999",
        example: "0012345678",
        source: "Ministry of Revenues, Taxpayer Identification Number",
        unchecked: "the check digit",
        forms: &[Form { pattern: "d{10}", checks: &[] }],
    }],
};
