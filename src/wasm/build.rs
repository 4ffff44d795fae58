//! Building.

use alloc::collections::BTreeMap;

use js_sys::{JSON, Reflect};
use wasm_bindgen::prelude::*;

use super::{Answer, options, read, report};
use crate::form::Is;
use crate::form::attach::Attach;
use crate::form::create::Create;
use crate::options::Options;
use crate::payload::{self, Form};

/// Builds the request of `POST /v2/customers/individual` from what a form holds.
///
/// # Errors
/// Throws if the options are malformed.
#[wasm_bindgen(js_name = buildCreate, skip_typescript)]
pub fn build_create(form: &JsValue, options: &JsValue) -> Answer {
    let options = self::options(options)?;
    build(&payload::build_create(read::member(form, Is::Section(Create::TABLE))), &options)
}

/// Builds the request of `POST /v2/customers/{customer_id}/individual/attach` from what a form
/// holds.
///
/// # Errors
/// Throws if the options are malformed.
#[wasm_bindgen(js_name = buildAttach, skip_typescript)]
pub fn build_attach(form: &JsValue, options: &JsValue) -> Answer {
    let options = self::options(options)?;
    build(&payload::build_attach(read::member(form, Is::Section(Attach::TABLE))), &options)
}

fn build(form: &Form<'_>, options: &Options) -> Answer {
    let checked = match form.check(options) {
        Ok(checked) => checked,
        Err(found) => return Ok(report::to_js(&report::refused(&found, options.language))),
    };
    let json = checked.json();
    let built = report::to_js(&report::Built {
        ok: true,
        json: &json,
        request: report::Request {
            method: "POST",
            path: checked.path(),
            headers: BTreeMap::from([("Content-Type", "application/json")]),
            body: &json,
        },
        changes: report::changes(form.changes()),
        warnings: report::issues(checked.warnings(), options.language),
    });
    // The body is what the text says, by JavaScript's own reader.
    Reflect::set(&built, &"body".into(), &JSON::parse(&json)?)?;
    Ok(built)
}
