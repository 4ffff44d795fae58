//! Honduras: Registro Tributario Nacional (RTN), which for natural persons is the identity document
//! (DNI) and a check digit.
//!
//! Source: Servicio de Administración de Rentas, "Registro Tributario Nacional",
//! <https://www.sar.gob.hn/>.
//!
//! Not checked: the check digit, which the authority has not published, and the year, which is that
//! of the entry into the register.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "HND",
    numbers: &[
        Number {
            name: "Registro Tributario Nacional",
            abbreviation: "RTN",
            document_types: &[],
            placeholder: "9999-9999-999999",
            example: "0801-1990-123456",
            source: SOURCE,
            unchecked: "the check digit",
            forms: &[Form { pattern: "d{14}", checks: &[] }],
        },
        Number {
            name: "Documento Nacional de Identificación",
            abbreviation: "DNI",
            document_types: &[],
            placeholder: "9999-9999-99999",
            example: "0801-1990-12345",
            source: SOURCE,
            unchecked: "",
            forms: &[Form { pattern: "d{13}", checks: &[] }],
        },
    ],
};

const SOURCE: &str = "SAR, Registro Tributario Nacional";
