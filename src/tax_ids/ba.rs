//! Bosnia and Herzegovina: Jedinstveni matični broj (JMB), which is the tax number of individuals,
//! and the identification number (JIB) of those who are in business.
//!
//! Sources: "Zakon o jedinstvenom matičnom broju" (the form is that of Serbia's JMBG); Indirect Taxation
//! Authority, <https://www.uino.gov.ba/>.

use super::row::{Country, Form, Number};
use super::rs::JMBG;

pub(super) const ROWS: Country = Country {
    code: "BIH",
    numbers: &[
        Number {
            name: "Jedinstveni matični broj",
            abbreviation: "JMBG",
            document_types: &["JMB"],
            placeholder: "9999999999999",
            example: "0101990100005",
            source: "Zakon o jedinstvenom matičnom broju",
            unchecked: "the region",
            forms: JMBG,
        },
        Number {
            name: "Jedinstveni identifikacioni broj",
            abbreviation: "JIB",
            document_types: &[],
            placeholder: "9999999999999",
            example: "4123456789012",
            source: "Indirect Taxation Authority",
            unchecked: "",
            forms: &[Form { pattern: "4d{12}", checks: &[] }],
        },
    ],
};
