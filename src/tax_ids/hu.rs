//! Hungary: adóazonosító jel of natural persons, ten digits that begin with 8; and the adószám of
//! those in business.
//!
//! Sources: European Commission, "TIN Algorithms - Public - Functional Specification", Hungary,
//! <https://ec.europa.eu/taxation_customs/tin/>; European Commission, VIES, the algorithms of the
//! VAT numbers (check digit of the adószám's first eight digits).
//!
//! Not checked: the date of birth, which is a number of days since 1867.

use super::row::{Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "HUN",
    numbers: &[
        Number {
            name: "Adóazonosító jel",
            abbreviation: "Adóazonosító",
            document_types: &["TIN", "Adoazonosito jel", "Adoazonosito"],
            placeholder: "9999999999",
            example: "8071592153",
            source: TIN_ALGORITHMS,
            unchecked: "the date of birth",
            forms: &[Form {
                pattern: "8d{9}",
                checks: &[Check::Sum(Sum {
                    weights: &[1, 2, 3, 4, 5, 6, 7, 8, 9],
                    modulus: 11,
                    then: Then::Character(0, "0123456789!"),
                    ..Sum::OF
                })],
            }],
        },
        Number {
            name: "Adószám",
            abbreviation: "Adoszam",
            document_types: &[],
            placeholder: "99999999-9-99",
            example: "12345676-1-42",
            source: TIN_ALGORITHMS,
            unchecked: "",
            forms: &[Form {
                pattern: "d{11}",
                checks: &[Check::Sum(Sum { until: 3, weights: &[9, 7, 3, 1], ..Sum::OF })],
            }],
        },
    ],
};
