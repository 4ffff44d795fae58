//! Reading JavaScript values, whatever they are: a getter that throws, a proxy, a cycle or a
//! million entries is a finding, never an exception.
//!
//! Every access that JavaScript code can intercept goes through `hostile.js`, where nothing throws.

use alloc::{borrow::Cow, string::String, vec::Vec};

use js_sys::{Array, JsString, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::form::{Is, Section};
use crate::formats::file_type::HEAD;
use crate::rules::{DEEPEST_META_DATA, LARGEST_META_DATA, LONGEST_LIST};
use crate::value::Value;

/// How many values the options may hold: every row of every catalogue of the API, and some.
const LARGEST_OPTIONS: usize = 1_000_000;

/// How many list entries a body may hold, all its lists together.
const MOST_ENTRIES: usize = 2 * LONGEST_LIST;

/// How many members of an object are looked at for unknown names.
const MOST_NAMES: usize = 1_000;

#[wasm_bindgen(module = "/src/wasm/hostile.js")]
extern "C" {
    /// A member; a symbol where it cannot be read.
    fn get(object: &JsValue, name: &JsString) -> JsValue;

    /// An entry of a list; a symbol where it cannot be read.
    #[wasm_bindgen(js_name = get)]
    fn get_at(object: &JsValue, index: u32) -> JsValue;

    fn keys(object: &JsValue) -> Option<Array>;

    /// A list's length; [`NO_LIST`] or another negative number for anything else.
    fn shape(value: &JsValue) -> f64;

    #[wasm_bindgen(js_name = toJson)]
    fn to_json(object: &JsValue) -> JsValue;

    /// What a JSON text holds.
    pub(super) fn parse(text: &JsValue) -> Option<JsValue>;
}

/// What [`shape`] says of everything that is readable and no list.
const NO_LIST: f64 = -1.0;

/// Reads a value as what its table says it is: known members only, and the names of unknown ones.
pub(super) fn member(value: &JsValue, is: Is) -> Value<'static> {
    Body { entries: MOST_ENTRIES }.member(value, is)
}

/// Reads anything, as `JSON.stringify` would write it.
pub(super) fn anything(value: &JsValue) -> Value<'static> {
    free(value, DEEPEST_META_DATA, LARGEST_META_DATA)
}

/// Reads an options object. Its `form` is a body and is read as one, elsewhere.
pub(super) fn options(value: &JsValue) -> Value<'static> {
    if !value.is_object() || shape(value) != NO_LIST {
        return scalar(value);
    }
    let Some(names) = keys(value) else { return Value::Unreadable };
    let mut budget = LARGEST_OPTIONS;
    let mut members = Vec::new();
    for name in strings(&names) {
        let read = if name == "form" {
            Value::Absent
        } else {
            Free { budget: &mut budget }.read(&get(value, &name), DEEPEST_META_DATA)
        };
        members.push((Cow::Owned(String::from(name)), read));
    }
    Value::Object(members)
}

/// The member of that name; `undefined` where there is none.
pub(super) fn get_or_undefined(value: &JsValue, name: &str) -> JsValue {
    if value.is_object() { get(value, &name.into()) } else { JsValue::UNDEFINED }
}

/// A value that is no section and no list.
fn scalar(value: &JsValue) -> Value<'static> {
    if let Some(text) = value.dyn_ref::<JsString>() {
        return self::text(text);
    }
    if let Some(number) = value.as_f64() {
        return Value::number(number);
    }
    if let Some(boolean) = value.as_bool() {
        return Value::Boolean(boolean);
    }
    if value.is_undefined() || value.is_null() {
        return Value::Absent;
    }
    match shape(value) {
        0.0.. => Value::List(Vec::new()),
        NO_LIST if value.is_object() => Value::Object(Vec::new()),
        // A bigint, a symbol or a function: JSON has no word for it. Or a revoked proxy.
        _ => Value::Unreadable,
    }
}

/// Half a surrogate pair comes across as U+FFFD, like the character U+FFFD itself.
fn text(text: &JsString) -> Value<'static> {
    let read = String::from(text);
    if read.chars().any(|c| c == char::REPLACEMENT_CHARACTER) && !text.is_valid_utf16() {
        return Value::MalformedText;
    }
    Value::Text(Cow::Owned(read))
}

/// Reads a body by its table, with a bound on the list entries that it follows: a list of lists
/// may hold one list a hundred thousand times.
struct Body {
    entries: usize,
}

impl Body {
    fn member(&mut self, value: &JsValue, is: Is) -> Value<'static> {
        match is {
            Is::Section(table) => self.section(value, table, &names(table)),
            Is::List(table) => {
                let names = names(table);
                self.list(value, |body, entry| body.section(entry, table, &names))
            }
            Is::Integers => self.list(value, |_, entry| scalar(entry)),
            Is::Free => free(value, DEEPEST_META_DATA, LARGEST_META_DATA),
            Is::Bytes => self.bytes(value),
            _ => scalar(value),
        }
    }

    /// `names` are those of the table's members, in JavaScript.
    fn section(
        &mut self,
        value: &JsValue,
        table: &'static Section,
        names: &[JsString],
    ) -> Value<'static> {
        if !value.is_object() || shape(value) != NO_LIST {
            return scalar(value);
        }
        let mut members = Vec::new();
        for (known, name) in table.members.iter().zip(names) {
            let member = get(value, name);
            if !member.is_undefined() {
                members.push((Cow::Borrowed(known.name), self.member(&member, known.is)));
            }
        }
        let own = keys(value).unwrap_or_default();
        // Most objects have no other members than those that were just read.
        if own.length() as usize > members.len() {
            for name in strings(&own).take(MOST_NAMES) {
                let text = String::from(&name);
                // What JSON.stringify leaves out is not sent, so it is no finding either.
                let is_sent = || is_sent(&get(value, &name));
                if table.member(&text).is_none() && is_sent() {
                    members.push((Cow::Owned(text), Value::Absent));
                }
            }
        }
        Value::Object(members)
    }

    fn list(
        &mut self,
        value: &JsValue,
        read: impl Fn(&mut Self, &JsValue) -> Value<'static>,
    ) -> Value<'static> {
        let Some(length) = length(value) else { return scalar(value) };
        if length > LONGEST_LIST || length > self.entries {
            return Value::TooLarge;
        }
        self.entries -= length;
        Value::List((0..length as u32).map(|n| read(self, &get_at(value, n))).collect())
    }

    /// The first bytes of a file.
    fn bytes(&mut self, value: &JsValue) -> Value<'static> {
        if !value.is_instance_of::<Uint8Array>() {
            return self.list(value, |_, entry| scalar(entry));
        }
        // Byte by byte: a proxy passes for a Uint8Array, and its methods may throw.
        let byte = |n| get_at(value, n).as_f64().map(|byte| byte as u8);
        let length = get(value, &"length".into()).as_f64();
        let bytes: Option<Vec<u8>> =
            (0..length.unwrap_or(0.0).min(HEAD as f64) as u32).map(byte).collect();
        bytes.map_or(Value::Unreadable, Value::Bytes)
    }
}

/// The names of a section's members, in JavaScript: made once for all entries of a list.
fn names(table: &'static Section) -> Vec<JsString> {
    table.members.iter().map(|member| member.name.into()).collect()
}

fn strings(names: &Array) -> impl Iterator<Item = JsString> {
    names.iter().filter_map(|name| name.dyn_into().ok())
}

/// How many entries a list has; `None` if it is none, or does not tell.
fn length(value: &JsValue) -> Option<usize> {
    let length = shape(value);
    (length >= 0.0).then_some(length as usize)
}

/// Whether `JSON.stringify` would write it.
fn is_sent(member: &JsValue) -> bool {
    !member.is_undefined() && !member.is_function()
}

fn free(value: &JsValue, deepest: usize, largest: usize) -> Value<'static> {
    // One more, so that the largest that fits leaves something.
    let mut budget = largest + 1;
    let read = Free { budget: &mut budget }.read(value, deepest);
    if budget == 0 { Value::TooLarge } else { read }
}

/// Reads as `JSON.stringify` writes, with a bound on how many values it follows: a cycle and an
/// object that holds itself a thousandfold both end.
struct Free<'b> {
    budget: &'b mut usize,
}

impl Free<'_> {
    fn read(&mut self, value: &JsValue, depth: usize) -> Value<'static> {
        if *self.budget == 0 || depth == 0 {
            *self.budget = 0;
            return Value::TooLarge;
        }
        *self.budget -= 1;
        if !value.is_object() {
            return scalar(value);
        }
        let value = to_json(value);
        match length(&value) {
            Some(length) => self.list(&value, length, depth),
            None if value.is_object() && shape(&value) == NO_LIST => self.object(&value, depth),
            None => scalar(&value),
        }
    }

    fn list(&mut self, value: &JsValue, length: usize, depth: usize) -> Value<'static> {
        if length > *self.budget {
            *self.budget = 0;
            return Value::TooLarge;
        }
        let entries = (0..length as u32).map(|n| self.read(&get_at(value, n), depth - 1));
        Value::List(entries.collect())
    }

    fn object(&mut self, value: &JsValue, depth: usize) -> Value<'static> {
        let Some(names) = keys(value) else { return Value::Unreadable };
        if names.length() as usize > *self.budget {
            *self.budget = 0;
            return Value::TooLarge;
        }
        let mut members = Vec::new();
        for name in strings(&names) {
            let member = get(value, &name);
            if is_sent(&member) {
                members.push((Cow::Owned(String::from(name)), self.read(&member, depth - 1)));
            }
        }
        Value::Object(members)
    }
}
