//! Estonia: isikukood, eleven digits.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Estonia,
//! <https://ec.europa.eu/taxation_customs/tin/> (the first digit tells sex and century; check digit).

use super::row::{Birth, Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "EST",
    numbers: &[Number {
        name: "Isikukood",
        abbreviation: "IK",
        document_types: &["TIN", "Personal identification code"],
        placeholder: "99999999999",
        example: "37605030299",
        source: TIN_ALGORITHMS,
        unchecked: "",
        forms: CODE_WITH_DATE,
    }],
};

/// Lithuania's are the same.
pub(super) const CODE_WITH_DATE: &[Form] = &[
    Form { pattern: "[12]d{10}", checks: &[FIRST, SECOND, born(&[18])] },
    Form { pattern: "[34]d{10}", checks: &[FIRST, SECOND, born(&[19])] },
    Form { pattern: "[56]d{10}", checks: &[FIRST, SECOND, born(&[20])] },
];

pub(super) const FIRST: Check = check_digit(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 1], "0123456789>");
/// Other weights where the first ones leave 10.
pub(super) const SECOND: Check = check_digit(&[3, 4, 5, 6, 7, 8, 9, 1, 2, 3], "01234567890");

const fn check_digit(weights: &'static [u8], map: &'static str) -> Check {
    Check::Sum(Sum { weights, modulus: 11, then: Then::Character(0, map), ..Sum::OF })
}

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout: " yymmdd", centuries, ..Birth::ON })
}
