//! Albania: the personal number (NID), which is the tax number of individuals: the decade and the year,
//! the month, the day, a serial number and a letter.
//!
//! Source: OECD, "Tax Identification Numbers: Albania".
//!
//! Not checked: the letter at the end, and the date of birth, whose decade is a sign of its own.

use super::row::{Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "ALB",
    numbers: &[Number {
        name: "Numri i identitetit",
        abbreviation: "NID",
        document_types: &["TIN", "NIPT", "ID"],
        placeholder: "A99999999A",
        example: "I05101999I",
        source: OECD,
        unchecked: "the letter at the end, the date of birth",
        forms: &[Form { pattern: "xd{8}a", checks: &[] }],
    }],
};
