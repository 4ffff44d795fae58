//! Nigeria: tax identification number of the states (ten digits), of the federal service (eight and
//! `0001`) or of the common register (thirteen), and the national identity number (NIN, eleven),
//! which stands for it since 2026.
//!
//! Sources: OECD, "Tax Identification Numbers: Nigeria"; Nigeria Tax Administration Act 2025; NIMC,
//! "National Identification Number", <https://nimc.gov.ng/>.

use super::row::{Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "NGA",
    numbers: &[Number {
        name: "Taxpayer Identification Number",
        abbreviation: "TIN",
        document_types: &["NIN", "Tax ID"],
        placeholder: "9999999999",
        example: "1234567890",
        source: OECD,
        unchecked: "",
        forms: &[Form { pattern: "d{10,13}", checks: &[] }],
    }],
};
