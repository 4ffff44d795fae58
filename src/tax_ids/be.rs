//! Belgium: Rijksregisternummer (numéro national), and the BIS number of those who are not in the
//! register, whose month is 20 or 40 more.
//!
//! Source: European Commission, "TIN Algorithms - Public - Functional Specification", Belgium,
//! <https://ec.europa.eu/taxation_customs/tin/> (check digits, with a 2 in front from 2000 on; the
//! month and day may be unknown).

use super::row::{Birth, Check, Country, Form, Number, Sum, TIN_ALGORITHMS, Then};

pub(super) const ROWS: Country = Country {
    code: "BEL",
    numbers: &[Number {
        name: "Rijksregisternummer",
        abbreviation: "NISS",
        document_types: &["TIN", "INSZ", "Numero national", "National number"],
        placeholder: "99.99.99-999.99",
        example: "85.07.30-033.28",
        source: TIN_ALGORITHMS,
        unchecked: "",
        forms: &[
            Form { pattern: "dd[0-5]d{8}", checks: &[check_digits(0), born(&[19])] },
            Form { pattern: "[0-4]d[0-5]d{8}", checks: &[check_digits(2), born(&[20])] },
            // Month or day unknown.
            Form { pattern: UNKNOWN, checks: &[check_digits(0)] },
            Form { pattern: UNKNOWN, checks: &[check_digits(2)] },
        ],
    }],
};

const UNKNOWN: &str = "dd[024]0d{7}|dd[0-5]d00d{5}";

/// The first nine digits behind a prefix; the last two are what is missing to 97.
const fn check_digits(prefix: u16) -> Check {
    let (base, modulus, then) = (10, 97, Then::Complement(9, 0));
    Check::Sum(Sum { until: 2, base, modulus, start: prefix, then, ..Sum::OF })
}

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { centuries, months: 20, ..Birth::ON })
}
