//! Canada: Social Insurance Number (SIN), nine digits by Luhn.
//!
//! Sources: OECD, "Tax Identification Numbers: Canada"; Employment and Social Development Canada,
//! "Social Insurance Number", <https://www.canada.ca/>.
//!
//! Not checked: the first digit. 9 is for temporary residents; 0 is for the tax numbers (ITN, TTN) of
//! those who can have no SIN, and for numbers that are made up, as in the example.

use super::row::{Country, Form, Number, OECD, Sum};

pub(super) const ROWS: Country = Country {
    code: "CAN",
    numbers: &[Number {
        name: "Social Insurance Number",
        abbreviation: "SIN",
        document_types: &["TIN", "NAS", "ITN", "TTN"],
        placeholder: "999-999-999",
        example: "046-454-286",
        source: OECD,
        unchecked: "",
        forms: &[Form { pattern: "d{9}", checks: &[Sum::luhn(0, 0)] }],
    }],
};
