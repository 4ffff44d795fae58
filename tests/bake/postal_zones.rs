//! Packs which postal codes belong to which subdivision, for the table that is loaded on demand.

use std::collections::BTreeMap;

use fin_onboarding::Country;
use fin_onboarding::formats::subdivision::{Membership, lookup};
use fin_onboarding::tax_ids::pack::pack_zones;

const SOURCE: &str = include_str!("postal_zones.txt");

/// For each country, packed: `CA:90,91;` for each subdivision.
pub fn packed() -> Result<Vec<String>, String> {
    let mut countries: BTreeMap<&str, BTreeMap<String, Vec<&str>>> = BTreeMap::new();
    for line in SOURCE.lines().filter(|line| !line.starts_with('#')) {
        let (code, beginnings) = line.split_once(' ').ok_or("a code and beginnings")?;
        let country = Country::from_alpha2(&code[..2]).ok_or("an alpha-2 code")?;
        // The source knows some codes by their older names.
        let code = match lookup(code, country) {
            Membership::Listed => code,
            Membership::Withdrawn(successor) => successor,
            // A province that is a region, and has the region's code.
            Membership::Unknown if code == "IT-AO" => "IT-23",
            other => return Err(format!("{code} is {other:?}")),
        };
        let zones = countries.entry(country.alpha3()).or_default();
        zones.entry(code[3..].to_owned()).or_default().extend(beginnings.split(' '));
    }
    let packed = |(country, zones): (&&str, &BTreeMap<String, Vec<&str>>)| {
        let zones: String =
            zones.iter().map(|(suffix, zone)| format!("{suffix}:{};", zone.join(","))).collect();
        pack_zones(country, &zones)
    };
    Ok(countries.iter().map(packed).collect())
}
