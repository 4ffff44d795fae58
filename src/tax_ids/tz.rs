//! Tanzania: Taxpayer Identification Number (TIN), nine digits, and the National Identification Number
//! (NIN), which begins with the date of birth.
//!
//! Sources: Tanzania Revenue Authority, "Taxpayer Identification Number", <https://www.tra.go.tz/>; National
//! Identification Authority, "National Identification Number", <https://www.nida.go.tz/>.
//!
//! Not checked: the check digits, of which nothing is published.

use super::row::{Birth, Check, Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "TZA",
    numbers: &[
        Number {
            name: "Taxpayer Identification Number",
            abbreviation: "TIN",
            document_types: &[],
            placeholder: "999-999-999",
            example: "123-456-789",
            source: "TRA, Taxpayer Identification Number",
            unchecked: "the check digit",
            forms: &[Form { pattern: "d{9}", checks: &[] }],
        },
        Number {
            name: "National Identification Number",
            abbreviation: "NIN",
            document_types: &["NIDA"],
            placeholder: "99999999-99999-99999-99",
            example: "19900101-12345-00001-23",
            source: "NIDA, National Identification Number",
            unchecked: "the check digit",
            forms: &[Form {
                pattern: "d{20}",
                checks: &[Check::Birth(Birth { layout: "yyyymmdd", centuries: &[0], ..Birth::ON })],
            }],
        },
    ],
};
