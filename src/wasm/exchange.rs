//! Values of any shape, read from JavaScript and given back in the same place.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem::take;

use super::memory::state;
use super::value;
use crate::answer::AnswerError;
use crate::value::Value;

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

pub(super) fn object<'a, const N: usize>(members: [(&'static str, Value<'a>); N]) -> Value<'a> {
    Value::Object(members.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect())
}

pub(super) fn text(text: &'static str) -> Value<'static> {
    Value::Text(Cow::Borrowed(text))
}

pub(super) fn owned(text: String) -> Value<'static> {
    Value::Text(Cow::Owned(text))
}

/// Writes an answer, or why there is none; says which of the two it is.
pub(super) fn write(answer: Result<Value<'_>, AnswerError>) -> (bool, Vec<u8>) {
    let (is_good, answer) = match answer {
        Ok(answer) => (true, answer),
        Err(why) => {
            (false, object([("code", text(why.as_str())), ("message", text(why.message()))]))
        }
    };
    let mut written = Vec::new();
    value::write(&answer, &mut written);
    (is_good, written)
}
