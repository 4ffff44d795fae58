//! Ecuador: cédula de identidad, ten digits by Luhn, and Registro Único de Contribuyentes (RUC), which
//! for natural persons is the cédula and the number of the establishment.
//!
//! Sources: OECD, "Tax Identification Numbers: Ecuador"; Servicio de Rentas Internas, "Registro Único
//! de Contribuyentes", <https://www.sri.gob.ec/>; Registro Civil, "Cédula de identidad",
//! <https://www.registrocivil.gob.ec/>.
//!
//! Not checked: the check digit of a RUC whose third digit is above 5. Foreigners without a cédula
//! are given such ones.

use super::row::{Country, Form, Number, OECD, Sum};

pub(super) const ROWS: Country = Country {
    code: "ECU",
    numbers: &[
        Number {
            name: "Cédula de identidad",
            abbreviation: "CI",
            document_types: &[],
            placeholder: "9999999999",
            example: "1712345675",
            source: OECD,
            unchecked: "",
            // The province of birth: up to 24, and 30 abroad.
            forms: &[Form { pattern: "[0-2]d{9}|30d{8}", checks: &[Sum::luhn(0, 0)] }],
        },
        Number {
            name: "Registro Único de Contribuyentes",
            abbreviation: "RUC",
            document_types: &[],
            placeholder: "9999999999999",
            example: "1712345675001",
            source: OECD,
            unchecked: "the check digit of foreigners without a cédula",
            forms: &[
                Form { pattern: "[0-2]d[0-5]d{10}|30[0-5]d{10}", checks: &[Sum::luhn(0, 3)] },
                Form { pattern: "[0-2]d[6-9]d{10}|30[6-9]d{10}", checks: &[] },
            ],
        },
    ],
};
