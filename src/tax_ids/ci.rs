//! Côte d'Ivoire: numéro de compte contribuable (NCC), seven digits and a letter.
//!
//! Source: Direction générale des Impôts, "Numéro de compte contribuable", <https://www.dgi.gouv.ci/>.
//!
//! Not checked: the letter, of which nothing is published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "CIV",
    numbers: &[Number {
        name: "Numéro de compte contribuable",
        abbreviation: "NCC",
        document_types: &["TIN", "CC"],
        placeholder: "9999999 A",
        example: "1234567 A",
        source: "DGI, Numéro de compte contribuable",
        unchecked: "the letter",
        forms: &[Form { pattern: "d{7}a", checks: &[] }],
    }],
};
