//! A form that lives here while a person fills it in.
//!
//! A page says which input has which value now, and is told which places have other findings than
//! before; the body itself is laid out once and then changed in place. What is judged anew is only
//! what [`dependents`](crate::rules::dependents) names, and what is answered is always what
//! [`judge`](crate::rules::judge) would say of the whole body, in its order.
//!
//! A place of a list holds until entries are added or taken out, or a part of the body is put in
//! its stead: then what lies from [`At::ENTRIES`] on may have moved, and is to be looked up anew
//! ([`LiveForm::entry`]).

mod store;

use alloc::vec::Vec;
use core::array::from_fn;

use crate::form::body::Body;
use crate::form::cell::{At, Cell, Tag};
use crate::form::limits::LONGEST_LIST;
use crate::form::part::Part;
use crate::form::section::{Is, cells};
use crate::form::tape::Tape;
use crate::issue::code::{Code, Severity};
use crate::issue::finding::{Finding, Findings, MOST_ISSUES, Param, Scope};
use crate::options::Options;
use crate::rules;
use store::{CHANGED, FOUND, Store, Way};

/// A create or an attach body that is being filled in, and what there is to say about it.
///
/// ```
/// use fin_onboarding::form::cell::At;
/// use fin_onboarding::live::LiveForm;
/// use fin_onboarding::{Date, Options, Part};
/// let options = Options::new(Date::parse("2026-11-21").unwrap());
/// let mut form = LiveForm::new(Part::Create, options);
/// let verification_type = At(1);
/// assert_eq!(form.findings_at(verification_type).next().unwrap().code.as_str(), "required");
/// assert!(form.set_text(verification_type, b"STANDARD", true));
/// assert_eq!(form.changed(), [verification_type]);
/// assert_eq!(form.findings_at(verification_type).next(), None);
/// ```
pub struct LiveForm {
    part: Part,
    options: Options,
    /// For each of the body's first cells, what is to be judged anew when it changes.
    dependents: [Scope; At::ENTRIES.0 as usize],
    store: Store,
    /// All that there is to find now.
    now: Vec<Finding>,
    errors: usize,
    /// The places below which `now` has something: a bit for each of the body's first cells.
    found: Scope,
    changed: Vec<At>,
    /// What the last check found, and what follows from it: kept for their memory.
    fresh: Findings,
    next: Vec<Finding>,
    outside: Vec<Finding>,
    had: Vec<Way>,
}

impl Drop for LiveForm {
    fn drop(&mut self) {
        self.store.wipe();
    }
}

impl LiveForm {
    /// A form whose sections are there and empty, so that each required member is missing by
    /// itself; its lists are not there. Of the parts only [`Part::Create`] and [`Part::Attach`] are
    /// bodies that people fill in.
    pub fn new(part: Part, options: Options) -> LiveForm {
        let mut form = LiveForm {
            part,
            options,
            dependents: from_fn(|at| rules::dependents(part, At(at as u32), 1)),
            store: Store::default(),
            now: Vec::new(),
            errors: 0,
            found: Scope::NONE,
            changed: Vec::new(),
            fresh: Findings::default(),
            next: Vec::new(),
            outside: Vec::new(),
            had: Vec::new(),
        };
        form.store.begin(part.table());
        form.settle(Scope::ALL);
        form
    }

    /// Judges everything anew, with other options.
    pub fn set_options(&mut self, options: Options) {
        self.options = options;
        self.settle(Scope::ALL);
    }

    /// What the host knows beside the form.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Puts a text at a place, and its section where that is missing; `is_ascii` says whether all
    /// its bytes are ASCII. `false` if nobody can put a value there: then nothing has happened.
    #[inline]
    pub fn set_text(&mut self, at: At, text: &[u8], is_ascii: bool) -> bool {
        debug_assert_eq!(text.is_ascii(), is_ascii, "the rules rely on it");
        let Some(scope) = self.open(at) else { return false };
        self.store.write(at, if is_ascii { Tag::Ascii } else { Tag::Text }, text);
        self.settle(scope);
        true
    }

    /// Puts a number at a place, as JavaScript means it, like [`LiveForm::set_text`].
    pub fn set_number(&mut self, at: At, number: f64) -> bool {
        let Some(scope) = self.open(at) else { return false };
        self.store.put_number(at, number);
        self.settle(scope);
        true
    }

    /// Puts what has no bytes at a place, like [`LiveForm::set_text`]: [`Cell::ABSENT`] takes out
    /// what is there, [`Cell::NULL`] is `null`, a whole number lies in the cell, and of anything
    /// else the kind alone counts: a list or an object is an empty one.
    pub fn set_cell(&mut self, at: At, cell: Cell) -> bool {
        if matches!(cell.tag(), Tag::Ascii | Tag::Text | Tag::Whole | Tag::Number) {
            return false;
        }
        let Some(scope) = self.open(at) else { return false };
        self.store.put_kind(at, cell);
        self.settle(scope);
        true
    }

    /// Puts an object with any members at a place that takes one (`meta_data`): of each member its
    /// name, and what kind its value is. What else its values hold is with the caller.
    pub fn set_free<'n>(
        &mut self,
        at: At,
        mut pairs: impl ExactSizeIterator<Item = (&'n [u8], Tag)>,
    ) -> bool {
        if !matches!(self.is_at(at), Some(Is::Free)) {
            return false;
        }
        let at = self.make_room(at, 1 + 2 * pairs.len());
        self.rebuild(at, &mut |store| store.put_pairs(at, &mut pairs));
        true
    }

    /// Puts at a place what another body holds at one: a list with its entries, a section, an
    /// object with any members, or a single value.
    pub fn set_from(&mut self, at: At, from: Body<'_>, source: At) -> bool {
        let Some(is) = self.is_at(at).filter(|_| at != At::ROOT) else { return false };
        let at = self.make_room(at, from.cells.len());
        self.rebuild(at, &mut |store| store.lay(at, from, source, is));
        true
    }

    /// Puts an empty entry into a list, at the end or before the one that is there, and says which
    /// it is now. `None` if there is no such list or place in it, or if it is too long.
    pub fn add(&mut self, list: At, before: Option<usize>) -> Option<usize> {
        let len = self.list_len(list);
        let n = before.unwrap_or(len);
        (n <= len && self.insert(list, n, 1)).then_some(n)
    }

    /// Puts empty entries at the end of a list until it has as many as are asked for, all at once:
    /// one by one, each would be judged with all those before it. `false` if there is no such list
    /// or it would be too long.
    pub fn grow(&mut self, list: At, len: usize) -> bool {
        let before = self.list_len(list);
        len <= before || self.insert(list, before, len - before)
    }

    fn list_len(&self, list: At) -> usize {
        let cell = self.store.cell(list);
        if cell.tag() == Tag::List { cell.len() } else { 0 }
    }

    fn insert(&mut self, list: At, n: usize, count: usize) -> bool {
        let (stride, empty) = match self.is_at(list) {
            Some(Is::List(table)) => (cells(table), Cell::new(Tag::Object, 0, 0)),
            Some(Is::Integers) => (1, Cell::NULL),
            _ => return false,
        };
        if count > LONGEST_LIST - self.list_len(list).min(LONGEST_LIST) {
            return false;
        }
        // A block doubles, and the one before it stays for as long.
        let more = self.store.room_to_grow(list, stride) + 4 * (count - 1) * stride as usize;
        let list = self.make_room(list, more);
        self.rebuild(list, &mut |store| {
            (n..n + count).for_each(|n| store.insert(list, n, stride, empty));
        });
        true
    }

    /// Takes an entry out of a list; `false` if it is not there.
    pub fn remove(&mut self, list: At, n: usize) -> bool {
        let is_there = self.store.entry(list, n).is_some();
        if is_there {
            self.rebuild(list, &mut |store| store.take_out(list, n));
        }
        is_there
    }

    /// Where an entry of a list lies now.
    pub fn entry(&self, list: At, n: usize) -> Option<At> {
        self.store.entry(list, n)
    }

    /// Puts a body that was laid out elsewhere in the place of this one, and overwrites the tape.
    pub fn load(&mut self, mut tape: Tape) {
        let table = self.part.table();
        self.rebuild(At::ROOT, &mut |store| store.load(&mut tape, table));
    }

    /// Overwrites all that the form holds, and begins anew. Dropping a form overwrites it too.
    pub fn wipe(&mut self) {
        let table = self.part.table();
        self.rebuild(At::ROOT, &mut |store| store.begin(table));
    }

    /// The places whose findings are not what they were before the last change, each once, in the
    /// order of the body: what is known about the customer first, a section or list before what is
    /// in it.
    ///
    /// Where entries moved or a part of the body was replaced, these are also that place itself,
    /// and each place below it that has findings or had some. A name is told while it has some.
    pub fn changed(&self) -> &[At] {
        &self.changed
    }

    /// What is found now, in the order of the API document.
    pub fn findings(&self) -> &[Finding] {
        &self.now
    }

    /// What is found at a place now.
    pub fn findings_at(&self, at: At) -> impl Iterator<Item = &Finding> {
        self.now.iter().filter(move |finding| finding.at == at)
    }

    /// How many of the findings block, those that are too many to be carried included.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Which body it is.
    pub fn part(&self) -> Part {
        self.part
    }

    /// The body as it is now.
    pub fn body(&self) -> Body<'_> {
        self.store.body()
    }

    /// What a place holds: its cell, and the bytes of a text.
    pub fn value(&self, at: At) -> (Cell, &[u8]) {
        let cell = self.store.cell(at);
        let is_text = matches!(cell.tag(), Tag::Ascii | Tag::Text);
        (cell, if is_text { self.body().bytes(cell) } else { &[] })
    }

    /// A copy of the body, without what it has left behind, to be normalised and built.
    pub fn build_tape(&self) -> Tape {
        self.store.copied()
    }

    fn is_at(&self, at: At) -> Option<Is> {
        self.store.is_at(self.part.table(), at)
    }

    /// Makes the sections above a place, and says what is to be judged anew when it changes.
    #[inline]
    fn open(&mut self, at: At) -> Option<Scope> {
        let has_made = self.store.open(at)?;
        let order = self.store.order(at);
        // What the body lacks altogether is told at its sections.
        if has_made || order & 1 == 1 {
            return Some(Scope::ALL);
        }
        self.dependents.get(usize::from(order / 2)).copied()
    }

    /// Judges anew. Usually there is nothing to say, and there was nothing before.
    #[inline]
    fn settle(&mut self, scope: Scope) {
        self.judge(scope);
        if self.fresh.found().is_empty() && self.found.0 & scope.0 == 0 {
            self.changed.clear();
        } else {
            self.compare(scope);
        }
    }

    fn judge(&mut self, scope: Scope) {
        self.fresh.clear(scope);
        rules::judge(self.part, &self.store.body(), &self.options, &mut self.fresh);
    }

    #[inline(never)]
    fn compare(&mut self, scope: Scope) {
        self.changed.clear();
        let is_cut = is_cut(&self.now) || is_cut(self.fresh.found());
        asked(&self.store, self.fresh.found(), scope, &mut self.outside);
        asked(&self.store, &self.now, scope, &mut self.next);
        if is_cut || scope == Scope::ALL || self.next != self.outside {
            let scope = self.merge(scope, is_cut);
            tell_differences(&mut self.store, &self.now, &self.next, &mut self.changed);
            self.commit(scope);
        }
    }

    /// Makes the next findings of those before and the fresh ones. Where there are more than a
    /// report carries, everything is judged: says which scope it was in the end.
    fn merge(&mut self, scope: Scope, is_cut: bool) -> Scope {
        self.next.clear();
        if scope != Scope::ALL && !is_cut {
            let store = &self.store;
            let mut kept = self.now.as_slice();
            let mut asked = self.outside.as_slice();
            loop {
                // Of two that are to be told next, the one that comes first in the body.
                let next = match (kept, asked) {
                    ([], []) => break,
                    ([one, rest @ ..], _) if is_asked(store, one, scope) => {
                        kept = rest;
                        continue;
                    }
                    ([one, ..], [other, rest @ ..])
                        if store.order(other.at) < store.order(one.at) =>
                    {
                        asked = rest;
                        other
                    }
                    ([one, rest @ ..], _) => {
                        kept = rest;
                        one
                    }
                    ([], [other, rest @ ..]) => {
                        asked = rest;
                        other
                    }
                };
                self.next.push(*next);
            }
            if self.next.len() <= MOST_ISSUES {
                self.errors = 0;
                for finding in &self.next {
                    self.errors += usize::from(finding.code.severity() == Severity::Error);
                }
                return scope;
            }
        }
        if scope != Scope::ALL {
            self.judge(Scope::ALL);
        }
        self.next.clear();
        self.next.extend_from_slice(self.fresh.found());
        self.errors = self.fresh.errors();
        Scope::ALL
    }

    /// Tells the places that are marked, in order; the next findings are those of now.
    fn commit(&mut self, scope: Scope) {
        let changed = &mut self.changed;
        self.store.walk(scope, &mut |note, at, _| {
            if note.take(CHANGED) {
                changed.push(at);
            }
        });
        core::mem::swap(&mut self.now, &mut self.next);
        let below = |finding: &Finding| 1 << (self.store.order(finding.at) / 2);
        self.found = match is_cut(&self.now) {
            // Nobody knows where the others are.
            true => Scope::ALL,
            false => Scope(self.now.iter().fold(0, |found, finding| found | below(finding))),
        };
    }

    /// Makes sure that so many cells more find room. Says where a place is then.
    fn make_room(&mut self, at: At, more: usize) -> At {
        let Some(moved) = self.store.make_room(more) else { return at };
        let now = |at: At| At(moved.get(at.0 as usize).copied().unwrap_or(at.0));
        for finding in &mut self.now {
            finding.at = now(finding.at);
            if let Param::Member(at) = &mut finding.param {
                *at = now(*at);
            }
        }
        now(at)
    }

    /// Changes what lies below a place, so that the same way may lead to another cell than before.
    fn rebuild(&mut self, at: At, change: &mut dyn FnMut(&mut Store)) {
        // The ways to all that is found below; what is found elsewhere stays where it is.
        self.had.clear();
        let had = &mut self.had;
        mark(&mut self.store, &self.now);
        self.store.walk_below(at, &mut |note, _, way| {
            if note.take(FOUND) {
                had.push(*way);
            }
        });
        marked(&mut self.store, &self.now, &mut self.outside);
        core::mem::swap(&mut self.now, &mut self.outside);

        let scope = self.open(at).unwrap_or(Scope::ALL);
        change(&mut self.store);
        self.judge(scope);
        let is_cut = is_cut(&self.now) || is_cut(self.fresh.found());
        asked(&self.store, self.fresh.found(), scope, &mut self.outside);
        let scope = self.merge(scope, is_cut);

        let mut had = self.had.as_slice();
        mark(&mut self.store, &self.next);
        self.store.walk_below(at, &mut |note, place, way| {
            while let [first, rest @ ..] = had
                && first < way
            {
                had = rest;
            }
            let had_some = had.first() == Some(way) && note.is_place();
            if note.take(FOUND) || had_some || place == at {
                note.set(CHANGED);
            }
        });
        marked(&mut self.store, &self.next, &mut self.outside);
        self.changed.clear();
        tell_differences(&mut self.store, &self.now, &self.outside, &mut self.changed);
        self.commit(scope);
    }
}

/// Whether there were more findings than a report carries.
fn is_cut(found: &[Finding]) -> bool {
    found.last().is_some_and(|last| last.code == Code::MoreIssues)
}

/// Whether a finding is one of those that a check with this scope is asked for. It may find others,
/// too: names that a section does not know, and what is known about the customer.
#[inline(never)]
fn is_asked(store: &Store, finding: &Finding, scope: Scope) -> bool {
    let order = store.order(finding.at);
    order & 1 == 0 && scope.has(At(u32::from(order / 2)))
}

/// Those of the findings.
fn asked(store: &Store, findings: &[Finding], scope: Scope, into: &mut Vec<Finding>) {
    into.clear();
    for finding in findings {
        if is_asked(store, finding, scope) {
            into.push(*finding);
        }
    }
}

/// Marks the places of findings.
fn mark(store: &mut Store, findings: &[Finding]) {
    for finding in findings {
        if let Some(note) = store.note_mut(finding.at) {
            note.set(FOUND);
        }
    }
}

/// Those whose place is still marked or in no body; takes the marks away.
fn marked(store: &mut Store, findings: &[Finding], into: &mut Vec<Finding>) {
    into.clear();
    for finding in findings {
        if store.note_mut(finding.at).is_none_or(|note| note.has(FOUND)) {
            into.push(*finding);
        }
    }
    for finding in findings {
        if let Some(note) = store.note_mut(finding.at) {
            note.take(FOUND);
        }
    }
}

/// Marks the places whose findings differ.
fn tell_differences(
    store: &mut Store,
    mut before: &[Finding],
    mut now: &[Finding],
    changed: &mut Vec<At>,
) {
    // What both begin and end with says nothing about any place.
    while let ([first, rest @ ..], [other, others @ ..]) = (before, now)
        && first == other
    {
        (before, now) = (rest, others);
    }
    while let ([rest @ .., last], [others @ .., other]) = (before, now)
        && last == other
    {
        (before, now) = (rest, others);
    }
    let differs = |at: At| {
        let here = |finding: &&Finding| finding.at == at;
        !before.iter().filter(here).eq(now.iter().filter(here))
    };
    changed.extend(At::NAMES.iter().map(|(at, _)| *at).filter(|at| differs(*at)));
    for finding in before.iter().chain(now) {
        if let Some(note) = store.note_mut(finding.at)
            && !note.has(CHANGED)
            && differs(finding.at)
            && let Some(note) = store.note_mut(finding.at)
        {
            note.set(CHANGED);
        }
    }
}
