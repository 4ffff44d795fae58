//! V1's bodies, and the way from them to V2.

use alloc::borrow::Cow;

use js_sys::{Array, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::build::build;
use super::check::check;
use super::object::object;
use super::{js, structs};
use crate::form::part::Part;
use crate::form::value::Value;
use crate::migrate;

/// Checks a whole body of POST /v1/customers/individual, exactly as it would be sent.
#[wasm_bindgen(js_name = validateCreateV1, unchecked_return_type = "Report")]
pub fn validate_create_v1(
    #[wasm_bindgen(unchecked_param_type = "unknown")] body: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    check(Part::CreateV1, body, options)
}

/// Checks a whole body of POST /v1/customers/individual/attach, exactly as it would be sent. What the options know of a
/// customer of V2 (`customerId`, `customerStatus`, `attachInFlight`, `selfieRequired`, `tosRequired`) is not asked.
#[wasm_bindgen(js_name = validateAttachV1, unchecked_return_type = "Report")]
pub fn validate_attach_v1(
    #[wasm_bindgen(unchecked_param_type = "unknown")] body: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    check(Part::AttachV1, body, options)
}

/// As `buildCreate`, for POST /v1/customers/individual. A missing `verification_type` is written out as STANDARD.
#[wasm_bindgen(js_name = buildCreateV1, unchecked_return_type = "BuildResult<CreateV1Body>")]
pub fn build_create_v1(
    #[wasm_bindgen(unchecked_param_type = "CreateV1Form")] form: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    build(Part::CreateV1, form, options)
}

/// As `buildAttach`, for POST /v1/customers/individual/attach. The customer's id stands in the form.
#[wasm_bindgen(js_name = buildAttachV1, unchecked_return_type = "BuildResult<AttachV1Body>")]
pub fn build_attach_v1(
    #[wasm_bindgen(unchecked_param_type = "AttachV1Form")] form: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    build(Part::AttachV1, form, options)
}

/// Makes a form for `buildCreate` of a body, or of what a form holds, for POST /v1/customers/individual. Nothing is guessed.
#[wasm_bindgen(js_name = migrateCreate, unchecked_return_type = "Migrated<CreateForm>")]
pub fn migrate_create(
    #[wasm_bindgen(unchecked_param_type = "unknown")] body: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    migrated(Part::MigratedCreate, migrate::create, body, options)
}

/// Makes a form for `buildAttach` of a body, or of what a form holds, for POST /v1/customers/individual/attach.
///
/// V2 takes the customer's id in the path, from the option `customerId`, and only that of a customer created in V2: so the
/// one in the body is left out, and without the option `customer_id` is unresolved.
#[wasm_bindgen(js_name = migrateAttach, unchecked_return_type = "Migrated<AttachForm>")]
pub fn migrate_attach(
    #[wasm_bindgen(unchecked_param_type = "unknown")] body: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    migrated(Part::AttachRequest, migrate::attach, body, options)
}

fn migrated(
    part: Part,
    migrate: fn(Value<'_>) -> Value<'_>,
    body: &JsValue,
    options: &JsValue,
) -> Result<JsValue, JsValue> {
    let form = structs::given(&js::read_given_body(body), |body| written(&migrate(body)));
    let built = build(part, &form, options)?;
    // What is in the way of a body, or only worth a look.
    let issues = Reflect::get(&built, &JsValue::from_str("issues"))?;
    let unresolved = match issues.is_undefined() {
        true => Reflect::get(&built, &JsValue::from_str("warnings"))?,
        false => issues,
    };
    Ok(object([("form", form), ("unresolved", unresolved)]))
}

/// A value of any shape. Not by serde, to which "__proto__" would be more than a name and what could not be read nothing.
fn written(value: &Value<'_>) -> JsValue {
    match value {
        Value::Boolean(value) => JsValue::from_bool(*value),
        Value::Integer(number) => JsValue::from_f64(*number as f64),
        Value::Number(number) => JsValue::from_f64(*number),
        Value::Text(text) => JsValue::from_str(text),
        Value::List(entries) => entries.iter().map(written).collect::<Array>().into(),
        Value::Object(members) => {
            let pair = |(name, value): &(Cow<'_, str>, Value<'_>)| {
                Array::of2(&JsValue::from_str(name), &written(value))
            };
            let pairs: Array = members.iter().map(pair).collect();
            Object::from_entries(&pairs).map_or(JsValue::NULL, JsValue::from)
        }
        Value::Absent => JsValue::NULL,
        // What was not carried stays what it was to a rule: half of a surrogate pair, or what JSON has no word for.
        Value::MalformedText => JsString::from_char_code(&[0xD800]).into(),
        Value::Unreadable | Value::TooLarge | Value::Bytes(_) => js::unreadable(),
    }
}
