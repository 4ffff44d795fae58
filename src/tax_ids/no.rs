//! Norway: fødselsnummer, and the D-nummer of those who are not in the population register.
//!
//! Sources: Skatteetaten, "Fødselsnummer", <https://www.skatteetaten.no/> (check digits; the three
//! digits behind the date tell the century; a D-nummer's day is 40 more); Skatteetaten, "Nytt
//! fødselsnummer fra 2032", <https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/>.
//!
//! Numbers of 2032 and later will have another first check digit: then these rows must be
//! changed.

use super::row::{Birth, Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "NOR",
    numbers: &[Number {
        name: "Fødselsnummer",
        abbreviation: "FNR",
        document_types: &["TIN", "D-nummer", "Fodselsnummer"],
        placeholder: "999999 99999",
        example: "010190 12480",
        source: OECD,
        unchecked: "",
        forms: &[
            Form { pattern: "[0-7]d{5}[0-4]d{4}", checks: &[FIRST, SECOND, born(&[19])] },
            Form { pattern: "[0-7]d{5}[5-7]d{4}", checks: &[FIRST, SECOND, born(&[18, 20])] },
            Form { pattern: "[0-7]d{5}8d{4}", checks: &[FIRST, SECOND, born(&[20])] },
            Form { pattern: "[0-7]d{5}9d{4}", checks: &[FIRST, SECOND, born(&[19, 20])] },
        ],
    }],
};

const FIRST: Check = check_digit(1, 2, &[3, 7, 6, 1, 8, 9, 4, 5, 2]);
const SECOND: Check = check_digit(0, 1, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);

/// A check digit of 10 is not given.
const fn check_digit(from_end: u8, until: u8, weights: &'static [u8]) -> Check {
    let then = Then::Character(from_end, "0!987654321");
    Check::Sum(Sum { until, weights, modulus: 11, then, ..Sum::OF })
}

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout: "ddmmyy", centuries, days: 40, ..Birth::ON })
}
