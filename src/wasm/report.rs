//! What was found, as JavaScript reads it.

use alloc::vec::Vec;

use crate::issue::finding::{Finding, Param};

/// Writes findings behind what is to be read already: place, code and kind of the param, and two
/// numbers of it.
pub(super) fn tell(found: &[Finding], out: &mut Vec<u32>) {
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
