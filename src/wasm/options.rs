//! What the host says beside the body.

use alloc::vec::Vec;

use wasm_bindgen::prelude::*;

use super::exchange::exchange;
use super::memory::state;
use super::pattern;
use super::value;
use crate::formats::date::Date;
use crate::options::Options;

/// Reads the options of the calls that follow from so many bytes. Answers the length of a sentence
/// for the programmer if they are malformed, else 0.
#[wasm_bindgen(skip_typescript)]
pub fn options(bytes: u32) -> u32 {
    exchange(bytes, |given| {
        let unread = Options { compile: pattern::compile, ..Options::new(Date::EPOCH) };
        let read = unread.read(&value::read(&mut &*given));
        match read {
            Ok(options) => {
                let state = state();
                state.options = Options { tax_ids: state.tax_ids, ..options };
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
