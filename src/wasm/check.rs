//! Checking.

use wasm_bindgen::prelude::*;

use super::found;
use super::memory::state;
use crate::form::cell::At;
use crate::form::part::Part;
use crate::issue::finding::Scope;
use crate::rules;

/// Checks a part of the body that has been laid out in so many cells and bytes, asked about so many
/// places from one on. Answers how many findings there are; if there are none, the body has been
/// wiped.
#[wasm_bindgen(skip_typescript)]
pub fn check(part: u32, place: u32, places: u32, cells: u32, bytes: u32) -> u32 {
    let state = state();
    let Some(part) = Part::ALL.get(part as usize) else { return 0 };
    state.findings.clear(Scope::from(At(place), places));
    rules::judge(*part, &state.tape.body(), &state.options, &mut state.findings);
    found::checked(state, cells, bytes)
}
