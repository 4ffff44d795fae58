//! Turkey: the identity number (T.C. Kimlik No), which is the tax number of individuals, with 99 at
//! its start for foreigners, and the tax number (VKN) of those without one.
//!
//! Sources: OECD, "Tax Identification Numbers: Türkiye"; Nüfus ve Vatandaşlık İşleri Genel Müdürlüğü,
//! "T.C. Kimlik Numarası", <https://www.nvi.gov.tr/>; Gelir İdaresi Başkanlığı, <https://www.gib.gov.tr/>.
//!
//! Not checked: the VKN's check digit, of which nothing is published.

use super::row::{Check, Country, Form, Number, OECD, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "TUR",
    numbers: &[
        Number {
            name: "T.C. Kimlik Numarası",
            abbreviation: "TCKN",
            document_types: &["TC Kimlik No", "YKN"],
            placeholder: "99999999999",
            example: "10000000146",
            source: OECD,
            unchecked: "",
            forms: &[PERSONS],
        },
        Number {
            name: "Vergi Kimlik Numarası",
            abbreviation: "VKN",
            document_types: &[],
            placeholder: "9999999999",
            example: "1234567890",
            source: OECD,
            unchecked: "the check digit",
            // A citizen's is the identity number.
            forms: &[Form { pattern: "d{10}", checks: &[] }, PERSONS],
        },
    ],
};

const PERSONS: Form = Form {
    pattern: "[1-9]d{10}",
    checks: &[
        // The odd places seven times, less the even ones.
        check_digit(1, 2, &[7, 9]),
        check_digit(0, 1, &[]),
    ],
};

const fn check_digit(from_end: u8, until: u8, weights: &'static [u8]) -> Check {
    Check::Sum(Sum { until, weights, then: Then::Character(from_end, "0123456789"), ..Sum::OF })
}
