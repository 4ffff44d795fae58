//! What a build answers that has found no error: the request that is sent.

use js_sys::JSON;
use wasm_bindgen::prelude::*;

use super::object::object;

/// What a build answers that has found no error.
pub(super) fn answer(
    body: JsValue,
    method: &str,
    path: &str,
    changes: JsValue,
    warnings: JsValue,
) -> JsValue {
    let json = JSON::stringify(&body).map_or(JsValue::UNDEFINED, JsValue::from);
    let headers = object([("Content-Type", JsValue::from_str("application/json"))]);
    let request = object([
        ("method", JsValue::from_str(method)),
        ("path", JsValue::from_str(path)),
        ("headers", headers),
        ("body", json.clone()),
    ]);
    object([
        ("ok", JsValue::TRUE),
        ("body", body),
        ("json", json),
        ("request", request),
        ("changes", changes),
        ("warnings", warnings),
    ])
}
