//! Places by name: `"basic_info.tax_info.0.document_id"`, found in the tables, and back.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::form::attach::Attach;
use crate::form::body::Body;
use crate::form::cell::{At, Cell, Tag};
use crate::form::create::Create;
use crate::form::limits::LONGEST_LIST;
use crate::form::part::Part;
use crate::form::section::{Is, Section, cells, cells_of};
use crate::form::value::Value;

/// One place of a create or an attach body.
#[derive(Clone, Debug)]
pub struct Place {
    /// The body that has it.
    pub part: Part,
    /// Its path.
    pub path: String,
    /// What stands there.
    pub is: Is,
    steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Name(&'static str),
    Index(usize),
}

impl Place {
    /// Finds a place by its path; `None` if neither body has it.
    pub fn find(path: &str) -> Option<Place> {
        within(Part::Create, Create::TABLE, path)
            .or_else(|| within(Part::Attach, Attach::TABLE, path))
    }

    /// Puts a value there, making the sections and lists above it where they are missing.
    pub fn put<'a>(&self, mut body: &mut Value<'a>, value: Value<'a>) {
        for step in &self.steps {
            body = match step {
                Step::Name(name) => member(body, name),
                Step::Index(index) => entry(body, *index),
            };
        }
        *body = value;
    }
}

fn within(part: Part, table: &'static Section, path: &str) -> Option<Place> {
    let (mut is, mut steps) = (Is::Section(table), Vec::new());
    for step in path.split('.') {
        match is {
            Is::Section(table) => {
                let member = table.member(step)?;
                steps.push(Step::Name(member.name));
                is = member.is;
            }
            Is::List(table) => {
                steps.push(Step::Index(index(step)?));
                is = Is::Section(table);
            }
            Is::Integers => {
                steps.push(Step::Index(index(step)?));
                is = Is::Integer;
            }
            _ => return None,
        }
    }
    Some(Place { part, path: path.to_string(), is, steps })
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

/// The path of a place in a body: `"basic_info.tax_info.0.document_id"`.
pub fn path(table: &'static Section, body: &Body<'_>, at: At) -> String {
    let mut path = String::new();
    find(table, body, at, &mut |step| {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&step.to_string());
    });
    path
}

/// The name of the member at a place, of its list if it is an entry.
pub fn name(table: &'static Section, body: &Body<'_>, at: At) -> &'static str {
    let mut name = "";
    find(table, body, at, &mut |step| {
        if let Named::Member(member) = step {
            name = member;
        }
    });
    name
}

/// One step of a path, found.
enum Named<'a> {
    Member(&'static str),
    Unknown(&'a str),
    Index(usize),
}

impl core::fmt::Display for Named<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Named::Member(name) | Named::Unknown(name) => formatter.write_str(name),
            Named::Index(index) => write!(formatter, "{index}"),
        }
    }
}

/// Tells each step of the way to a place.
fn find<'a>(table: &'static Section, body: &'a Body<'a>, at: At, tell: &mut dyn FnMut(Named<'a>)) {
    match At::NAMES.iter().find(|(place, _)| *place == at) {
        Some((_, name)) => tell(Named::Member(name)),
        None => section(table, body, At::ROOT, at, tell),
    }
}

fn section<'a>(
    table: &'static Section,
    body: &'a Body<'a>,
    start: At,
    at: At,
    tell: &mut dyn FnMut(Named<'a>),
) {
    let cell = body.cell(start);
    if has_names(cell, at) {
        return tell(Named::Unknown(body.input(at).text().map_or("", |name| name.as_str())));
    }
    let mut place = At(start.0 + 1);
    for member in table.members {
        if holds(member.is, body, place, at) {
            tell(Named::Member(member.name));
            return below(member.is, body, place, at, tell);
        }
        place.0 += cells_of(member.is);
    }
}

fn below<'a>(is: Is, body: &'a Body<'a>, start: At, at: At, tell: &mut dyn FnMut(Named<'a>)) {
    if at == start {
        return;
    }
    let (cell, stride) = (body.cell(start), stride(is));
    match is {
        Is::Section(table) => section(table, body, start, at, tell),
        Is::List(_) | Is::Integers => {
            let entry = |n: &usize| At((cell.data() + n * stride) as u32);
            let is_entry = |n: &usize| match is {
                Is::List(table) => holds(Is::Section(table), body, entry(n), at),
                _ => entry(n) == at,
            };
            // Most places are in the entries' own cells; the files of a document lie elsewhere.
            let own = (at.0 as usize).checked_sub(cell.data()).map(|cells| cells / stride);
            let own = own.filter(|n| *n < cell.len());
            let Some(n) = own.or_else(|| (0..cell.len()).find(is_entry)) else { return };
            tell(Named::Index(n));
            if let Is::List(table) = is
                && entry(&n) != at
            {
                section(table, body, entry(&n), at, tell);
            }
        }
        // Of a free object the names alone have places.
        _ => tell(Named::Unknown(body.input(at).text().map_or("", |name| name.as_str()))),
    }
}

/// How many cells an entry of a list, or a pair of a free object, has.
fn stride(is: Is) -> usize {
    match is {
        Is::List(table) => cells(table) as usize,
        Is::Free => 2,
        _ => 1,
    }
}

fn has(start: usize, cells: usize, at: At) -> bool {
    (start..start + cells).contains(&(at.0 as usize))
}

/// Whether a place is a member's own or one below it.
fn holds(is: Is, body: &Body<'_>, start: At, at: At) -> bool {
    if has(start.0 as usize, cells_of(is) as usize, at) {
        return true;
    }
    let cell = body.cell(start);
    match is {
        Is::Section(table) => {
            let mut place = At(start.0 + 1);
            let is_below = |member: &crate::form::section::Member| {
                let here = place;
                place.0 += cells_of(member.is);
                holds(member.is, body, here, at)
            };
            has_names(cell, at) || table.members.iter().any(is_below)
        }
        Is::List(table)
            if cell.tag() == Tag::List && !has(cell.data(), cell.len() * stride(is), at) =>
        {
            (0..cell.len()).any(|n| {
                let entry = At((cell.data() + n * stride(is)) as u32);
                holds(Is::Section(table), body, entry, at)
            })
        }
        Is::List(_) | Is::Integers | Is::Free => {
            matches!(cell.tag(), Tag::List | Tag::Object)
                && has(cell.data(), cell.len() * stride(is), at)
        }
        _ => false,
    }
}

/// Whether a place is that of a name that its section does not know.
fn has_names(section: Cell, at: At) -> bool {
    section.tag() == Tag::Object && has(section.data(), section.len(), at)
}
