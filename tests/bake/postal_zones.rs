//! Packs which postal codes belong to which subdivision, for the table that is loaded on demand.

use std::collections::BTreeMap;

use fin_onboarding::Country;
use fin_onboarding::formats::subdivision::{Membership, lookup};
use fin_onboarding::tax_ids::pack::pack_zones;

const SOURCE: &str = include_str!("postal_zones.txt");

/// Each country's zones, packed.
pub fn packed() -> Result<Vec<String>, String> {
    let mut countries: BTreeMap<&str, BTreeMap<String, Vec<String>>> = BTreeMap::new();
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
        let zone = zones.entry(code[3..].to_owned()).or_default();
        // Whatever follows.
        zone.extend(beginnings.split(' ').map(|beginning| format!("{beginning}*")));
    }
    let packed = |(country, zones): (&&str, &BTreeMap<String, Vec<String>>)| {
        let zones: Vec<_> =
            zones.iter().map(|(suffix, zone)| (suffix.clone(), zone.join("|"))).collect();
        pack_zones(country, &zones)
    };
    Ok(countries.iter().map(packed).collect())
}
