//! Georgia: personal number of individuals, and the identification code of those who were
//! registered for tax without one.
//!
//! Source: Revenue Service, "Taxpayer Registration", <https://www.rs.ge/>.

use super::row::{Country, Form, Number};

const SOURCE: &str = "Revenue Service, Taxpayer Registration";

pub(super) const ROWS: Country = Country {
    code: "GEO",
    numbers: &[
        Number {
            name: "პირადი ნომერი",
            abbreviation: "Personal number",
            document_types: &["PN", "ID"],
            placeholder: "99999999999",
            example: "01234567890",
            source: SOURCE,
            unchecked: "",
            forms: &[Form { pattern: "d{11}", checks: &[] }],
        },
        Number {
            name: "Identification code",
            abbreviation: "IC",
            document_types: &[],
            placeholder: "999999999",
            example: "123456789",
            source: SOURCE,
            unchecked: "",
            forms: &[Form { pattern: "d{9}", checks: &[] }],
        },
    ],
};
