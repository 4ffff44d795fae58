//! Angola: Número de Identificação Fiscal (NIF), which is the number of the identity card for those who
//! have one: nine digits, two letters of the province, three digits. Others have ten digits.
//!
//! Source: Administração Geral Tributária, "Número de Identificação Fiscal", <https://agt.minfin.gov.ao/>.
//!
//! Not checked: the letters of the province.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "AGO",
    numbers: &[Number {
        name: "Número de Identificação Fiscal",
        abbreviation: "NIF",
        document_types: &["TIN", "BI"],
        placeholder: "999999999AA999",
        example: "001234567LA042",
        source: "AGT, Número de Identificação Fiscal",
        unchecked: "the province",
        forms: &[Form { pattern: "d{9}aad{3}|d{10}", checks: &[] }],
    }],
};
