//! What was found, as JavaScript reads it.

use alloc::vec::Vec;

use wasm_bindgen::JsValue;

use super::js;
use super::memory::state;
use crate::form::body::Body;
use crate::issue::finding::{Finding, Param};
use crate::payload::Change;

/// Writes what this call has found where JavaScript reads it; answers where everything lies, and how
/// many findings there are.
pub(super) fn tell() -> (u32, u32) {
    let state = state();
    let found = state.findings.found();
    state.out.clear();
    write(found, &mut state.out);
    let count = found.len() as u32;
    (state.tell(), count)
}

/// The changes and the issues of a build of that part, as a page reads them.
pub(super) fn tell_built(part: u32, body: &Body<'_>, changes: &[Change]) -> (JsValue, JsValue) {
    let state = state();
    state.out.clear();
    for Change { at, kind } in changes {
        state.out.extend_from_slice(&[at.0, *kind as u32]);
    }
    write(state.findings.found(), &mut state.out);
    let (places, count) = (state.tell(), state.findings.found().len() as u32);
    let (cells, bytes) = addresses(body);
    let told = js::changes(part, places, changes.len() as u32, cells, bytes);
    let behind = 2 * changes.len() as u32;
    (told, js::issues_behind(part, places, behind, count, cells, bytes))
}

/// Where the cells and the bytes of a body lie, for JavaScript.
pub(super) fn addresses(body: &Body<'_>) -> (u32, u32) {
    (body.cells.as_ptr().addr() as u32, body.bytes.as_ptr().addr() as u32)
}

/// Writes findings behind what is to be read already: of each its place, its code and the kind of
/// its param, and two numbers of it.
pub(super) fn write(found: &[Finding], out: &mut Vec<u32>) {
    for Finding { at, code, param } in found {
        let (kind, one, other) = match param {
            Param::None => (0, 0, 0),
            Param::Number(number) => (1, *number, 0),
            Param::Word(word) => (2, word.as_ptr().addr() as u32, word.len() as u32),
            Param::Member(at) => (3, at.0, 0),
        };
        out.extend_from_slice(&[at.0, *code as u32 | kind << 8, one, other]);
    }
}
