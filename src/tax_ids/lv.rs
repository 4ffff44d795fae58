//! Latvia: personas kods, eleven digits; since 2017 without the date of birth.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Latvia,
//! <https://ec.europa.eu/taxation_customs/tin/> (check digit; the seventh digit tells the century;
//! new codes begin with 32 or more and are random).

use super::row::{Birth, Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "LVA",
    numbers: &[Number {
        name: "Personas kods",
        abbreviation: "PK",
        document_types: &["TIN", "Personal code"],
        placeholder: "999999-99999",
        example: "010180-10018",
        source: TIN_ALGORITHMS,
        unchecked: "the check digit of codes given since 2017",
        forms: &[
            Form { pattern: "[0-3]d{5}0d{4}", checks: &with_date(&[18]) },
            Form { pattern: "[0-3]d{5}1d{4}", checks: &with_date(&[19]) },
            Form { pattern: "[0-3]d{5}2d{4}", checks: &with_date(&[20]) },
            Form { pattern: "3[2-9]d{9}", checks: &[] },
        ],
    }],
};

const fn with_date(centuries: &'static [u8]) -> [Check; 2] {
    let weights = &[1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    [
        Check::Sum(Sum {
            weights,
            modulus: 11,
            then: Then::Character(0, "10098765432"),
            ..Sum::OF
        }),
        Check::Birth(Birth { layout: "ddmmyy", centuries, ..Birth::ON }),
    ]
}
