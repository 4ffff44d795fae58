//! Thailand: the personal identification number, which is the tax number too, and the tax number of
//! the same form of those who have none.
//!
//! Sources: Revenue Department, "Taxpayer Identification Number", <https://www.rd.go.th/>; Department of
//! Provincial Administration, "Personal identification number", <https://www.bora.dopa.go.th/>.

use super::row::{Check, Country, Form, Number, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "THA",
    numbers: &[Number {
        name: "เลขประจำตัวประชาชน",
        abbreviation: "TIN",
        document_types: &["PIN", "National ID"],
        placeholder: "9-9999-99999-99-9",
        example: "1-2345-67890-12-1",
        source: "Revenue Department, Taxpayer Identification Number",
        unchecked: "",
        forms: &[Form {
            pattern: "d{13}",
            checks: &[Check::Sum(Sum {
                weights: &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2],
                modulus: 11,
                then: Then::Character(0, "10987654321"),
                ..Sum::OF
            })],
        }],
    }],
};
