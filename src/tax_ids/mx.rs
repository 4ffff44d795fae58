//! Mexico: Clave Única de Registro de Población (CURP), and Registro Federal de Contribuyentes
//! (RFC) of natural persons.
//!
//! Sources: Secretaría de Gobernación, "Instructivo normativo para la asignación de la Clave Única
//! de Registro de Población", Diario Oficial de la Federación, <https://www.dof.gob.mx/>; OECD, "Tax
//! Identification Numbers: Mexico" (the RFC's form).
//!
//! The RFC's check digit is not checked: the tax office has issued many with another one.

use super::row::{Birth, Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "MEX",
    numbers: &[
        Number {
            name: "Clave Única de Registro de Población",
            abbreviation: "CURP",
            document_types: &[],
            placeholder: "AAAA999999AAAAAAX9",
            example: "HEGG560427MVZRRL04",
            source: "SEGOB, Instructivo normativo para la CURP",
            unchecked: "the letters of the name, the code of the state",
            // Before the check digit stands a digit for those born before 2000, then a letter.
            forms: &[
                Form { pattern: "a{4}d{6}[HMX]a{5}dd", checks: &[CHECK_DIGIT, born(&[19])] },
                Form { pattern: "a{4}d{6}[HMX]a{5}ad", checks: &[CHECK_DIGIT, born(&[20])] },
            ],
        },
        Number {
            name: "Registro Federal de Contribuyentes",
            abbreviation: "RFC",
            document_types: &[],
            placeholder: "AAAA999999XXX",
            example: "GODE561231GR8",
            source: OECD,
            unchecked: "the check digit",
            forms: &[
                Form { pattern: "[A-Z&]{4}d{6}xxx", checks: &[born(&[19, 20])] },
                // What foreigners without an RFC of their own are given on invoices.
                Form { pattern: "XEXX010101000", checks: &[] },
            ],
        },
    ],
};

/// Ñ, which is not ASCII, has its value between N and O.
const CHECK_DIGIT: Check = Check::Sum(Sum {
    weights: &[18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2],
    alphabet: "0123456789ABCDEFGHIJKLMN_OPQRSTUVWXYZ",
    then: Then::Character(0, "0987654321"),
    ..Sum::OF
});

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout: "....yymmdd", centuries, ..Birth::ON })
}
