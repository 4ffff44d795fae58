//! JavaScript written in a test.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;

use crate::support::{Json, crossing};

/// The value of an expression.
pub fn js(expression: &str) -> JsValue {
    run(&format!("return ({expression})"), &[])
}

/// Runs the body of a function whose parameters are `a` and `b`.
pub fn run(body: &str, arguments: &[&JsValue]) -> JsValue {
    call("a, b", body, arguments)
}

/// One of the documents' bodies, with what statements about `b` change in it.
pub fn changed(base: &Json, statements: &str) -> JsValue {
    call("b", &format!("{statements}; return b"), &[&crossing::to_js(base)])
}

fn call(parameters: &str, body: &str, arguments: &[&JsValue]) -> JsValue {
    let given: Array = arguments.iter().copied().collect();
    match Function::new_with_args(parameters, body).apply(&JsValue::UNDEFINED, &given) {
        Ok(value) => value,
        Err(error) => panic!("{error:?} in {body}"),
    }
}

/// Calls an exported function; what it throws is the test's failure.
pub fn answer(function: &str, arguments: &[JsValue]) -> JsValue {
    match crossing::invoke(function, arguments) {
        Ok(answer) => answer,
        Err(error) => panic!("{function} throws {error:?}"),
    }
}

/// `"path code"` of each issue in a report.
pub fn found(report: &JsValue) -> Vec<String> {
    let texts = run("return a.issues.map(i => `${i.path} ${i.code}`)", &[report]);
    Array::from(&texts).iter().filter_map(|text| text.as_string()).collect()
}

/// The code of what an exported function throws, if that is an `Error` with a sentence.
pub fn thrown_code(thrown: &JsValue) -> Option<String> {
    let is_error = thrown.is_instance_of::<js_sys::Error>();
    let text = |name: &str| Reflect::get(thrown, &name.into()).ok()?.as_string();
    let sentence = text("message")?;
    let is_sentence = sentence.starts_with("fin-onboarding: ") && sentence.len() > 30;
    (is_error && is_sentence).then(|| text("code")).flatten()
}

/// Milliseconds on a clock that only goes forward.
pub fn now() -> f64 {
    js("performance.now()").as_f64().unwrap_or(0.0)
}

/// The size of the module's linear memory.
pub fn memory_bytes() -> f64 {
    run("return a.buffer.byteLength", &[&wasm_bindgen::memory()]).as_f64().unwrap_or(0.0)
}
