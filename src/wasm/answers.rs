//! Terms of service, uploads, answers.

use alloc::string::String;

use js_sys::{Array, Object};
use wasm_bindgen::prelude::*;

use super::{Answer, error, read, report, text};
use crate::answer::{self, AnswerError};
use crate::value::Value;

fn refused(why: AnswerError) -> JsValue {
    error(why.as_str(), why.message())
}

/// Reads `tos_policies_value` out of a URL.
///
/// # Errors
/// Throws with the code `missing_value`, `empty_value`, `conflicting_values` or `not_a_url`.
#[wasm_bindgen(js_name = parseTosPoliciesValue, skip_typescript, skip_jsdoc)]
pub fn parse_tos_policies_value(url: &JsValue) -> Answer {
    let url = text(url).ok_or_else(|| refused(AnswerError::NotAUrl))?;
    answer::parse_tos_policies_value(&url).map(JsValue::from).map_err(refused)
}

/// Reads the answer of create.
///
/// # Errors
/// Throws with the code `unexpected_answer`, or with those of [`parse_tos_policies_value`].
#[wasm_bindgen(js_name = parseCreateResponse, skip_typescript, skip_jsdoc)]
pub fn parse_create_response(json: &JsValue) -> Answer {
    let created = answer::parse_create_response(&read_answer(json)).map_err(refused)?;
    Ok(report::to_js(&report::created(&created)))
}

/// Reads the answer of an upload.
///
/// # Errors
/// Throws with the code `unexpected_answer` or `conflicting_values`.
#[wasm_bindgen(js_name = parseUploadResponse, skip_typescript, skip_jsdoc)]
pub fn parse_upload_response(json: &JsValue) -> Answer {
    let uris = answer::parse_upload_response(&read_answer(json)).map_err(refused)?;
    // Entries define members; setting them would let "__proto__" be more than a name.
    let entry = |(name, uri): (String, String)| Array::of2(&name.into(), &uri.into());
    Object::from_entries(&uris.into_iter().map(entry).collect::<Array>()).map(JsValue::from)
}

/// Understands a refusal of the API, or of anything before it.
#[wasm_bindgen(js_name = parseApiError, skip_typescript, skip_jsdoc)]
pub fn parse_api_error(status: &JsValue, body: &JsValue) -> JsValue {
    // Anything that is no number is no status; `as` saturates.
    let status = status.as_f64().unwrap_or(0.0) as u16;
    report::to_js(&report::api_error(&answer::parse_api_error(status, &read_answer(body))))
}

/// An answer as it was parsed, or its text: by JavaScript's own reader, for a second one would be
/// a tenth of the module.
fn read_answer(json: &JsValue) -> Value<'static> {
    let parsed = if json.is_string() { read::parse(json) } else { None };
    read::anything(parsed.as_ref().unwrap_or(json))
}
