//! A live form beside what it should hold: a value that the same changes are made to, which is laid
//! out and judged as a whole each time.

use std::collections::BTreeMap;

use fin_onboarding::form::body::Body;
use fin_onboarding::form::cell::{At, Cell, Tag};
use fin_onboarding::form::place;
use fin_onboarding::form::section::{Is, Section, cells, place};
use fin_onboarding::form::tape::Tape;
use fin_onboarding::formats::compose::compose;
use fin_onboarding::issue::finding::{Finding, Findings, Param};
use fin_onboarding::live::LiveForm;
use fin_onboarding::payload::normalise;
use fin_onboarding::rules;
use fin_onboarding::{Options, Part, Value};

use crate::support::{Json, native};
use crate::values::{owned, places, put, value_at};

/// What a person, or the page, does with a form.
#[derive(Clone, Debug)]
pub enum Change {
    /// Puts a value at one of the places there are.
    Set(usize, One),
    /// Puts a value at the place of that path.
    SetAt(&'static str, One),
    /// Puts a whole list, section or object there.
    SetFrom(usize, Json),
    /// Puts an entry at the end of one of the lists.
    Add(usize),
    /// Takes an entry out of one.
    Remove(usize, usize),
    /// Gives members to `meta_data`: names, and what kind their values are.
    SetFree(Vec<(String, One)>),
    /// Gives other options.
    SetOptions(Json),
    /// Replaces the whole body.
    Load(Json),
}

/// One value of an input.
#[derive(Clone, Debug)]
pub enum One {
    Text(String),
    Number(f64),
    Absent,
    Null,
    Boolean,
    EmptyList,
    EmptyObject,
    MalformedText,
    Unreadable,
    TooLarge,
}

impl One {
    fn value(&self) -> Value<'static> {
        match self {
            One::Text(text) => Value::Text(text.clone().into()),
            One::Number(number) => Value::number(*number),
            One::Absent | One::Null => Value::Absent,
            One::Boolean => Value::Boolean(true),
            One::EmptyList => Value::List(Vec::new()),
            One::EmptyObject => Value::Object(Vec::new()),
            One::MalformedText => Value::MalformedText,
            One::Unreadable => Value::Unreadable,
            One::TooLarge => Value::TooLarge,
        }
    }

    fn tag(&self) -> Tag {
        match self {
            One::Text(text) if text.is_ascii() => Tag::Ascii,
            One::Text(_) => Tag::Text,
            One::Number(_) => Tag::Number,
            One::Absent | One::Null => Tag::Absent,
            One::Boolean => Tag::Boolean,
            One::EmptyList => Tag::List,
            One::EmptyObject => Tag::Object,
            One::MalformedText => Tag::MalformedText,
            One::Unreadable => Tag::Unreadable,
            One::TooLarge => Tag::TooLarge,
        }
    }
}

/// What a change did.
enum Made {
    /// There was nothing to change.
    Nothing,
    Value,
    /// Laid the body out anew.
    Anew,
}

/// A finding by names: path, code, and what its message is built from.
type Named = (String, &'static str, Param);

/// A live form, and the value that it should be equal to.
pub struct Pair {
    pub form: LiveForm,
    pub value: Value<'static>,
    part: Part,
    table: &'static Section,
    options: Options,
}

impl Pair {
    pub fn new(part: Part, options: &Json) -> Pair {
        let options = native::options(options).expect("options");
        let table = part.table();
        let sections = table.members.iter().filter(|m| matches!(m.is, Is::Section(_)));
        let sections = sections.map(|m| (m.name.into(), Value::Object(Vec::new())));
        Pair {
            form: LiveForm::new(part, options.clone()),
            value: Value::Object(sections.collect()),
            part,
            table,
            options,
        }
    }

    /// Makes a change to both.
    ///
    /// # Errors
    /// What is not as it should be then.
    pub fn change(&mut self, change: &Change) -> Result<(), String> {
        let before = self.named(&self.form.body(), self.form.findings());
        let made = self.make(change)?;
        self.same()?;
        match made {
            Made::Nothing => return Ok(()),
            Made::Value => self.changed_is_right(&before)?,
            Made::Anew => ensure(self.form.changed().is_empty(), "places are told that moved")?,
        }
        self.nothing_left_behind()
    }

    /// Whether there are so many places and one more.
    pub fn has_place(&self, n: usize) -> bool {
        n < self.places(|_| true).len()
    }

    /// Where a path leads in a body.
    pub fn at(&self, body: &Body<'_>, path: &str) -> At {
        let (mut at, mut is) = (At::ROOT, Is::Section(self.table));
        for step in path.split('.').filter(|step| !step.is_empty()) {
            let index = step.parse::<u32>().ok();
            (at, is) = match (is, index) {
                (Is::Section(table), _) => {
                    let member = table.member(step).expect("a member");
                    (At(at.0 + place(table, step)), member.is)
                }
                (Is::List(table), Some(n)) => {
                    (At(body.cell(at).data() as u32 + n * cells(table)), Is::Section(table))
                }
                (Is::Integers, Some(n)) => (At(body.cell(at).data() as u32 + n), Is::Integer),
                _ => panic!("{path:?} is no path"),
            };
        }
        at
    }

    fn make(&mut self, change: &Change) -> Result<Made, String> {
        match change {
            Change::Set(n, one) => {
                let all = self.places(|_| true);
                let (path, _) = &all[n % all.len()];
                self.set(path, one)
            }
            Change::SetAt(path, one) => self.set(path, one),
            Change::SetFrom(n, json) => {
                let all = self.places(|_| true);
                let (path, _) = &all[n % all.len()];
                self.set_from(path, owned(json), false)
            }
            Change::Add(n) => {
                let lists = self.places(|is| matches!(is, Is::List(_) | Is::Integers));
                let (path, is) = &lists[n % lists.len()];
                let entry = match is {
                    Is::Integers => Value::Absent,
                    _ => Value::Object(Vec::new()),
                };
                let mut entries = value_at(&self.value, path).entries().to_vec();
                let len = entries.len();
                entries.push(entry);
                self.put(path, Value::List(entries), false);
                let at = self.at(&self.form.body(), path);
                ensure(self.form.add(at) == Some(len), "an entry was not added")?;
                Ok(Made::Anew)
            }
            Change::Remove(n, entry) => {
                let lists = self.places(|is| matches!(is, Is::List(_) | Is::Integers));
                let lists: Vec<_> = lists
                    .into_iter()
                    .filter(|(path, _)| !value_at(&self.value, path).entries().is_empty())
                    .collect();
                let Some((path, _)) = lists.get(n % lists.len().max(1)) else {
                    return Ok(Made::Nothing);
                };
                let mut entries = value_at(&self.value, path).entries().to_vec();
                let entry = entry % entries.len();
                entries.remove(entry);
                self.put(path, Value::List(entries), false);
                let at = self.at(&self.form.body(), path);
                ensure(self.form.remove(at, entry), "an entry was not taken out")?;
                Ok(Made::Anew)
            }
            Change::SetFree(pairs) => {
                let free = self.places(|is| matches!(is, Is::Free));
                let Some((path, _)) = free.first() else { return Ok(Made::Nothing) };
                let members = pairs.iter().map(|(name, one)| (name.clone().into(), one.value()));
                self.set_from(path, Value::Object(members.collect()), false)
            }
            Change::SetOptions(json) => {
                self.options = native::options(json).expect("options");
                self.form.set_options(self.options.clone());
                Ok(Made::Value)
            }
            Change::Load(json) => {
                self.value = owned(json);
                let tape = Tape::of(&self.value, self.table);
                ensure(self.form.set_from(At::ROOT, tape.body(), At::ROOT), "a body was refused")?;
                Ok(Made::Anew)
            }
        }
    }

    fn set(&mut self, path: &str, one: &One) -> Result<Made, String> {
        let is_input = |is| !matches!(is, Is::Section(_) | Is::List(_) | Is::Integers | Is::Free);
        let at = self.at(&self.form.body(), path);
        if !self.places(is_input).iter().any(|(input, _)| input == path) {
            ensure(!self.form.set_cell(at, Cell::ABSENT), "no input took a single value")?;
            return self.set_from(path, one.value(), matches!(one, One::Absent));
        }
        self.put(path, one.value(), matches!(one, One::Absent));
        let is_set = match one {
            One::Text(text) => self.form.set_text(at, text.as_bytes(), text.is_ascii()),
            One::Number(number) => self.form.set_number(at, *number),
            One::Null => self.form.set_cell(at, Cell::NULL),
            // A length and a start that are none of a value's own are left out.
            other => self.form.set_cell(at, Cell::new(other.tag(), 3, 99)),
        };
        ensure(is_set, "a place was refused")?;
        Ok(Made::Value)
    }

    fn set_from(
        &mut self,
        path: &str,
        value: Value<'static>,
        is_taken_out: bool,
    ) -> Result<Made, String> {
        let mut other = Value::Absent;
        put(&mut other, path, value.clone(), is_taken_out);
        let tape = Tape::of(&other, self.table);
        let source = self.at(&tape.body(), path);
        self.put(path, value, is_taken_out);
        let at = self.at(&self.form.body(), path);
        ensure(self.form.set_from(at, tape.body(), source), "a place was refused")?;
        Ok(Made::Anew)
    }

    fn put(&mut self, path: &str, value: Value<'static>, is_taken_out: bool) {
        put(&mut self.value, path, value, is_taken_out);
    }

    /// Every place of the tables in the value but the body itself, in order.
    fn places(&self, is_wanted: fn(Is) -> bool) -> Vec<(String, Is)> {
        let mut all = Vec::new();
        places(Is::Section(self.table), &self.value, String::new(), &mut all, &mut Vec::new());
        all.retain(|(path, is)| !path.is_empty() && is_wanted(*is));
        all
    }

    /// Each path that there is, in the order of the body, names too.
    fn paths(&self) -> Vec<String> {
        let mut all: Vec<String> = At::NAMES.iter().map(|(_, name)| name.to_string()).collect();
        places(Is::Section(self.table), &self.value, String::new(), &mut Vec::new(), &mut all);
        all
    }

    fn named(&self, body: &Body<'_>, findings: &[Finding]) -> Vec<Named> {
        let name = |at| place::name(self.table, body, at);
        let named = |finding: &Finding| {
            let param = match finding.param {
                Param::Member(at) => Param::Word(name(at)),
                other => other,
            };
            (place::path(self.table, body, finding.at), finding.code.as_str(), param)
        };
        findings.iter().map(named).collect()
    }

    /// The form holds what the value does, and finds what is found in it.
    fn same(&self) -> Result<(), String> {
        let tape = Tape::of(&self.value, self.table);
        let (fresh, live) = (tape.body(), self.form.body());
        for (path, _) in self.places(|_| true) {
            let (here, there) = (self.at(&live, &path), self.at(&fresh, &path));
            let (here, there) = (live.input(here).field(), fresh.input(there).field());
            if here != there {
                return Err(format!("{path:?} is {here:?} instead of {there:?}"));
            }
        }
        // What is judged of it: as it is, or as it will be sent.
        let mut sent = Tape::of(&self.value, self.table);
        let mut expected = Findings::default();
        let mut part = self.part;
        if !self.options.exact {
            normalise(&mut sent, self.table, 0, compose);
            expected = Findings::of_form();
            part = if part == Part::Attach { Part::AttachRequest } else { part };
        }
        let (fresh, judged) = (sent.body(), self.form.judged());
        for (path, _) in self.places(|_| true) {
            let (here, there) = (self.at(&live, &path), self.at(&fresh, &path));
            let (here, there) = (judged.input(here).field(), fresh.input(there).field());
            if here != there {
                return Err(format!("{path:?} is judged as {here:?} instead of {there:?}"));
            }
        }
        rules::judge(part, &fresh, &self.options, &mut expected);
        let named = self.named(&judged, self.form.findings());
        let wanted = self.named(&fresh, expected.found());
        if named != wanted {
            return Err(format!("found {named:#?} instead of {wanted:#?}"));
        }
        for finding in self.form.findings() {
            let is_here = self.form.findings_at(finding.at).any(|other| other == finding);
            ensure(is_here, "a finding is not found at its place")?;
        }
        Ok(())
    }

    /// Told are those whose findings differ, in the order of the body.
    fn changed_is_right(&self, before: &[Named]) -> Result<(), String> {
        let by_path = |named: &[Named]| {
            let mut by_path = BTreeMap::<String, Vec<(&str, Param)>>::new();
            for (path, code, param) in named {
                by_path.entry(path.clone()).or_default().push((code, *param));
            }
            by_path
        };
        let body = self.form.body();
        let now = self.named(&body, self.form.findings());
        let (before, now) = (by_path(before), by_path(&now));
        let is_wanted = |path: &String| before.get(path) != now.get(path);
        let wanted: Vec<String> = self.paths().into_iter().filter(is_wanted).collect();
        let changed = self.form.changed().iter();
        let changed: Vec<String> = changed.map(|at| place::path(self.table, &body, *at)).collect();
        if changed != wanted {
            return Err(format!("told {changed:?} instead of {wanted:?}"));
        }
        Ok(())
    }

    /// Nothing stands in the memory that no cell has, of what was typed or of what will be sent: what a
    /// text was made into is a person's too.
    pub fn nothing_left_behind(&self) -> Result<(), String> {
        let (typed, judged) = (self.form.body(), self.form.judged());
        let mut is_held = vec![false; typed.bytes.len()];
        for cell in typed.cells.iter().chain(judged.cells).filter(|cell| cell.tag().has_bytes()) {
            is_held[cell.data()..cell.data() + cell.len()].fill(true);
        }
        let is_left = is_held.iter().zip(typed.bytes).any(|(is_held, byte)| !is_held && *byte != 0);
        ensure(!is_left, "something was left behind")
    }

    /// What is built of the form is what is built of the value.
    ///
    /// # Errors
    /// It is not.
    pub fn builds_the_same(&self) -> Result<(), String> {
        let normalised = |mut tape: Tape| {
            let changes = normalise(&mut tape, self.table, 0, compose);
            let body = tape.body();
            let path = |at| place::path(self.table, &body, at);
            let changes: Vec<_> = changes.iter().map(|c| (path(c.at), c.kind)).collect();
            let mut findings = Findings::of_form();
            rules::judge(self.part, &body, &self.options, &mut findings);
            (changes, self.named(&body, findings.found()))
        };
        let (live, fresh) = (self.form.build_tape(), Tape::of(&self.value, self.table));
        let (live, fresh) = (normalised(live), normalised(fresh));
        if live != fresh {
            return Err(format!("built is {live:#?} instead of {fresh:#?}"));
        }
        Ok(())
    }
}

fn ensure(holds: bool, sentence: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(String::from(sentence)) }
}
