//! Finland: henkilötunnus, a date, a sign for the century, three digits and a check character.
//!
//! Source: Digi- ja väestötietovirasto, "Henkilötunnus", <https://dvv.fi/henkilotunnus> (the signs,
//! new ones since 2023; check character).
//!
//! Not checked: the three digits, of which 900 to 999 are for a time only.

use super::row::{Birth, Check, Country, Form, Number, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "FIN",
    numbers: &[Number {
        name: "Henkilötunnus",
        abbreviation: "HETU",
        document_types: &["TIN", "Personal identity code"],
        placeholder: "999999-999A",
        example: "131052-308T",
        source: "DVV, Henkilötunnus",
        unchecked: "",
        forms: &[
            // The `-` is gone.
            Form { pattern: "d{9}x", checks: &[remainder(0), born(&[19])] },
            Form { pattern: "d{6}[U-Y]d{3}x", checks: &[DATE, remainder(7), born(&[19])] },
            Form { pattern: "d{6}[A-F]d{3}x", checks: &[DATE, remainder(7), born(&[20])] },
            Form { pattern: "d{6}+d{3}x", checks: &[DATE, remainder(7), born(&[18])] },
        ],
    }],
};

/// The first six digits; those behind the sign go on from them.
const DATE: Check =
    Check::Sum(Sum { until: 5, base: 10, modulus: 31, then: Then::GoOn, ..Sum::OF });

const fn remainder(from: u8) -> Check {
    let then = Then::Character(0, "0123456789ABCDEFHJKLMNPRSTUVWXY");
    Check::Sum(Sum { from, base: 10, modulus: 31, then, ..Sum::OF })
}

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { layout: "ddmmyy", centuries, ..Birth::ON })
}
