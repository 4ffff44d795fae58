//! Russia: the taxpayer's number (ИНН) of natural persons, ten digits and two check digits.
//!
//! Sources: Federal Tax Service, "ИНН", <https://www.nalog.gov.ru/>; OECD, "Tax Identification Numbers:
//! Russia".
//!
//! Not checked: the tax office in the first four digits.

use super::row::{Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "RUS",
    numbers: &[Number {
        name: "ИНН",
        abbreviation: "INN",
        document_types: &["TIN"],
        placeholder: "999999999999",
        example: "500100732259",
        source: OECD,
        unchecked: "",
        forms: &[Form {
            pattern: "d{12}",
            checks: &[
                check_digit(1, 2, &[7, 2, 4, 10, 3, 5, 9, 4, 6, 8]),
                check_digit(0, 1, &[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]),
            ],
        }],
    }],
};

const fn check_digit(from_end: u8, until: u8, weights: &'static [u8]) -> Check {
    let then = Then::Character(from_end, "01234567890");
    Check::Sum(Sum { until, weights, modulus: 11, then, ..Sum::OF })
}
