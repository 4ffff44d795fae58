//! Uganda: Tax Identification Number (TIN), ten digits, and the national identity number (NIN), which
//! the tax office takes for it since 2025.
//!
//! Sources: Uganda Revenue Authority, "Tax Identification Number", <https://ura.go.ug/>; Tax
//! Procedures Code (Amendment) Act 2025; NIRA, "National Identification Number",
//! <https://www.nira.go.ug/>.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "UGA",
    numbers: &[Number {
        name: "Tax Identification Number",
        abbreviation: "TIN",
        document_types: &["NIN"],
        placeholder: "9999999999",
        example: "1001234567",
        source: "URA, Tax Identification Number",
        unchecked: "",
        // Citizens' NINs begin with CM or CF.
        forms: &[Form { pattern: "d{10}|a[FM]x{12}", checks: &[] }],
    }],
};
