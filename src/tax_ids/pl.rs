//! Poland: PESEL of natural persons, and NIP of those who are in business.
//!
//! Sources: European Commission, "TIN Algorithms - Public - Functional Specification", Poland,
//! <https://ec.europa.eu/taxation_customs/tin/>; gov.pl, "Czym jest numer PESEL",
//! <https://www.gov.pl/web/gov/czym-jest-numer-pesel> (the months of the centuries).

use super::row::{Birth, Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "POL",
    numbers: &[
        Number {
            name: "Powszechny Elektroniczny System Ewidencji Ludności",
            abbreviation: "PESEL",
            document_types: &[],
            placeholder: "99999999999",
            example: "44051401359",
            source: TIN_ALGORITHMS,
            unchecked: "",
            forms: &[
                Form { pattern: "dd[01]d{8}", checks: &pesel(&[19]) },
                Form { pattern: "dd[23]d{8}", checks: &pesel(&[20]) },
                Form { pattern: "dd[45]d{8}", checks: &pesel(&[21]) },
                Form { pattern: "dd[67]d{8}", checks: &pesel(&[22]) },
                Form { pattern: "dd[89]d{8}", checks: &pesel(&[18]) },
            ],
        },
        Number {
            name: "Numer Identyfikacji Podatkowej",
            abbreviation: "NIP",
            document_types: &[],
            placeholder: "999-999-99-99",
            example: "123-456-32-18",
            source: TIN_ALGORITHMS,
            unchecked: "",
            forms: &[Form {
                pattern: "d{10}",
                checks: &[Check::Sum(Sum {
                    weights: &[6, 5, 7, 2, 3, 4, 5, 6, 7],
                    modulus: 11,
                    then: Then::Character(0, "0123456789!"),
                    ..Sum::OF
                })],
            }],
        },
    ],
};

/// The month tells the century: it is 20 more for each from 2000 on, and 80 more before 1900.
const fn pesel(centuries: &'static [u8]) -> [Check; 2] {
    let weights = &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
    [
        Check::Sum(Sum { until: 0, weights, ..Sum::OF }),
        Check::Birth(Birth { centuries, months: 20, ..Birth::ON }),
    ]
}
