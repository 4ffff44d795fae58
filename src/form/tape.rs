//! A body while it is laid out. Nothing of it is left in memory that it has given up.

use alloc::vec::Vec;
use core::hint::black_box;

use crate::form::body::Body;
use crate::form::cell::{At, Cell, Tag};
use crate::form::limits::MAX_SAFE_INTEGER;
use crate::form::section::{Is, cells_of};

/// A body that is being laid out.
#[derive(Clone, Debug, Default)]
pub struct Tape {
    /// Its cells.
    pub cells: Vec<Cell>,
    /// The bytes of its texts.
    pub bytes: Vec<u8>,
}

impl Drop for Tape {
    fn drop(&mut self) {
        wipe(&mut self.cells);
        wipe(&mut self.bytes);
    }
}

/// A text that is being made of another one. Nothing of it is left in memory either: where a module's
/// allocator does not see to it, the text does.
#[derive(Debug, Default)]
pub(crate) struct Scratch(pub Vec<u8>);

#[cfg(not(target_arch = "wasm32"))]
impl Drop for Scratch {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

/// Overwrites all that lies in a block of memory, also behind what is in use.
fn wipe<T: Copy + Default>(memory: &mut Vec<T>) {
    memory.clear();
    memory.resize(memory.capacity(), T::default());
    // Tells the compiler that somebody may look, so that the writing is not left out.
    black_box(memory);
}

/// Makes room for so many more.
fn make_room<T: Copy + Default>(memory: &mut Vec<T>, more: usize) {
    if memory.capacity() - memory.len() < more {
        let mut larger = Vec::with_capacity((2 * memory.len()).max(memory.len() + more));
        larger.extend_from_slice(memory);
        wipe(memory);
        *memory = larger;
    }
}

impl Tape {
    /// With room for so many cells and bytes.
    pub fn with_capacity(cells: usize, bytes: usize) -> Tape {
        let mut tape = Tape { cells: Vec::with_capacity(cells), bytes: Vec::with_capacity(bytes) };
        tape.clear();
        tape
    }

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

    /// Overwrites what lies among the texts' bytes for a cell; answers of how many bytes that was.
    pub fn overwrite(&mut self, cell: Cell) -> usize {
        let bytes = self.bytes.get_mut(cell.data()..cell.data() + cell.len());
        let bytes = bytes.filter(|_| cell.tag().has_bytes()).unwrap_or_default();
        bytes.fill(0);
        bytes.len()
    }

    /// Writes a text.
    pub fn put_text(&mut self, at: At, text: &[u8]) {
        let cell = self.text(text);
        self.put(at, cell);
    }

    /// The cell of a text.
    pub fn text(&mut self, text: &[u8]) -> Cell {
        let tag = if text.is_ascii() { Tag::Ascii } else { Tag::Text };
        self.write(tag, text)
    }

    /// Writes what lies among the texts' bytes.
    pub fn put_bytes(&mut self, at: At, tag: Tag, bytes: &[u8]) {
        let cell = self.write(tag, bytes);
        self.put(at, cell);
    }

    fn write(&mut self, tag: Tag, bytes: &[u8]) -> Cell {
        make_room(&mut self.bytes, bytes.len());
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        Cell::new(tag, bytes.len(), start)
    }

    /// Cuts a text off at both ends; says whether there was anything to cut.
    pub fn trim(&mut self, at: At) -> bool {
        let body = self.body();
        let Some(text) = body.input(at).text() else { return false };
        let (whole, trimmed) = (text.bytes, text.trimmed());
        let before = trimmed.as_ptr().addr() - whole.as_ptr().addr();
        let is_shorter = trimmed.len() < whole.len();
        let start = body.cell(at).data() + before;
        let tag = if trimmed.is_ascii() { Tag::Ascii } else { Tag::Text };
        let cell = Cell::new(tag, trimmed.len(), start);
        if is_shorter {
            self.put(at, cell);
        }
        is_shorter
    }

    /// Writes a number as JavaScript means it: whole if it has no fraction and is exact.
    pub fn put_number(&mut self, at: At, number: f64) {
        let cell = self.number(number);
        self.put(at, cell);
    }

    /// The cell of a number.
    pub fn number(&mut self, number: f64) -> Cell {
        // `as` saturates, and a NaN becomes 0, which differs from NaN: both fall through.
        if f64::from(number as i32) == number {
            return Cell { head: Tag::Integer as u32, data: number as i32 as u32 };
        }
        let is_whole = (number as i64) as f64 == number && number.abs() <= MAX_SAFE_INTEGER;
        let tag = if is_whole { Tag::Whole } else { Tag::Number };
        self.write(tag, &number.to_le_bytes())
    }

    /// Makes room for so many cells behind all others and says where they begin.
    pub fn reserve(&mut self, cells: usize) -> At {
        make_room(&mut self.cells, cells);
        let start = self.cells.len();
        self.cells.resize(start + cells, Cell::ABSENT);
        At(start as u32)
    }

    /// Copies so many cells to another place that lies before them or behind them all.
    pub fn move_cells(&mut self, from: usize, to: usize, cells: usize) {
        for n in 0..cells {
            let cell = self.body().cell(At((from + n) as u32));
            self.put(At((to + n) as u32), cell);
        }
    }

    /// Moves the texts together, so that nothing lies between them, into so many bytes of memory.
    pub fn pack(&mut self, capacity: usize) {
        let mut packed = Vec::with_capacity(capacity);
        for cell in self.cells.iter_mut().filter(|cell| cell.tag().has_bytes()) {
            let start = packed.len();
            let text = self.bytes.get(cell.data()..cell.data() + cell.len());
            packed.extend_from_slice(text.unwrap_or_default());
            *cell = Cell::new(cell.tag(), cell.len(), start);
        }
        wipe(&mut self.bytes);
        self.bytes = packed;
    }

    /// Lays out at a place what another body holds at one.
    pub fn copy(&mut self, at: At, is: Is, from: &Body<'_>, source: At) {
        let cell = from.cell(source);
        let (entry, entries) = match (is, cell.tag()) {
            (Is::Section(table), Tag::Object) => {
                let mut n = 1;
                for member in table.members {
                    self.copy(At(at.0 + n), member.is, from, At(source.0 + n));
                    n += cells_of(member.is);
                }
                // The names that the section does not know.
                (Is::Text, cell.len())
            }
            (Is::Free, Tag::Object) => (Is::Text, 2 * cell.len()),
            (Is::List(table), Tag::List) => (Is::Section(table), cell.len()),
            (Is::Integers, Tag::List) => (Is::Integer, cell.len()),
            _ => return self.copy_one(at, from, cell),
        };
        let stride = cells_of(entry);
        let cells = entries * stride as usize;
        if from.cells.get(cell.data()..cell.data() + cells).is_none() {
            return self.put(at, Cell::new(cell.tag(), 0, 0));
        }
        let start = self.reserve(cells);
        self.put(at, Cell::new(cell.tag(), cell.len(), start.0 as usize));
        for n in 0..entries as u32 {
            let (at, source) = (start.0 + n * stride, cell.data() as u32 + n * stride);
            self.copy(At(at), entry, from, At(source));
        }
    }

    /// What no table describes.
    fn copy_one(&mut self, at: At, from: &Body<'_>, cell: Cell) {
        match cell.tag() {
            tag if tag.has_bytes() => self.put_bytes(at, tag, from.bytes(cell)),
            _ => self.put(at, cell.alone()),
        }
    }
}
