//! Writes `tests/cases/countries.json`: for every country a subdivision that is accepted for it.

use serde_json::json;

use crate::sources;

/// For the countries that have neither codes of their own nor one under a parent: where their
/// seat is, or their name where nobody lives. Any ASCII text is accepted there.
const PLACES: [(&str, &str); 26] = [
    ("AIA", "The Valley"),
    ("ATA", "Antarctica"),
    ("BMU", "Hamilton"),
    ("BVT", "Bouvet Island"),
    ("CCK", "West Island"),
    ("COK", "Avarua"),
    ("CXR", "Flying Fish Cove"),
    ("CYM", "George Town"),
    ("ESH", "Laayoune"),
    ("FLK", "Stanley"),
    ("FRO", "Torshavn"),
    ("GGY", "Saint Peter Port"),
    ("GIB", "Gibraltar"),
    ("HMD", "Heard Island"),
    ("IMN", "Douglas"),
    ("IOT", "Diego Garcia"),
    ("JEY", "Saint Helier"),
    ("MSR", "Brades"),
    ("NFK", "Kingston"),
    ("NIU", "Alofi"),
    ("PCN", "Adamstown"),
    ("SGS", "King Edward Point"),
    ("TCA", "Cockburn Town"),
    ("TKL", "Nukunonu"),
    ("VAT", "Vatican City"),
    ("VGB", "Road Town"),
];

/// `tests/cases/countries.json`, a row a line.
pub fn countries() -> Result<String, String> {
    let mut rows = Vec::new();
    for country in sources::countries()? {
        let subdivision = match (country.suffixes.first(), country.parent_codes.first()) {
            (Some(suffix), _) => format!("{}-{suffix}", country.alpha2),
            (None, Some(code)) => code.clone(),
            (None, None) => {
                let place = PLACES.iter().find(|(alpha3, _)| *alpha3 == country.alpha3);
                place.unwrap_or_else(|| panic!("name a place in {}", country.alpha3)).1.to_owned()
            }
        };
        // By hand, so that the order of the members does not hang on a feature of serde_json.
        rows.push(format!(
            "  {{ \"country\": {}, \"subdivision\": {} }}",
            json!(country.alpha3),
            json!(subdivision)
        ));
    }
    Ok(format!("[\n{}\n]\n", rows.join(",\n")))
}
