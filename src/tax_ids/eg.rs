//! Egypt: national number (الرقم القومي), and the tax registration number.
//!
//! Sources: Egyptian Tax Authority, "Tax registration number", <https://www.eta.gov.eg/>; Ministry of
//! Interior, "National ID" (century, date of birth, governorate, number, check digit).
//!
//! Not checked: the national number's check digit, which the authority has not published.

use super::row::{Birth, Check, Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "EGY",
    numbers: &[
        Number {
            name: "رقم التسجيل الضريبي",
            abbreviation: "TRN",
            document_types: &["Tax registration number"],
            placeholder: "999-999-999",
            example: "123-456-789",
            source: "Egyptian Tax Authority, Tax registration number",
            unchecked: "",
            forms: &[Form { pattern: "d{9}", checks: &[] }],
        },
        Number {
            name: "الرقم القومي",
            abbreviation: "NID",
            document_types: &["National ID"],
            placeholder: "99999999999999",
            example: "29001010112345",
            source: "Ministry of Interior, National ID",
            unchecked: "the check digit",
            forms: &[
                Form { pattern: "2d{13}", checks: &[born(&[19])] },
                Form { pattern: "3d{13}", checks: &[born(&[20])] },
            ],
        },
    ],
};

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout: ".yymmdd", centuries, ..Birth::ON })
}
