//! Values that are changed by path, as a form is.

use fin_onboarding::Value;
use fin_onboarding::form::cell::At;
use fin_onboarding::form::section::Is;

use crate::support::Json;

fn below(path: &str, step: impl std::fmt::Display) -> String {
    if path.is_empty() { step.to_string() } else { format!("{path}.{step}") }
}

/// Every place of the tables in a value, and in order every path, names too.
pub fn places(
    is: Is,
    value: &Value<'_>,
    path: String,
    all: &mut Vec<(String, Is)>,
    paths: &mut Vec<String>,
) {
    all.push((path.clone(), is));
    paths.push(path.clone());
    match is {
        Is::Section(table) => {
            for member in table.members {
                let value = value.member(member.name);
                places(member.is, value, below(&path, member.name), all, paths);
            }
            let names = value.members().iter().map(|(name, _)| &**name);
            let unknown = names.filter(|name| table.member(name).is_none() && is_plain(name));
            paths.extend(unknown.map(|name| below(&path, name)));
        }
        Is::List(table) => {
            for (n, entry) in value.entries().iter().enumerate() {
                places(Is::Section(table), entry, below(&path, n), all, paths);
            }
        }
        Is::Integers => {
            for (n, entry) in value.entries().iter().enumerate() {
                places(Is::Integer, entry, below(&path, n), all, paths);
            }
        }
        Is::Free => {
            let names = value.members().iter().map(|(name, _)| &**name);
            paths.extend(names.filter(|name| is_plain(name)).map(|name| below(&path, name)));
        }
        _ => {}
    }
}

/// Whether a name is told; what is found at others is told at the object that has them.
fn is_plain(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

pub fn value_at<'v>(value: &'v Value<'static>, path: &str) -> &'v Value<'static> {
    path.split('.').fold(value, |value, step| match step.parse::<usize>() {
        Ok(n) => value.entries().get(n).unwrap_or(&Value::Absent),
        Err(_) => value.member(step),
    })
}

/// Puts a value, in sections and lists that are made where they are missing.
pub fn put(body: &mut Value<'static>, path: &str, value: Value<'static>, is_taken_out: bool) {
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    let slot = match step.parse::<usize>() {
        Ok(n) => {
            if !matches!(body, Value::List(_)) {
                *body = Value::List(Vec::new());
            }
            let Value::List(entries) = body else { unreachable!("made one above") };
            entries.resize(entries.len().max(n + 1), Value::Absent);
            &mut entries[n]
        }
        Err(_) => {
            if !body.is_object() {
                *body = Value::Object(Vec::new());
            }
            let Value::Object(members) = body else { unreachable!("made one above") };
            if rest.is_empty() && is_taken_out {
                return members.retain(|(name, _)| name != step);
            }
            let n = members.iter().position(|(name, _)| name == step);
            let n = n.unwrap_or_else(|| {
                members.push((step.to_string().into(), Value::Absent));
                members.len() - 1
            });
            &mut members[n].1
        }
    };
    match rest {
        "" => *slot = value,
        rest => put(slot, rest, value, is_taken_out),
    }
}

/// JSON as a value of its own. Members are left out whose path would be that of what is known
/// about the customer.
pub fn owned(json: &Json) -> Value<'static> {
    match json {
        Json::Null => Value::Absent,
        Json::Bool(value) => Value::Boolean(*value),
        Json::Number(number) => match number.as_i64() {
            Some(number) => Value::whole(number),
            None => Value::number(number.as_f64().expect("a number")),
        },
        Json::String(text) => Value::Text(text.clone().into()),
        Json::Array(entries) => Value::List(entries.iter().map(owned).collect()),
        Json::Object(members) => {
            let is_outside = |name: &str| At::NAMES.iter().any(|(_, outside)| *outside == name);
            let members = members.iter().filter(|(name, _)| !is_outside(name));
            Value::Object(
                members.map(|(name, value)| (name.clone().into(), owned(value))).collect(),
            )
        }
    }
}
