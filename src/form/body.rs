//! A body as the rules read it: one flat row of cells, each at a place that its table fixes.
//!
//! A body is judged on every keystroke, so nothing is allocated for it: whoever reads it (the
//! JavaScript beside `src/wasm`, [`Tape::of`](crate::form::tape::Tape::of) for values, `lines` for bytes) lays its members out
//! in the order of the tables, and a rule finds its input by the place alone. A section is a cell of
//! its own, followed by those of its members, sections among them laid out in place; a list is one
//! cell that says where its entries lie, one behind the other.

use crate::form::cell::{At, Cell, Tag};
use crate::form::field::{Field, Kind};
use crate::formats::text::{Text, is_word};

/// A body that somebody has laid out.
#[derive(Clone, Copy, Debug)]
pub struct Body<'a> {
    /// Its cells.
    pub cells: &'a [Cell],
    /// The bytes of its texts.
    pub bytes: &'a [u8],
}

impl Body<'static> {
    /// A body without a cell, for its places alone.
    pub const NONE: &'static Body<'static> = &Body { cells: &[], bytes: &[] };
}

impl<'a> Body<'a> {
    /// The cell at a place.
    #[inline(always)]
    pub fn cell(&self, at: At) -> Cell {
        self.cells.get(at.0 as usize).copied().unwrap_or(Cell::ABSENT)
    }

    /// The input at a place.
    #[inline(always)]
    pub fn input(&self, at: At) -> Input<'_> {
        Input { body: self, at }
    }

    /// The bytes of a cell's text.
    #[inline(always)]
    pub fn bytes(&self, cell: Cell) -> &'a [u8] {
        self.bytes.get(cell.data()..cell.data() + cell.len()).unwrap_or_default()
    }

    /// The number in a cell.
    pub fn integer(&self, cell: Cell) -> i64 {
        match cell.tag() {
            Tag::Integer => i64::from(cell.data as i32),
            _ => self.float(cell) as i64,
        }
    }

    /// The number in a cell that lies among the texts' bytes.
    pub fn float(&self, cell: Cell) -> f64 {
        let bytes = self.bytes.get(cell.data()..).and_then(<[u8]>::first_chunk);
        bytes.map_or(0.0, |bytes| f64::from_le_bytes(*bytes))
    }
}

/// One input of a form: where it stands and what it holds.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The body that has it.
    pub body: &'a Body<'a>,
    /// Its place.
    pub at: At,
}

impl<'a> Input<'a> {
    /// Its cell.
    #[inline(always)]
    pub fn cell(self) -> Cell {
        self.body.cell(self.at)
    }

    /// What it holds.
    #[inline(always)]
    pub fn field(self) -> Field<'a> {
        let cell = self.cell();
        match cell.tag() {
            Tag::Absent => Field::Absent,
            Tag::Ascii => Field::Text(Text::new(self.body.bytes(cell), true)),
            Tag::Text => Field::Text(Text::new(self.body.bytes(cell), false)),
            Tag::Integer | Tag::Whole => Field::Integer(self.body.integer(cell)),
            Tag::Boolean => Field::Other(Kind::Boolean),
            Tag::Number => Field::Other(Kind::Number),
            Tag::List | Tag::TooLarge => Field::Other(Kind::List),
            Tag::Object | Tag::Bytes => Field::Other(Kind::Object),
            Tag::MalformedText => Field::Other(Kind::MalformedText),
            Tag::TooLong => Field::Other(Kind::LongText),
            Tag::Unreadable => Field::Other(Kind::Unreadable),
        }
    }

    /// The text, if it holds one.
    #[inline(always)]
    pub fn text(self) -> Option<Text<'a>> {
        let cell = self.cell();
        let is_ascii = match cell.tag() {
            Tag::Ascii => true,
            Tag::Text => false,
            _ => return None,
        };
        Some(Text::new(self.body.bytes(cell), is_ascii))
    }

    /// The whole number, if it holds one that JavaScript can hold exactly.
    #[inline]
    pub fn integer(self) -> Option<i64> {
        let cell = self.cell();
        let is_integer = matches!(cell.tag(), Tag::Integer | Tag::Whole);
        is_integer.then(|| self.body.integer(cell))
    }

    /// Whether it holds exactly this word.
    #[inline(always)]
    pub fn is(self, word: &str) -> bool {
        self.text().is_some_and(|text| is_word(text.bytes, word))
    }

    /// Whether it holds nothing: not there, `null` or `""`.
    #[inline(always)]
    pub fn is_empty(self) -> bool {
        let cell = self.cell();
        match cell.tag() {
            Tag::Absent => true,
            Tag::Ascii | Tag::Text => cell.len() == 0,
            _ => false,
        }
    }
}
