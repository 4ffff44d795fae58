//! The bodies of the cases: a base, with some members set and others taken out.

use std::sync::OnceLock;

use super::Json;

const BASES: [&str; 2] =
    [include_str!("../cases/bases.json"), include_str!("../cases/sphere/bases.json")];

/// A base body by its name.
pub fn base(name: &str) -> Json {
    static READ: OnceLock<Vec<Json>> = OnceLock::new();
    let read = |file: &&str| serde_json::from_str(file).expect("bases.json is JSON");
    let files = READ.get_or_init(|| BASES.iter().map(read).collect());
    let base = files.iter().find_map(|file: &Json| file["bases"].get(name));
    base.unwrap_or_else(|| panic!("bases.json has no base {name:?}")).clone()
}

/// Puts a value at a dotted path, making the objects above it where they are missing.
pub fn set(body: &mut Json, path: &str, value: Json) {
    let mut place = body;
    for step in path.split('.') {
        place = match step.parse::<usize>() {
            Ok(index) if place.is_array() => {
                let entries = place.as_array_mut().expect("a list");
                while entries.len() <= index {
                    entries.push(Json::Null);
                }
                &mut entries[index]
            }
            _ => {
                if !place.is_object() {
                    *place = Json::Object(serde_json::Map::new());
                }
                let members = place.as_object_mut().expect("an object");
                members.entry(step).or_insert(Json::Null)
            }
        };
    }
    *place = value;
}

/// Takes out the member or entry at a dotted path; it must be there.
pub fn unset(body: &mut Json, path: &str) {
    let (above, last) = path.rsplit_once('.').unwrap_or(("", path));
    let place = match above {
        "" => body,
        above => at_mut(body, above).unwrap_or_else(|| panic!("nothing at {above:?} to unset")),
    };
    let taken = match place {
        Json::Object(members) => members.shift_remove(last),
        Json::Array(entries) => Some(entries.remove(last.parse().expect("an index"))),
        _ => None,
    };
    assert!(taken.is_some(), "nothing at {path:?} to unset");
}

/// What stands at a dotted path.
pub fn at<'j>(body: &'j Json, path: &str) -> Option<&'j Json> {
    body.pointer(&pointer(path))
}

fn at_mut<'j>(body: &'j mut Json, path: &str) -> Option<&'j mut Json> {
    body.pointer_mut(&pointer(path))
}

fn pointer(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!("/{}", path.replace('.', "/")) }
}
