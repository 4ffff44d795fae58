//! Austria: Abgabenkontonummer (Steuernummer), two digits of the tax office and seven more.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Austria,
//! <https://ec.europa.eu/taxation_customs/tin/> (check digit).

use super::row::{Country, Form, Number, Sum, TIN_ALGORITHMS};

pub(super) const ROWS: Country = Country {
    code: "AUT",
    numbers: &[Number {
        name: "Steuernummer",
        abbreviation: "StNr",
        document_types: &["TIN", "Abgabenkontonummer"],
        placeholder: "99-999/9999",
        example: "93-173/6581",
        source: TIN_ALGORITHMS,
        unchecked: "",
        forms: &[Form { pattern: "d{9}", checks: &[Sum::luhn(0, 0)] }],
    }],
};
