//! Colombia: Número de Identificación Tributaria (NIT), which for most persons is their cédula, with
//! a check digit behind it that the register writes in a field of its own.
//!
//! Sources: OECD, "Tax Identification Numbers: Colombia"; DIAN, "Orden Administrativa 4 de 1989",
//! <https://www.dian.gov.co/> (check digit).
//!
//! Without its check digit a cédula has six to eight digits, or ten of which the first is 1.

use super::row::{Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "COL",
    numbers: &[Number {
        name: "Número de Identificación Tributaria",
        abbreviation: "NIT",
        document_types: &["TIN", "CC"],
        placeholder: "9999999999-9",
        example: "1234567890-2",
        source: OECD,
        unchecked: "",
        forms: &[
            Form {
                pattern: "d{9,11}",
                checks: &[Check::Sum(Sum {
                    weights: &[3, 7, 13, 17, 19, 23, 29, 37, 41, 43],
                    from_right: true,
                    modulus: 11,
                    then: Then::Character(0, "01987654321"),
                    ..Sum::OF
                })],
            },
            Form { pattern: "d{6,8}|1d{9}", checks: &[] },
        ],
    }],
};
