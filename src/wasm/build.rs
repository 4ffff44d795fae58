//! Building.

use alloc::string::String;

use js_sys::{JSON, Reflect};
use wasm_bindgen::prelude::*;

use super::report::{object, text};
use super::{Answer, options, read, report};
use crate::form::Is;
use crate::form::attach::Attach;
use crate::form::create::Create;
use crate::options::Options;
use crate::payload::{self, Form};
use crate::value::Value;

/// Builds the request of `POST /v2/customers/individual` from what a form holds.
///
/// # Errors
/// Throws if the options are malformed.
#[wasm_bindgen(js_name = buildCreate, skip_typescript, skip_jsdoc)]
pub fn build_create(form: &JsValue, options: &JsValue) -> Answer {
    let options = self::options(options)?;
    build(&payload::build_create(read::member(form, Is::Section(Create::TABLE))), &options)
}

/// Builds the request of `POST /v2/customers/{customer_id}/individual/attach` from what a form
/// holds.
///
/// # Errors
/// Throws if the options are malformed.
#[wasm_bindgen(js_name = buildAttach, skip_typescript, skip_jsdoc)]
pub fn build_attach(form: &JsValue, options: &JsValue) -> Answer {
    let options = self::options(options)?;
    build(&payload::build_attach(read::member(form, Is::Section(Attach::TABLE))), &options)
}

fn build(form: &Form<'_>, options: &Options) -> Answer {
    let checked = match form.check(options) {
        Ok(checked) => checked,
        Err(found) => {
            let issues = report::issues(&found, options.language);
            return Ok(report::to_js(&object([("ok", Value::Boolean(false)), ("issues", issues)])));
        }
    };
    // The text is written by JavaScript, which has its own way with numbers: one writer less.
    let body = report::to_js(&checked.body());
    let json = String::from(JSON::stringify(&body)?);
    let request = object([
        ("method", text("POST")),
        ("path", text(checked.path())),
        ("headers", object([("Content-Type", text("application/json"))])),
        ("body", text(&json)),
    ]);
    let built = report::to_js(&object([
        ("ok", Value::Boolean(true)),
        ("json", text(&json)),
        ("request", request),
        ("changes", report::changes(form.changes())),
        ("warnings", report::issues(checked.warnings(), options.language)),
    ]));
    Reflect::set(&built, &"body".into(), &body)?;
    Ok(built)
}
