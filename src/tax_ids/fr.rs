//! France: numéro fiscal de référence (numéro SPI), thirteen digits of which the last three check.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", France,
//! <https://ec.europa.eu/taxation_customs/tin/> (first digit, check digits).

use super::row::{Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "FRA",
    numbers: &[Number {
        name: "Numéro fiscal de référence",
        abbreviation: "SPI",
        document_types: &[
            "TIN",
            "NIF",
            "Numero fiscal",
            "Numero fiscal de reference",
            "Numero SPI",
        ],
        placeholder: "99 99 999 999 999",
        example: "30 23 217 600 053",
        source: TIN_ALGORITHMS,
        unchecked: "",
        forms: &[Form {
            pattern: "[0-3]d{12}",
            checks: &[Check::Sum(Sum {
                until: 3,
                base: 10,
                modulus: 511,
                then: Then::Number(10, 0),
                ..Sum::OF
            })],
        }],
    }],
};
