//! Serbia: Jedinstveni matični broj građana (JMBG), the number of foreigners of the same form, and
//! the PIB of those who are in business.
//!
//! Sources: "Zakon o jedinstvenom matičnom broju građana", <https://www.pravno-informacioni-sistem.rs/>
//! (date of birth, region, serial number, check digit); Poreska uprava, "Poreski identifikacioni
//! broj", <https://www.purs.gov.rs/> (MOD 11,10).
//!
//! Not checked: the region. The form is that of all countries of the former Yugoslavia.

use super::row::{Birth, Check, Country, Form, Number, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "SRB",
    numbers: &[
        Number {
            name: "Jedinstveni matični broj građana",
            abbreviation: "JMBG",
            document_types: &["EBS"],
            placeholder: "9999999999999",
            example: "0101990710008",
            source: "Zakon o jedinstvenom matičnom broju građana",
            unchecked: "the region",
            forms: JMBG,
        },
        Number {
            name: "Poreski identifikacioni broj",
            abbreviation: "PIB",
            document_types: &[],
            placeholder: "999999999",
            example: "123456788",
            source: "Poreska uprava, Poreski identifikacioni broj",
            unchecked: "",
            forms: &[Form { pattern: "[1-9]d{8}", checks: &[Check::Hybrid(0, 0, 10)] }],
        },
    ],
};

/// The JMBG of Serbia, North Macedonia, and Bosnia and Herzegovina. Of the year the thousand is
/// left out: 990 is 1990, 003 is 2003.
pub(super) const JMBG: &[Form] = &[
    Form { pattern: "d{4}[89]d{8}", checks: &jmbg(&[10]) },
    Form { pattern: "d{4}0d{8}", checks: &jmbg(&[20]) },
];

const fn jmbg(centuries: &'static [u8]) -> [Check; 2] {
    [JMBG_DIGIT, Check::Birth(Birth { layout: "ddmmyyy", centuries, ..Birth::ON })]
}

/// What comes to 10 is not issued by the law, but is said to be issued with 0.
pub(super) const JMBG_DIGIT: Check = Check::Sum(Sum {
    weights: &[7, 6, 5, 4, 3, 2],
    modulus: 11,
    then: Then::Character(0, "00987654321"),
    ..Sum::OF
});
