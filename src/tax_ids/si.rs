//! Slovenia: davčna številka, eight digits.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Slovenia,
//! <https://ec.europa.eu/taxation_customs/tin/> (first digit, check digit).

use super::row::{Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "SVN",
    numbers: &[Number {
        name: "Davčna številka",
        abbreviation: "DS",
        document_types: &["TIN", "Davcna stevilka"],
        placeholder: "99999999",
        example: "15012557",
        source: TIN_ALGORITHMS,
        unchecked: "",
        forms: &[Form {
            pattern: "[1-9]d{7}",
            checks: &[Check::Sum(Sum {
                weights: &[8, 7, 6, 5, 4, 3, 2],
                modulus: 11,
                // With a remainder of 0 no number is given.
                then: Then::Character(0, "!0987654321"),
                ..Sum::OF
            })],
        }],
    }],
};
