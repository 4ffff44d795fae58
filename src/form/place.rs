//! Places by name: `"basic_info.tax_info.0.document_id"`, found in the tables, and back.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::form::body::Body;
use crate::form::cell::{At, Tag};
use crate::form::limits::LONGEST_LIST;
use crate::form::part::Part;
use crate::form::section::{Is, Section, cells, cells_of, place};
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
    /// The way to it from the body's root.
    pub steps: Vec<Step>,
}

/// One step of the way to a place.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// To a member of a section, which lies so many cells behind the section.
    Member(&'static str, u32),
    /// To an entry of a list.
    Entry(usize),
}

impl Place {
    /// Finds a place by its path; `None` if neither body has it.
    pub fn find(path: &str) -> Option<Place> {
        Place::find_in(Part::Create, path).or_else(|| Place::find_in(Part::Attach, path))
    }

    /// Finds a place of one body; `None` if it has none of that path.
    pub fn find_in(part: Part, path: &str) -> Option<Place> {
        within(part, part.table(), path)
    }

    /// Where it lies, if that is the same in all bodies.
    pub fn fixed(&self) -> Option<At> {
        self.steps.iter().try_fold(At::ROOT, |at, step| match step {
            Step::Member(_, place) => Some(At(at.0 + place)),
            Step::Entry(_) => None,
        })
    }

    /// Where it lies in a body that has been laid out; `None` for an entry that is not there.
    pub fn at(&self, body: &Body<'_>) -> Option<At> {
        let (mut at, mut is) = (At::ROOT, Is::Section(self.part.table()));
        for step in &self.steps {
            let cell = body.cell(at);
            (at, is) = match (*step, is) {
                (Step::Member(name, place), Is::Section(table)) => {
                    (At(at.0 + place), table.member(name)?.is)
                }
                (Step::Entry(n), _) if cell.tag() == Tag::List && n < cell.len() => {
                    (At((cell.data() + n * stride(is)) as u32), is.entry()?)
                }
                _ => return None,
            };
        }
        Some(at)
    }

    /// Puts a value there, making the sections and lists above it where they are missing.
    pub fn put<'a>(&self, mut body: &mut Value<'a>, value: Value<'a>) {
        for step in &self.steps {
            body = match step {
                Step::Member(name, _) => member(body, name),
                Step::Entry(index) => entry(body, *index),
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
                steps.push(Step::Member(member.name, place(table, member.name)));
                is = member.is;
            }
            Is::List(table) => {
                steps.push(Step::Entry(index(step)?));
                is = Is::Section(table);
            }
            Is::Integers => {
                steps.push(Step::Entry(index(step)?));
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
            path.insert(0, '.');
        }
        path.insert_str(0, &step.to_string());
    });
    path
}

/// The name of the member at a place, of its list if it is an entry.
pub fn name(table: &'static Section, body: &Body<'_>, at: At) -> &'static str {
    let mut name = "";
    find(table, body, at, &mut |step| {
        if let Named::Member(member) = step
            && name.is_empty()
        {
            name = member;
        }
    });
    name
}

/// What stands at a place, and the section that it is in, with its table; `None` for a name, and where
/// nothing stands.
pub fn is_at(
    table: &'static Section,
    body: &Body<'_>,
    at: At,
) -> Option<(Is, At, &'static Section)> {
    let Found { is, section: (section, table) } = find(table, body, at, &mut |_| {})?;
    Some((is?, section, table))
}

/// Tells each place of a body in its order; the names that a section does not know come behind its
/// members.
pub fn walk(is: Is, body: &Body<'_>, at: At, tell: &mut dyn FnMut(At)) {
    tell(at);
    let cell = body.cell(at);
    let below = |n: usize| At((cell.data() + n * stride(is)) as u32);
    match (is, cell.tag()) {
        (Is::Section(table), Tag::Object) => {
            let mut place = At(at.0 + 1);
            for member in table.members {
                walk(member.is, body, place, tell);
                place.0 += cells_of(member.is);
            }
            (0..cell.len()).for_each(|n| tell(below(n)));
        }
        (Is::Free, Tag::Object) => (0..cell.len()).for_each(|n| tell(below(n))),
        (_, Tag::List) if let Some(entry) = is.entry() => {
            (0..cell.len()).for_each(|n| walk(entry, body, below(n), tell));
        }
        _ => {}
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

/// Who is told each step of the way to a place, the last one first.
type Tell<'t, 'a> = &'t mut dyn FnMut(Named<'a>);

/// A place that was found.
struct Found {
    /// What the tables say of it; nothing of a name.
    is: Option<Is>,
    /// The section that it is in, and its table.
    section: Holder,
}

/// Where a section begins, and which it is.
type Holder = (At, &'static Section);

fn find<'a>(
    table: &'static Section,
    body: &'a Body<'a>,
    at: At,
    tell: Tell<'_, 'a>,
) -> Option<Found> {
    if let Some((_, name)) = At::NAMES.iter().find(|(place, _)| *place == at) {
        tell(Named::Member(name));
        return None;
    }
    below(Is::Section(table), body, At::ROOT, (At::ROOT, table), at, tell)
}

/// Looks for a place where something begins, and below it.
fn below<'a>(
    is: Is,
    body: &'a Body<'a>,
    start: At,
    section: Holder,
    at: At,
    tell: Tell<'_, 'a>,
) -> Option<Found> {
    if at == start {
        return Some(Found { is: Some(is), section });
    }
    let (cell, stride) = (body.cell(start), stride(is));
    // Most places are in the entries' own cells; the files of a document lie elsewhere.
    let own = at.0.checked_sub(cell.data() as u32).map(|cells| cells as usize / stride);
    let own = own.filter(|n| *n < cell.len());
    match (is, cell.tag()) {
        (Is::Section(table), tag) => {
            let mut place = start.0 + 1;
            for member in table.members {
                let end = place + cells_of(member.is);
                // What lies behind the body's own cells may be in any list.
                if at.0 < end || at >= At::ENTRIES {
                    let found = below(member.is, body, At(place), (start, table), at, tell);
                    if found.is_some() {
                        tell(Named::Member(member.name));
                        return found;
                    }
                }
                place = end;
            }
            (tag == Tag::Object && own.is_some()).then(|| unknown(body, (start, table), at, tell))
        }
        (Is::Free, Tag::Object) => own.map(|_| unknown(body, section, at, tell)),
        (_, Tag::List) => {
            let entry = is.entry()?;
            let mut find = |n: usize| {
                let place = At((cell.data() + n * stride) as u32);
                let found = below(entry, body, place, section, at, tell)?;
                tell(Named::Index(n));
                Some(found)
            };
            match own {
                Some(n) => find(n),
                None => (0..cell.len()).find_map(find),
            }
        }
        _ => None,
    }
}

/// A name that no table knows.
fn unknown<'a>(body: &'a Body<'a>, section: Holder, at: At, tell: Tell<'_, 'a>) -> Found {
    tell(Named::Unknown(body.input(at).text().map_or("", |name| name.as_str())));
    Found { is: None, section }
}
