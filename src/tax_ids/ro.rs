//! Romania: cod numeric personal (CNP), thirteen digits; and the NIF of those who have none, which
//! begins with 9.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Romania,
//! <https://ec.europa.eu/taxation_customs/tin/> (the first digit tells sex and century, for foreign
//! residents the sex alone; check digit).
//!
//! Not checked: the county.

use super::row::{Birth, Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "ROU",
    numbers: &[Number {
        name: "Cod numeric personal",
        abbreviation: "CNP",
        document_types: &["TIN", "NIF"],
        placeholder: "9999999999999",
        example: "1800101221144",
        source: TIN_ALGORITHMS,
        unchecked: "",
        forms: &[
            Form { pattern: "[12]d{12}", checks: &[CHECK_DIGIT, born(&[19])] },
            Form { pattern: "[34]d{12}", checks: &[CHECK_DIGIT, born(&[18])] },
            Form { pattern: "[56]d{12}", checks: &[CHECK_DIGIT, born(&[20])] },
            Form { pattern: "[78]d{12}", checks: &[CHECK_DIGIT, born(&[19, 20])] },
            Form { pattern: "9d{12}", checks: &[] },
        ],
    }],
};

const CHECK_DIGIT: Check = Check::Sum(Sum {
    weights: &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9],
    modulus: 11,
    then: Then::Character(0, "01234567891"),
    ..Sum::OF
});

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout: " yymmdd", centuries, ..Birth::ON })
}
