//! United Kingdom: Unique Taxpayer Reference (UTR) and National Insurance number (NINO).
//!
//! Sources: European Commission, "TIN Algorithms - Public - Functional Specification", United
//! Kingdom, <https://ec.europa.eu/taxation_customs/tin/> (the UTR's check digit); HM Revenue & Customs,
//! National Insurance Manual, NIM39110, <https://www.gov.uk/hmrc-internal-manuals/> (the NINO).

use super::row::{Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "GBR",
    numbers: &[
        Number {
            name: "Unique Taxpayer Reference",
            abbreviation: "UTR",
            document_types: &[],
            placeholder: "9999999999",
            example: "1955839661",
            source: TIN_ALGORITHMS,
            unchecked: "",
            forms: &[
                Form { pattern: "d{10}", checks: &[utr(1, 0)] },
                // HMRC's letters write a K behind it, some people before it.
                Form { pattern: "d{10}K", checks: &[utr(1, 1)] },
                Form { pattern: "Kd{10}", checks: &[utr(2, 0)] },
            ],
        },
        Number {
            name: "National Insurance number",
            abbreviation: "NINO",
            document_types: &["NI number", "NIN"],
            placeholder: "AA 99 99 99 A",
            example: "AB 12 34 56 C",
            source: "HMRC, National Insurance Manual, NIM39110",
            unchecked: "",
            forms: &[Form {
                pattern: "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]d{6}|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]d{6}[A-D]",
                checks: &[Check::Never(
                    "BGx{6,7}|GBx{6,7}|KNx{6,7}|NKx{6,7}|NTx{6,7}|TNx{6,7}|ZZx{6,7}",
                )],
            }],
        },
    ],
};

/// The first digit is the check digit.
const fn utr(from: u8, until: u8) -> Check {
    let weights = &[6, 7, 8, 9, 10, 5, 4, 3, 2];
    let then = Then::Character(9 + until, "21987654321");
    Check::Sum(Sum { from, until, weights, modulus: 11, then, ..Sum::OF })
}
