//! Croatia: OIB, eleven digits.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Croatia,
//! <https://ec.europa.eu/taxation_customs/tin/> (ISO/IEC 7064 MOD 11,10).

use super::row::{Check, Country, Form, Number, TIN_ALGORITHMS};

pub(super) const ROWS: Country = Country {
    code: "HRV",
    numbers: &[Number {
        name: "Osobni identifikacijski broj",
        abbreviation: "OIB",
        document_types: &["TIN"],
        placeholder: "99999999999",
        example: "12345678903",
        source: TIN_ALGORITHMS,
        unchecked: "",
        forms: &[Form { pattern: "d{11}", checks: &[Check::Hybrid(0, 0, 10)] }],
    }],
};
