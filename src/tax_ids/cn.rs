//! China: the number of the resident identity card, which is the tax number too; for people
//! without one, a number that the tax office makes from another document.
//!
//! Sources: GB 11643-1999, "Citizen identification number" (form, check digit MOD 11-2); State
//! Taxation Administration, in OECD, "Tax Identification Numbers: China".
//!
//! Not checked: the region, whose codes change.

use super::row::{Birth, Check, Country, Form, Number, OECD, Sum};

pub(super) const ROWS: Country = Country {
    code: "CHN",
    numbers: &[
        Number {
            name: "公民身份号码",
            abbreviation: "RIC",
            document_types: &["ID", "Resident identity card", "Identity card"],
            placeholder: "99999999999999999X",
            example: "11010519491231002X",
            source: "GB 11643-1999, Citizen identification number",
            unchecked: "the region",
            forms: &[CITIZENS],
        },
        Number {
            name: "纳税人识别号",
            abbreviation: "Taxpayer number",
            document_types: &[],
            placeholder: "AXXXXXXXXXXXXXXXXX",
            example: "C12345678000000000",
            source: OECD,
            unchecked: "the document that it is made from",
            // A citizen's is the number of the identity card.
            forms: &[Form { pattern: "ax{14,17}", checks: &[] }, CITIZENS],
        },
    ],
};

const CITIZENS: Form = Form {
    pattern: "[1-9]d{5}1[89]d{9}[0-9X]|[1-9]d{5}20d{9}[0-9X]",
    checks: &[
        Sum::mod_11_2(),
        Check::Birth(Birth { layout: "......yyyymmdd", centuries: &[0], ..Birth::ON }),
    ],
};
