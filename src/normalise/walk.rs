//! Walking over a body by its tables.

use alloc::vec::Vec;
use core::marker::PhantomData;

use super::change::{Change, ChangeKind, Changes};
use super::codes;
use super::tidy::{self, Around, New, tidy};
use crate::form::cell::{At, Cell, Tag};
use crate::form::section::{Choice, Is, Member, Need, Read, Section, cells, cells_of};
use crate::form::tape::Tape;
use crate::form::v1::create::CreateV1;
use crate::formats::compose::Compose;
use crate::formats::country::Country;
use crate::rules::is_plain_name;

/// Normalises a body of the API that `A` stands for.
pub(crate) fn normalise_as<A: Api>(
    tape: &mut Tape,
    table: &'static Section,
    protos: usize,
    compose: Compose,
) -> Vec<Change> {
    let mut normaliser: Normaliser<'_, A> =
        Normaliser { protos, is_quiet: false, ..Normaliser::quiet(tape, compose) };
    normaliser.section(At::ROOT, table);
    normaliser.changes
}

/// What an API asks of normalising beside its tables: what follows from a section for its members.
pub(crate) trait Api: Copy {
    /// Looks at a section before its members are normalised.
    fn begin(normaliser: &mut Normaliser<'_, Self>, at: At, table: &'static Section) -> Self;

    /// Why a member must not be sent.
    fn leaves_out(self, member: &Member) -> Option<ChangeKind>;

    /// What says what its texts mean.
    fn around(self) -> Around;

    /// Whether a member is sent that the section's table does not know.
    fn sends_unknown(table: &'static Section) -> bool;
}

pub(crate) struct Normaliser<'t, A> {
    pub tape: &'t mut Tape,
    pub compose: Compose,
    protos: usize,
    /// Whether nobody asks what was changed.
    is_quiet: bool,
    changes: Vec<Change>,
    api: PhantomData<A>,
}

impl<'t, A> Normaliser<'t, A> {
    pub fn quiet(tape: &'t mut Tape, compose: Compose) -> Self {
        let changes = Vec::new();
        Normaliser { tape, compose, protos: 0, is_quiet: true, changes, api: PhantomData }
    }
}

impl<A: Api> Normaliser<'_, A> {
    /// The word of a list that a text means.
    #[inline(never)]
    pub fn choice(&self, at: At, choice: &'static Choice) -> Option<&'static str> {
        let body = self.tape.body();
        let text = body.input(at).text()?;
        tidy::read(text, Is::Choice(choice), self.compose, |word| codes::choice(word, choice))
    }

    /// The country that a text means.
    #[inline(never)]
    pub fn country(&self, at: At) -> Option<Country> {
        let body = self.tape.body();
        let text = body.input(at).text()?;
        tidy::read(text, Is::Country, self.compose, codes::country)
    }

    fn changed(&mut self, at: At, kind: ChangeKind) {
        if !self.is_quiet {
            self.changes.push(Change { at, kind });
        }
    }

    pub fn section(&mut self, at: At, table: &'static Section) {
        let whole = self.tape.body().cell(at);
        if whole.tag() != Tag::Object {
            return;
        }
        let api = A::begin(self, at, table);
        let mut place = At(at.0 + 1);
        for member in table.members {
            if self.tape.body().cell(place) != Cell::ABSENT {
                self.member(place, member, api);
            }
            place.0 += cells_of(member.is);
        }
        for n in 0..whole.len() {
            let name = At((whole.data() + n) as u32);
            let body = self.tape.body();
            let text = body.input(name).text();
            // No data where JavaScript builds the body.
            if A::sends_unknown(table) && text.is_some_and(|name| name.bytes != b"__proto__") {
                continue;
            }
            let is_plain = text.is_some_and(|name| is_plain_name(name.bytes));
            self.changed(if is_plain { name } else { at }, ChangeKind::UnknownDropped);
        }
    }

    /// "The verification_type field is optional and defaults to STANDARD if omitted" (Individual
    /// customers guide V1, Verification Type). Written out, for the OpenAPI description requires it.
    pub fn standard(&mut self, at: At) {
        let kind = CreateV1::read(self.tape.body().input(at)).verification_type().at;
        if self.is_empty(kind) {
            self.tape.put_text(kind, b"STANDARD");
            self.changed(kind, ChangeKind::DefaultWritten);
        }
    }

    pub fn member(&mut self, at: At, member: &Member, api: A) {
        if let Some(why) = api.leaves_out(member) {
            self.drop(at, why);
            return;
        }
        let is_optional = member.need != Need::required;
        if is_optional && self.is_empty(at) {
            self.drop(at, ChangeKind::EmptyDropped);
            return;
        }
        self.value(at, member.is, api.around());
        // It had nothing but marks that nobody sees.
        if is_optional && self.tape.body().input(at).is_empty() {
            self.drop(at, ChangeKind::EmptyDropped);
        }
    }

    fn drop(&mut self, at: At, kind: ChangeKind) {
        self.tape.put(at, Cell::ABSENT);
        self.changed(at, kind);
    }

    fn is_empty(&self, at: At) -> bool {
        let body = self.tape.body();
        let input = body.input(at);
        input.is_empty() || input.text().is_some_and(|text| text.is_blank())
    }

    pub fn value(&mut self, at: At, is: Is, around: Around) {
        match is {
            Is::Section(table) => self.section(at, table),
            Is::List(table) => self.entries(at, cells(table), |n, at| n.section(at, table)),
            Is::Integers => self.entries(at, 1, |n, at| n.value(at, Is::Integer, around)),
            Is::Free => {
                for _ in 0..self.protos {
                    self.changed(at, ChangeKind::UnknownDropped);
                }
            }
            Is::Bytes | Is::Tail => {}
            _ => self.text(at, is, around),
        }
    }

    fn entries(&mut self, at: At, stride: u32, entry: impl Fn(&mut Self, At)) {
        let cell = self.tape.body().cell(at);
        if cell.tag() == Tag::List {
            for n in 0..cell.len() as u32 {
                entry(self, At(cell.data() as u32 + n * stride));
            }
        }
    }

    fn text(&mut self, at: At, is: Is, around: Around) {
        let body = self.tape.body();
        let Some(text) = body.input(at).text() else { return };
        let mut changes = Changes::default();
        let cut = text.cut();
        let new = match is {
            Is::Token => None,
            _ => tidy(cut, is, around, self.compose, &mut changes),
        };
        let is_cut = cut.bytes.len() < text.bytes.len();
        if is_cut {
            changes.add(ChangeKind::Trimmed);
        }
        match new {
            Some(New::Text(new)) => self.tape.put_text(at, &new.0),
            Some(New::Word(word)) => self.tape.put_text(at, word.as_bytes()),
            Some(New::Number(number)) => self.tape.put_number(at, number),
            None if is_cut => _ = self.tape.trim(at),
            None => return,
        }
        if !self.is_quiet {
            changes.each().for_each(|kind| self.changed(at, kind));
        }
    }
}

#[inline(never)]
pub(crate) fn is_table(table: &'static Section, other: &'static Section) -> bool {
    table.name == other.name
}
