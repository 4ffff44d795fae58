//! Uruguay: cédula de identidad, and the Registro Único Tributario (RUT) of those in business.
//!
//! Sources: OECD, "Tax Identification Numbers: Uruguay"; Dirección General Impositiva, "Registro Único
//! Tributario", <https://www.gub.uy/direccion-general-impositiva/>; Dirección Nacional de
//! Identificación Civil (the cédula's check digit).
//!
//! The oldest cédulas have six digits before the check digit.

use super::row::{Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "URY",
    numbers: &[
        Number {
            name: "Cédula de identidad",
            abbreviation: "CI",
            document_types: &[],
            placeholder: "9.999.999-9",
            example: "1.234.567-2",
            source: OECD,
            unchecked: "",
            forms: &[Form {
                pattern: "d{7,8}",
                checks: &[Check::Sum(Sum {
                    weights: &[4, 3, 6, 7, 8, 9, 2],
                    from_right: true,
                    then: Then::Character(0, "0987654321"),
                    ..Sum::OF
                })],
            }],
        },
        Number {
            name: "Registro Único Tributario",
            abbreviation: "RUT",
            document_types: &["RUC"],
            placeholder: "999999999999",
            example: "211234560019",
            source: OECD,
            unchecked: "",
            forms: &[Form {
                pattern: "[0-2]d{11}",
                checks: &[Check::Sum(Sum {
                    weights: &[4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2],
                    modulus: 11,
                    then: Then::Character(0, "0!987654321"),
                    ..Sum::OF
                })],
            }],
        },
    ],
};
