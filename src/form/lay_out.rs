//! Laying out a body from a [`Value`], by its table.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::form::cell::{At, Cell, Tag};
use crate::form::limits::{DEEPEST_META_DATA, LARGEST_META_DATA};
use crate::form::section::{Is, Section, cells, cells_of};
use crate::form::tape::Tape;
use crate::form::value::Value;
use crate::formats::file_type::HEAD;

impl Tape {
    /// Lays a body out: its known members, and the names of unknown ones.
    pub fn of(value: &Value<'_>, table: &'static Section) -> Tape {
        let mut tape = Tape::default();
        tape.clear();
        tape.section(At::ROOT, value, table);
        tape
    }

    /// Lays a member out at a place that has room for it.
    pub(crate) fn member(&mut self, at: At, value: &Value<'_>, is: Is) {
        match is {
            Is::Section(table) => self.section(at, value, table),
            Is::List(table) => {
                self.list(at, value, cells(table), |tape, at, entry| {
                    tape.section(at, entry, table)
                });
            }
            Is::Integers => self.list(at, value, 1, Tape::scalar),
            Is::Free => self.free(at, value),
            Is::Bytes => self.part(at, value, 0),
            Is::Tail => self.part(at, value, usize::MAX),
            _ => self.scalar(at, value),
        }
    }

    fn section(&mut self, at: At, value: &Value<'_>, table: &'static Section) {
        if !value.is_object() {
            return self.scalar(at, value);
        }
        let mut place = At(at.0 + 1);
        for member in table.members {
            match value.has(member.name) {
                Some(value) => self.member(place, value, member.is),
                None => self.put(place, Cell::ABSENT),
            }
            place.0 += cells_of(member.is);
        }
        let is_unknown = |(name, _): &&(Cow<'_, str>, _)| table.member(name).is_none();
        let unknown: Vec<_> = value.members().iter().filter(is_unknown).collect();
        let start = self.reserve(unknown.len());
        for (n, (name, _)) in unknown.iter().enumerate() {
            self.put_text(At(start.0 + n as u32), name.as_bytes());
        }
        self.put(at, Cell::new(Tag::Object, unknown.len(), start.0 as usize));
    }

    fn list(
        &mut self,
        at: At,
        value: &Value<'_>,
        stride: u32,
        entry: impl Fn(&mut Tape, At, &Value<'_>),
    ) {
        let Value::List(entries) = value else { return self.scalar(at, value) };
        let start = self.reserve(entries.len() * stride as usize);
        self.put(at, Cell::new(Tag::List, entries.len(), start.0 as usize));
        for (n, value) in entries.iter().enumerate() {
            entry(self, At(start.0 + n as u32 * stride), value);
        }
    }

    /// An object with any members: their names, and of their values what kind they are.
    fn free(&mut self, at: At, value: &Value<'_>) {
        if !fits(value, DEEPEST_META_DATA, &mut { LARGEST_META_DATA }) {
            return self.put(at, Cell::new(Tag::TooLarge, 0, 0));
        }
        let Value::Object(members) = value else { return self.scalar(at, value) };
        let start = self.reserve(2 * members.len());
        self.put(at, Cell::new(Tag::Object, members.len(), start.0 as usize));
        for (n, (name, value)) in members.iter().enumerate() {
            let at = start.0 + 2 * n as u32;
            self.put_text(At(at), name.as_bytes());
            self.scalar(At(at + 1), value);
        }
    }

    /// The first or last bytes of a file, as bytes or as a list of numbers: those from `skipped` on,
    /// or as many as are read.
    fn part(&mut self, at: At, value: &Value<'_>, skipped: usize) {
        let skipped = |len: usize| skipped.min(len.saturating_sub(HEAD));
        let byte = |value: &Value<'_>| match value {
            Value::Integer(number) => u8::try_from(*number).ok(),
            _ => None,
        };
        match value {
            Value::Bytes(bytes) => {
                let (_, bytes) = bytes.split_at(skipped(bytes.len()));
                self.put_bytes(at, Tag::Bytes, bytes.get(..HEAD).unwrap_or(bytes));
            }
            Value::List(numbers) => {
                let (_, numbers) = numbers.split_at(skipped(numbers.len()));
                if let Some(bytes) =
                    numbers.iter().take(HEAD).map(byte).collect::<Option<Vec<u8>>>()
                {
                    self.put_bytes(at, Tag::Bytes, &bytes);
                }
            }
            _ => {}
        }
    }

    /// What is no section and no list of the table.
    fn scalar(&mut self, at: At, value: &Value<'_>) {
        let tag = match value {
            Value::Absent => return self.put(at, Cell::NULL),
            Value::Text(text) => return self.put_text(at, text.as_bytes()),
            Value::Integer(number) => return self.put_number(at, *number as f64),
            Value::Number(number) => return self.put_number(at, *number),
            Value::Boolean(_) => Tag::Boolean,
            Value::List(_) => Tag::List,
            Value::Object(_) => Tag::Object,
            Value::MalformedText => Tag::MalformedText,
            Value::Unreadable => Tag::Unreadable,
            Value::TooLarge => Tag::TooLarge,
            Value::Bytes(_) => Tag::Bytes,
        };
        self.put(at, Cell::new(tag, 0, 0));
    }
}

/// Whether a value, with all that is in it, stays within the bounds.
fn fits(value: &Value<'_>, depth: usize, budget: &mut usize) -> bool {
    if *budget == 0 || depth == 0 || matches!(value, Value::TooLarge) {
        return false;
    }
    *budget -= 1;
    value.entries().iter().all(|entry| fits(entry, depth - 1, budget))
        && value.members().iter().all(|(_, member)| fits(member, depth - 1, budget))
}
