//! Czechia: rodné číslo, and the DIČ of those in business, which mostly is CZ before it.
//!
//! Sources: Zákon č. 133/2000 Sb., o evidenci obyvatel a rodných číslech, § 13 (a woman's month is
//! 50 more, from 2004 on it may be 20 or 70 more; from 1954 on ten digits that 11 divides);
//! European Commission, "TIN Algorithms - Public - Functional Specification", Czech Republic,
//! <https://ec.europa.eu/taxation_customs/tin/>.
//!
//! Slovakia has the same numbers from the time of the common state.

use super::row::{Birth, Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "CZE",
    numbers: &[
        Number {
            name: "Rodné číslo",
            abbreviation: "RC",
            document_types: &["Birth number"],
            placeholder: "999999/9999",
            example: "736028/5163",
            source: TIN_ALGORITHMS,
            unchecked: "",
            forms: BIRTH_NUMBER,
        },
        Number {
            name: "Daňové identifikační číslo",
            abbreviation: "DIC",
            document_types: &[],
            placeholder: "AA9999999999",
            example: "CZ7360285163",
            source: TIN_ALGORITHMS,
            unchecked: "the date of birth",
            forms: &[
                Form { pattern: "CZd{10}|d{10}", checks: &[CHECK_DIGIT] },
                Form { pattern: "CZd{9}|d{9}", checks: &[] },
            ],
        },
    ],
};

/// 11 divides all ten digits, but for some before 1985 where a 0 stands for 10. Letters before them
/// count nothing.
const CHECK_DIGIT: Check = Check::Sum(Sum {
    base: 10,
    modulus: 11,
    alphabet: "0123456789",
    then: Then::Character(0, "01234567890"),
    ..Sum::OF
});

pub(super) const BIRTH_NUMBER: &[Form] = &[
    Form { pattern: "dd[0156]d{7}", checks: &[CHECK_DIGIT, born(50, &[19, 20])] },
    Form { pattern: "dd[23]d{7}", checks: &[CHECK_DIGIT, born(20, &[20])] },
    Form { pattern: "dd[78]d{7}", checks: &[CHECK_DIGIT, born(70, &[20])] },
    // Before 1954.
    Form { pattern: "[0-4]d[0156]d{6}|5[0-3][0156]d{6}", checks: &[born(50, &[19])] },
];

const fn born(months: u16, centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { centuries, months, ..Birth::ON })
}
