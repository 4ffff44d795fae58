//! A form that lives here while a person fills it in.
//!
//! It keeps what was typed in one laid-out body, and beside its cells those of what will be sent of it:
//! a text that is sent as it was typed is there once. A change writes one cell of the first and, of the
//! second, what it can touch; then the whole body is judged as it will be sent, and what is found is
//! compared with what was found before.
//!
//! An input keeps its place while inputs alone change. Where a list grows or shrinks, or a section, a
//! list or `meta_data` is replaced, the body is laid out anew: what lies from [`At::ENTRIES`] on may
//! have moved, and is to be looked up again ([`LiveForm::entry`]).

mod tell;

use alloc::vec::Vec;
use core::mem::swap;

use crate::form::body::Body;
use crate::form::cell::{At, Cell, Tag};
use crate::form::limits::LONGEST_LIST;
use crate::form::part::Part;
use crate::form::place;
use crate::form::section::{Is, cells_of};
use crate::form::tape::Tape;
use crate::issue::finding::{Finding, Findings};
use crate::normalise::{Input, again, normalise_quietly};
use crate::options::Options;
use crate::rules;

use tell::tell;

/// How many bytes of texts that are gone a form may always hold: zeros, which cost nothing.
const LITTLE: usize = 1024;

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
    /// What was typed, as it was typed.
    typed: Tape,
    /// The cells of what will be sent. Their texts lie among those that were typed.
    sent: Tape,
    /// How many of its bytes belonged to texts that are gone; they are zero.
    wasted: usize,
    now: Findings,
    before: Findings,
    changed: Vec<At>,
}

impl LiveForm {
    /// A form whose sections are there and empty, so that each required member is missing by
    /// itself; its lists are not there. Of the parts only [`Part::Create`] and [`Part::Attach`] are
    /// bodies that people fill in.
    pub fn new(part: Part, options: Options) -> LiveForm {
        let mut typed = Tape::with_capacity(At::ENTRIES.0 as usize, LITTLE);
        let empty = Cell::new(Tag::Object, 0, 0);
        typed.put(At::ROOT, empty);
        let mut at = At(1);
        for member in part.table().members {
            if let Is::Section(_) = member.is {
                typed.put(at, empty);
            }
            at.0 += cells_of(member.is);
        }
        let mut form = LiveForm {
            part,
            options,
            typed,
            sent: Tape::default(),
            wasted: 0,
            now: Findings::default(),
            before: Findings::default(),
            changed: Vec::new(),
        };
        form.normalise();
        form.judge();
        form
    }

    /// What is judged: what will be sent, or what was typed where the options ask for what is exact.
    pub fn judged(&self) -> Body<'_> {
        let tape = if self.options.exact { &self.typed } else { &self.sent };
        Body { cells: &tape.cells, bytes: &self.typed.bytes }
    }

    fn judge(&mut self) {
        let mut found = core::mem::take(&mut self.before);
        let is_exact = self.options.exact;
        found.begin(!is_exact);
        // What is sent needs an address.
        let part = match self.part {
            Part::Attach if !is_exact => Part::AttachRequest,
            part => part,
        };
        rules::judge(part, &self.judged(), &self.options, &mut found);
        self.before = core::mem::replace(&mut self.now, found);
    }

    /// Makes of all that was typed what will be sent.
    fn normalise(&mut self) {
        if self.sent.cells.len() != self.typed.cells.len() {
            self.sent = Tape::default();
            self.sent.reserve(self.typed.cells.len());
        }
        for (sent, typed) in self.sent.cells.iter_mut().zip(&self.typed.cells) {
            *sent = *typed;
        }
        if !self.options.exact {
            let (table, compose) = (self.part.table(), self.options.compose);
            self.with_texts(|sent, _| normalise_quietly(sent, table, compose));
        }
    }

    /// Lends the texts to what will be sent.
    fn with_texts<T>(&mut self, does: impl FnOnce(&mut Tape, &[Cell]) -> T) -> T {
        swap(&mut self.typed.bytes, &mut self.sent.bytes);
        let done = does(&mut self.sent, &self.typed.cells);
        swap(&mut self.typed.bytes, &mut self.sent.bytes);
        done
    }

    /// Judges everything anew, with other options.
    pub fn set_options(&mut self, options: Options) {
        self.options = options;
        self.pack(0);
        self.judge();
        self.tell();
    }

    /// What the host knows beside the form.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Puts a text into an input, and makes its section where that is missing; `is_ascii` says
    /// whether all its bytes are ASCII. `false` if no input is there: then nothing has happened.
    pub fn set_text(&mut self, at: At, text: &[u8], is_ascii: bool) -> bool {
        debug_assert_eq!(text.is_ascii(), is_ascii, "the rules rely on it");
        let tag = if is_ascii { Tag::Ascii } else { Tag::Text };
        let Some(input) = self.open(at, text.len()) else { return false };
        self.typed.put_bytes(at, tag, text);
        self.close(input)
    }

    /// Puts a number into an input, as JavaScript means it, like [`LiveForm::set_text`].
    pub fn set_number(&mut self, at: At, number: f64) -> bool {
        let Some(input) = self.open(at, size_of::<f64>()) else { return false };
        self.typed.put_number(at, number);
        self.close(input)
    }

    /// Puts what has no bytes into an input, like [`LiveForm::set_text`]: [`Cell::ABSENT`] takes out
    /// what is there, [`Cell::NULL`] is `null`, a whole number lies in the cell, and of anything
    /// else the kind alone counts.
    pub fn set_cell(&mut self, at: At, cell: Cell) -> bool {
        if cell.tag().has_bytes() {
            return false;
        }
        let Some(input) = self.open(at, 0) else { return false };
        self.typed.put(at, cell.alone());
        self.close(input)
    }

    /// Empties an input, and makes room for a value of so many bytes; `None` if no input is there.
    fn open(&mut self, at: At, bytes: usize) -> Option<Input> {
        let input = self.find(at)?;
        if matches!(input.is, Is::Section(_) | Is::List(_) | Is::Integers | Is::Free) {
            return None;
        }
        self.make_section(input.section);
        self.free(at);
        self.make_room(bytes);
        Some(input)
    }

    /// Makes of what was put into an input what will be sent, and judges it.
    fn close(&mut self, input: Input) -> bool {
        if !self.options.exact {
            let compose = self.options.compose;
            self.wasted += self.with_texts(|sent, typed| again(sent, typed, input, compose));
        }
        self.judge();
        self.tell();
        true
    }

    /// Puts at a place what another body holds at one: a section, a list with its entries, an
    /// object with any members, or a single value. `false` if there is no such place.
    pub fn set_from(&mut self, at: At, from: Body<'_>, source: At) -> bool {
        let Some(Input { is, section, .. }) = self.find(at) else { return false };
        self.make_section(section);
        self.rebuild(|typed| typed.copy(at, is, &from, source));
        true
    }

    /// Puts an empty entry at the end of a list, and says which it is. `None` if there is no such
    /// list, or it is too long.
    pub fn add(&mut self, list: At) -> Option<usize> {
        let len = self.entries(list)?.len;
        self.grow(list, len + 1).then_some(len)
    }

    /// Puts empty entries at the end of a list until it has as many as are asked for. `false` if
    /// there is no such list, or it would be too long.
    pub fn grow(&mut self, list: At, len: usize) -> bool {
        let Some(old) = self.entries(list).filter(|_| len <= LONGEST_LIST) else { return false };
        if len > old.len {
            self.make_section(old.section);
            self.rebuild(|typed| {
                let stride = cells_of(old.entry) as usize;
                let start = typed.reserve(len * stride).0 as usize;
                typed.move_cells(old.start, start, old.len * stride);
                let empty = match old.entry {
                    Is::Section(_) => Cell::new(Tag::Object, 0, 0),
                    _ => Cell::NULL,
                };
                for n in old.len..len {
                    typed.put(At((start + n * stride) as u32), empty);
                }
                typed.put(list, Cell::new(Tag::List, len, start));
            });
        }
        true
    }

    /// Takes an entry out of a list; `false` if it is not there.
    pub fn remove(&mut self, list: At, n: usize) -> bool {
        let Some(old) = self.entries(list).filter(|old| n < old.len) else { return false };
        self.rebuild(|typed| {
            let stride = cells_of(old.entry) as usize;
            let at = old.start + n * stride;
            typed.move_cells(at + stride, at, (old.len - 1 - n) * stride);
            typed.put(list, Cell::new(Tag::List, old.len - 1, old.start));
        });
        true
    }

    /// Where an entry of a list lies now.
    pub fn entry(&self, list: At, n: usize) -> Option<At> {
        let entries = self.entries(list).filter(|entries| n < entries.len)?;
        Some(At((entries.start + n * cells_of(entries.entry) as usize) as u32))
    }

    /// The places whose findings are not what they were before the last change, in the order of the
    /// body: what is known about the customer first, a section or list before what is in it. Where
    /// the body was laid out anew there are none: places are others then, and only paths compare.
    pub fn changed(&self) -> &[At] {
        &self.changed
    }

    /// What is found now, in the order of the API document.
    pub fn findings(&self) -> &[Finding] {
        self.now.found()
    }

    /// What is found at a place now.
    pub fn findings_at(&self, at: At) -> impl Iterator<Item = &Finding> {
        self.findings().iter().filter(move |finding| finding.at == at)
    }

    /// What was typed, as it was typed.
    pub fn body(&self) -> Body<'_> {
        self.typed.body()
    }

    /// A copy of what was typed, to be normalised and built.
    pub fn build_tape(&self) -> Tape {
        let typed = self.typed.body();
        let mut copy = Tape::with_capacity(typed.cells.len(), typed.bytes.len() - self.wasted);
        copy.copy(At::ROOT, self.whole(), &typed, At::ROOT);
        copy
    }

    /// The whole body, as the tables name it.
    fn whole(&self) -> Is {
        Is::Section(self.part.table())
    }

    /// What stands at a place, and the section that it is in.
    fn find(&self, at: At) -> Option<Input> {
        let (is, section, table) = place::is_at(self.part.table(), &self.typed.body(), at)?;
        Some(Input { at, is, section, table })
    }

    fn entries(&self, list: At) -> Option<Entries> {
        let Input { is, section, .. } = self.find(list)?;
        let cell = self.typed.body().cell(list);
        let len = if cell.tag() == Tag::List { cell.len() } else { 0 };
        Some(Entries { section, entry: is.entry()?, len, start: cell.data() })
    }

    /// Makes a section, and the body, where they are missing.
    fn make_section(&mut self, section: At) {
        for whole in [At::ROOT, section] {
            if self.typed.body().cell(whole).tag() != Tag::Object {
                self.free(whole);
                self.put_both(whole, Cell::new(Tag::Object, 0, 0));
            }
        }
    }

    fn put_both(&mut self, at: At, cell: Cell) {
        self.typed.put(at, cell);
        self.sent.put(at, cell);
    }

    /// Takes out what a cell holds, and overwrites its text.
    fn free(&mut self, at: At) {
        let (typed, sent) = (self.typed.body().cell(at), self.sent.body().cell(at));
        self.wasted += self.typed.overwrite(typed);
        if !sent.is_within(typed) {
            self.wasted += self.typed.overwrite(sent);
        }
        self.put_both(at, Cell::ABSENT);
    }

    /// Makes room for a text. New ones are written behind all others, so from time to time the rest
    /// moves together: when the memory is full, or more than half of it waste.
    fn make_room(&mut self, more: usize) {
        let bytes = &self.typed.bytes;
        let is_full = bytes.capacity() - bytes.len() < more;
        if is_full || self.wasted > LITTLE.max(bytes.len() / 2) {
            self.pack(more);
        }
    }

    /// Moves the texts together that were typed, and makes of them anew what will be sent.
    fn pack(&mut self, more: usize) {
        let needed = self.typed.bytes.len() - self.wasted + more;
        self.typed.pack(LITTLE.max(2 * needed));
        self.wasted = 0;
        self.normalise();
    }

    /// Notes the places whose findings differ from those before.
    fn tell(&mut self) {
        let body = Body { cells: &self.typed.cells, bytes: &self.typed.bytes };
        let whole = Is::Section(self.part.table());
        tell(self.before.found(), self.now.found(), whole, &body, &mut self.changed);
    }

    /// Changes more than one input, and lays out anew what is in use then.
    fn rebuild(&mut self, change: impl FnOnce(&mut Tape)) {
        change(&mut self.typed);
        // Nothing counts as wasted that the change has left behind.
        self.typed = self.build_tape();
        self.wasted = 0;
        self.normalise();
        self.judge();
        self.changed.clear();
    }
}

/// A list of the tables: the section that it is in, what its entries are, how many there are and
/// where they begin.
struct Entries {
    section: At,
    entry: Is,
    len: usize,
    start: usize,
}
