//! Ghana: Ghana Card PIN, which is the tax number since 2021, and the older one of the same name.
//!
//! Sources: OECD, "Tax Identification Numbers: Ghana"; Ghana Revenue Authority, "Ghana Card PIN",
//! <https://gra.gov.gh/>.
//!
//! Not checked: the check digits, which the authorities have not published. Foreigners' cards begin
//! with their country. Sources say eight or nine digits before the check digit, or a letter for it.

use super::row::{Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "GHA",
    numbers: &[Number {
        name: "Ghana Card PIN",
        abbreviation: "PIN",
        document_types: &["TIN", "Ghana Card"],
        placeholder: "AAA-999999999-9",
        example: "GHA-123456789-0",
        source: OECD,
        unchecked: "the check digit",
        forms: &[Form { pattern: "a{3}d{8,9}x|P00d{7}[0-9X]", checks: &[] }],
    }],
};
