//! Cyprus: Tax Identification Code, eight digits and a check letter.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Cyprus,
//! <https://ec.europa.eu/taxation_customs/tin/> (check letter).
//!
//! Since 27 March 2023 numbers begin with 6. How their letter is made we have not found published.

use super::row::{Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "CYP",
    numbers: &[Number {
        name: "Αριθμός Φορολογικής Ταυτότητας",
        abbreviation: "TIC",
        document_types: &["TIN", "Tax identification code"],
        placeholder: "99999999A",
        example: "00123123T",
        source: TIN_ALGORITHMS,
        unchecked: "the check letter of numbers that begin with 6",
        forms: &[
            Form { pattern: "6d{7}a", checks: &[] },
            Form {
                pattern: "[0-57-9]d{7}a",
                checks: &[
                    // Digits at odd places count as in Italy, then those at even places.
                    Check::Sum(Sum {
                        weights: &[1, 0],
                        modulus: 26,
                        alphabet: "10___2_3_4___5_6_7_8_9",
                        then: Then::GoOn,
                        ..Sum::OF
                    }),
                    Check::Sum(Sum {
                        weights: &[0, 1],
                        modulus: 26,
                        then: Then::Character(0, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                        ..Sum::OF
                    }),
                ],
            },
        ],
    }],
};
