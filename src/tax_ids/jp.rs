//! Japan: Individual Number ("My Number").
//!
//! Sources: Ministry of Internal Affairs and Communications, "Order on the designation of Individual
//! Numbers" (Order 85 of 2014, Article 5: the check digit), <https://www.soumu.go.jp/>; OECD, "Tax
//! Identification Numbers: Japan".

use super::row::{Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "JPN",
    numbers: &[Number {
        name: "個人番号",
        abbreviation: "My Number",
        document_types: &["TIN", "Individual Number"],
        placeholder: "9999 9999 9999",
        example: "1234 5678 9018",
        source: OECD,
        unchecked: "",
        forms: &[Form {
            pattern: "d{12}",
            checks: &[Check::Sum(Sum {
                weights: &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
                modulus: 11,
                then: Then::Character(0, "00987654321"),
                ..Sum::OF
            })],
        }],
    }],
};
