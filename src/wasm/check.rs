//! Checking.

use wasm_bindgen::prelude::*;

use super::found;
use super::memory::state;
use crate::form::part::Part;
use crate::rules;

/// Checks a part of the body that has been laid out in so many cells and bytes. Answers how many
/// findings there are; if there are none, the body has been wiped.
#[wasm_bindgen(skip_typescript)]
pub fn check(part: u32, _place: u32, _places: u32, cells: u32, bytes: u32) -> u32 {
    let state = state();
    let Some(part) = Part::ALL.get(part as usize) else { return 0 };
    state.findings.clear();
    rules::judge(*part, &state.tape.body(), &state.options, &mut state.findings);
    found::checked(state, cells, bytes)
}
