//! Bulgaria: ЕГН of those in the population register, and ЛНЧ of foreigners.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Bulgaria,
//! <https://ec.europa.eu/taxation_customs/tin/> (check digits; 20 more for months before 1900, 40
//! more from 2000 on).

use super::row::{Birth, Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "BGR",
    numbers: &[
        Number {
            name: "Единен граждански номер",
            abbreviation: "EGN",
            document_types: &[],
            placeholder: "9999999999",
            example: "7501010010",
            source: TIN_ALGORITHMS,
            unchecked: "",
            forms: &[
                Form { pattern: "dd[01]d{7}", checks: &egn(&[19]) },
                Form { pattern: "dd[23]d{7}", checks: &egn(&[18]) },
                Form { pattern: "dd[45]d{7}", checks: &egn(&[20]) },
            ],
        },
        Number {
            name: "Личен номер на чужденец",
            abbreviation: "LNCH",
            document_types: &["LNC", "PNF"],
            placeholder: "9999999999",
            example: "7111042925",
            source: TIN_ALGORITHMS,
            unchecked: "",
            forms: &[Form {
                pattern: "d{10}",
                checks: &[Check::Sum(Sum {
                    weights: &[21, 19, 17, 13, 11, 9, 7, 3, 1],
                    then: Then::Character(0, "0123456789"),
                    ..Sum::OF
                })],
            }],
        },
    ],
};

const fn egn(centuries: &'static [u8]) -> [Check; 2] {
    let (weights, then) = (&[2, 4, 8, 5, 10, 9, 7, 3, 6], Then::Character(0, "01234567890"));
    [
        Check::Sum(Sum { weights, modulus: 11, then, ..Sum::OF }),
        Check::Birth(Birth { centuries, months: 20, ..Birth::ON }),
    ]
}
