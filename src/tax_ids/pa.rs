//! Panama: Registro Único de Contribuyente (RUC), which for natural persons is the cédula: province
//! or letters, volume and entry.
//!
//! Sources: OECD, "Tax Identification Numbers: Panama"; Dirección General de Ingresos, "Registro Único
//! de Contribuyente", <https://dgi.mef.gob.pa/>.
//!
//! Not checked: the two check digits (DV), which are written behind it or not, and where its parts
//! end: the hyphens tell it alone.

use super::row::{Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "PAN",
    numbers: &[Number {
        name: "Registro Único de Contribuyente",
        abbreviation: "RUC",
        document_types: &["TIN", "Cedula", "CIP"],
        placeholder: "9-999-9999",
        example: "8-123-4567",
        source: OECD,
        unchecked: "the two check digits (DV)",
        // 8-123-4567, PE-12-345, E-8-12345, 10-PI-123-456.
        forms: &[Form { pattern: "x{4}d{1,9}|x{4}d{1,7}DVdd", checks: &[] }],
    }],
};
