//! Dominican Republic: cédula de identidad y electoral, eleven digits by Luhn, which is the Registro
//! Nacional de Contribuyentes (RNC) of natural persons; others have an RNC of nine digits.
//!
//! Sources: Dirección General de Impuestos Internos, "Registro Nacional de Contribuyentes",
//! <https://dgii.gov.do/>; Junta Central Electoral, "Cédula de identidad y electoral",
//! <https://jce.gob.do/>.
//!
//! Not checked: the check digit (Luhn; of the RNC by weights). The authorities have issued numbers with
//! another one, and there is no public list of them.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "DOM",
    numbers: &[Number {
        name: "Cédula de identidad y electoral",
        abbreviation: "CIE",
        document_types: &["TIN", "RNC"],
        placeholder: "999-9999999-9",
        example: "001-1234567-3",
        source: "DGII, Registro Nacional de Contribuyentes",
        unchecked: "the check digit",
        forms: &[Form { pattern: "d{11}|d{9}", checks: &[] }],
    }],
};
