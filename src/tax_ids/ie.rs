//! Ireland: PPS number, seven digits, a check letter and since 2013 mostly another letter.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Ireland,
//! <https://ec.europa.eu/taxation_customs/tin/> (check letter; the second letter counts too, but for
//! the old ones).

use super::row::{Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "IRL",
    numbers: &[Number {
        name: "Personal Public Service Number",
        abbreviation: "PPSN",
        document_types: &["TIN", "PPS", "PPS number"],
        placeholder: "9999999AA",
        example: "1234567FA",
        source: TIN_ALGORITHMS,
        unchecked: "",
        forms: &[
            Form { pattern: "d{7}[A-W]", checks: &[digits(1, check_letter(0))] },
            Form {
                pattern: "d{7}[A-W][A-ITWX]",
                checks: &[
                    digits(2, Then::GoOn),
                    Check::Sum(Sum {
                        from: 8,
                        until: 0,
                        weights: &[9],
                        modulus: 23,
                        // T, W and X count nothing.
                        alphabet: "_ABCDEFGHI",
                        then: check_letter(1),
                        ..Sum::OF
                    }),
                ],
            },
        ],
    }],
};

const fn digits(until: u8, then: Then) -> Check {
    let weights = &[8, 7, 6, 5, 4, 3, 2];
    Check::Sum(Sum { until, weights, modulus: 23, then, ..Sum::OF })
}

const fn check_letter(from_end: u8) -> Then {
    Then::Character(from_end, "WABCDEFGHIJKLMNOPQRSTUV")
}
