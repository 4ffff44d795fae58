//! Places that a program names: `"basic_info.tax_info.0.document_id"`, found in the tables.

use alloc::vec::Vec;

use crate::form::attach::Attach;
use crate::form::create::Create;
use crate::form::{Is, Section};
use crate::issue::{Path, Step};
use crate::rules::{LONGEST_LIST, Part};
use crate::value::Value;

/// One place of a create or an attach body.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The body that has it.
    pub part: Part,
    /// Where.
    pub path: Path<'static>,
    /// What stands there.
    pub is: Is,
}

impl Place {
    /// Finds a place by its path; `None` if neither body has it.
    pub fn find(path: &str) -> Option<Place> {
        within(Part::Create, Create::TABLE, path)
            .or_else(|| within(Part::Attach, Attach::TABLE, path))
    }

    /// The table of the body that has it.
    pub fn table(&self) -> &'static Section {
        if self.part == Part::Create { Create::TABLE } else { Attach::TABLE }
    }

    /// Puts a value there, making the sections and lists above it where they are missing.
    pub fn put<'a>(&self, mut body: &mut Value<'a>, value: Value<'a>) {
        for step in self.path.steps() {
            body = match step {
                Step::Name(name) => member(body, name),
                Step::Index(index) => entry(body, *index),
            };
        }
        *body = value;
    }
}

fn within(part: Part, table: &'static Section, path: &str) -> Option<Place> {
    let mut place = Place { part, path: Path::ROOT, is: Is::Section(table) };
    for step in path.split('.') {
        let (path, is) = match place.is {
            Is::Section(table) => {
                let member = table.member(step)?;
                (place.path.to(member.name), member.is)
            }
            Is::List(table) => (place.path.at(index(step)?), Is::Section(table)),
            Is::Integers => (place.path.at(index(step)?), Is::Integer),
            _ => return None,
        };
        place = Place { part, path, is };
    }
    Some(place)
}

/// A list index as our paths write it: no sign, no leading zero.
fn index(step: &str) -> Option<usize> {
    let is_plain =
        step.bytes().all(|b| b.is_ascii_digit()) && (step == "0" || !step.starts_with('0'));
    step.parse().ok().filter(|index| is_plain && *index < LONGEST_LIST)
}

fn member<'b, 'a>(body: &'b mut Value<'a>, name: &'static str) -> &'b mut Value<'a> {
    if !body.is_object() {
        *body = Value::Object(Vec::new());
    }
    let Value::Object(members) = body else { unreachable!("made one above") };
    let n = members.iter().rposition(|(known, _)| known == name).unwrap_or(members.len());
    if n == members.len() {
        members.push((name.into(), Value::Absent));
    }
    &mut members[n].1
}

fn entry<'b, 'a>(body: &'b mut Value<'a>, index: usize) -> &'b mut Value<'a> {
    if !matches!(body, Value::List(_)) {
        *body = Value::List(Vec::new());
    }
    let Value::List(entries) = body else { unreachable!("made one above") };
    while entries.len() <= index {
        entries.push(Value::Absent);
    }
    &mut entries[index]
}
