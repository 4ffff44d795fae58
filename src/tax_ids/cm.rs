//! Cameroon: numéro d'identifiant unique (NIU), a letter, twelve digits and a letter.
//!
//! Source: Direction générale des Impôts, "Numéro d'identifiant unique", <https://www.impots.cm/>.
//!
//! Not checked: the letters, of which nothing is published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "CMR",
    numbers: &[Number {
        name: "Numéro d'identifiant unique",
        abbreviation: "NIU",
        document_types: &["TIN"],
        placeholder: "A999999999999A",
        example: "P012345678901A",
        source: "DGI, Numéro d'identifiant unique",
        unchecked: "the letters",
        forms: &[Form { pattern: "ad{12}a", checks: &[] }],
    }],
};
