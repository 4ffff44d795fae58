//! Peru: Registro Único de Contribuyentes (RUC) of natural persons, and the identity document (DNI)
//! of those who have none, or a foreigner's card of nine digits.
//!
//! Sources: OECD, "Tax Identification Numbers: Peru"; SUNAT, "Registro Único de Contribuyentes",
//! <https://www.sunat.gob.pe/> (first two digits, check digit).

use super::row::{Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "PER",
    numbers: &[
        Number {
            name: "Registro Único de Contribuyentes",
            abbreviation: "RUC",
            document_types: &[],
            placeholder: "99999999999",
            example: "10123456781",
            source: OECD,
            unchecked: "",
            forms: &[Form {
                pattern: "1[05-7]d{9}",
                checks: &[Check::Sum(Sum {
                    weights: &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
                    modulus: 11,
                    then: Then::Character(0, "10987654321"),
                    ..Sum::OF
                })],
            }],
        },
        Number {
            name: "Documento Nacional de Identidad",
            abbreviation: "DNI",
            document_types: &[],
            placeholder: "99999999",
            example: "12345678",
            source: OECD,
            unchecked: "the check character",
            forms: &[Form { pattern: "d{8}|d{8}x", checks: &[] }],
        },
    ],
};
