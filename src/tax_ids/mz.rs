//! Mozambique: Número Único de Identificação Tributária (NUIT), nine digits.
//!
//! Source: Autoridade Tributária de Moçambique, "NUIT", <https://www.at.gov.mz/>.
//!
//! Not checked: the check digit, of which nothing is published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "MOZ",
    numbers: &[Number {
        name: "Número Único de Identificação Tributária",
        abbreviation: "NUIT",
        document_types: &["TIN", "NIF"],
        placeholder: "999999999",
        example: "123456789",
        source: "Autoridade Tributária, NUIT",
        unchecked: "the check digit",
        forms: &[Form { pattern: "d{9}", checks: &[] }],
    }],
};
