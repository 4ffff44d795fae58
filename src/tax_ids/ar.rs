//! Argentina: CUIT, CUIL and CDI, which share one form, and the identity document (DNI).
//!
//! Sources: OECD, "Tax Identification Numbers: Argentina"; ARCA (the former AFIP), "Clave Única de
//! Identificación Tributaria", <https://www.arca.gob.ar/> (first two digits, check digit).
//!
//! Where the sum leads to 10, the authority changes the first two digits; some tables write 9, which
//! is accepted too.

use super::row::{Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "ARG",
    numbers: &[
        Number {
            name: "Clave Única de Identificación Tributaria",
            abbreviation: "CUIT",
            document_types: &["TIN", "CUIL", "CDI"],
            placeholder: "99-99999999-9",
            example: "20-12345678-6",
            source: OECD,
            unchecked: "",
            // 20 to 27 are persons, 50 to 55 the CDI of those without a document.
            forms: &[Form {
                pattern: "2[0-7]d{9}|5[0-5]d{9}",
                checks: &[Check::Sum(Sum {
                    weights: &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
                    modulus: 11,
                    then: Then::Character(0, "09987654321"),
                    ..Sum::OF
                })],
            }],
        },
        Number {
            name: "Documento Nacional de Identidad",
            abbreviation: "DNI",
            document_types: &[],
            placeholder: "99.999.999",
            example: "12.345.678",
            source: OECD,
            unchecked: "",
            forms: &[Form { pattern: "d{7,8}", checks: &[] }],
        },
    ],
};
