//! North Macedonia: Единствен матичен број на граѓанинот (EMBG), which is the tax number of
//! individuals, and the tax number (EDB) of those who are in business.
//!
//! Source: Public Revenue Office, "Tax number", <http://www.ujp.gov.mk/>. The form of the EMBG is that of
//! Serbia's JMBG; the EDB has the same check digit.

use super::row::{Country, Form, Number};
use super::rs::{JMBG, JMBG_DIGIT};

pub(super) const ROWS: Country = Country {
    code: "MKD",
    numbers: &[
        Number {
            name: "ЕМБГ",
            abbreviation: "EMBG",
            document_types: &["JMBG"],
            placeholder: "9999999999999",
            example: "0101990410004",
            source: "Public Revenue Office, Tax number",
            unchecked: "the region",
            forms: JMBG,
        },
        Number {
            name: "ЕДБ",
            abbreviation: "EDB",
            document_types: &[],
            placeholder: "9999999999999",
            example: "5000123456783",
            source: "Public Revenue Office, Tax number",
            unchecked: "",
            forms: &[Form { pattern: "[4-8]d{12}", checks: &[JMBG_DIGIT] }],
        },
    ],
};
