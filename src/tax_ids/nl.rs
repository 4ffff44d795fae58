//! Netherlands: burgerservicenummer, nine digits; a zero at the start may be left out.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Netherlands,
//! <https://ec.europa.eu/taxation_customs/tin/> (the test of eleven).

use super::row::{Check, Country, Form, Number, Sum, TIN_ALGORITHMS};

pub(super) const ROWS: Country = Country {
    code: "NLD",
    numbers: &[Number {
        name: "Burgerservicenummer",
        abbreviation: "BSN",
        document_types: &["TIN", "Sofinummer"],
        placeholder: "999999999",
        example: "111222333",
        source: TIN_ALGORITHMS,
        unchecked: "",
        forms: &[Form {
            pattern: "d{8,9}",
            checks: &[
                // The last digit counts -1.
                Check::Sum(Sum {
                    until: 0,
                    weights: &[10, 2, 3, 4, 5, 6, 7, 8, 9],
                    from_right: true,
                    modulus: 11,
                    ..Sum::OF
                }),
                Check::Never("0{8,9}"),
            ],
        }],
    }],
};
