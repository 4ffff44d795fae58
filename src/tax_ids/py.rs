//! Paraguay: Registro Único de Contribuyentes (RUC), which for natural persons is the cédula and a
//! check digit, and the cédula alone.
//!
//! Source: Dirección Nacional de Ingresos Tributarios, "Registro Único de Contribuyentes",
//! <https://www.dnit.gov.py/> (check digit).
//!
//! Not checked: the check digit of the few with a letter behind the cédula.

use super::row::{Check, Country, Form, Number, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "PRY",
    numbers: &[
        Number {
            name: "Registro Único de Contribuyentes",
            abbreviation: "RUC",
            document_types: &["TIN"],
            placeholder: "9999999-9",
            example: "1234567-9",
            source: SOURCE,
            unchecked: "",
            forms: &[
                Form {
                    pattern: "d{5,9}",
                    checks: &[Check::Sum(Sum {
                        weights: &[2, 3, 4, 5, 6, 7, 8, 9],
                        from_right: true,
                        modulus: 11,
                        then: Then::Character(0, "00987654321"),
                        ..Sum::OF
                    })],
                },
                Form { pattern: "d{6,7}ad", checks: &[] },
            ],
        },
        Number {
            name: "Cédula de identidad",
            abbreviation: "CI",
            document_types: &[],
            placeholder: "9.999.999",
            example: "1.234.567",
            source: SOURCE,
            unchecked: "",
            forms: &[Form { pattern: "d{4,8}", checks: &[] }],
        },
    ],
};

const SOURCE: &str = "DNIT, Registro Único de Contribuyentes";
