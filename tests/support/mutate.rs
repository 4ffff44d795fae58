//! Walks through a body.

use super::Json;

/// The dotted path of everything in a body, each with what stands there; the body itself first.
pub fn places(body: &Json) -> Vec<(Vec<String>, Json)> {
    let mut found = Vec::new();
    walk(body, &mut Vec::new(), &mut found);
    found
}

fn walk(value: &Json, path: &mut Vec<String>, found: &mut Vec<(Vec<String>, Json)>) {
    found.push((path.clone(), value.clone()));
    let mut below = |step: String, value: &Json| {
        path.push(step);
        walk(value, path, found);
        path.pop();
    };
    match value {
        Json::Array(entries) => {
            entries.iter().enumerate().for_each(|(n, entry)| below(n.to_string(), entry));
        }
        Json::Object(members) => {
            members.iter().for_each(|(name, member)| below(name.clone(), member));
        }
        _ => {}
    }
}

/// The body with another value at one of its [`places`].
pub fn replaced(body: &Json, path: &[String], value: Json) -> Json {
    let mut body = body.clone();
    *place_mut(&mut body, path) = value;
    body
}

/// The body without one of its [`places`].
pub fn removed(body: &Json, path: &[String]) -> Json {
    let Some((last, above)) = path.split_last() else { return Json::Null };
    let mut body = body.clone();
    match place_mut(&mut body, above) {
        Json::Object(members) => {
            members.shift_remove(last);
        }
        Json::Array(entries) => {
            entries.remove(last.parse().expect("an index"));
        }
        _ => unreachable!("only lists and objects have places below them"),
    }
    body
}

fn place_mut<'j>(body: &'j mut Json, path: &[String]) -> &'j mut Json {
    path.iter().fold(body, |place, step| match place {
        Json::Array(entries) => &mut entries[step.parse::<usize>().expect("an index")],
        Json::Object(members) => members.get_mut(step).expect("a member that was walked through"),
        _ => unreachable!("only lists and objects have places below them"),
    })
}

/// The value with every number as JavaScript has it: `5000.0` and 5000 are one, and what is too
/// large to be exact is not.
pub fn as_sent(value: &Json) -> Json {
    match value {
        Json::Number(number) => Json::from(number.as_f64()),
        Json::Array(entries) => entries.iter().map(as_sent).collect(),
        Json::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), as_sent(value))).collect()
        }
        other => other.clone(),
    }
}
