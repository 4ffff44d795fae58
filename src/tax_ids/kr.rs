//! South Korea: resident registration number, and the foreign registration number of the same
//! form.
//!
//! Sources: Ministry of the Interior and Safety, "Enforcement Rules of the Resident Registration
//! Act" (the seventh digit; since October 2020 the last six are random, without a check digit);
//! OECD, "Tax Identification Numbers: Korea".
//!
//! Not checked: the check digit. The number does not tell when it was given, and a person born
//! earlier may have been given it since.

use super::row::{Birth, Check, Country, Form, Number, OECD};

pub(super) const ROWS: Country = Country {
    code: "KOR",
    numbers: &[Number {
        name: "주민등록번호",
        abbreviation: "RRN",
        document_types: &["TIN", "Resident registration number", "FRN", "ARC"],
        placeholder: "999999-9999999",
        example: "900101-1234568",
        source: OECD,
        unchecked: "the check digit, which numbers given since October 2020 do not have",
        forms: &[
            Form { pattern: "d{6}[1256]d{6}", checks: &[born(&[19])] },
            Form { pattern: "d{6}[3478]d{6}", checks: &[born(&[20])] },
            Form { pattern: "d{6}[90]d{6}", checks: &[born(&[18])] },
        ],
    }],
};

const fn born(centuries: &'static [u8]) -> Check {
    Check::Birth(Birth { centuries, ..Birth::ON })
}
