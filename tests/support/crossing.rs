//! Answers a call through the exported functions, from JavaScript objects.

use std::cell::Cell;

use js_sys::{Array, JSON, Reflect};
use serde_json::json;
use wasm_bindgen::prelude::*;

use super::Json;
use super::call::Call;

// One file for each entry, made of the package's many by `scripts/test.sh`: the server of a test page has been
// seen to stall when a browser asks for so many at once.
#[wasm_bindgen(module = "/tests/support/crossing.bundle.js")]
extern "C" {
    fn start(exports: &JsValue);

    fn look();

    #[wasm_bindgen(js_name = attempt)]
    fn attempt_js(name: &str, values: &Array);

    #[wasm_bindgen(catch, js_name = call)]
    fn call_js(name: &str, values: &Array) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen(module = "/tests/support/crossing-sphere.bundle.js")]
extern "C" {
    #[wasm_bindgen(js_name = start)]
    fn start_sphere(exports: &JsValue);

    #[wasm_bindgen(js_name = look)]
    fn look_sphere();

    #[wasm_bindgen(catch, js_name = call)]
    fn call_sphere(name: &str, values: &Array) -> Result<JsValue, JsValue>;
}

/// What the exported function answers or throws, in the shape of JSON.
pub fn answer(call: &Call) -> Json {
    let arguments: Vec<JsValue> = call.arguments.iter().map(to_js).collect();
    from_js(invoke(call.function, &arguments))
}

/// A JavaScript value, as `JSON.parse` makes it.
pub fn to_js(json: &Json) -> JsValue {
    JSON::parse(&json.to_string()).expect("made of JSON")
}

/// An answer or what was thrown, as `JSON.stringify` writes it.
pub fn from_js(answer: Result<JsValue, JsValue>) -> Json {
    match answer {
        Ok(value) => {
            let text = String::from(JSON::stringify(&value).expect("an answer can be written"));
            serde_json::from_str(&text).unwrap_or_else(|_| panic!("{text} is no JSON"))
        }
        Err(error) => {
            let text = |name: &str| {
                Reflect::get(&error, &name.into()).ok().and_then(|value| value.as_string())
            };
            json!({"throws": {"code": text("code"), "message": text("message")}})
        }
    }
}

/// Calls an exported function by its JavaScript name; arguments that are missing are `undefined`.
///
/// # Errors
/// What it throws.
pub fn invoke(function: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let is_sphere = started(function);
    let arguments = arguments.iter().collect();
    if is_sphere { call_sphere(function, &arguments) } else { call_js(function, &arguments) }
}

/// Calls a function of the first module and lets go what it answers or throws, so that nothing of the
/// tests' own way of calling stays in the memory.
pub fn attempt(function: &str, arguments: &[JsValue]) {
    started(function);
    attempt_js(function, &arguments.iter().collect());
}

/// Makes the JavaScript of a function's module ready; answers whether that is SpherePay's.
fn started(function: &str) -> bool {
    thread_local! {
        static STARTED: () = {
            start(&wasm_bindgen::exports());
            start_sphere(&wasm_bindgen::exports());
        };
        static WAS_SPHERE: Cell<Option<bool>> = const { Cell::new(None) };
    }
    STARTED.with(|()| ());
    let is_sphere = function.ends_with("Customer");
    if WAS_SPHERE.replace(Some(is_sphere)) != Some(is_sphere) {
        if is_sphere { look_sphere() } else { look() }
    }
    is_sphere
}

/// Every exported function that takes a body or a section.
pub const CHECKS: [&str; 21] = [
    "validateVerificationType",
    "validateBasicInfo",
    "validateTaxInfo",
    "validateAddress",
    "validateFinancialProfile",
    "validateMetaData",
    "validateIdentifyingDocuments",
    "validateAddressDocuments",
    "validateCreate",
    "validateAttach",
    "validateUpload",
    "buildCreate",
    "buildAttach",
    "validateCustomer",
    "buildCustomer",
    "validateCreateV1",
    "validateAttachV1",
    "buildCreateV1",
    "buildAttachV1",
    "migrateCreate",
    "migrateAttach",
];
