//! Arbitrary bodies: any JSON, with the API's own names in it, and changes of the documents' bodies.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::suite::BASES;
use crate::support::properties::Body;
use crate::support::{Json, body, mutate, odd};

/// Every name and every path of the documents' bodies.
fn walked(of: fn(&[String]) -> Option<String>) -> Vec<String> {
    let bases = BASES.iter().map(|(name, _)| body::base(name));
    let places = bases.flat_map(|base| mutate::places(&base));
    let mut found: Vec<String> = places.filter_map(|(path, _)| of(&path)).collect();
    found.sort();
    found.dedup();
    found
}

/// The paths that a body can have.
pub fn paths() -> Vec<String> {
    walked(|path| Some(path.join(".")))
}

/// Names that the API knows, and a few that it does not.
fn name() -> impl Strategy<Value = String> {
    let known = walked(|path| path.last().cloned());
    prop_oneof![8 => select(known), 1 => "[a-z_]{1,4}", 1 => ".{0,8}"]
}

/// Anything that is no list and no object.
fn scalar() -> impl Strategy<Value = Json> {
    prop_oneof![
        4 => select(odd::values()),
        1 => any::<i64>().prop_map(Json::from),
        1 => any::<f64>().prop_map(Json::from),
        2 => ".{0,12}".prop_map(Json::from),
        1 => "[0-9+. ()-]{0,14}".prop_map(Json::from),
        1 => "[a-zA-Z@.]{0,10}".prop_map(Json::from),
        1 => "[0-9]{3,4}-[0-9]{1,2}-[0-9]{2,4}".prop_map(Json::from),
    ]
}

/// Any JSON.
pub fn json() -> impl Strategy<Value = Json> {
    scalar().prop_recursive(5, 60, 12, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Json::Array),
            vec((name(), inner), 0..12).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// One of the documents' bodies with up to six places changed.
pub fn changed_body() -> impl Strategy<Value = (Body, Json)> {
    (select(&BASES[..]), vec((any::<Index>(), change()), 0..6)).prop_map(
        |((name, body), changes)| {
            let mut value = body::base(name);
            for (place, change) in changes {
                let places = mutate::places(&value);
                let (path, there) = place.get(&places);
                value = changed(&value, path, there, change);
            }
            (body, value)
        },
    )
}

#[derive(Clone, Debug)]
enum Change {
    Replace(Json),
    Remove,
    AddMember(String, Json),
    RepeatEntry,
    PadText,
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => json().prop_map(Change::Replace),
        2 => Just(Change::Remove),
        2 => (name(), scalar()).prop_map(|(name, value)| Change::AddMember(name, value)),
        2 => Just(Change::RepeatEntry),
        1 => Just(Change::PadText),
    ]
}

fn changed(body: &Json, path: &[String], there: &Json, change: Change) -> Json {
    match (change, there) {
        (Change::Replace(value), _) => mutate::replaced(body, path, value),
        (Change::Remove, _) => mutate::removed(body, path),
        (Change::AddMember(name, value), Json::Object(members)) => {
            let mut members = members.clone();
            members.insert(name, value);
            mutate::replaced(body, path, Json::Object(members))
        }
        (Change::RepeatEntry, Json::Array(entries)) => {
            let repeated = [entries.clone(), entries.clone()].concat();
            mutate::replaced(body, path, Json::Array(repeated))
        }
        (Change::PadText, Json::String(text)) => {
            mutate::replaced(body, path, Json::from(format!(" {text}\t")))
        }
        _ => body.clone(),
    }
}
