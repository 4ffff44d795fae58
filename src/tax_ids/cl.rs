//! Chile: Rol Único Tributario (RUT), which for natural persons is the Rol Único Nacional (RUN).
//!
//! Sources: OECD, "Tax Identification Numbers: Chile"; Servicio de Impuestos Internos, "Rol Único
//! Tributario", <https://www.sii.cl/> (check digit).

use super::row::{Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "CHL",
    numbers: &[Number {
        name: "Rol Único Tributario",
        abbreviation: "RUT",
        document_types: &["TIN", "RUN"],
        placeholder: "99.999.999-X",
        example: "12.345.678-5",
        source: OECD,
        unchecked: "",
        // The oldest have six digits before the check digit.
        forms: &[Form {
            pattern: "d{6,8}[0-9K]",
            checks: &[Check::Sum(Sum {
                weights: &[2, 3, 4, 5, 6, 7],
                from_right: true,
                modulus: 11,
                then: Then::Character(0, "0K987654321"),
                ..Sum::OF
            })],
        }],
    }],
};
