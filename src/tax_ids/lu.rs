//! Luxembourg: matricule, thirteen digits since 2014.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Luxembourg,
//! <https://ec.europa.eu/taxation_customs/tin/> (the first check digit is Luhn's, the second one
//! Verhoeff's without the first one).

use super::row::{Birth, Check, Country, Form, Number, Sum, TIN_ALGORITHMS};

pub(super) const ROWS: Country = Country {
    code: "LUX",
    numbers: &[Number {
        name: "Numéro d'identification national",
        abbreviation: "Matricule",
        document_types: &["TIN"],
        placeholder: "9999999999999",
        example: "1893120105732",
        source: TIN_ALGORITHMS,
        unchecked: "the second check digit",
        forms: &[Form {
            pattern: "[12]d{12}",
            checks: &[
                Sum::luhn(0, 1),
                Check::Birth(Birth { layout: "yyyymmdd", centuries: &[0], ..Birth::ON }),
            ],
        }],
    }],
};
