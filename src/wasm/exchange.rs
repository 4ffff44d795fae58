//! Values of any shape, read from JavaScript and answered in the same place.

use alloc::vec::Vec;
use core::mem::take;

use super::memory::state;
#[cfg(not(feature = "lines"))]
use super::value::Answer;
#[cfg(not(feature = "lines"))]
use crate::answer::AnswerError;

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

/// What has been told, or why there is nothing to tell; says which of the two it is.
#[cfg(not(feature = "lines"))]
pub(super) fn told(told: Result<(), AnswerError>, mut answer: Answer) -> (bool, Vec<u8>) {
    if let Err(why) = told {
        answer.bytes.clear();
        answer.text(why.as_str());
        answer.text(why.message());
    }
    (told.is_ok(), answer.bytes)
}
