//! Options, and how values of any shape are exchanged.

use alloc::vec::Vec;
use core::mem::take;

use wasm_bindgen::prelude::*;

use super::memory::state;
use super::value;
use crate::formats::date::Date;
use crate::options::Options;

/// Reads the options of the calls that follow from so many bytes. Answers the length of a sentence
/// for the programmer if they are malformed, else 0.
#[wasm_bindgen(skip_typescript)]
pub fn options(bytes: u32) -> u32 {
    exchange(bytes, |given| {
        let read = Options::new(Date::EPOCH).read(&value::read(&mut &*given));
        match read {
            Ok(options) => {
                state().options = options;
                (true, Vec::new())
            }
            Err(sentence) => (false, sentence.into_bytes()),
        }
    }) >> 1
}

/// Forgets what the options said.
#[wasm_bindgen(skip_typescript)]
pub fn forget() {
    state().options = Options::new(Date::EPOCH);
}

/// Lets `answer` read what JavaScript has written, and gives its bytes back in the same place.
pub(super) fn exchange(bytes: u32, answer: impl FnOnce(&[u8]) -> (bool, Vec<u8>)) -> u32 {
    let mut shared = take(&mut state().tape.bytes);
    let given = shared.get_mut(..bytes as usize).unwrap_or_default();
    let (is_good, written) = answer(given);
    given.fill(0);
    if shared.len() < written.len() {
        shared.resize(written.len(), 0);
    }
    for (place, byte) in shared.iter_mut().zip(&written) {
        *place = *byte;
    }
    let state = state();
    state.tape.bytes = shared;
    state.tell();
    (written.len() as u32) << 1 | u32::from(!is_good)
}
