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

/// The calling codes of countries in which a 0 is dialled before a number, and only within the country:
/// behind the calling code no number begins with it.
pub fn trunk_zeros() -> Result<BTreeSet<String>, String> {
    let phones = read("libphonenumber-js", "metadata.min.json")?;
    let mut found = BTreeSet::new();
    for (code, regions) in members(&phones["country_calling_codes"]) {
        let regions = regions.as_array().expect("a list of regions");
        let regions = || regions.iter().map(|region| &phones["countries"][text(region)]);
        // A region's third member is the pattern of its numbers, the sixth one what is dialled before.
        if regions().any(|region| region[5] == "0")
            && !regions().any(|region| may_begin_with_zero(text(&region[2])))
        {
            found.insert(code.to_owned());
        }
    }
    assert!(found.contains("44") && !found.contains("39") && !found.contains("225"));
    Ok(found)
}

/// Whether a text that fits a pattern of the package may begin with 0.
fn may_begin_with_zero(pattern: &str) -> bool {
    let pattern = pattern.strip_prefix("(?:").map_or(pattern, |group| group);
    let mut depth = 0;
    let mut in_class = false;
    let mut starts = vec![0];
    for (at, c) in pattern.char_indices() {
        match c {
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class => depth -= 1,
            '|' if !in_class && depth <= 0 => starts.push(at + 1),
            _ => {}
        }
    }
    starts.into_iter().any(|start| {
        let rest = &pattern[start..];
        match rest.chars().next() {
            Some('0') => true,
            Some('(') => may_begin_with_zero(rest),
            Some('\\') => rest.starts_with("\\d"),
            Some('[') => rest[..rest.find(']').expect("a class ends")].contains('0'),
            _ => false,
        }
    })
}

/// The area codes of +1 by country, but those of the USA and its territories.
pub fn area_codes() -> Result<BTreeMap<String, Vec<String>>, String> {
    const USA: [&str; 6] = ["US", "AS", "GU", "MP", "PR", "VI"];
    let phones = read("libphonenumber-js", "metadata.min.json")?;
    let names: BTreeMap<String, String> =
        countries()?.into_iter().map(|country| (country.alpha2, country.alpha3)).collect();
    let mut found = BTreeMap::new();
    for region in phones["country_calling_codes"]["1"].as_array().expect("a list of regions") {
        let alpha2 = text(region);
        if USA.contains(&alpha2) {
            continue;
        }
        // The leading digits of a region, its eleventh member; Canada has none, but patterns of its
        // kinds of numbers, of which the first is that of fixed lines.
        let region = &phones["countries"][alpha2];
        let pattern = region[10].as_str().unwrap_or_else(|| text(&region[11][0][0]));
        let pattern = regex_lite::Regex::new(&format!("^(?:{pattern})")).expect("a pattern");
        let codes: Vec<String> = (200..1000)
            .map(|code| code.to_string())
            .filter(|code| pattern.is_match(&format!("{code}2222222")))
            .collect();
        found.insert(names[alpha2].clone(), codes);
    }
    assert_eq!(found.len(), 19, "countries of +1 beside the USA");
    assert!(found["CAN"].contains(&"416".to_owned()), "Toronto");
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

/// Codes that ISO 3166-2 has withdrawn and CLDR has no alias for, with their successors (ISO, Online
/// Browsing Platform, "Change history of country code", as of 2026-11-21). Those of Norway lead to the
/// counties of 2024.
const WITHDRAWN: &str = "\
    CA-NF:CA-NL \
    EE-44:EE-45 EE-49:EE-50 EE-51:EE-52 EE-57:EE-56 EE-59:EE-60 EE-65:EE-64 EE-67:EE-68 EE-70:EE-71 \
    EE-78:EE-79 EE-82:EE-81 EE-86:EE-87 FR-75:FR-75C FR-COR:FR-20R FR-H:FR-20R GH-BA:GH-AF,GH-BE,GH-BO \
    GT-AV:GT-16 GT-BV:GT-15 GT-CM:GT-04 GT-CQ:GT-20 GT-ES:GT-05 GT-GU:GT-01 GT-HU:GT-13 GT-IZ:GT-18 \
    GT-JA:GT-21 GT-JU:GT-22 GT-PE:GT-17 GT-PR:GT-02 GT-QC:GT-14 GT-QZ:GT-09 GT-RE:GT-11 GT-SA:GT-03 \
    GT-SM:GT-12 GT-SO:GT-07 GT-SR:GT-06 GT-SU:GT-10 GT-TO:GT-08 GT-ZA:GT-19 \
    IN-CT:IN-CG IN-DD:IN-DH IN-DN:IN-DH IN-OR:IN-OD IN-TG:IN-TS IN-UT:IN-UK IS-0:IS-1 \
    IT-CI:IT-SU IT-OG:IT-NU IT-OT:IT-SS IT-VS:IT-SU \
    KZ-AKM:KZ-11 KZ-AKT:KZ-15 KZ-ALA:KZ-75 KZ-ALM:KZ-19 KZ-AST:KZ-71 KZ-ATY:KZ-23 KZ-KAR:KZ-35 \
    KZ-KUS:KZ-39 KZ-KZY:KZ-43 KZ-MAN:KZ-47 KZ-PAV:KZ-55 KZ-SEV:KZ-59 KZ-SHY:KZ-79 KZ-VOS:KZ-63 KZ-YUZ:KZ-61 \
    KZ-ZAP:KZ-27 KZ-ZHA:KZ-31 MX-DIF:MX-CMX \
    NO-01:NO-31 NO-02:NO-32 NO-04:NO-34 NO-05:NO-34 NO-06:NO-33 NO-07:NO-39 NO-08:NO-40 NO-09:NO-42 \
    NO-10:NO-42 NO-12:NO-46 NO-14:NO-46 NO-16:NO-50 NO-17:NO-50 NO-19:NO-55 NO-20:NO-56 \
    PH-MAG:PH-MGN,PH-MGS PK-NA:PK-GB PK-NW:PK-KP PK-TA:PK-KP \
    RU-AGB:RU-ZAB RU-CHI:RU-ZAB RU-EVE:RU-KYA RU-KOP:RU-PER RU-KOR:RU-KAM RU-TAY:RU-KYA RU-UOB:RU-IRK \
    VN-15:VN-HN ZA-GT:ZA-GP ZA-NL:ZA-KZN";

/// Withdrawn codes, each with its successors: those of CLDR's aliases that lead to codes of today, and
/// those of [`WITHDRAWN`].
pub fn withdrawn() -> Result<BTreeMap<String, Vec<String>>, String> {
    let codes = subdivisions()?;
    let is_code = |code: &str| codes.contains(code) || formats_newer(code);
    let mut found = BTreeMap::new();
    for (alias, meaning) in members(&cldr("aliases")?["metadata"]["alias"]["subdivisionAlias"]) {
        let successors: Vec<String> =
            text(&meaning["_replacement"]).split(' ').map(hyphenated).collect();
        let alias = hyphenated(alias);
        if meaning["_reason"] == "deprecated"
            && successors.iter().all(|code| is_code(code))
            && !is_code(&alias)
        {
            found.insert(alias, successors);
        }
    }
    for row in WITHDRAWN.split_whitespace() {
        let (code, successors) = row.split_once(':').expect("a code and its successors");
        let successors: Vec<String> = successors.split(',').map(str::to_owned).collect();
        let is_right = !is_code(code) && successors.iter().all(|code| is_code(code));
        assert!(is_right, "{row}: the standard has changed");
        found.insert(code.to_owned(), successors);
    }
    Ok(found)
}

/// Whether a code is newer than the table.
fn formats_newer(code: &str) -> bool {
    fin_onboarding::formats::subdivision::NEWER.split(' ').any(|newer| newer == code)
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
