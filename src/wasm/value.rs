//! Values of any shape as bytes: options and the API's answers, which no table describes.
//!
//! A tag and what belongs to it: eight bytes of a number, the length and bytes of a text, the count
//! and entries of a list, the count, names and members of an object. `src/wasm/js/value.js` has the
//! other half.

use alloc::borrow::Cow;
#[cfg(not(feature = "lines"))]
use alloc::vec::Vec;

use crate::form::value::Value;

#[cfg(not(feature = "lines"))]
const ABSENT: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const NUMBER: u8 = 3;
const TEXT: u8 = 4;
const LIST: u8 = 5;
const OBJECT: u8 = 6;
const MALFORMED: u8 = 7;
const UNREADABLE: u8 = 8;
/// A whole number in four bytes, which only answers hold.
#[cfg(any(feature = "first", not(feature = "module")))]
const COUNT: u8 = 9;

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

/// An answer, written one word after the other as JavaScript reads them.
#[cfg(not(feature = "lines"))]
#[derive(Default)]
pub(super) struct Answer {
    /// The bytes.
    pub bytes: Vec<u8>,
}

#[cfg(not(feature = "lines"))]
impl Answer {
    /// A text; none where it is empty.
    #[inline(never)]
    pub fn text(&mut self, text: &str) {
        if text.is_empty() {
            return self.bytes.push(ABSENT);
        }
        self.name(text);
    }

    /// Yes or no.
    #[inline(never)]
    pub fn flag(&mut self, flag: bool) {
        self.bytes.push(if flag { TRUE } else { FALSE });
    }

    /// A whole number, in four bytes; of a list, how many entries follow.
    #[cfg(not(feature = "sphere"))]
    pub fn number(&mut self, number: usize) {
        self.tagged(COUNT, number);
    }

    /// A value of any shape.
    pub fn value(&mut self, value: &Value<'_>) {
        match value {
            Value::Boolean(flag) => self.flag(*flag),
            Value::Text(text) => self.name(text),
            Value::List(entries) => {
                self.tagged(LIST, entries.len());
                entries.iter().for_each(|entry| self.value(entry));
            }
            Value::Object(members) => {
                self.tagged(OBJECT, members.len());
                for (name, member) in members {
                    self.name(name);
                    self.value(member);
                }
            }
            Value::Integer(number) => self.float(*number as f64),
            Value::Number(number) => self.float(*number),
            Value::MalformedText => self.bytes.push(MALFORMED),
            Value::Absent => self.bytes.push(ABSENT),
            Value::Unreadable | Value::TooLarge | Value::Bytes(_) => self.bytes.push(UNREADABLE),
        }
    }

    /// A text, an empty one too.
    fn name(&mut self, name: &str) {
        self.tagged(TEXT, name.len());
        self.bytes.extend_from_slice(name.as_bytes());
    }

    fn float(&mut self, number: f64) {
        self.bytes.push(NUMBER);
        self.bytes.extend_from_slice(&number.to_le_bytes());
    }

    #[inline(never)]
    fn tagged(&mut self, tag: u8, number: usize) {
        self.bytes.push(tag);
        self.bytes.extend_from_slice(&(number as u32).to_le_bytes());
    }
}
