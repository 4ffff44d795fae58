//! Reads the npm packages from which the tables are baked.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

/// One country as the tables need it, with its codes and its calling code.
pub struct Country {
    pub alpha3: String,
    pub alpha2: String,
    /// ISO 3166-2 codes of its own without the "US-", sorted.
    pub suffixes: Vec<String>,
    /// For a country without codes of its own: the whole codes under its parent, sorted.
    pub parent_codes: Vec<String>,
    /// 0 where there is none.
    pub calling_code: u16,
}

/// Codes under a parent that no alias of CLDR leads to: France numbers its overseas departments
/// since 2021 (FR-971; the aliases know FR-GP), and Norway codes the two halves of SJM apart.
/// Western Sahara is left out although the standard marks some codes of Morocco with (EH):
/// it names no parent.
const PARENT_CODES: [(&str, &str); 7] = [
    ("GLP", "FR-971"),
    ("GUF", "FR-973"),
    ("MTQ", "FR-972"),
    ("MYT", "FR-976"),
    ("REU", "FR-974"),
    ("SJM", "NO-21"),
    ("SJM", "NO-22"),
];

/// When each version was published, for an installed package does not say: `npm view PACKAGE time`
/// does.
const PUBLISHED: [(&str, &str, &str); 4] = [
    ("cldr-core", "48.2.0", "2026-03-25"),
    ("libphonenumber-js", "1.13.16", "2026-11-10"),
    ("postal-codes-js", "2.5.2", "2024-12-07"),
    ("postcode-validator", "3.10.22", "2026-08-07"),
];

/// The day on which the installed version of a package was published.
pub fn date(package: &str) -> Result<&'static str, String> {
    let version = version(package)?;
    let found = PUBLISHED.iter().find(|(name, of, _)| *name == package && *of == version);
    found.map(|(_, _, date)| *date).ok_or_else(|| {
        format!("when was {package} {version} published? Write it into tests/bake/sources.rs")
    })
}

/// The version of an installed package.
pub fn version(package: &str) -> Result<String, String> {
    let manifest = read(package, "package.json")?;
    Ok(text(&manifest["version"]).to_owned())
}

/// The countries of ISO 3166-1 in the order of their alpha-3 codes.
///
/// The counts are asserted so that a change of the standard is seen by a person, who then changes
/// the number here (and asks whether the API has changed with it).
pub fn countries() -> Result<Vec<Country>, String> {
    let mappings = cldr("codeMappings")?;
    let aliases = cldr("aliases")?;
    let aliases = &aliases["metadata"]["alias"];
    let codes = subdivisions()?;
    let phones = read("libphonenumber-js", "metadata.min.json")?;

    let mut countries = Vec::new();
    for (alpha2, mapping) in members(&mappings["codeMappings"]) {
        if !is_iso(mapping) || aliases["territoryAlias"].get(alpha2).is_some() {
            continue;
        }
        let alpha3 = text(&mapping["_alpha3"]);
        let suffixes: Vec<String> = codes
            .range(format!("{alpha2}-")..format!("{alpha2}."))
            .map(|code| code[3..].to_owned())
            .collect();
        let parent_codes = match suffixes.is_empty() {
            true => parent_codes(alpha2, alpha3, &aliases["subdivisionAlias"], &codes),
            false => Vec::new(),
        };
        let calling_code = match &phones["countries"][alpha2][0] {
            Value::Null => 0,
            code => text(code).parse().expect("a calling code of at most three digits"),
        };
        countries.push(Country {
            alpha3: alpha3.to_owned(),
            alpha2: alpha2.to_owned(),
            suffixes,
            parent_codes,
            calling_code,
        });
    }
    countries.sort_by(|a, b| a.alpha3.cmp(&b.alpha3));

    assert_eq!(countries.len(), 249, "countries in ISO 3166-1");
    let owned: usize = countries.iter().map(|country| country.suffixes.len()).sum();
    assert_eq!((owned, codes.len()), (5046, 5046), "codes in ISO 3166-2");
    let without = countries.iter().filter(|country| country.suffixes.is_empty()).count();
    assert_eq!(without, 49, "countries without ISO 3166-2 codes");
    Ok(countries)
}

/// Of each calling code, how many digits its numbers may have, the code included: the lengths of all
/// its regions together, as far as E.164 goes (Japan and Indonesia have some longer ones at home).
pub fn phone_lengths() -> Result<BTreeMap<String, BTreeSet<usize>>, String> {
    const LONGEST: usize = 15;
    let phones = read("libphonenumber-js", "metadata.min.json")?;
    // A region's fourth member in both lists, see the package's `metadata.js`: possible lengths.
    let lengths = |region: &Value| -> Vec<usize> {
        let lengths = region[3].as_array().expect("a list of lengths");
        lengths.iter().map(|n| n.as_u64().expect("a length") as usize).collect()
    };
    let mut found: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    let mut add = |code: &str, region: &Value| {
        let whole = lengths(region).into_iter().map(|length| code.len() + length);
        found.entry(code.to_owned()).or_default().extend(whole.filter(|&length| length <= LONGEST));
    };
    for (code, regions) in members(&phones["country_calling_codes"]) {
        for region in regions.as_array().expect("a list of regions") {
            add(code, &phones["countries"][text(region)]);
        }
    }
    // Of no country: freephone, satellites, and others.
    for (code, region) in members(&phones["nonGeographic"]) {
        add(code, region);
    }
    assert_eq!(found.len(), 215, "calling codes");
    assert!(found.values().all(|lengths| lengths.first().is_some_and(|&shortest| shortest > 3)));
    Ok(found)
}

/// CLDR maps 306 territories. ISO's have both codes, a number below 900 (from there on it is left
/// to users: XKK), and are not withdrawn, which CLDR's `territoryAlias` tells (ANT, SUN).
fn is_iso(mapping: &Value) -> bool {
    let number = mapping["_numeric"].as_str().and_then(|number| number.parse::<u16>().ok());
    mapping["_alpha3"].is_string() && number.is_some_and(|number| number < 900)
}

/// All ISO 3166-2 codes. CLDR lists them by what contains them, also a level deeper (GB, then
/// England), and writes "usca" for US-CA.
fn subdivisions() -> Result<BTreeSet<String>, String> {
    let containment = cldr("subdivisionContainment")?;
    let mut codes = BTreeSet::new();
    for (_, parent) in members(&containment["subdivisionContainment"]) {
        for code in parent["_contains"].as_array().expect("a list") {
            codes.insert(hyphenated(text(code)));
        }
    }
    Ok(codes)
}

/// The codes of a country under its parent, as far as they are in the standard today.
///
/// CLDR calls a subdivision that is also a country "overlong" and names the country (uspr: PR). The
/// alias may be the parent's older code (cn91: HK), so the parent's code with the country's own
/// letters is tried beside it (CN-HK).
fn parent_codes(
    alpha2: &str,
    alpha3: &str,
    aliases: &Value,
    codes: &BTreeSet<String>,
) -> Vec<String> {
    let mut found: BTreeSet<String> = PARENT_CODES
        .iter()
        .filter(|(country, _)| *country == alpha3)
        .map(|(_, code)| (*code).to_owned())
        .collect();
    assert!(
        found.is_subset(codes),
        "{alpha3}: a code of PARENT_CODES is no longer in the standard"
    );
    for (alias, meaning) in members(aliases) {
        if meaning["_reason"] == "overlong" && meaning["_replacement"] == alpha2 {
            let alias = hyphenated(alias);
            found.insert(format!("{}-{alpha2}", &alias[..2]));
            found.insert(alias);
        }
    }
    found.intersection(codes).cloned().collect()
}

fn hyphenated(code: &str) -> String {
    let code = code.to_ascii_uppercase();
    format!("{}-{}", &code[..2], &code[2..])
}

/// One of CLDR's supplemental files.
fn cldr(name: &str) -> Result<Value, String> {
    let mut file = read("cldr-core", &format!("supplemental/{name}.json"))?;
    Ok(file["supplemental"].take())
}

fn read(package: &str, file: &str) -> Result<Value, String> {
    let path = format!("node_modules/{package}/{file}");
    let absolute = Path::new(env!("CARGO_MANIFEST_DIR")).join(&path);
    let json = fs::read_to_string(absolute)
        .map_err(|error| format!("cannot read {path} ({error}): run `make tools` first"))?;
    serde_json::from_str(&json).map_err(|error| format!("{path} is no JSON: {error}"))
}

fn members(object: &Value) -> BTreeMap<&str, &Value> {
    let members = object.as_object().expect("an object");
    members.iter().map(|(name, value)| (name.as_str(), value)).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}
