//! A body as the rules read it: one flat row of cells, each at a place that its table fixes.
//!
//! A body is judged on every keystroke, so nothing is allocated for it: whoever reads it (the
//! JavaScript beside `src/wasm`, [`Tape::of`] for values, `json` for bytes) lays its members out
//! in the order of the tables, and a rule finds its input by the place alone. A section is a cell of
//! its own, followed by those of its members, sections among them laid out in place; a list is one
//! cell that says where its entries lie, one behind the other.

use alloc::vec::Vec;

use crate::field::Input;

/// A place in a body: the number of its cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At(pub u32);

impl At {
    /// The body itself.
    pub const ROOT: At = At(0);
    /// Where the entries of lists and the names of members begin: behind the cells that every body of
    /// a table has, at the same place in all of them.
    pub const ENTRIES: At = At(64);
    /// What is known about the customer and not in the body.
    pub const CUSTOMER_ID: At = At(u32::MAX);
    /// What is known about the customer and not in the body.
    pub const CUSTOMER_STATUS: At = At(u32::MAX - 1);
    /// What is known about the customer and not in the body.
    pub const IN_FLIGHT: At = At(u32::MAX - 2);

    /// The names of the places that are in no body.
    pub const NAMES: [(At, &str); 3] = [
        (At::CUSTOMER_ID, "customer_id"),
        (At::CUSTOMER_STATUS, "customer_status"),
        (At::IN_FLIGHT, "in_flight"),
    ];
}

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Tag {
    /// Nothing, or `null`.
    Absent,
    /// A text of ASCII characters; the cell says where its bytes lie.
    Ascii,
    /// Any other text, in UTF-8.
    Text,
    /// A whole number, in the cell itself.
    Integer,
    /// A larger whole number that JavaScript holds exactly: eight bytes among the texts' bytes.
    Whole,
    /// Any other number, likewise.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list: how many entries, and where the first one lies.
    List,
    /// An object: how many names its table does not know, and where they lie. A free object: how
    /// many members, and where they lie, each a name and a value.
    Object,
    /// A text that no UTF-8 can carry.
    MalformedText,
    /// A value that threw when it was read, or that JSON has no word for.
    Unreadable,
    /// A list or a nest of values that is too large to be followed.
    TooLarge,
    /// The first bytes of a file.
    Bytes,
    /// A larger whole number too, in the cell itself: its upper half where others have their
    /// length. For bytes that have no room for eight more.
    Long,
}

impl Tag {
    /// Every tag, in the order of their numbers.
    pub const ALL: [Tag; 14] = [
        Tag::Absent,
        Tag::Ascii,
        Tag::Text,
        Tag::Integer,
        Tag::Whole,
        Tag::Number,
        Tag::Boolean,
        Tag::List,
        Tag::Object,
        Tag::MalformedText,
        Tag::Unreadable,
        Tag::TooLarge,
        Tag::Bytes,
        Tag::Long,
    ];
}

/// One cell: a tag, a length and one more number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Cell {
    /// The tag in the lowest four bits, above them the length.
    head: u32,
    data: u32,
}

impl Cell {
    /// A cell of what is not there.
    pub const ABSENT: Cell = Cell { head: 0, data: 0 };
    /// A cell of what is there but holds nothing. To a rule both are alike.
    pub const NULL: Cell = Cell { head: 1 << 4, data: 0 };

    /// A cell with what belongs to its tag.
    pub fn new(tag: Tag, len: usize, data: usize) -> Cell {
        Cell { head: tag as u32 | (len as u32) << 4, data: data as u32 }
    }

    /// What it holds.
    #[inline(always)]
    pub fn tag(self) -> Tag {
        // Whoever writes a cell writes a tag; another number cannot do harm, only be unreadable.
        Tag::ALL.get((self.head & 15) as usize).copied().unwrap_or(Tag::Unreadable)
    }

    /// How many bytes, entries or members it has.
    #[inline(always)]
    pub fn len(self) -> usize {
        (self.head >> 4) as usize
    }

    /// Whether it has none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Where its bytes, entries or members begin.
    #[inline(always)]
    pub fn data(self) -> usize {
        self.data as usize
    }
}

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
            Tag::Long => i64::from(cell.head as i32 >> 4) << 32 | i64::from(cell.data),
            _ => self.float(cell) as i64,
        }
    }

    /// The number in a cell that lies among the texts' bytes.
    pub fn float(&self, cell: Cell) -> f64 {
        let bytes = self.bytes.get(cell.data()..).and_then(<[u8]>::first_chunk);
        bytes.map_or(0.0, |bytes| f64::from_le_bytes(*bytes))
    }
}

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

/// The largest whole number that JavaScript holds exactly (`Number.MAX_SAFE_INTEGER`).
pub const MAX_SAFE_INTEGER: f64 = ((1_i64 << 53) - 1) as f64;
