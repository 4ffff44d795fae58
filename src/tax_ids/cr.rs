//! Costa Rica: cédula de identidad, the foreigners' DIMEX, and the NITE of those who have neither.
//!
//! Sources: OECD, "Tax Identification Numbers: Costa Rica"; Ministerio de Hacienda, "Registro Único
//! Tributario", <https://www.hacienda.go.cr/>.

use super::row::{Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "CRI",
    numbers: &[
        Number {
            name: "Cédula de identidad",
            abbreviation: "CI",
            document_types: &[],
            placeholder: "9-9999-9999",
            example: "1-0234-0567",
            source: OECD,
            unchecked: "",
            // Some write a 0 before the province.
            forms: &[Form { pattern: "d{9}|0d{9}", checks: &[] }],
        },
        Number {
            name: "Documento de Identidad Migratorio para Extranjeros",
            abbreviation: "DIMEX",
            document_types: &[],
            placeholder: "999999999999",
            example: "112345678901",
            source: OECD,
            unchecked: "",
            forms: &[Form { pattern: "1d{10,11}", checks: &[] }],
        },
        Number {
            name: "Número de Identificación Tributaria Especial",
            abbreviation: "NITE",
            document_types: &[],
            placeholder: "9999999999",
            example: "3123456789",
            source: OECD,
            unchecked: "",
            forms: &[Form { pattern: "d{10}", checks: &[] }],
        },
    ],
};
