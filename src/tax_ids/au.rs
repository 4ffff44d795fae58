//! Australia: Tax File Number (TFN), and the Australian Business Number (ABN) of sole traders.
//!
//! Sources: OECD, "Tax Identification Numbers: Australia"; Australian Taxation Office, "Tax file
//! number", <https://www.ato.gov.au/> (check digit); Australian Business Register, "Format of the
//! ABN", <https://abr.business.gov.au/>.
//!
//! Not checked: the check digit of the old TFNs of eight digits.

use super::row::{Check, Country, Form, Number, OECD, Sum};

pub(super) const ROWS: Country = Country {
    code: "AUS",
    numbers: &[
        Number {
            name: "Tax File Number",
            abbreviation: "TFN",
            document_types: &["TIN"],
            placeholder: "999 999 999",
            example: "123 456 782",
            source: OECD,
            unchecked: "",
            forms: &[
                Form {
                    pattern: "d{9}",
                    checks: &[Check::Sum(Sum {
                        until: 0,
                        weights: &[1, 4, 3, 7, 5, 8, 6, 9, 10],
                        modulus: 11,
                        ..Sum::OF
                    })],
                },
                Form { pattern: "d{8}", checks: &[] },
            ],
        },
        Number {
            name: "Australian Business Number",
            abbreviation: "ABN",
            document_types: &[],
            placeholder: "99 999 999 999",
            example: "51 824 753 556",
            source: "ABR, Format of the ABN",
            unchecked: "",
            forms: &[Form {
                pattern: "[1-9]d{10}",
                // The first digit counts one less: 79 is 89 - 10.
                checks: &[Check::Sum(Sum {
                    until: 0,
                    weights: &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19],
                    modulus: 89,
                    start: 79,
                    ..Sum::OF
                })],
            }],
        },
    ],
};
