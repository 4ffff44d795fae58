//! Building: from what a form holds to the request that is sent.

use wasm_bindgen::prelude::*;

use super::compose::compose;
use super::memory::state;
use super::object::{self, object};
use super::request::answer;
use super::{findings, js, options};
use crate::form::cell::At;
use crate::form::part::Part;
use crate::form::section::Is;
use crate::form::tape::Tape;
use crate::issue::finding::Findings;
use crate::payload::{self, normalise};
use crate::rules;

/// Normalises what a form holds, checks it and writes the body of POST /v2/customers/individual.
#[cfg(feature = "first")]
#[wasm_bindgen(js_name = buildCreate, unchecked_return_type = "BuildResult<CreateBody>")]
pub fn build_create(
    #[wasm_bindgen(unchecked_param_type = "CreateForm")] form: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    build(Part::Create, form, options)
}

/// Normalises what a form holds, checks it and writes the body of an attach; give `customerId` for the path.
#[cfg(feature = "first")]
#[wasm_bindgen(js_name = buildAttach, unchecked_return_type = "BuildResult<AttachBody>")]
pub fn build_attach(
    #[wasm_bindgen(unchecked_param_type = "AttachForm")] form: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    build(Part::AttachRequest, form, options)
}

/// Builds a body of what a form holds.
pub(super) fn build(part: Part, form: &JsValue, given: &JsValue) -> Result<JsValue, JsValue> {
    options::take(js::read_form(part as u32, form, given))?;
    let built = finish(part, state().take(), &js::free_read(), js::protos_read());
    options::end();
    Ok(built)
}

/// Normalises and judges what is laid out, and makes the request of it.
pub(super) fn finish(part: Part, mut tape: Tape, free: &JsValue, protos: u32) -> JsValue {
    let state = state();
    let changes = normalise(&mut tape, part.table(), protos as usize, compose);
    state.findings = Findings::of_form();
    rules::judge(part, &tape.body(), &state.options, &mut state.findings);
    let built = match state.findings.errors() {
        0 => Some(object::value(&tape.body(), At::ROOT, Is::Section(part.table()), free)),
        _ => None,
    };
    let path = payload::path(part, state.options.customer_id.as_deref());
    let (changes, issues) = findings::tell_built(part as u32, &tape.body(), &changes);
    let Some(body) = built else {
        return object([("ok", JsValue::FALSE), ("issues", issues)]);
    };
    answer(body, "POST", &path, changes, issues)
}
