//! Algeria: numéro d'identification fiscale (NIF), of fifteen digits, five more with an establishment, and
//! the national number (NIN) of eighteen.
//!
//! Source: Direction générale des Impôts, "Numéro d'identification fiscale", <https://www.mfdgi.gov.dz/>.
//!
//! Not checked: the check digits, of which nothing is published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "DZA",
    numbers: &[
        Number {
            name: "Numéro d'identification fiscale",
            abbreviation: "NIF",
            document_types: &[],
            placeholder: "999999999999999",
            example: "123456789012345",
            source: "DGI, Numéro d'identification fiscale",
            unchecked: "the check digit",
            forms: &[Form { pattern: "d{15}|d{18}|d{20}", checks: &[] }],
        },
        Number {
            name: "Numéro d'identification national",
            abbreviation: "NIN",
            document_types: &[],
            placeholder: "999999999999999999",
            example: "123456789012345678",
            source: "DGI, Numéro d'identification fiscale",
            unchecked: "the check digit",
            forms: &[Form { pattern: "d{18}", checks: &[] }],
        },
    ],
};
