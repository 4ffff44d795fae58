//! Where a live form keeps its body: cells and bytes that are changed in place.
//!
//! A text lies in a slot, which has room for a longer one: sixteen bytes, or twice as many, and so
//! on; the byte before it says which. The entries of a list, and the names of members, lie in a
//! block, with a cell before them that says how many cells there are and how many each entry has.
//! What outgrows its slot or block moves behind all others. What it leaves is overwritten at once,
//! and left out when the memory is full and everything moves to a new one: so memory follows what
//! is in it, each change costs what it changes, and nothing personal is left behind.

use alloc::vec;
use alloc::vec::Vec;
use core::hint::black_box;

use crate::form::body::Body;
use crate::form::cell::{At, Cell, Tag};
use crate::form::limits::MAX_SAFE_INTEGER;
use crate::form::section::{Is, Section, cells, cells_of};
use crate::form::tape::Tape;
use crate::issue::finding::Scope;

/// The smallest slot of a text.
const SMALLEST_SLOT: usize = 16;

/// How much memory a body's texts have from the beginning: most need no more.
const LEAST_BYTES: usize = 1024;

/// What is known of a cell beside what it holds.
#[derive(Clone, Copy, Default)]
pub(super) struct Note {
    /// Where the findings of this place come in a report, as a number that sorts: twice the place
    /// of the member of the body in which it lies. A section's own, and those of names that it does
    /// not know, come behind its last member: one more than that.
    order: u8,
    /// How far behind its section it lies; `NO_PLACE` where nobody can put a value.
    back: u8,
    /// Some of the bits below.
    marks: u8,
}

/// A name, the head of a block, or room for an entry.
const NO_PLACE: u8 = u8::MAX;

/// The last member of its section.
const LAST: u8 = 1;
/// Has a finding.
pub(super) const FOUND: u8 = 2;
/// Has other findings than before.
pub(super) const CHANGED: u8 = 4;

impl Note {
    /// Whether it is a place of the tables, and no name.
    pub fn is_place(self) -> bool {
        self.back != NO_PLACE
    }

    pub fn has(self, mark: u8) -> bool {
        self.marks & mark != 0
    }

    pub fn set(&mut self, mark: u8) {
        self.marks |= mark;
    }

    /// Takes a mark away; says whether it was there.
    pub fn take(&mut self, mark: u8) -> bool {
        let had = self.has(mark);
        self.marks &= !mark;
        had
    }
}

/// The way to a place, as numbers that sort as the body's places do, and stay what they are when
/// the cells move: in the body, in a list, in a list of its entries, among the names there.
pub(super) type Way = [u32; 4];

/// Who is told each place of a part of the body.
type Visit<'v> = &'v mut dyn FnMut(&mut Note, At, &Way);

/// A body's memory.
#[derive(Default)]
pub(super) struct Store {
    tape: Tape,
    /// One for each cell.
    notes: Vec<Note>,
    /// How many cells and bytes are of no use any more.
    wasted_cells: usize,
    wasted_bytes: usize,
}

/// Overwrites, and tells the compiler that somebody may look.
fn wipe<T: Copy + Default>(memory: &mut [T]) {
    memory.fill(T::default());
    black_box(memory);
}

/// Makes room behind the last one; the old memory is overwritten.
fn make_room<T: Copy + Default>(memory: &mut Vec<T>, more: usize) {
    if memory.capacity() - memory.len() < more {
        let mut bigger = Vec::with_capacity(2 * (memory.len() + more));
        bigger.extend_from_slice(memory);
        wipe(memory);
        *memory = bigger;
    }
}

/// Whether a cell has entries or names that lie in a block.
fn has_block(cell: Cell) -> bool {
    matches!(cell.tag(), Tag::List | Tag::Object) && cell.data() != 0
}

/// Whether a cell's value lies among the bytes.
fn has_bytes(tag: Tag) -> bool {
    matches!(tag, Tag::Ascii | Tag::Text | Tag::Whole | Tag::Number)
}

/// How many bytes a cell's slot has, if it has one.
fn slot(cell: Cell, bytes: &[u8]) -> Option<usize> {
    let before = cell.data().checked_sub(1).filter(|_| has_bytes(cell.tag()))?;
    bytes.get(before).map(|class| SMALLEST_SLOT << class)
}

impl Store {
    /// A body whose sections are there and empty.
    pub fn begin(&mut self, table: &'static Section) {
        self.reset(table);
        for at in 0..At::ENTRIES.0 {
            if self.is_section(at) {
                self.put(At(at), Cell::new(Tag::Object, 0, 0));
            }
        }
    }

    /// A body that was laid out elsewhere.
    pub fn load(&mut self, from: &mut Tape, table: &'static Section) {
        self.reset(table);
        self.lay(At::ROOT, from.body(), At::ROOT, Is::Section(table));
        wipe(&mut from.cells);
        wipe(&mut from.bytes);
    }

    /// Nothing at all, at the places of a table.
    fn reset(&mut self, table: &'static Section) {
        self.wipe();
        self.tape.clear();
        self.notes.clear();
        let nobody = Note { back: NO_PLACE, ..Note::default() };
        self.notes.resize(At::ENTRIES.0 as usize, nobody);
        (self.wasted_cells, self.wasted_bytes) = (0, 0);
        self.put_note(0, Note::default());
        self.note_section(0, table);
    }

    fn note_section(&mut self, whole: u32, table: &'static Section) {
        let mut at = whole + 1;
        for member in table.members {
            self.put_note(at, Note { order: 2 * at as u8, back: (at - whole) as u8, marks: 0 });
            if let Is::Section(table) = member.is {
                self.note_section(at, table);
            }
            at += cells_of(member.is);
        }
        // The last member of a section is no section itself.
        if let Some(last) = self.note_mut(At(at - 1)) {
            last.set(LAST);
        }
        if let Some(note) = self.note_mut(At(whole)) {
            note.order = 2 * (at - 1) as u8 + 1;
        }
    }

    /// Overwrites everything.
    pub fn wipe(&mut self) {
        wipe(&mut self.tape.cells);
        wipe(&mut self.tape.bytes);
    }

    pub fn body(&self) -> Body<'_> {
        self.tape.body()
    }

    pub fn cell(&self, at: At) -> Cell {
        self.tape.body().cell(at)
    }

    fn put(&mut self, at: At, cell: Cell) {
        self.tape.put(at, cell);
    }

    fn note(&self, at: u32) -> Option<Note> {
        self.notes.get(at as usize).copied()
    }

    /// What is known of a place; `None` outside the body.
    pub fn note_mut(&mut self, at: At) -> Option<&mut Note> {
        self.notes.get_mut(at.0 as usize)
    }

    fn put_note(&mut self, at: u32, note: Note) {
        if let Some(slot) = self.notes.get_mut(at as usize) {
            *slot = note;
        }
    }

    /// Where the findings of a place come in a report; what is known about the customer comes first.
    #[inline]
    pub fn order(&self, at: At) -> u8 {
        self.notes.get(at.0 as usize).map_or(0, |note| note.order)
    }

    /// Makes the sections above a place where they are missing. Says whether it had to; `None` if
    /// nobody can put a value there.
    #[inline]
    pub fn open(&mut self, at: At) -> Option<bool> {
        let back = self.notes.get(at.0 as usize)?.back;
        if at == At::ROOT || back == NO_PLACE {
            return None;
        }
        Some(self.is_lacking(at, back) && self.make(at, back))
    }

    /// Whether the section of a place is not there.
    #[inline]
    fn is_lacking(&self, at: At, back: u8) -> bool {
        back != 0 && self.cell(At(at.0 - u32::from(back))).tag() != Tag::Object
    }

    #[inline(never)]
    fn make(&mut self, at: At, back: u8) -> bool {
        let whole = At(at.0 - u32::from(back));
        // The body's own section first: making one takes out what was in its place.
        let above = self.note(whole.0).map_or(0, |note| note.back);
        if self.is_lacking(whole, above) {
            self.make(whole, above);
        }
        self.put_kind(whole, Cell::new(Tag::Object, 0, 0));
        true
    }

    /// Whether it is a section's own place, in the body or in a list.
    fn is_section(&self, at: u32) -> bool {
        self.note(at + 1).is_some_and(|next| next.back == 1)
    }

    /// How many cells a place has with those of its members. No section but the body has sections.
    fn cells(&self, at: At) -> u32 {
        if at == At::ROOT {
            return At::ENTRIES.0;
        }
        let is_member =
            |n: &u32| self.note(at.0 + n).is_some_and(|next| u32::from(next.back) == *n);
        1 + (1..u32::from(NO_PLACE)).take_while(is_member).count() as u32
    }

    /// Puts a value that lies among the bytes: over the old one where it fits.
    #[inline]
    pub fn write(&mut self, at: At, tag: Tag, value: &[u8]) {
        let cell = self.cell(at);
        let (start, used) = match slot(cell, &self.tape.bytes) {
            Some(room) if value.len() <= room => (cell.data(), cell.len().max(value.len())),
            _ => {
                self.free(at);
                (self.new_slot(value.len()), value.len())
            }
        };
        if let Some(slot) = self.tape.bytes.get_mut(start..start + used)
            && let Some((new, rest)) = slot.split_at_mut_checked(value.len())
        {
            new.copy_from_slice(value);
            rest.fill(0);
        }
        self.put(at, Cell::new(tag, value.len(), start));
    }

    /// Puts what has no bytes, or only a kind.
    pub fn put_kind(&mut self, at: At, cell: Cell) {
        self.free(at);
        let cell = match cell.tag() {
            Tag::Integer | Tag::Long => cell,
            Tag::Absent if cell == Cell::NULL => cell,
            tag => Cell::new(tag, 0, 0),
        };
        self.put(at, cell);
    }

    /// Puts a number as JavaScript means it.
    pub fn put_number(&mut self, at: At, number: f64) {
        // As `Tape::put_number` does.
        if f64::from(number as i32) == number {
            return self.put_kind(at, Cell::new(Tag::Integer, 0, number as i32 as u32 as usize));
        }
        let is_whole = (number as i64) as f64 == number && number.abs() <= MAX_SAFE_INTEGER;
        let tag = if is_whole { Tag::Whole } else { Tag::Number };
        self.write(at, tag, &number.to_le_bytes());
    }

    /// A slot for so many bytes.
    #[inline(never)]
    fn new_slot(&mut self, len: usize) -> usize {
        if len == 0 {
            return 0;
        }
        let mut class = 0;
        while SMALLEST_SLOT << class < len {
            class += 1;
        }
        let size = 1 + (SMALLEST_SLOT << class);
        if self.tape.bytes.capacity() - self.tape.bytes.len() < size {
            let live = self.tape.bytes.len() - self.wasted_bytes;
            let capacity = (2 * (live + size)).max(LEAST_BYTES);
            let bytes = packed(&mut self.tape.cells, &self.tape.bytes, capacity);
            wipe(&mut self.tape.bytes);
            self.tape.bytes = bytes;
            self.wasted_bytes = 0;
        }
        let start = self.tape.bytes.len() + 1;
        self.tape.bytes.push(class as u8);
        self.tape.bytes.resize(start + size - 1, 0);
        start
    }

    /// Takes out what stands at a place, and at its members' where it is a section.
    #[inline(never)]
    pub fn free(&mut self, at: At) {
        for n in 0..self.cells(at) {
            self.empty(At(at.0 + n));
        }
    }

    /// Takes out what a cell holds: overwrites its bytes, or the block of its entries.
    fn empty(&mut self, at: At) {
        let cell = self.cell(at);
        if let Some(room) = slot(cell, &self.tape.bytes) {
            let used = cell.data() - 1..cell.data() + cell.len();
            self.tape.bytes.get_mut(used).unwrap_or_default().fill(0);
            self.wasted_bytes += 1 + room;
        } else if has_block(cell) {
            self.free_block(cell.data() as u32);
        }
        self.put(at, Cell::ABSENT);
    }

    /// How many cells a block has, and how many each entry.
    fn head(&self, start: u32) -> (u32, u32) {
        let head = self.cell(At(start - 1));
        (head.len() as u32, head.data() as u32)
    }

    fn free_block(&mut self, start: u32) {
        let (room, _) = self.head(start);
        for n in 0..room {
            self.empty(At(start + n));
        }
        self.leave_block(start);
    }

    /// Nothing that is worth anything lies in a block any more.
    fn leave_block(&mut self, start: u32) {
        let (room, _) = self.head(start);
        for n in 0..=room {
            self.leave(At(start - 1 + n));
        }
        self.wasted_cells += 1 + room as usize;
    }

    /// A cell is no place any more. What was found there still has its order.
    fn leave(&mut self, at: At) {
        self.put(at, Cell::ABSENT);
        if let Some(note) = self.note_mut(at) {
            (note.back, note.marks) = (NO_PLACE, 0);
        }
    }

    /// A block for so many cells, behind all others, for what a place holds.
    fn new_block(&mut self, of: At, room: u32, stride: u32) -> u32 {
        let cells = 1 + room as usize;
        make_room(&mut self.tape.cells, cells);
        make_room(&mut self.notes, cells);
        let head = self.tape.reserve(cells);
        self.put(head, Cell::new(Tag::Absent, room as usize, stride as usize));
        let note = Note { order: self.order(of), back: NO_PLACE, marks: 0 };
        self.notes.resize(self.tape.cells.len(), note);
        head.0 + 1
    }

    /// Says of an entry's cells that they are places.
    fn use_entry(&mut self, at: u32, stride: u32) {
        for n in 0..stride {
            if let Some(note) = self.notes.get_mut((at + n) as usize) {
                note.back = n as u8;
                note.marks = if n > 0 && n == stride - 1 { LAST } else { 0 };
            }
        }
    }

    /// Where an entry of a list lies.
    pub fn entry(&self, list: At, n: usize) -> Option<At> {
        let cell = self.cell(list);
        let is_there = cell.tag() == Tag::List && has_block(cell) && n < cell.len();
        let start = cell.data() as u32;
        is_there.then(|| At(start + n as u32 * self.head(start).1))
    }

    /// How many cells a list needs behind all others for one entry more.
    pub fn room_to_grow(&self, list: At, stride: u32) -> usize {
        let cell = self.cell(list);
        let room = if has_block(cell) { self.head(cell.data() as u32).0 } else { 0 };
        2 * (room + stride) as usize + 1
    }

    /// Puts an empty entry into a list, which is made where it is missing; later ones move down.
    pub fn insert(&mut self, list: At, n: usize, stride: u32, empty: Cell) {
        let mut cell = self.cell(list);
        if cell.tag() != Tag::List {
            self.free(list);
            cell = Cell::new(Tag::List, 0, 0);
        }
        let (len, mut start) = (cell.len() as u32, cell.data() as u32);
        let room = if start == 0 { 0 } else { self.head(start).0 };
        if (len + 1) * stride > room {
            let moved = self.new_block(list, 2 * (room + stride), stride);
            for k in 0..len * stride {
                self.put(At(moved + k), self.cell(At(start + k)));
            }
            if start != 0 {
                self.leave_block(start);
            }
            (0..len).for_each(|k| self.use_entry(moved + k * stride, stride));
            start = moved;
        }
        let at = start + n as u32 * stride;
        for k in (at..start + len * stride).rev() {
            self.put(At(k + stride), self.cell(At(k)));
        }
        for k in at..at + stride {
            self.put(At(k), Cell::ABSENT);
        }
        self.use_entry(start + len * stride, stride);
        self.put(At(at), empty);
        self.put(list, Cell::new(Tag::List, len as usize + 1, start as usize));
    }

    /// Takes an entry out of a list; later ones move up.
    pub fn take_out(&mut self, list: At, n: usize) {
        let Some(at) = self.entry(list, n) else { return };
        let cell = self.cell(list);
        let (len, start) = (cell.len() as u32 - 1, cell.data() as u32);
        let (room, stride) = self.head(start);
        self.free(at);
        let end = start + len * stride;
        for k in at.0..end {
            self.put(At(k), self.cell(At(k + stride)));
        }
        for k in end..end + stride {
            self.leave(At(k));
        }
        self.put(list, Cell::new(Tag::List, len as usize, start as usize));
        // A list that has become much shorter gives the half of its block back.
        let half = room / 2;
        if len * stride < half / 2 {
            self.put(At(start - 1), Cell::new(Tag::Absent, half as usize, stride as usize));
            self.wasted_cells += (room - half) as usize;
        }
    }

    /// Puts an object with any members: of each its name, and what kind its value is.
    pub fn put_pairs<'n>(&mut self, at: At, pairs: impl ExactSizeIterator<Item = (&'n [u8], Tag)>) {
        self.put_kind(at, Cell::new(Tag::Object, 0, 0));
        let len = pairs.len();
        if len == 0 {
            return;
        }
        let start = self.new_block(at, 2 * len as u32, 2);
        self.put(at, Cell::new(Tag::Object, len, start as usize));
        for (n, (name, kind)) in pairs.take(len).enumerate() {
            let at = start + 2 * n as u32;
            let tag = if name.is_ascii() { Tag::Ascii } else { Tag::Text };
            self.write(At(at), tag, name);
            self.put(At(at + 1), Cell::new(kind, 0, 0));
        }
    }

    /// Puts what another body holds at a place.
    pub fn lay(&mut self, at: At, from: Body<'_>, source: At, is: Is) {
        let cell = from.cell(source);
        let stride = match (is, cell.tag()) {
            (Is::Section(_), Tag::Object) => 1,
            (Is::Free, Tag::Object) => 2,
            (Is::List(table), Tag::List) => cells(table),
            (Is::Integers, Tag::List) => 1,
            _ => return self.lay_scalar(at, from, source),
        };
        self.put_kind(at, Cell::new(cell.tag(), 0, 0));
        if let Is::Section(table) = is {
            let mut place = 1;
            for member in table.members {
                self.lay(At(at.0 + place), from, At(source.0 + place), member.is);
                place += cells_of(member.is);
            }
        }
        let room = cell.len() * stride as usize;
        if room == 0 || from.cells.get(cell.data()..cell.data() + room).is_none() {
            return;
        }
        let start = self.new_block(at, room as u32, stride);
        self.put(at, Cell::new(cell.tag(), cell.len(), start as usize));
        for n in 0..cell.len() as u32 {
            let (at, source) = (start + n * stride, At(cell.data() as u32 + n * stride));
            match is {
                Is::List(table) => {
                    self.use_entry(at, stride);
                    self.lay(At(at), from, source, Is::Section(table));
                }
                Is::Integers => {
                    self.use_entry(at, stride);
                    self.lay_scalar(At(at), from, source);
                }
                _ => (0..stride).for_each(|k| {
                    self.lay_scalar(At(at + k), from, At(source.0 + k));
                }),
            }
        }
    }

    fn lay_scalar(&mut self, at: At, from: Body<'_>, source: At) {
        let cell = from.cell(source);
        match cell.tag() {
            tag if has_bytes(tag) => self.write(at, tag, from.bytes(cell)),
            _ => self.put_kind(at, cell),
        }
    }

    /// What stands at a place, by the tables; `None` if it is nobody's place.
    pub fn is_at(&self, table: &'static Section, at: At) -> Option<Is> {
        match at {
            At::ROOT => Some(Is::Section(table)),
            at if self.note(at.0)?.back == NO_PLACE => None,
            at => self.is_in(Is::Section(table), At::ROOT, at),
        }
    }

    fn is_in(&self, is: Is, start: At, at: At) -> Option<Is> {
        let (table, stride) = match is {
            _ if at == start => return Some(is),
            Is::Section(table) => {
                let mut place = start.0 + 1;
                return table.members.iter().find_map(|member| {
                    let here = At(place);
                    place += cells_of(member.is);
                    self.is_in(member.is, here, at)
                });
            }
            Is::List(table) => (Is::Section(table), cells(table)),
            Is::Integers => (Is::Integer, 1),
            _ => return None,
        };
        let cell = self.cell(start);
        // What lies in another member's lists has another order.
        if !has_block(cell) || self.order(start) != self.order(at) {
            return None;
        }
        let first = cell.data() as u32;
        let own = at.0.checked_sub(first).and_then(|cells| cells.checked_div(stride));
        match own.filter(|n| (*n as usize) < cell.len()) {
            Some(n) => self.is_in(table, At(first + n * stride), at),
            None => {
                (0..cell.len() as u32).find_map(|n| self.is_in(table, At(first + n * stride), at))
            }
        }
    }

    /// Tells each place that a check of these is about, in the order of the body.
    pub fn walk(&mut self, scope: Scope, visit: Visit<'_>) {
        let mut walk = Walk { store: self, visit, way: [0; 4] };
        for at in (0..At::ENTRIES.0).filter(|at| scope.has(At(*at))) {
            walk.place(at, 2 * at + 2, 0);
        }
    }

    /// Tells a place and each one below it.
    pub fn walk_below(&mut self, at: At, visit: Visit<'_>) {
        let cells = self.cells(at);
        let mut walk = Walk { store: self, visit, way: [0; 4] };
        if cells == 1 {
            walk.tell(at);
            walk.block(at, 1);
        } else {
            (0..cells).for_each(|n| walk.place(at.0 + n, 2 * n + 2, 0));
        }
    }

    /// A copy of the body without what is of no use any more.
    pub fn copied(&self) -> Tape {
        let (mut cells, _, _) = self.compacted(0);
        let live = self.tape.bytes.len() - self.wasted_bytes;
        let bytes = packed(&mut cells, &self.tape.bytes, live);
        Tape { cells, bytes }
    }

    /// Makes sure that so many cells more find room. What lies in lists may have moved then: says
    /// where each cell is now.
    pub fn make_room(&mut self, more: usize) -> Option<Vec<u32>> {
        let (len, capacity) = (self.tape.cells.len(), self.tape.cells.capacity());
        if capacity - len >= more || self.wasted_cells <= len / 2 {
            return None;
        }
        let (cells, notes, moved) = self.compacted(len - self.wasted_cells + 2 * more);
        wipe(&mut self.tape.cells);
        (self.tape.cells, self.notes, self.wasted_cells) = (cells, notes, 0);
        Some(moved)
    }

    /// The cells that are in use, their notes, and where each has come from.
    fn compacted(&self, more: usize) -> (Vec<Cell>, Vec<Note>, Vec<u32>) {
        let (old, live) = (&self.tape.cells, self.tape.cells.len() - self.wasted_cells);
        let mut cells = Vec::with_capacity(live + more);
        let mut notes = Vec::with_capacity(live + more);
        let mut moved = vec![0; old.len()];
        let mut take = |cells: &mut Vec<Cell>, notes: &mut Vec<Note>, start: usize, len: usize| {
            for n in start..start + len {
                if let (Some(moved), Some(note)) = (moved.get_mut(n), self.notes.get(n)) {
                    *moved = cells.len() as u32;
                    cells.push(self.cell(At(n as u32)));
                    notes.push(*note);
                }
            }
        };
        take(&mut cells, &mut notes, 0, At::ENTRIES.0 as usize);
        // Each cell that is taken brings its block along, behind all that are there.
        let mut n = 0;
        while let Some(cell) = cells.get(n).copied() {
            if has_block(cell) {
                let start = cells.len() + 1;
                let (room, _) = self.head(cell.data() as u32);
                take(&mut cells, &mut notes, cell.data() - 1, 1 + room as usize);
                if let Some(slot) = cells.get_mut(n) {
                    *slot = Cell::new(cell.tag(), cell.len(), start);
                }
            }
            n += 1;
        }
        (cells, notes, moved)
    }
}

/// The bytes that cells use, which then say where they lie.
fn packed(cells: &mut [Cell], bytes: &[u8], capacity: usize) -> Vec<u8> {
    let mut packed = Vec::with_capacity(capacity);
    for cell in cells {
        if let Some(room) = slot(*cell, bytes)
            && let Some(slot) = bytes.get(cell.data() - 1..cell.data() + room)
        {
            let start = packed.len() + 1;
            packed.extend_from_slice(slot);
            *cell = Cell::new(cell.tag(), cell.len(), start);
        }
    }
    packed
}

/// A walk through a part of the body.
struct Walk<'s, 'v> {
    store: &'s mut Store,
    visit: Visit<'v>,
    way: Way,
}

impl Walk<'_, '_> {
    fn tell(&mut self, at: At) {
        if let Some(note) = self.store.note_mut(at) {
            (self.visit)(note, at, &self.way);
        }
    }

    /// A place and what is in its block; behind its last member also a section's names.
    fn place(&mut self, at: u32, step: u32, level: usize) {
        self.step(level, step);
        self.tell(At(at));
        if !self.store.is_section(at) {
            self.block(At(at), level + 1);
        }
        if let Some(note) = self.store.note(at)
            && note.has(LAST)
        {
            self.step(level, step + 1);
            self.block(At(at - u32::from(note.back)), level + 1);
        }
    }

    fn block(&mut self, at: At, level: usize) {
        let cell = self.store.cell(at);
        if has_block(cell) {
            let start = cell.data() as u32;
            for n in 0..cell.len() as u32 * self.store.head(start).1 {
                self.place(start + n, 2 * n + 2, level);
            }
            self.step(level, 0);
        }
    }

    fn step(&mut self, level: usize, step: u32) {
        if let Some(slot) = self.way.get_mut(level) {
            *slot = step;
        }
    }
}
