//! Bangladesh: electronic Taxpayer's Identification Number (e-TIN), and the number of the national
//! identity card (NID).
//!
//! Sources: National Board of Revenue, "e-TIN Registration", <https://secure.incometax.gov.bd/> (twelve
//! digits); Election Commission, "National Identity Registration", <https://services.nidw.gov.bd/> (ten
//! digits on a smart card; before, 13, or 17 with the year of birth in front).
//!
//! Not checked: the year in a NID, which may have been put in front later.

use super::row::{Country, Form, Number};

pub(super) const ROWS: Country = Country {
    code: "BGD",
    numbers: &[
        Number {
            name: "Taxpayer's Identification Number",
            abbreviation: "e-TIN",
            document_types: &["TIN"],
            placeholder: "999999999999",
            example: "123456789012",
            source: "NBR, e-TIN Registration",
            unchecked: "",
            forms: &[Form { pattern: "d{12}", checks: &[] }],
        },
        Number {
            name: "জাতীয় পরিচয়পত্র",
            abbreviation: "NID",
            document_types: &["National ID"],
            placeholder: "9999999999",
            example: "1234567890",
            source: "Election Commission, National Identity Registration",
            unchecked: "",
            forms: &[Form { pattern: "d{10}|d{13}|d{17}", checks: &[] }],
        },
    ],
};
