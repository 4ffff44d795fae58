//! Lithuania: asmens kodas, eleven digits; and the ten digits of taxpayers who have none.
//!
//! Sources: European Commission, "TIN Algorithms - Public - Functional Specification", Lithuania,
//! <https://ec.europa.eu/taxation_customs/tin/> (check digit; codes that begin with 9 follow no
//! rule; month and day may be unknown); OECD, "Tax Identification Numbers: Lithuania" (the ten
//! digits begin with 6 or 9).

use super::ee::{CODE_WITH_DATE, FIRST, SECOND};
use super::row::{Country, Form, Number, TIN_ALGORITHMS};

pub(super) const ROWS: Country = Country {
    code: "LTU",
    numbers: &[Number {
        name: "Asmens kodas",
        abbreviation: "AK",
        document_types: &["TIN", "Personal code"],
        placeholder: "99999999999",
        example: "33309240064",
        source: TIN_ALGORITHMS,
        unchecked: "",
        forms: &[
            CODE_WITH_DATE[0],
            CODE_WITH_DATE[1],
            CODE_WITH_DATE[2],
            Form { pattern: "[1-6]dd00d{6}|[1-6]d{4}00d{4}", checks: &[FIRST, SECOND] },
            Form { pattern: "9d{10}|[69]d{9}", checks: &[] },
        ],
    }],
};
