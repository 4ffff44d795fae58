//! Bodies by the million, in chunks that JavaScript copies into the module's memory.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::mem::take;

use wasm_bindgen::prelude::*;

use super::memory::{State, state};
use super::report;
use crate::form::cell::{At, Cell};
use crate::form::part::Part;
use crate::issue::finding::{Finding, Param};
use crate::lines::{Counts, Line, Lines};

/// What belongs to bulk checks between calls.
#[derive(Default)]
pub(super) struct Bulk {
    /// Those that are under way, by number.
    lines: Vec<Option<Box<Lines>>>,
    /// The chunk of this call.
    chunk: Vec<u8>,
    /// The cells and bytes of lines whose findings stand at places that only these tell.
    cells: Vec<Cell>,
    bytes: Vec<u8>,
}

/// Begins a bulk check with the options that were told last; answers its number.
#[wasm_bindgen(skip_typescript)]
pub fn lines_new() -> u32 {
    let State { bulk, options, .. } = state();
    let free = bulk.lines.iter().position(Option::is_none).unwrap_or(bulk.lines.len());
    if free == bulk.lines.len() {
        bulk.lines.push(None);
    }
    if let Some(slot) = bulk.lines.get_mut(free) {
        *slot = Some(Box::new(Lines::new(Part::Create, options.clone())));
    }
    free as u32
}

/// Where a chunk of so many bytes is to be written.
#[wasm_bindgen(skip_typescript)]
pub fn lines_room(bytes: u32) -> u32 {
    let chunk = &mut state().bulk.chunk;
    if chunk.len() < bytes as usize {
        chunk.resize(bytes as usize, 0);
    }
    chunk.as_ptr().addr() as u32
}

/// Judges a chunk of so many bytes and wipes it. What is to be read: the counts of all, of valid, of
/// invalid and of blank lines, each in two halves; where cells and bytes lie; how many lines there
/// are that something was found in; and of each its number, in two halves, where its cells and bytes
/// begin there, and its findings.
#[wasm_bindgen(skip_typescript)]
pub fn lines_feed(number: u32, bytes: u32) -> u32 {
    read(number, |lines, chunk, found| {
        let chunk = chunk.get_mut(..bytes as usize).unwrap_or_default();
        lines.feed(chunk, found);
        chunk.fill(0);
        Some(lines.counts())
    })
}

/// Judges a last line that no line break ends, and forgets the check; likewise.
#[wasm_bindgen(skip_typescript)]
pub fn lines_finish(number: u32) -> u32 {
    read(number, |_, _, _| None)
}

/// Wipes what was told.
#[wasm_bindgen(skip_typescript)]
pub fn lines_wipe() {
    let bulk = &mut state().bulk;
    bulk.cells.fill(Cell::ABSENT);
    bulk.cells.clear();
    bulk.bytes.fill(0);
    bulk.bytes.clear();
}

type Found<'f> = &'f mut dyn FnMut(Line<'_>);

fn read(
    number: u32,
    judge: impl FnOnce(&mut Lines, &mut Vec<u8>, Found<'_>) -> Option<Counts>,
) -> u32 {
    let state = state();
    let Some(slot) = state.bulk.lines.get_mut(number as usize) else { return 0 };
    let Some(mut lines) = slot.take() else { return 0 };
    let (mut chunk, mut out) = (take(&mut state.bulk.chunk), take(&mut state.out));
    let (mut cells, mut bytes) = (take(&mut state.bulk.cells), take(&mut state.bulk.bytes));
    out.clear();
    out.resize(HEAD, 0);
    let mut count = 0;
    let mut found = |line: Line<'_>| {
        count += 1;
        let findings = line.findings.found();
        out.extend_from_slice(&halves(line.number));
        out.extend_from_slice(&[cells.len() as u32, bytes.len() as u32, findings.len() as u32]);
        report::tell(findings, &mut out);
        if findings.iter().any(is_elsewhere) {
            cells.extend_from_slice(line.body.cells);
            bytes.extend_from_slice(line.body.bytes);
        }
    };
    let counts = match judge(&mut lines, &mut chunk, &mut found) {
        Some(counts) => {
            *slot = Some(lines);
            counts
        }
        None => lines.finish(&mut found),
    };
    let head = [counts.lines, counts.valid, counts.invalid, counts.blank].map(halves);
    let places = [cells.as_ptr().addr() as u32, bytes.as_ptr().addr() as u32, count];
    for (word, told) in out.iter_mut().zip(head.into_iter().flatten().chain(places)) {
        *word = told;
    }
    state.out = out;
    state.bulk.chunk = chunk;
    state.bulk.cells = cells;
    state.bulk.bytes = bytes;
    state.tell()
}

/// How many words come before the lines.
const HEAD: usize = 11;

fn halves(number: u64) -> [u32; 2] {
    [number as u32, (number >> 32) as u32]
}

/// Whether a finding stands at a place, or names one, that only the line's own cells tell.
fn is_elsewhere(finding: &Finding) -> bool {
    let is_entry = |at: At| at >= At::ENTRIES;
    is_entry(finding.at) || matches!(finding.param, Param::Member(at) if is_entry(at))
}
