//! Dominican Republic: cédula de identidad y electoral, eleven digits by Luhn, which is the Registro
//! Nacional de Contribuyentes (RNC) of natural persons; others have an RNC of nine digits.
//!
//! Sources: Dirección General de Impuestos Internos, "Registro Nacional de Contribuyentes",
//! <https://dgii.gov.do/>; Junta Central Electoral, "Cédula de identidad y electoral",
//! <https://jce.gob.do/>.
//!
//! Of the oldest cédulas a few hundred have another check digit: they are questioned.

use super::row::{Check, Country, Form, Number, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "DOM",
    numbers: &[Number {
        name: "Cédula de identidad y electoral",
        abbreviation: "CIE",
        document_types: &["TIN", "RNC"],
        placeholder: "999-9999999-9",
        example: "001-1234567-3",
        source: "DGII, Registro Nacional de Contribuyentes",
        unchecked: "",
        forms: &[
            Form { pattern: "d{11}", checks: &[Sum::luhn(0, 0)] },
            Form {
                pattern: "d{9}",
                checks: &[Check::Sum(Sum {
                    weights: &[7, 9, 8, 6, 5, 4, 3, 2],
                    modulus: 11,
                    then: Then::Character(0, "21987654321"),
                    ..Sum::OF
                })],
            },
        ],
    }],
};
