//! Belarus: the payer's number (УНП), and the identification number of the passport.
//!
//! Sources: Ministry of Taxes and Duties, "УНП", <https://nalog.gov.by/> (two letters and seven digits for
//! natural persons, nine digits for those in business); Law "On the Population Register",
//! <https://pravo.by/> (sex and century, date of birth, region, serial number, citizenship).
//!
//! Not checked: the check digit of numbers with letters, which are Cyrillic ones too, and of the
//! identification number.

use super::row::{Birth, Check, Country, Form, Number, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "BLR",
    numbers: &[
        Number {
            name: "УНП",
            abbreviation: "UNP",
            document_types: &["TIN"],
            placeholder: "AA9999999",
            example: "MA1234567",
            source: "Ministry of Taxes and Duties, УНП",
            unchecked: "the check digit of those with letters",
            forms: &[
                Form { pattern: "aad{7}", checks: &[] },
                Form {
                    pattern: "[1-9]d{8}",
                    checks: &[Check::Sum(Sum {
                        weights: &[29, 23, 19, 17, 13, 7, 5, 3],
                        modulus: 11,
                        then: Then::Character(0, "0123456789!"),
                        ..Sum::OF
                    })],
                },
            ],
        },
        Number {
            name: "Идентификационный номер",
            abbreviation: "Identification number",
            document_types: &["Personal number"],
            placeholder: "9999999A999AA9",
            example: "3010190A001PB1",
            source: "Law on the Population Register",
            unchecked: "the check digit",
            forms: &[
                Form { pattern: "[34]d{6}ad{3}aad", checks: &[born(&[19])] },
                Form { pattern: "[56]d{6}ad{3}aad", checks: &[born(&[20])] },
            ],
        },
    ],
};

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout: ".ddmmyy", centuries, ..Birth::ON })
}
