//! El Salvador: Número de Identificación Tributaria (NIT), and the identity document (DUI) that
//! stands for it since 2022.
//!
//! Source: Ministerio de Hacienda, "Número de Identificación Tributaria", <https://www.mh.gob.sv/>
//! (municipality of birth, date of birth, number, check digit).
//!
//! Not checked: the check digits, which the authorities have not published.

use super::row::{Birth, Check, Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "SLV",
    numbers: &[
        Number {
            name: "Número de Identificación Tributaria",
            abbreviation: "NIT",
            document_types: &[],
            placeholder: "9999-999999-999-9",
            example: "0614-010190-123-4",
            source: SOURCE,
            unchecked: "the check digit",
            // 9 is a country of birth. The DUI is the NIT of those who have one.
            forms: &[
                Form {
                    pattern: "[019]d{13}",
                    checks: &[Check::Birth(Birth { layout: "....ddmmyy", ..Birth::ON })],
                },
                DUI,
            ],
        },
        Number {
            name: "Documento Único de Identidad",
            abbreviation: "DUI",
            document_types: &[],
            placeholder: "99999999-9",
            example: "01234567-8",
            source: SOURCE,
            unchecked: "the check digit",
            forms: &[DUI],
        },
    ],
};

const DUI: Form = Form { pattern: "d{9}", checks: &[] };

const SOURCE: &str = "Ministerio de Hacienda, Número de Identificación Tributaria";
