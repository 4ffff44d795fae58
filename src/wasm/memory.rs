//! The memory that JavaScript and the module share: where a body is laid out, and where findings are
//! read.

#![expect(unsafe_code, reason = "shared with JavaScript, which borrows nothing")]

use alloc::vec::Vec;
use core::cell::UnsafeCell;
use core::hint::black_box;
use core::mem::take;

use wasm_bindgen::prelude::*;

use crate::form::cell::Cell;
use crate::form::tape::Tape;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
use crate::formats::date::Date;
use crate::issue::finding::Findings;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
use crate::options::Options;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
use crate::tax_ids::Table;

/// All that lives longer than a call.
pub(super) struct State {
    /// The body of this call. Its vectors are as long as they are large, and zero between calls.
    pub tape: Tape,
    /// What the host has said last.
    #[cfg(any(feature = "first", feature = "later", feature = "server"))]
    pub options: Options,
    /// Whether it has said which day it is.
    #[cfg(any(feature = "first", feature = "later", feature = "server"))]
    pub is_today_given: bool,
    /// What is known of tax numbers.
    #[cfg(any(feature = "first", feature = "later", feature = "server"))]
    pub tax_ids: Table,
    /// What was found in this call.
    pub findings: Findings,
    /// What JavaScript reads.
    pub out: Vec<u32>,
    /// Where everything lies, for JavaScript, and how many cells and bytes it has written.
    places: [u32; 7],
    /// Where a call was writing when one within it needed more room.
    held: Vec<Tape>,
}

struct Single(UnsafeCell<Option<State>>);

// SAFETY: a WebAssembly module without shared memory has one thread.
unsafe impl Sync for Single {}

static STATE: Single = Single(UnsafeCell::new(None));

/// The state. What calls JavaScript that may call the module again must not hold it meanwhile: ask
/// for it anew.
pub(super) fn state() -> &'static mut State {
    // SAFETY: see above.
    unsafe { &mut *STATE.0.get() }.get_or_insert_with(|| State {
        tape: Tape::default(),
        #[cfg(any(feature = "first", feature = "later", feature = "server"))]
        options: Options::new(Date::EPOCH),
        #[cfg(any(feature = "first", feature = "later", feature = "server"))]
        is_today_given: true,
        #[cfg(any(feature = "first", feature = "later", feature = "server"))]
        tax_ids: Table::BUILT_IN,
        findings: Findings::default(),
        out: Vec::new(),
        places: [0; 7],
        held: Vec::new(),
    })
}

/// Makes room for a body of so many cells and bytes and tells where to write it: the addresses of
/// seven numbers, which are that of the cells, how many there are, that of the bytes, how many there
/// are, that of what [`State::out`] holds, and two for JavaScript: how many cells and bytes it has
/// written. `is_held`: another call is still writing where it was; its memory is kept for it.
#[wasm_bindgen(skip_typescript)]
pub fn room(cells: u32, bytes: u32, is_held: bool) -> u32 {
    let state = state();
    let has = (state.tape.cells.len(), state.tape.bytes.len());
    let needs = (has.0.max(cells as usize), has.1.max(bytes as usize));
    if has != needs {
        if is_held {
            state.held.push(take(&mut state.tape));
        }
        state.tape.cells.resize(needs.0, Cell::ABSENT);
        state.tape.bytes.resize(needs.1, 0);
    }
    state.tell()
}

impl State {
    /// Tells where everything lies now.
    pub fn tell(&mut self) -> u32 {
        let [.., cells, bytes] = self.places;
        self.places = [
            self.tape.cells.as_ptr().addr() as u32,
            self.tape.cells.len() as u32,
            self.tape.bytes.as_ptr().addr() as u32,
            self.tape.bytes.len() as u32,
            self.out.as_ptr().addr() as u32,
            cells,
            bytes,
        ];
        self.places.as_ptr().addr() as u32
    }

    /// Overwrites what was written of the body.
    pub fn wipe(&mut self) {
        let [.., cells, bytes] = self.places;
        self.wipe_first(cells as usize, bytes as usize);
    }

    /// Overwrites all of it.
    pub fn wipe_all(&mut self) {
        self.wipe_first(usize::MAX, usize::MAX);
    }

    fn wipe_first(&mut self, cells: usize, bytes: usize) {
        let tape = &mut self.tape;
        let (cells, bytes) = (tape.cells.len().min(cells), tape.bytes.len().min(bytes));
        tape.cells.get_mut(..cells).unwrap_or_default().fill(Cell::ABSENT);
        tape.bytes.get_mut(..bytes).unwrap_or_default().fill(0);
        // Tells the compiler that somebody may look, so that the writing is not left out.
        black_box(&self.tape);
    }

    /// What was written of the body, as a body of its own: what is built of it grows and moves, and
    /// where JavaScript writes stays where it is.
    pub fn take(&mut self) -> Tape {
        let [.., cells, bytes] = self.places.map(|number| number as usize);
        let tape = &self.tape;
        let (cells, bytes) = (tape.cells.get(..cells), tape.bytes.get(..bytes));
        let cells = cells.unwrap_or_default().to_vec();
        let bytes = bytes.unwrap_or_default().to_vec();
        self.wipe();
        Tape { cells, bytes }
    }
}

/// Overwrites what was written of the body.
#[wasm_bindgen(skip_typescript)]
pub fn wipe() {
    state().wipe();
}

/// After a call within which others were made: overwrites what all of them may have written.
#[wasm_bindgen(skip_typescript)]
pub fn settle() {
    let state = state();
    state.wipe_all();
    state.held.clear();
}
