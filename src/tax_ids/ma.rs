//! Morocco: identifiant fiscal (IF), the identity card (CNIE), and the identifiant commun de
//! l'entreprise (ICE) of those in business.
//!
//! Source: Direction Générale des Impôts, "Identifiant fiscal", <https://www.tax.gov.ma/>.
//!
//! Not checked: the ICE's check digits, which the authority has not published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "MAR",
    numbers: &[
        Number {
            name: "Identifiant fiscal",
            abbreviation: "IF",
            document_types: &[],
            placeholder: "99999999",
            example: "12345678",
            source: SOURCE,
            unchecked: "",
            forms: &[Form { pattern: "d{7,8}", checks: &[] }],
        },
        Number {
            name: "Carte nationale d'identité électronique",
            abbreviation: "CNIE",
            document_types: &["CIN"],
            placeholder: "AA999999",
            example: "AB123456",
            source: SOURCE,
            unchecked: "",
            // One letter or two.
            forms: &[Form { pattern: "axd{3,6}", checks: &[] }],
        },
        Number {
            name: "Identifiant commun de l'entreprise",
            abbreviation: "ICE",
            document_types: &[],
            placeholder: "999999999999999",
            example: "001234567000089",
            source: SOURCE,
            unchecked: "the check digits",
            forms: &[Form { pattern: "d{15}", checks: &[] }],
        },
    ],
};

const SOURCE: &str = "DGI, Identifiant fiscal";
