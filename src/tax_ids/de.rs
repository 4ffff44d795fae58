//! Germany: Steuerliche Identifikationsnummer (IdNr), and the Steuernummer that tax offices give
//! beside it.
//!
//! Sources: European Commission, "TIN Algorithms - Public - Functional Specification", Germany,
//! <https://ec.europa.eu/taxation_customs/tin/> (check digit, repeated digit, first digit);
//! Bundeszentralamt für Steuern, "Steuerliche Identifikationsnummer", <https://www.bzst.de/>.

use super::row::{Check, Country, Form, Number, OECD, TIN_ALGORITHMS};

pub(super) const ROWS: Country = Country {
    code: "DEU",
    numbers: &[
        Number {
            name: "Steuerliche Identifikationsnummer",
            abbreviation: "IdNr",
            document_types: &[
                "TIN",
                "Steuer-ID",
                "Steueridentifikationsnummer",
                "Identifikationsnummer",
                "Tax ID",
            ],
            placeholder: "99 999 999 999",
            example: "86 095 742 719",
            source: TIN_ALGORITHMS,
            unchecked: "",
            forms: &[Form {
                pattern: "[1-9]d{10}",
                checks: &[Check::OneDigitRepeats(0, 1), Check::Hybrid(0, 0, 10)],
            }],
        },
        Number {
            name: "Steuernummer",
            abbreviation: "StNr",
            document_types: &["Tax number"],
            placeholder: "999/999/99999",
            example: "181/815/08155",
            source: OECD,
            unchecked: "the check digit, which each Land counts in its own way",
            forms: &[Form { pattern: "d{10,11}|d{13}", checks: &[] }],
        },
    ],
};
