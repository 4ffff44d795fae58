//! Checking.

use alloc::vec::Vec;

use wasm_bindgen::prelude::*;

use super::memory::{State, state};
use crate::form::body::At;
use crate::issue::{Finding, Param, Scope};
use crate::rules::{self, Part};

/// Checks a part of the body that has been laid out in so many cells and bytes, asked about so many
/// places from one on. Answers how many findings there are; if there are none, the body has been
/// wiped.
#[wasm_bindgen(skip_typescript)]
pub fn check(part: u32, place: u32, places: u32, cells: u32, bytes: u32) -> u32 {
    let state = state();
    let Some(part) = Part::ALL.get(part as usize) else { return 0 };
    state.findings.clear(Scope::from(At(place), places));
    rules::judge(*part, &state.tape.body(), &state.options, &mut state.findings);
    let found = state.findings.found().len() as u32;
    if found == 0 {
        state.wipe(cells, bytes);
    } else {
        state.out.clear();
        let found = core::mem::take(&mut state.findings);
        state.tell_findings(found.found());
        state.findings = found;
    }
    found
}

impl State {
    /// Writes what was found behind what is to be read already: place, code and kind of the param,
    /// and two numbers of it.
    pub fn tell_findings(&mut self, found: &[Finding]) {
        for finding in found {
            tell(finding, &mut self.out);
        }
        self.tell();
    }
}

/// Writes one finding behind what is to be read already.
pub(super) fn tell(Finding { at, code, param }: &Finding, out: &mut Vec<u32>) {
    let (kind, one, other) = match param {
        Param::None => (0, 0, 0),
        Param::Number(number) => (1, *number, 0),
        Param::Word(word) => (2, word.as_ptr().addr() as u32, word.len() as u32),
        Param::Member(at) => (3, at.0, 0),
    };
    out.extend_from_slice(&[at.0, *code as u32 | kind << 8, one, other]);
}
