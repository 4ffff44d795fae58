//! Tunisia: matricule fiscal, alone or with the codes behind it, and the identity card (CIN).
//!
//! Source: Ministère des Finances, "Matricule fiscal", <http://www.finances.gov.tn/>.
//!
//! Not checked: the letter behind the digits. How it is counted is not published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "TUN",
    numbers: &[
        Number {
            name: "Matricule fiscal",
            abbreviation: "MF",
            document_types: &[],
            placeholder: "9999999/A",
            example: "1234567/Z",
            source: SOURCE,
            unchecked: "the letter behind the digits",
            // Some leave out a 0 in front. Value added tax, kind of taxpayer, establishment.
            forms: &[Form { pattern: "d{6,7}a|d{6,7}a[ABDNP][CEMNP]d{3}", checks: &[] }],
        },
        Number {
            name: "Carte d'identité nationale",
            abbreviation: "CIN",
            document_types: &[],
            placeholder: "99999999",
            example: "12345678",
            source: SOURCE,
            unchecked: "",
            forms: &[Form { pattern: "d{8}", checks: &[] }],
        },
    ],
};

const SOURCE: &str = "Ministère des Finances, Matricule fiscal";
