//! Ukraine: the registration number of the taxpayer's account card (РНОКПП), and the passport's
//! number for those who for their religion have none.
//!
//! Source: State Tax Service, "Registration of natural persons in the State Register",
//! <https://tax.gov.ua/>.
//!
//! Not checked: the date of birth in the first five digits, which are a number of days.

use super::row::{Check, Country, Form, Number, Sum, Then};

const SOURCE: &str = "State Tax Service, Registration of natural persons";

pub(super) const ROWS: Country = Country {
    code: "UKR",
    numbers: &[
        Number {
            name: "РНОКПП",
            abbreviation: "RNOKPP",
            document_types: &["TIN", "IPN", "RNTRC"],
            placeholder: "9999999999",
            example: "1759013776",
            source: SOURCE,
            unchecked: "the date of birth",
            forms: &[Form {
                pattern: "d{10}",
                checks: &[Check::Sum(Sum {
                    // The first is -1.
                    weights: &[10, 5, 7, 9, 4, 6, 10, 5, 7],
                    modulus: 11,
                    then: Then::Character(0, "01234567890"),
                    ..Sum::OF
                })],
            }],
        },
        Number {
            name: "Паспорт",
            abbreviation: "Passport",
            document_types: &[],
            placeholder: "999999999",
            example: "123456789",
            source: SOURCE,
            unchecked: "",
            forms: &[Form { pattern: "d{9}|aad{6}", checks: &[] }],
        },
    ],
};
