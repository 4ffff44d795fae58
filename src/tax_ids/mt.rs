//! Malta: the identity card's number of nationals, digits and a letter; nine digits of others.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Malta,
//! <https://ec.europa.eu/taxation_customs/tin/> (forms; no check digit is published). Zeros at the
//! start may be left out.

use super::row::{Country, Form, Number, TIN_ALGORITHMS};

pub(super) const ROWS: Country = Country {
    code: "MLT",
    numbers: &[Number {
        name: "Income tax number",
        abbreviation: "TIN",
        document_types: &["ID card number"],
        placeholder: "9999999A",
        example: "1234567A",
        source: TIN_ALGORITHMS,
        unchecked: "",
        forms: &[Form { pattern: "d{3,7}[ABGHLMPZ]|d{9}", checks: &[] }],
    }],
};
