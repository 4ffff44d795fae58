//! Values of any shape as bytes: options and their catalogues, which no table describes. By one byte
//! string, and not member by member, a catalogue of a thousand rows crosses in a tenth of the time.
//!
//! A tag and what belongs to it: eight bytes of a number, the length and bytes of a text, the count
//! and entries of a list, the count, names and members of an object. `src/wasm/js/value.js` has the
//! other half.

use alloc::borrow::Cow;

use crate::form::value::Value;

const FALSE: u8 = 1;
const TRUE: u8 = 2;
const NUMBER: u8 = 3;
const TEXT: u8 = 4;
const LIST: u8 = 5;
const OBJECT: u8 = 6;
const MALFORMED: u8 = 7;
const UNREADABLE: u8 = 8;

/// Reads a value from the bytes and moves on behind it.
pub(super) fn read<'a>(bytes: &mut &'a [u8]) -> Value<'a> {
    match take(bytes, 1) {
        [FALSE] => Value::Boolean(false),
        [TRUE] => Value::Boolean(true),
        [NUMBER] => {
            let number = take(bytes, 8).first_chunk().copied().unwrap_or_default();
            Value::number(f64::from_le_bytes(number))
        }
        [TEXT] => Value::Text(Cow::Borrowed(text(bytes))),
        [LIST] => {
            let count = count(bytes);
            Value::List((0..count).map(|_| read(bytes)).collect())
        }
        [OBJECT] => {
            let count = count(bytes);
            let member = |_| (Cow::Borrowed(text(bytes)), read(bytes));
            Value::Object((0..count).map(member).collect())
        }
        [MALFORMED] => Value::MalformedText,
        [UNREADABLE] => Value::Unreadable,
        _ => Value::Absent,
    }
}

fn take<'a>(bytes: &mut &'a [u8], length: usize) -> &'a [u8] {
    let (taken, rest) = bytes.split_at_checked(length).unwrap_or_default();
    *bytes = rest;
    taken
}

fn count(bytes: &mut &[u8]) -> u32 {
    take(bytes, 4).first_chunk().map_or(0, |count| u32::from_le_bytes(*count))
}

fn text<'a>(bytes: &mut &'a [u8]) -> &'a str {
    let length = count(bytes);
    core::str::from_utf8(take(bytes, length as usize)).unwrap_or_default()
}
