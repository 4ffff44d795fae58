//! Brazil: Cadastro de Pessoas Físicas (CPF), nine digits and two check digits.
//!
//! Sources: Receita Federal, "Cadastro de Pessoas Físicas", <https://www.gov.br/receitafederal/>;
//! OECD, "Tax Identification Numbers: Brazil" (digits and check digits).

use super::row::{Check, Country, Form, Number, OECD, Sum, Then};

/// What a remainder of 11 leads to: 0 and 1 both to 0.
const DIGITS: &str = "00987654321";

pub(super) const ROWS: Country = Country {
    code: "BRA",
    numbers: &[Number {
        name: "Cadastro de Pessoas Físicas",
        abbreviation: "CPF",
        document_types: &["TIN", "Número de CPF"],
        placeholder: "999.999.999-99",
        example: "123.456.789-09",
        source: OECD,
        unchecked: "",
        forms: &[Form {
            pattern: "d{11}",
            checks: &[
                // They would pass the check digits, and are what people type to go on.
                Check::Never("d={10}"),
                check_digit(1, 2, &[10, 9, 8, 7, 6, 5, 4, 3, 2]),
                check_digit(0, 1, &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2]),
            ],
        }],
    }],
};

/// The digit so many before the end is told by those that stand before it.
const fn check_digit(from_end: u8, until: u8, weights: &'static [u8]) -> Check {
    let then = Then::Character(from_end, DIGITS);
    Check::Sum(Sum { until, weights, modulus: 11, then, ..Sum::OF })
}
