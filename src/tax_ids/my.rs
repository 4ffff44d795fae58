//! Malaysia: income tax number (Tax Identification Number), and the number of the identity card
//! (MyKad).
//!
//! Sources: Lembaga Hasil Dalam Negeri, "Tax Identification Number (TIN)", <https://www.hasil.gov.my/>
//! (IG since 2023, SG and OG before); OECD, "Tax Identification Numbers: Malaysia"; Jabatan
//! Pendaftaran Negara, "MyKad", <https://www.jpn.gov.my/> (date and place of birth).

use super::row::{Birth, Check, Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "MYS",
    numbers: &[
        Number {
            name: "Nombor Pengenalan Cukai",
            abbreviation: "TIN",
            document_types: &["ITN", "Income tax number"],
            placeholder: "AA99999999999",
            example: "IG56003500070",
            source: OECD,
            unchecked: "",
            // Twelve digits: the MyKad's number takes its place where there is none.
            forms: &[Form { pattern: "IGd{8,11}|[SO]Gd{8,11}|d{12}", checks: &[] }],
        },
        Number {
            name: "Nombor Kad Pengenalan",
            abbreviation: "MyKad",
            document_types: &["NRIC", "IC"],
            placeholder: "999999-99-9999",
            example: "900101-14-1234",
            source: "JPN, MyKad",
            unchecked: "the place of birth",
            forms: &[Form { pattern: "d{12}", checks: &[Check::Birth(Birth::ON)] }],
        },
    ],
};
