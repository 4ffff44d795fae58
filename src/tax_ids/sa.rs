//! Saudi Arabia: the number of the national identity card or the residence permit (Iqama), and the
//! tax authority's number of those who are in business.
//!
//! Sources: OECD, "Tax Identification Numbers: Saudi Arabia"; Zakat, Tax and Customs Authority,
//! <https://zatca.gov.sa/> (ten digits, or 15 with 3 at both ends for value added tax).
//!
//! Not checked: the check digit, of which nothing is published.

use super::row::{Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "SAU",
    numbers: &[
        Number {
            name: "رقم الهوية",
            abbreviation: "National ID",
            document_types: &["Iqama"],
            placeholder: "9999999999",
            example: "1234567890",
            source: OECD,
            unchecked: "the check digit",
            forms: &[Form { pattern: "[12]d{9}", checks: &[] }],
        },
        Number {
            name: "الرقم الضريبي",
            abbreviation: "VAT",
            document_types: &["ZATCA"],
            placeholder: "999999999999999",
            example: "312345678900003",
            source: OECD,
            unchecked: "",
            forms: &[Form { pattern: "3d{9}|3d{13}3", checks: &[] }],
        },
    ],
};
