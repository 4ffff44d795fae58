//! Montenegro: Jedinstveni matični broj građana (JMBG), which is the tax number of individuals.
//!
//! Sources: "Zakon o centralnom registru stanovništva" (date of birth, region, serial number, check digit);
//! Poreska uprava Crne Gore, <https://www.gov.me/poreskauprava>.
//!
//! Not checked: the region. The form is that of all countries of the former Yugoslavia.

use super::row::{Country, Number};
use super::rs::JMBG;

pub(super) const ROWS: Country = Country {
    code: "MNE",
    numbers: &[Number {
        name: "Jedinstveni matični broj građana",
        abbreviation: "JMBG",
        document_types: &["TIN", "PIB"],
        placeholder: "9999999999999",
        example: "0101990210005",
        source: "Zakon o centralnom registru stanovništva",
        unchecked: "the region",
        forms: JMBG,
    }],
};
