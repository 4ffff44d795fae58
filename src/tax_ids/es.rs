//! Spain: número de identificación fiscal (NIF): the DNI of Spaniards, the NIE of foreigners, and
//! the NIF that the tax agency gives to those who have neither (K, L, M).
//!
//! Sources: Ministerio del Interior, "Cálculo del dígito de control del NIF/NIE",
//! <https://www.interior.gob.es/>; European Commission, "TIN Algorithms - Public - Functional
//! Specification", Spain, <https://ec.europa.eu/taxation_customs/tin/>.

use super::row::{Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "ESP",
    numbers: &[
        Number {
            name: "Documento nacional de identidad",
            abbreviation: "DNI",
            document_types: &[],
            placeholder: "99999999-A",
            example: "12345678-Z",
            source: "Ministerio del Interior, NIF/NIE",
            unchecked: "",
            forms: &[Form { pattern: "d{8}a", checks: &[letter(0)] }],
        },
        Number {
            name: "Número de identidad de extranjero",
            abbreviation: "NIE",
            document_types: &[],
            placeholder: "A-9999999-A",
            example: "X-1234567-L",
            source: "Ministerio del Interior, NIF/NIE",
            unchecked: "",
            forms: &[Form { pattern: "[XYZ]d{7}a", checks: &[letter(0)] }],
        },
        Number {
            name: "Número de identificación fiscal (K, L, M)",
            abbreviation: "NIF KLM",
            document_types: &[],
            placeholder: "A-9999999-A",
            example: "M-1234567-L",
            source: TIN_ALGORITHMS,
            unchecked: "",
            forms: &[Form { pattern: "[KLM]d{7}a", checks: &[letter(1)] }],
        },
    ],
};

/// The last letter is told by the remainder of 23. X, Y, Z before it stand for 0, 1, 2.
const fn letter(from: u8) -> Check {
    Check::Sum(Sum {
        from,
        base: 10,
        modulus: 23,
        alphabet: "0123456789_____________XYZ",
        then: Then::Character(0, "TRWAGMYFPDXBNJZSQVHLCKE"),
        ..Sum::OF
    })
}
