//! Kenya: Personal Identification Number (PIN) of natural persons.
//!
//! Source: Kenya Revenue Authority, "Personal Identification Number", <https://www.kra.go.ke/>.
//!
//! Not checked: the last letter. How it is counted is not published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "KEN",
    numbers: &[Number {
        name: "Personal Identification Number",
        abbreviation: "PIN",
        document_types: &["TIN", "KRA PIN"],
        placeholder: "A999999999A",
        example: "A123456789Z",
        source: "KRA, Personal Identification Number",
        unchecked: "the last letter",
        forms: &[Form { pattern: "Ad{9}a", checks: &[] }],
    }],
};
