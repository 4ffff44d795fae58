//! What crosses as typed structs, by serde: the API's answers, which are read once a request.

use js_sys::Reflect;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::{Crypto, SubtleCrypto};

use super::{js, value};
use crate::answer::AnswerError;
use crate::form::value::Value;

/// Reads a plain copy, as one string of bytes. Member by member through serde-wasm-bindgen it would be 15 kB more of the
/// module (brotli) and many times the time.
pub(super) fn given<T>(copy: &JsValue, read: impl FnOnce(Value<'_>) -> T) -> T {
    let bytes = js::encoded(copy);
    read(value::read(&mut &*bytes))
}

/// A struct as an object.
pub(super) fn written(answer: &impl Serialize) -> JsValue {
    let serializer = Serializer::new().serialize_missing_as_null(true);
    // Only a number that JavaScript cannot hold could be an error here.
    answer.serialize(&serializer).unwrap_or_default()
}

/// Likewise a body, whose members' names are the API's.
#[cfg(feature = "server")]
pub(super) fn written_as_object(body: &impl Serialize) -> JsValue {
    let serializer = Serializer::json_compatible();
    body.serialize(&serializer).unwrap_or_default()
}

/// What was read, as an object, or the error to throw.
pub(super) fn answered(read: Result<impl Serialize, AnswerError>) -> Result<JsValue, JsValue> {
    read.map(|answer| written(&answer)).map_err(refused)
}

/// The error that tells why an answer could not be understood.
pub(super) fn refused(why: AnswerError) -> JsValue {
    js::refusal(why.as_str(), why.message())
}

/// A global object, function or class, where there is one.
pub(super) fn global(name: &str) -> Option<JsValue> {
    let found = Reflect::get(&js_sys::global(), &JsValue::from_str(name)).ok()?;
    (!found.is_undefined() && !found.is_null()).then_some(found)
}

/// What checks signatures and makes digests, where the page may use it.
pub(super) fn subtle() -> Option<SubtleCrypto> {
    let subtle = global("crypto")?.unchecked_into::<Crypto>().subtle();
    (!subtle.is_undefined()).then_some(subtle)
}
