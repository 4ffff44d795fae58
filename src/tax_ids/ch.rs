//! Switzerland: AHV number (AVS, OASI), an EAN-13 that begins with 756.
//!
//! Sources: Bundesamt für Sozialversicherungen, "AHV-Nummer", <https://www.bsv.admin.ch/>; OECD, "Tax
//! Identification Numbers: Switzerland".

use super::row::{Check, Country, Form, Number, OECD, Sum};

pub(super) const ROWS: Country = Country {
    code: "CHE",
    numbers: &[Number {
        name: "AHV-Nummer",
        abbreviation: "AHV",
        document_types: &["TIN", "AHVN13", "AVS", "NAVS13", "OASI", "SSN"],
        placeholder: "756.9999.9999.99",
        example: "756.9217.0769.85",
        source: OECD,
        unchecked: "",
        forms: &[Form {
            pattern: "756d{10}",
            checks: &[Check::Sum(Sum { until: 0, weights: &[1, 3], ..Sum::OF })],
        }],
    }],
};
