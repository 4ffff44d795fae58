//! Vietnam: tax code (mã số thuế), and the personal identification number, which takes its place
//! for individuals since July 2025.
//!
//! Sources: Ministry of Finance, Circulars 105/2020/TT-BTC and 86/2024/TT-BTC, "On tax registration",
//! <https://www.gdt.gov.vn/> (ten digits, or 13 with a place of business); Ministry of Public Security,
//! Circular 59/2021/TT-BCA (province, century, year of birth, six digits).
//!
//! Not checked: the tax code's check digit, which is not published, and the province.

use super::row::{Birth, Check, Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "VNM",
    numbers: &[
        Number {
            name: "Mã số thuế",
            abbreviation: "MST",
            document_types: &[],
            placeholder: "9999999999",
            example: "8123456781",
            source: "Circular 105/2020/TT-BTC",
            unchecked: "the check digit",
            // Twelve digits: the personal identification number, which is the tax code now.
            forms: &[Form { pattern: "d{10}|0d{11}|d{13}", checks: &[] }],
        },
        Number {
            name: "Số định danh cá nhân",
            abbreviation: "CCCD",
            document_types: &["PIN", "CMND"],
            placeholder: "999999999999",
            example: "001090123456",
            source: "Circular 59/2021/TT-BCA",
            unchecked: "the province",
            forms: &[
                Form { pattern: "0dd[01]d{8}", checks: &[born(&[19])] },
                Form { pattern: "0dd[23]d{8}", checks: &[born(&[20])] },
                // The identity card of before.
                Form { pattern: "d{9}", checks: &[] },
            ],
        },
    ],
};

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout: "....yy", centuries, ..Birth::ON })
}
