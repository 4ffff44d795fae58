//! Indonesia: tax number (NPWP), and the identity number of the population register (NIK), which is
//! the NPWP of residents since 2022.
//!
//! Sources: Ministry of Finance, Regulation 112/PMK.03/2022, "Nomor Pokok Wajib Pajak",
//! <https://www.pajak.go.id/>; Government Regulation 37/2007, Article 37, "Nomor Induk Kependudukan"
//! (region, date of birth with 40 more in the day for women, four digits).
//!
//! Not checked: the NPWP's ninth digit, of which nothing is published; the NIK's region, and its date of
//! birth: a NIK stays as it is when the register corrects the date (Government Regulation 40/2019).

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "IDN",
    numbers: &[
        Number {
            name: "Nomor Pokok Wajib Pajak",
            abbreviation: "NPWP",
            document_types: &["TIN"],
            placeholder: "99.999.999.9-999.999",
            example: "01.234.567.8-901.000",
            source: "Regulation 112/PMK.03/2022",
            unchecked: "the check digit",
            forms: &[Form { pattern: "d{15,16}", checks: &[] }],
        },
        Number {
            name: "Nomor Induk Kependudukan",
            abbreviation: "NIK",
            document_types: &["KTP", "e-KTP"],
            placeholder: "9999999999999999",
            example: "3171010101900001",
            source: "Regulation 37/2007",
            unchecked: "the region, the date of birth",
            forms: &[Form { pattern: "[1-9]d{5}[0-7]d[01]d{7}", checks: &[] }],
        },
    ],
};
