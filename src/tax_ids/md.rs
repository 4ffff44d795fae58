//! Moldova: the personal code (IDNP), which is the fiscal code of individuals.
//!
//! Sources: Government Decision 333/2002, "Registrul de stat al populaţiei", <https://www.legis.md/>;
//! State Tax Service, "Codul fiscal", <https://www.sfs.md/>.
//!
//! The number of an enterprise (IDNO) has the same form and check digit.

use super::row::{Check, Country, Form, Number, Sum, Then};

pub(super) const ROWS: Country = Country {
    code: "MDA",
    numbers: &[Number {
        name: "Numărul de identificare de stat al persoanei fizice",
        abbreviation: "IDNP",
        document_types: &["TIN", "IDNO"],
        placeholder: "9999999999999",
        example: "2013001234561",
        source: "State Tax Service, Codul fiscal",
        unchecked: "",
        forms: &[Form {
            pattern: "d{13}",
            checks: &[Check::Sum(Sum {
                weights: &[7, 3, 1],
                then: Then::Character(0, "0123456789"),
                ..Sum::OF
            })],
        }],
    }],
};
