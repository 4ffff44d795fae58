//! The memory that JavaScript and the module share: where a body is laid out, and where answers are
//! read.

#![expect(unsafe_code, reason = "shared with JavaScript, which borrows nothing")]

use alloc::vec::Vec;
use core::cell::UnsafeCell;
use core::hint::black_box;

use wasm_bindgen::prelude::*;

#[cfg(any(feature = "first", not(feature = "module")))]
use super::form::Forms;
#[cfg(any(feature = "lines", not(feature = "module")))]
use super::lines::Bulk;
use crate::form::cell::Cell;
use crate::form::tape::Tape;
#[cfg(not(feature = "sphere"))]
use crate::formats::date::Date;
#[cfg(not(feature = "lines"))]
use crate::issue::finding::Findings;
#[cfg(not(feature = "sphere"))]
use crate::options::Options;
#[cfg(not(feature = "sphere"))]
use crate::tax_ids::Table;

/// All that lives longer than a call.
pub(super) struct State {
    /// The body of this call. Its vectors are as long as they are large, and zero between calls.
    pub tape: Tape,
    /// What the host has said last.
    #[cfg(not(feature = "sphere"))]
    pub options: Options,
    /// What is known of tax numbers.
    #[cfg(not(feature = "sphere"))]
    pub tax_ids: Table,
    /// What was found in this call.
    #[cfg(not(feature = "lines"))]
    pub findings: Findings,
    /// The forms that live here.
    #[cfg(any(feature = "first", not(feature = "module")))]
    pub forms: Forms,
    /// The bulk checks that are under way.
    #[cfg(any(feature = "lines", not(feature = "module")))]
    pub bulk: Bulk,
    /// What JavaScript reads.
    pub out: Vec<u32>,
    /// Where everything lies, for JavaScript.
    places: [u32; 5],
}

struct Single(UnsafeCell<Option<State>>);

// SAFETY: a WebAssembly module without shared memory has one thread.
unsafe impl Sync for Single {}

static STATE: Single = Single(UnsafeCell::new(None));

/// The state. Every exported function asks for it once and hands it on, so there is never a second
/// reference: nothing in the module calls JavaScript, which could call the module again.
pub(super) fn state() -> &'static mut State {
    // SAFETY: see above.
    unsafe { &mut *STATE.0.get() }.get_or_insert_with(|| State {
        tape: Tape::default(),
        #[cfg(not(feature = "sphere"))]
        options: Options::new(Date::EPOCH),
        #[cfg(not(feature = "sphere"))]
        tax_ids: Table::BUILT_IN,
        #[cfg(not(feature = "lines"))]
        findings: Findings::default(),
        #[cfg(any(feature = "first", not(feature = "module")))]
        forms: Vec::new(),
        #[cfg(any(feature = "lines", not(feature = "module")))]
        bulk: Bulk::default(),
        out: Vec::new(),
        places: [0; 5],
    })
}

/// Makes room for a body of so many cells and bytes and tells where to write it: the addresses of
/// five numbers, which are those of the cells, how many there are, those of the bytes, how many
/// there are, and that of what [`State::out`] holds.
#[wasm_bindgen(skip_typescript)]
pub fn room(cells: u32, bytes: u32) -> u32 {
    let state = state();
    let tape = &mut state.tape;
    if tape.cells.len() < cells as usize {
        tape.cells.resize(cells as usize, Cell::ABSENT);
    }
    if tape.bytes.len() < bytes as usize {
        tape.bytes.resize(bytes as usize, 0);
    }
    state.tell()
}

impl State {
    /// Tells where everything lies now.
    pub fn tell(&mut self) -> u32 {
        self.places = [
            self.tape.cells.as_ptr().addr() as u32,
            self.tape.cells.len() as u32,
            self.tape.bytes.as_ptr().addr() as u32,
            self.tape.bytes.len() as u32,
            self.out.as_ptr().addr() as u32,
        ];
        self.places.as_ptr().addr() as u32
    }

    /// Overwrites so many cells and bytes of the body.
    pub fn wipe(&mut self, cells: u32, bytes: u32) {
        let tape = &mut self.tape;
        let (cells, bytes) =
            (tape.cells.len().min(cells as usize), tape.bytes.len().min(bytes as usize));
        tape.cells.get_mut(..cells).unwrap_or_default().fill(Cell::ABSENT);
        tape.bytes.get_mut(..bytes).unwrap_or_default().fill(0);
        // Tells the compiler that somebody may look, so that the writing is not left out.
        black_box(&self.tape);
    }
}

/// Overwrites so many cells and bytes of the body, once JavaScript has read what was found in it.
#[wasm_bindgen(skip_typescript)]
pub fn wipe(cells: u32, bytes: u32) {
    state().wipe(cells, bytes);
}
