//! Terms of service, uploads, answers.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};

use js_sys::JSON;
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
#[wasm_bindgen(js_name = parseTosPoliciesValue, skip_typescript)]
pub fn parse_tos_policies_value(url: &JsValue) -> Answer {
    let url = text(url).ok_or_else(|| refused(AnswerError::NotAUrl))?;
    answer::parse_tos_policies_value(&url).map(JsValue::from).map_err(refused)
}

/// Reads the answer of create.
///
/// # Errors
/// Throws with the code `unexpected_answer`, or with those of [`parse_tos_policies_value`].
#[wasm_bindgen(js_name = parseCreateResponse, skip_typescript)]
pub fn parse_create_response(json: &JsValue) -> Answer {
    with_answer(json, |answer| {
        let created = answer::parse_create_response(answer).map_err(refused)?;
        Ok(report::to_js(&report::created(&created)))
    })
}

/// Reads the answer of an upload.
///
/// # Errors
/// Throws with the code `unexpected_answer` or `conflicting_values`.
#[wasm_bindgen(js_name = parseUploadResponse, skip_typescript)]
pub fn parse_upload_response(json: &JsValue) -> Answer {
    with_answer(json, |answer| {
        let uris = answer::parse_upload_response(answer).map_err(refused)?;
        // By JavaScript's own reader, so that no name ("__proto__") can be anything but a name.
        let uris: BTreeMap<String, String> = uris.into_iter().collect();
        JSON::parse(&serde_json::to_string(&uris).unwrap_or_default())
    })
}

/// Understands a refusal of the API, or of anything before it.
#[wasm_bindgen(js_name = parseApiError, skip_typescript)]
pub fn parse_api_error(status: &JsValue, body: &JsValue) -> JsValue {
    // Anything that is no number is no status; `as` saturates.
    let status = status.as_f64().unwrap_or(0.0) as u16;
    with_answer(body, |body| {
        report::to_js(&report::api_error(answer::parse_api_error(status, body)))
    })
}

/// An answer as it was parsed, or its text.
fn with_answer<T>(json: &JsValue, read: impl FnOnce(&Value<'_>) -> T) -> T {
    match text(json) {
        Some(text) => {
            let value =
                Value::from_json(&text).unwrap_or_else(|_| Value::Text(text.to_string().into()));
            read(&value)
        }
        None => read(&read::anything(json)),
    }
}
