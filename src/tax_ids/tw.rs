//! Taiwan: the number of the national identity card, the Unified Identification Number (UI) of
//! foreign residents, and the tax code of people without either.
//!
//! Sources: Ministry of the Interior, "Unified ID Number", <https://www.immigration.gov.tw/> (form of the
//! UI, since 2021 as that of nationals; before, its second character was A to D); Ministry of
//! Finance, "Tax code number", <https://www.etax.nat.gov.tw/> (date of birth and two letters of the
//! name; for mainlanders 9 and the date).

use super::row::{Birth, Check, Country, Form, Number, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "TWN",
    numbers: &[
        Number {
            name: "國民身分證統一編號",
            abbreviation: "National ID",
            document_types: &["UI", "ARC", "APRC"],
            placeholder: "AX99999999",
            example: "A123456789",
            source: "Ministry of the Interior, Unified ID Number",
            unchecked: "",
            forms: &[Form {
                pattern: "a[1289A-D]d{8}",
                checks: &[
                    // The first letter stands for a number of two digits: the first once, the second
                    // nine times, modulo 10.
                    Check::Sum(Sum {
                        until: 9,
                        alphabet: "0123456789BAKJHGFEDCNMLVUTSROIZWYX____QP",
                        then: Then::GoOn,
                        ..Sum::OF
                    }),
                    // Of another letter the second digit alone: A is 10.
                    Check::Sum(Sum {
                        from: 1,
                        until: 0,
                        weights: &[8, 7, 6, 5, 4, 3, 2, 1, 1],
                        ..Sum::OF
                    }),
                ],
            }],
        },
        Number {
            name: "稅籍編號",
            abbreviation: "Tax code",
            document_types: &[],
            placeholder: "99999999AA",
            example: "19900101AB",
            source: "Ministry of Finance, Tax code number",
            unchecked: "",
            forms: &[
                Form { pattern: "19d{6}aa|20d{6}aa", checks: &[born("yyyymmdd", &[0])] },
                Form { pattern: "9d{6}", checks: &[born(".yymmdd", &[19, 20])] },
            ],
        },
    ],
};

const fn born(layout: &'static str, centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout, centuries, ..Birth::ON })
}
