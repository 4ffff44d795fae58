//! New Zealand: IRD number, seven or eight digits and a check digit.
//!
//! Sources: OECD, "Tax Identification Numbers: New Zealand"; Inland Revenue, "Resident Withholding Tax
//! and Non-Resident Withholding Tax Specification Document", <https://www.ird.govt.nz/> (check digit).

use super::row::{Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "NZL",
    numbers: &[Number {
        name: "Inland Revenue Department number",
        abbreviation: "IRD",
        document_types: &["TIN", "IRD number"],
        placeholder: "999-999-999",
        example: "136-410-132",
        source: OECD,
        unchecked: "",
        forms: &[Form {
            pattern: "[1-9]d{7}|0[1-9]d{7}|1d{8}",
            checks: &[
                check_digit(&[2, 3, 4, 5, 6, 7, 2, 3], "0>987654321"),
                // Where that leads to 10; what leads to it again is not issued.
                check_digit(&[6, 7, 2, 5, 2, 3, 4, 7], "0!987654321"),
            ],
        }],
    }],
};

const fn check_digit(weights: &'static [u8], map: &'static str) -> Check {
    let then = Then::Character(0, map);
    Check::Sum(Sum { weights, from_right: true, modulus: 11, then, ..Sum::OF })
}
