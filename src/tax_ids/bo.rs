//! Bolivia: Número de Identificación Tributaria (NIT), which for natural persons is the identity card
//! and three digits, and the card (CI).
//!
//! Sources: Servicio de Impuestos Nacionales, "Número de Identificación Tributaria",
//! <https://www.impuestos.gob.bo/>; SEGIP, "Cédula de identidad", <https://www.segip.gob.bo/>.
//!
//! Not checked: the NIT's check digit, which the authority has not published.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "BOL",
    numbers: &[
        Number {
            name: "Número de Identificación Tributaria",
            abbreviation: "NIT",
            document_types: &[],
            placeholder: "9999999999",
            example: "1234567018",
            source: "SIN, Número de Identificación Tributaria",
            unchecked: "the check digit",
            forms: &[Form { pattern: "d{7,12}", checks: &[] }],
        },
        Number {
            name: "Cédula de identidad",
            abbreviation: "CI",
            document_types: &[],
            placeholder: "9999999",
            example: "1234567",
            source: "SEGIP, Cédula de identidad",
            unchecked: "",
            // A foreigner's letter stands before it, the department (LP) before or behind it, and
            // behind it a complement (1A).
            forms: &[Form { pattern: "d{5}|xxd{4,8}|d{5,8}xa", checks: &[] }],
        },
    ],
};
