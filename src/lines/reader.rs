//! One line of JSON into the cells of a body, by serde_json: no value is built between the two.
//!
//! What is laid out is what [`Tape::of`] lays out of the same text.

use alloc::vec::Vec;
use core::fmt;
use core::str;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::tame::tame;
use crate::form::body::Body;
use crate::form::cell::{Cell, Tag};
use crate::form::limits::{DEEPEST_META_DATA, LARGEST_META_DATA, LONGEST_LIST};
use crate::form::section::{Is, Section, cells, cells_of};
use crate::form::tape::Tape;
use crate::formats::text::is_word;

/// The line is not JSON, or nested more deeply than serde_json follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotJson;

/// Reads one line after the other into the same memory.
#[derive(Debug)]
pub(super) struct Reader {
    table: &'static Section,
    /// What is complete: texts, and the cells of lists and names.
    tape: Tape,
    /// What is not: the body's own cells, and those of the lists and names that are being read. How
    /// many these are is known at their end, and then they move to the tape in one piece.
    open: Vec<Cell>,
    /// Whether a text with a NUL stands for one that no UTF-8 can carry: see [`tame`].
    is_tame: bool,
    /// How many values have been read since somebody began to count, and how deep the deepest was.
    values: usize,
    deepest: usize,
}

impl Reader {
    /// For bodies of that table. It must be without [`Is::Bytes`]: JSON has no bytes.
    pub fn new(table: &'static Section) -> Self {
        let (tape, open) = (Tape::default(), Vec::new());
        Reader { table, tape, open, is_tame: false, values: 0, deepest: 0 }
    }

    /// Reads a line. One that serde_json does not read at once is not what it was afterwards.
    pub fn read(&mut self, line: &mut [u8]) -> Result<Body<'_>, NotJson> {
        self.is_tame = false;
        if self.lay_out(line).is_err() {
            self.is_tame = tame(line);
            if !self.is_tame {
                return Err(NotJson);
            }
            self.wipe();
            self.lay_out(line)?;
        }
        // The body's own cells are complete too.
        for (cell, read) in self.tape.cells.iter_mut().zip(&self.open) {
            *cell = *read;
        }
        Ok(self.tape.body())
    }

    /// Leaves nothing of the line that was read last.
    pub fn wipe(&mut self) {
        self.tape.bytes.fill(0);
        self.tape.cells.fill(Cell::ABSENT);
        self.open.fill(Cell::ABSENT);
        self.open.clear();
    }

    fn lay_out(&mut self, line: &[u8]) -> Result<(), NotJson> {
        self.tape.clear();
        self.open.resize(cells(self.table) as usize, Cell::ABSENT);
        // serde_json passes over bytes in unknown members that are no UTF-8.
        let line = str::from_utf8(line).map_err(|_| NotJson)?;
        let mut json = serde_json::Deserializer::from_str(line);
        let is = Is::Section(self.table);
        let body = Place { reader: self, at: 0, is, level: 0 }.deserialize(&mut json);
        let body = body.and_then(|body| json.end().map(|()| body)).map_err(|_| NotJson)?;
        self.put(0, body);
        Ok(())
    }

    fn put(&mut self, at: usize, cell: Cell) {
        if let Some(slot) = self.open.get_mut(at) {
            *slot = cell;
        }
    }

    fn text(&mut self, text: &str) -> Cell {
        if self.is_tame && text.contains('\0') {
            return Cell::new(Tag::MalformedText, 0, 0);
        }
        self.tape.text(text.as_bytes())
    }

    /// Moves what is complete behind all else that is.
    fn settle(&mut self, tag: Tag, from: usize, count: usize) -> Cell {
        let start = self.tape.cells.len();
        self.tape.cells.extend(self.open.drain(from..));
        Cell::new(tag, count, start)
    }
}

/// A value that is read next: what it should be and, of a section, where its cells are open.
struct Place<'r> {
    reader: &'r mut Reader,
    at: usize,
    is: Is,
    /// In how many lists and objects it stands.
    level: usize,
}

impl<'r> Place<'r> {
    /// A value in this one; of one that is not followed any further, that it is a text.
    fn inner(&mut self, at: usize, is: Is) -> Place<'_> {
        Place { reader: self.reader, at, is, level: self.level + 1 }
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Cell;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Cell, D::Error> {
        self.reader.values += 1;
        self.reader.deepest = self.reader.deepest.max(self.level);
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = Cell;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Cell, E> {
        Ok(Cell::NULL)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Cell, E> {
        Ok(Cell::new(Tag::Boolean, 0, 0))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Cell, E> {
        Ok(self.reader.tape.number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Cell, E> {
        Ok(self.reader.tape.number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Cell, E> {
        Ok(self.reader.tape.number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Cell, E> {
        Ok(self.reader.text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Cell, A::Error> {
        match self.is {
            Is::List(table) => self.list(list, Is::Section(table)),
            Is::Integers => self.list(list, Is::Integer),
            Is::Free => self.free(|place| place.pass_over_list(list)),
            _ => self.pass_over_list(list),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Cell, A::Error> {
        match self.is {
            Is::Section(table) => self.section(map, table),
            Is::Free => self.free(|place| place.pairs(map)),
            _ => self.pass_over_map(map),
        }
    }
}

impl<'r> Place<'r> {
    fn section<'de, A: MapAccess<'de>>(
        mut self,
        mut map: A,
        table: &'static Section,
    ) -> Result<Cell, A::Error> {
        let names = self.reader.open.len();
        let mut next = Next { table, first: self.at + 1, n: 0, place: self.at + 1 };
        while let Some(name) = map.next_key_seed(Name { reader: self.reader, next: &mut next })? {
            match name {
                Named::Known(at, is) => {
                    // The last one of equal names counts, and nothing of the others.
                    if self.reader.open.get(at) != Some(&Cell::ABSENT) {
                        let known = self.reader.open.get_mut(at..at + cells_of(is) as usize);
                        known.unwrap_or_default().fill(Cell::ABSENT);
                    }
                    let cell = map.next_value_seed(self.inner(at, is))?;
                    self.reader.put(at, cell);
                }
                Named::Unknown(name) => {
                    map.next_value_seed(self.inner(0, Is::Text))?;
                    self.reader.open.push(name);
                }
            }
        }
        let count = self.reader.open.len() - names;
        Ok(self.reader.settle(Tag::Object, names, count))
    }

    fn list<'de, A: SeqAccess<'de>>(mut self, mut list: A, entry: Is) -> Result<Cell, A::Error> {
        let entries = self.reader.open.len();
        let mut count = 0;
        loop {
            let at = self.reader.open.len();
            let is_kept = count < LONGEST_LIST;
            if is_kept {
                self.reader.open.resize(at + cells_of(entry) as usize, Cell::ABSENT);
            }
            let is = if is_kept { entry } else { Is::Text };
            let Some(cell) = list.next_element_seed(self.inner(at, is))? else {
                self.reader.open.truncate(at);
                break;
            };
            self.reader.put(at, cell);
            count += 1;
        }
        if count > LONGEST_LIST {
            self.reader.open.truncate(entries);
            return Ok(Cell::new(Tag::TooLarge, 0, 0));
        }
        Ok(self.reader.settle(Tag::List, entries, count))
    }

    /// A list or an object where one with any members should be, if it is not too large.
    fn free<E>(self, read: impl FnOnce(Place<'_>) -> Result<Cell, E>) -> Result<Cell, E> {
        let Place { reader, at, is, level } = self;
        (reader.values, reader.deepest) = (1, level);
        let cell = read(Place { reader, at, is, level })?;
        let is_too_large = reader.values > LARGEST_META_DATA;
        if is_too_large || reader.deepest - level >= DEEPEST_META_DATA {
            return Ok(Cell::new(Tag::TooLarge, 0, 0));
        }
        Ok(cell)
    }

    /// The members of an object with any: a name and a value each.
    fn pairs<'de, A: MapAccess<'de>>(mut self, mut map: A) -> Result<Cell, A::Error> {
        let pairs = self.reader.open.len();
        let mut count = 0;
        while let Some(name) = map.next_key_seed(self.inner(0, Is::Text))? {
            let value = map.next_value_seed(self.inner(0, Is::Text))?;
            // A name is no value; and of an object that is too large nothing is kept.
            self.reader.values -= 1;
            if self.reader.values <= LARGEST_META_DATA {
                self.reader.open.extend([name, value]);
            }
            count += 1;
        }
        Ok(self.reader.settle(Tag::Object, pairs, count))
    }

    /// A list of which nothing is asked but that it is one.
    fn pass_over_list<'de, A: SeqAccess<'de>>(mut self, mut list: A) -> Result<Cell, A::Error> {
        while list.next_element_seed(self.inner(0, Is::Text))?.is_some() {}
        Ok(Cell::new(Tag::List, 0, 0))
    }

    /// Likewise an object.
    fn pass_over_map<'de, A: MapAccess<'de>>(mut self, mut map: A) -> Result<Cell, A::Error> {
        while map.next_key_seed(self.inner(0, Is::Text))?.is_some() {
            map.next_value_seed(self.inner(0, Is::Text))?;
            self.reader.values -= 1;
        }
        Ok(Cell::new(Tag::Object, 0, 0))
    }
}

/// The name of a member that is read next.
struct Name<'r, 'n> {
    reader: &'r mut Reader,
    next: &'n mut Next,
}

enum Named {
    /// Where the member's cells are open, and what it is.
    Known(usize, Is),
    /// The name itself.
    Unknown(Cell),
}

impl<'de> DeserializeSeed<'de> for Name<'_, '_> {
    type Value = Named;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Named, D::Error> {
        json.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_, '_> {
    type Value = Named;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a member's name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Named, E> {
        Ok(match self.next.find(name) {
            Some((at, is)) => Named::Known(at, is),
            None => Named::Unknown(self.reader.text(name)),
        })
    }
}

/// Which member of a section is expected next: most bodies name them in the table's order.
struct Next {
    table: &'static Section,
    /// The place of the first member.
    first: usize,
    n: usize,
    place: usize,
}

impl Next {
    /// The place of the member of that name, and what it is, if there is one; the one behind it is
    /// expected from now on.
    fn find(&mut self, name: &str) -> Option<(usize, Is)> {
        let members = self.table.members;
        for _ in 0..=members.len() {
            let Some(member) = members.get(self.n) else {
                (self.n, self.place) = (0, self.first);
                continue;
            };
            let place = self.place;
            self.n += 1;
            self.place += cells_of(member.is) as usize;
            if is_word(name.as_bytes(), member.name) {
                return Some((place, member.is));
            }
        }
        None
    }
}
