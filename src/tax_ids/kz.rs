//! Kazakhstan: individual identification number (ЖСН, ИИН).
//!
//! Source: Law "On National Registers of Identification Numbers" (the check digit), and the rules on
//! forming the number, <https://adilet.zan.kz/>.
//!
//! Not checked: the date of birth and the seventh digit, which tells sex and century. Since the rules'
//! change of August 2013 the digits need not be the person's.

use super::row::{Check, Country, Form, Number, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "KAZ",
    numbers: &[Number {
        name: "ЖСН",
        abbreviation: "IIN",
        document_types: &["TIN", "INN"],
        placeholder: "999999999999",
        example: "900101300007",
        source: "Law on National Registers of Identification Numbers",
        unchecked: "the date of birth",
        forms: &[Form {
            pattern: "d{12}",
            checks: &[
                // Where these weights come to 10 the others decide, and where these do too it is not
                // issued.
                sum(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], "0123456789>"),
                sum(&[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2], "0123456789!"),
            ],
        }],
    }],
};

const fn sum(weights: &'static [u8], map: &'static str) -> Check {
    Check::Sum(Sum { weights, modulus: 11, then: Then::Character(0, map), ..Sum::OF })
}
