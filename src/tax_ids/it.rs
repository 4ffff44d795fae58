//! Italy: codice fiscale, sixteen letters and digits; for a time eleven digits.
//!
//! Sources: Ministero delle Finanze, Decreto 23 dicembre 1976, "Sistemi di codificazione dei
//! soggetti da iscrivere all'anagrafe tributaria"; European Commission, "TIN Algorithms - Public -
//! Functional Specification", Italy, <https://ec.europa.eu/taxation_customs/tin/>.
//!
//! Where two persons would have the same code, digits are written as letters from the right
//! (omocodia).

use super::row::{Birth, Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "ITA",
    numbers: &[Number {
        name: "Codice fiscale",
        abbreviation: "CF",
        document_types: &["TIN", "Tax code"],
        placeholder: "AAAAAA99A99A999A",
        example: "RSSMRA85T10A562S",
        source: TIN_ALGORITHMS,
        unchecked: "the letters of the name, the code of the place of birth",
        forms: &[
            Form {
                pattern: "a{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-9LMNP-V]{2}a[0-9LMNP-V]{3}a",
                checks: &[
                    // Odd places, then even ones. The digits stand a modulus behind the letters that
                    // count the same.
                    Check::Sum(Sum {
                        weights: &[1, 0],
                        modulus: 26,
                        alphabet: "BAKPLCQDREVOSFTGUHMINJWZYX10___2_3_4___5_6_7_8_9",
                        then: Then::GoOn,
                        ..Sum::OF
                    }),
                    Check::Sum(Sum {
                        weights: &[0, 1],
                        modulus: 26,
                        alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
                        then: Then::Character(0, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
                        ..Sum::OF
                    }),
                    // A woman's day is 40 more.
                    Check::Birth(Birth {
                        layout: "......yyMdd",
                        days: 40,
                        alphabet: "0123456789LMNPQRSTUVABCDEHLMPRST",
                        ..Birth::ON
                    }),
                ],
            },
            Form { pattern: "d{11}", checks: &[Sum::luhn(0, 0)] },
        ],
    }],
};
