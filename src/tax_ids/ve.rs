//! Venezuela: Registro de Información Fiscal (RIF) of natural persons, and the cédula.
//!
//! Source: SENIAT, "Registro Único de Información Fiscal", <http://www.seniat.gob.ve/> (letter, check
//! digit).

use super::row::{Check, Country, Form, Number, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "VEN",
    numbers: &[
        Number {
            name: "Registro de Información Fiscal",
            abbreviation: "RIF",
            document_types: &["TIN"],
            placeholder: "A-99999999-9",
            example: "V-12345678-1",
            source: SOURCE,
            unchecked: "",
            // A citizen, a foreigner, a passport.
            forms: &[Form {
                pattern: "[VEP]d{9}",
                checks: &[Check::Sum(Sum {
                    weights: &[4, 3, 2, 7, 6, 5, 4, 3, 2],
                    modulus: 11,
                    // V counts 1, E 2 and P 4, modulo 11.
                    alphabet: "0123456789__VE_P",
                    then: Then::Character(0, "00987654321"),
                    ..Sum::OF
                })],
            }],
        },
        Number {
            name: "Cédula de identidad",
            abbreviation: "CI",
            document_types: &[],
            placeholder: "A-99999999",
            example: "V-12345678",
            source: SOURCE,
            unchecked: "",
            forms: &[Form { pattern: "[VE]d{5,8}|d{5,8}", checks: &[] }],
        },
    ],
};

const SOURCE: &str = "SENIAT, Registro Único de Información Fiscal";
