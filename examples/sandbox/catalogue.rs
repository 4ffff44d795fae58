//! The catalogues: occupations, purposes, sources of funds, countries, subdivisions.
//!
//! The files in `catalogue/` say where their rows come from.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fin_onboarding::options::Listed;
use serde_json::{Value, json};

/// All catalogues, read once.
pub static CATALOGUES: LazyLock<Catalogues> = LazyLock::new(|| {
    let occupations = read(include_str!("catalogue/occupations.json"));
    let purposes = read(include_str!("catalogue/purposes.json"));
    let sources = read(include_str!("catalogue/source_of_funds.json"));
    let countries = read(include_str!("catalogue/countries.json"));
    let subdivisions = read(include_str!("catalogue/subdivisions.json"));
    Catalogues {
        occupations: rows(&occupations["ALL"]),
        purposes: by_type(&purposes),
        source_of_funds: by_type(&sources),
        countries: rows(&countries["countries"]),
        subdivisions: names_by_country(&subdivisions),
    }
});

/// The rows of each catalogue, in the order in which they are given out.
pub struct Catalogues {
    pub occupations: Vec<Value>,
    /// By customer type.
    pub purposes: BTreeMap<&'static str, Vec<Value>>,
    /// By customer type.
    pub source_of_funds: BTreeMap<&'static str, Vec<Value>>,
    pub countries: Vec<Value>,
    /// By alpha-3 code; every country has a list, if only an empty one.
    pub subdivisions: BTreeMap<String, Vec<Value>>,
}

/// The ids of some rows.
pub fn ids(rows: &[Value]) -> Listed<i64> {
    rows.iter().filter_map(|row| row["id"].as_i64()).collect()
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).expect("a catalogue file is JSON")
}

fn rows(list: &Value) -> Vec<Value> {
    list.as_array().expect("a catalogue file holds a list").clone()
}

fn by_type(file: &Value) -> BTreeMap<&'static str, Vec<Value>> {
    ["INDIVIDUAL", "BUSINESS"].into_iter().map(|kind| (kind, rows(&file[kind]))).collect()
}

/// A country without codes of its own gets the code that it has under its parent, if there is one.
fn names_by_country(file: &Value) -> BTreeMap<String, Vec<Value>> {
    let countries = read(include_str!("catalogue/countries.json"));
    let mut lists = BTreeMap::new();
    for country in rows(&countries["countries"]) {
        let code = country["code"].as_str().expect("a country has a code");
        let names = file["subdivisions"].get(code).or(file["under_a_parent"].get(code));
        let mut list: Vec<Value> = names
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(code, name)| json!({ "name": name, "code": code }))
            .collect();
        list.sort_by(|one, other| one["code"].as_str().cmp(&other["code"].as_str()));
        lists.insert(code.to_owned(), list);
    }
    lists
}
