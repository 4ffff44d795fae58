//! What a check and a build of the laid-out body answer.

use alloc::vec::Vec;

use super::memory::State;
use super::report::tell;
use crate::issue::finding::Findings;
use crate::payload::Change;

/// Tells what a check has found in a body of so many cells and bytes; answers how many findings there
/// are. If there are none, the body has been wiped.
pub(super) fn checked(state: &mut State, cells: u32, bytes: u32) -> u32 {
    let found = state.findings.found().len() as u32;
    if found == 0 {
        state.wipe(cells, bytes);
    } else {
        state.out.clear();
        tell(state.findings.found(), &mut state.out);
        state.tell();
    }
    found
}

/// Tells how many changes there were and each one's place and kind, how many findings there are and
/// these.
pub(super) fn built(state: &mut State, changes: Vec<Change>, findings: &Findings) -> u32 {
    state.out.clear();
    state.out.push(changes.len() as u32);
    for Change { at, kind } in changes {
        state.out.extend_from_slice(&[at.0, kind as u32]);
    }
    state.out.push(findings.found().len() as u32);
    tell(findings.found(), &mut state.out);
    state.tell()
}
