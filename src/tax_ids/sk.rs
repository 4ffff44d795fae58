//! Slovakia: rodné číslo, as in Czechia; and the DIČ that the tax office gives, ten digits.
//!
//! Sources: European Commission, "TIN Algorithms - Public - Functional Specification", Slovakia,
//! <https://ec.europa.eu/taxation_customs/tin/>; European Commission, VIES, the algorithms of the
//! VAT numbers, which are SK before the DIČ (11 divides it).

use super::cz::BIRTH_NUMBER;
use super::row::{Check, Country, Form, Number, Sum, TIN_ALGORITHMS};

pub(super) const ROWS: Country = Country {
    code: "SVK",
    numbers: &[
        Number {
            name: "Rodné číslo",
            abbreviation: "RC",
            document_types: &["Birth number"],
            placeholder: "999999/9999",
            example: "736028/5163",
            source: TIN_ALGORITHMS,
            unchecked: "",
            forms: BIRTH_NUMBER,
        },
        Number {
            name: "Daňové identifikačné číslo",
            abbreviation: "DIC",
            document_types: &[],
            placeholder: "9999999999",
            example: "1020304054",
            source: TIN_ALGORITHMS,
            unchecked: "",
            forms: &[Form {
                pattern: "SK[1-9]d{9}|[1-9]d{9}",
                checks: &[Check::Sum(Sum {
                    until: 0,
                    base: 10,
                    modulus: 11,
                    alphabet: "0123456789",
                    ..Sum::OF
                })],
            }],
        },
    ],
};
