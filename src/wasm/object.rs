//! What is laid out, as the objects that a page reads.

#[cfg(feature = "first")]
use alloc::string::String;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::form::body::Body;
use crate::form::cell::{At, Tag};
use crate::form::section::{Is, Section, cells, cells_of};
#[cfg(feature = "first")]
use crate::formats::text::push_number;

/// Sets a member of an object that is ours: nothing of it can refuse.
pub(super) fn set(object: &Object, name: &str, value: &JsValue) {
    set_js(object, &JsValue::from_str(name), value);
}

/// Likewise, by a name of JavaScript's.
pub(super) fn set_js(object: &Object, name: &JsValue, value: &JsValue) {
    let is_set = Reflect::set(object, name, value);
    debug_assert!(is_set.is_ok(), "a plain object takes any member");
}

/// An object of such members.
pub(super) fn object<const N: usize>(members: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        set(&object, name, &value);
    }
    object.into()
}

/// What stands at a place; `undefined` where nothing does. `free` is what its free object holds.
pub(super) fn value(body: &Body<'_>, at: At, is: Is, free: &JsValue) -> JsValue {
    let cell = body.cell(at);
    match (is, cell.tag()) {
        (Is::Free, _) => free.clone(),
        (Is::Section(table), Tag::Object) => section(body, at, table, free),
        (Is::List(table), Tag::List) => list(cell.len(), cell.data(), cells(table), |at| {
            value(body, at, Is::Section(table), free)
        }),
        (Is::Integers, Tag::List) => {
            list(cell.len(), cell.data(), 1, |at| value(body, at, Is::Integer, free))
        }
        (_, Tag::Ascii | Tag::Text) => {
            let text = body.input(at).text().map_or("", |text| text.as_str());
            JsValue::from_str(text)
        }
        (_, Tag::Integer | Tag::Whole) => JsValue::from_f64(body.integer(cell) as f64),
        (_, Tag::Number) => JsValue::from_f64(body.float(cell)),
        // Of anything else only its kind has been laid out.
        _ => JsValue::UNDEFINED,
    }
}

fn list(len: usize, start: usize, stride: u32, entry: impl Fn(At) -> JsValue) -> JsValue {
    let list = Array::new();
    for n in 0..len {
        list.push(&entry(At(start as u32 + n as u32 * stride)));
    }
    list.into()
}

fn section(body: &Body<'_>, at: At, table: &Section, free: &JsValue) -> JsValue {
    let object = Object::new();
    let mut place = At(at.0 + 1);
    for member in table.members {
        if body.cell(place).tag() != Tag::Absent {
            let value = value(body, place, member.is, free);
            if !value.is_undefined() {
                set(&object, member.name, &value);
            }
        }
        place.0 += cells_of(member.is);
    }
    object.into()
}

/// The path of a list's entry.
#[cfg(feature = "first")]
pub(super) fn entry_path(list: &str, n: usize) -> String {
    let mut path = String::from(list);
    path.push('.');
    push_number(&mut path, n);
    path
}
