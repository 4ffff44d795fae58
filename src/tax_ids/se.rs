//! Sweden: personnummer, and the samordningsnummer (coordination number) of those who are not in
//! the population register.
//!
//! Sources: Skatteverket, "Personnummer och samordningsnummer", <https://www.skatteverket.se/> (form,
//! `+` from the year of the hundredth birthday on, day and 60, check digit); European Commission,
//! "TIN Algorithms - Public - Functional Specification", Sweden,
//! <https://ec.europa.eu/taxation_customs/tin/>.

use super::row::{Birth, Check, Country, Form, Number, Sum};

pub(super) const ROWS: Country = Country {
    code: "SWE",
    numbers: &[Number {
        name: "Personnummer",
        abbreviation: "PNR",
        document_types: &["TIN", "Samordningsnummer", "Personal identity number"],
        placeholder: "999999-9999",
        example: "811228-9874",
        source: "Skatteverket, Personnummer och samordningsnummer",
        unchecked: "",
        forms: &[
            Form { pattern: "d{10}", checks: &[Sum::luhn(0, 0), born("yymmdd", &[19, 20])] },
            Form {
                pattern: "d{6}+d{4}",
                checks: &[
                    // The Luhn check with nothing for the `+`.
                    Check::Sum(Sum {
                        until: 0,
                        weights: &[2, 1, 2, 1, 2, 1, 0, 2, 1, 2, 1],
                        cross_sums: true,
                        ..Sum::OF
                    }),
                    born("yymmdd", &[18, 19]),
                ],
            },
            Form {
                pattern: "18d{10}|19d{10}|20d{10}",
                checks: &[Sum::luhn(2, 0), born("yyyymmdd", &[0])],
            },
        ],
    }],
};

const fn born(layout: &'static str, centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout, centuries, days: 60, ..Birth::ON })
}
