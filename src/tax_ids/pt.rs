//! Portugal: número de identificação fiscal, nine digits.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Portugal,
//! <https://ec.europa.eu/taxation_customs/tin/> (check digit). The first digit tells the kind of
//! taxpayer; it has changed over time and is not checked but for 0.

use super::row::{Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "PRT",
    numbers: &[Number {
        name: "Número de Identificação Fiscal",
        abbreviation: "NIF",
        document_types: &["TIN", "Numero de contribuinte"],
        placeholder: "999999999",
        example: "123456789",
        source: TIN_ALGORITHMS,
        unchecked: "",
        forms: &[Form {
            pattern: "[1-9]d{8}",
            checks: &[Check::Sum(Sum {
                weights: &[9, 8, 7, 6, 5, 4, 3, 2],
                modulus: 11,
                then: Then::Character(0, "00987654321"),
                ..Sum::OF
            })],
        }],
    }],
};
