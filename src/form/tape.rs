//! A body while it is laid out.

use alloc::vec::Vec;

use crate::form::body::Body;
use crate::form::cell::{At, Cell, Tag};
use crate::form::limits::MAX_SAFE_INTEGER;

/// A body that is being laid out.
#[derive(Clone, Debug, Default)]
pub struct Tape {
    /// Its cells.
    pub cells: Vec<Cell>,
    /// The bytes of its texts.
    pub bytes: Vec<u8>,
}

impl Tape {
    /// Empties it, keeping its memory for the next body.
    pub fn clear(&mut self) {
        self.cells.clear();
        self.bytes.clear();
        self.cells.resize(At::ENTRIES.0 as usize, Cell::ABSENT);
    }

    /// What was laid out.
    pub fn body(&self) -> Body<'_> {
        Body { cells: &self.cells, bytes: &self.bytes }
    }

    /// Writes a cell.
    pub fn put(&mut self, at: At, cell: Cell) {
        if let Some(slot) = self.cells.get_mut(at.0 as usize) {
            *slot = cell;
        }
    }

    /// Writes a text.
    pub fn put_text(&mut self, at: At, text: &[u8]) {
        let tag = if text.is_ascii() { Tag::Ascii } else { Tag::Text };
        self.put_bytes(at, tag, text);
    }

    /// Writes what lies among the texts' bytes.
    pub fn put_bytes(&mut self, at: At, tag: Tag, bytes: &[u8]) {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        self.put(at, Cell::new(tag, bytes.len(), start));
    }

    /// Cuts a text off at both ends; says whether there was anything to cut.
    pub fn trim(&mut self, at: At) -> bool {
        let body = self.body();
        let Some(text) = body.input(at).text() else { return false };
        let (whole, trimmed) = (text.bytes, text.trimmed());
        let before = trimmed.as_ptr().addr() - whole.as_ptr().addr();
        let is_shorter = trimmed.len() < whole.len();
        let tag = if trimmed.is_ascii() { Tag::Ascii } else { Tag::Text };
        let start = body.cell(at).data() + before;
        let cell = Cell::new(tag, trimmed.len(), start);
        if is_shorter {
            self.put(at, cell);
        }
        is_shorter
    }

    /// Writes a number as JavaScript means it: whole if it has no fraction and is exact.
    pub fn put_number(&mut self, at: At, number: f64) {
        // `as` saturates, and a NaN becomes 0, which differs from NaN: both fall through.
        if f64::from(number as i32) == number {
            let cell = Cell { head: Tag::Integer as u32, data: number as i32 as u32 };
            return self.put(at, cell);
        }
        let is_whole = (number as i64) as f64 == number && number.abs() <= MAX_SAFE_INTEGER;
        let tag = if is_whole { Tag::Whole } else { Tag::Number };
        self.put_bytes(at, tag, &number.to_le_bytes());
    }

    /// Makes room for so many cells behind all others and says where they begin.
    pub fn reserve(&mut self, cells: usize) -> At {
        let start = self.cells.len();
        self.cells.resize(start + cells, Cell::ABSENT);
        At(start as u32)
    }
}
