//! Guatemala: Número de Identificación Tributaria (NIT), and the Código Único de Identificación
//! (CUI), which the tax office takes for it.
//!
//! Sources: Superintendencia de Administración Tributaria, "Número de Identificación Tributaria",
//! <https://portal.sat.gob.gt/> (check digit); RENAP, "Código Único de Identificación",
//! <https://www.renap.gob.gt/>.
//!
//! Not checked: the CUI's check digit, which the authority has not published.

use super::row::{Check, Country, Form, Number, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "GTM",
    numbers: &[
        Number {
            name: "Número de Identificación Tributaria",
            abbreviation: "NIT",
            document_types: &[],
            placeholder: "9999999-X",
            example: "1234567-9",
            source: "SAT, Número de Identificación Tributaria",
            unchecked: "",
            // The CUI is the NIT of those who have one.
            forms: &[
                Form {
                    pattern: "d{2,8}[0-9K]",
                    checks: &[Check::Sum(Sum {
                        weights: &[2, 3, 4, 5, 6, 7, 8, 9],
                        from_right: true,
                        modulus: 11,
                        then: Then::Character(0, "0K987654321"),
                        ..Sum::OF
                    })],
                },
                CUI,
            ],
        },
        Number {
            name: "Código Único de Identificación",
            abbreviation: "CUI",
            document_types: &["DPI"],
            placeholder: "9999 99999 9999",
            example: "1234 56789 0101",
            source: "RENAP, Código Único de Identificación",
            unchecked: "the check digit",
            forms: &[CUI],
        },
    ],
};

/// The last four are the department, up to 22, and the municipality.
const CUI: Form = Form { pattern: "d{9}[0-2]d{3}", checks: &[] };
