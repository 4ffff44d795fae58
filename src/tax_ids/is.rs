//! Iceland: kennitala, ten digits of which the last one tells the century; and the system's
//! kennitala of those who are not in the register, which tells no date.
//!
//! Source: Þjóðskrá, "Um kennitölur", <https://www.skra.is/folk/eg-i-thjodskra/um-kennitolur/>.
//!
//! Not checked: the check digit. Since 18 February 2026 numbers are given without one. A few numbers
//! from February 1969 have a day that this month does not have.

use super::row::{Birth, Check, Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "ISL",
    numbers: &[Number {
        name: "Kennitala",
        abbreviation: "KT",
        document_types: &["TIN"],
        placeholder: "999999-9999",
        example: "120160-3389",
        source: "Þjóðskrá, Um kennitölur",
        unchecked: "the check digit, which numbers given since February 2026 do not have",
        forms: &[
            Form { pattern: "[0-3]d{8}8", checks: &[born(&[18])] },
            Form { pattern: "[0-3]d{8}9", checks: &[born(&[19])] },
            Form { pattern: "[0-3]d{8}0", checks: &[born(&[20])] },
            Form { pattern: "[89]d{9}|290269d{4}|300269d{4}", checks: &[] },
        ],
    }],
};

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout: "ddmmyy", centuries, ..Birth::ON })
}
