//! Israel: identity number (Mispar Zehut), which is the tax number of individuals.
//!
//! Sources: OECD, "Tax Identification Numbers: Israel"; Population and Immigration Authority,
//! <https://www.gov.il/>.
//!
//! Zeros at the start are often left out.

use super::row::{Country, Form, Number, OECD, Sum};

pub(super) const ROWS: Country = Country {
    code: "ISR",
    numbers: &[Number {
        name: "מספר זהות",
        abbreviation: "Teudat Zehut",
        document_types: &["TIN", "ID", "Mispar Zehut"],
        placeholder: "999999999",
        example: "123456782",
        source: OECD,
        unchecked: "",
        forms: &[Form { pattern: "d{5,9}", checks: &[Sum::luhn(0, 0)] }],
    }],
};
