//! Denmark: CPR number, ten digits.
//!
//! Source: CPR-kontoret, "Personnummeret i CPR", <https://www.cpr.dk/> (the seventh digit tells the
//! century; since 2007 numbers are given that have no check digit).

use super::row::{Birth, Check, Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "DNK",
    numbers: &[Number {
        name: "Personnummer",
        abbreviation: "CPR",
        document_types: &["TIN", "CPR-nummer", "CPR number"],
        placeholder: "999999-9999",
        example: "251248-9996",
        source: "CPR-kontoret, Personnummeret i CPR",
        unchecked: "the check digit, which numbers given since 2007 may not have",
        forms: &[
            Form { pattern: "d{6}[0-3]d{3}", checks: &[born(&[19])] },
            Form { pattern: "d{6}[49]d{3}", checks: &[born(&[19, 20])] },
            Form { pattern: "d{6}[5-8]d{3}", checks: &[born(&[18, 20])] },
        ],
    }],
};

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout: "ddmmyy", centuries, ..Birth::ON })
}
