//! Answers a call through the exported functions, from JavaScript objects.

use std::sync::Once;

use fin_onboarding::wasm;
use js_sys::futures::future_to_promise;
use js_sys::{JSON, Reflect};
use serde_json::json;
use wasm_bindgen::prelude::*;

use super::Json;
use super::call::Call;

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
    static STARTED: Once = Once::new();
    STARTED.call_once(wasm::start);
    let nothing = JsValue::UNDEFINED;
    let argument = |n: usize| arguments.get(n).unwrap_or(&nothing);
    let (a, b, c) = (argument(0), argument(1), argument(2));
    match function {
        "validateVerificationType" => wasm::validate_verification_type(a, b),
        "validateBasicInfo" => wasm::validate_basic_info(a, b),
        "validateTaxInfo" => wasm::validate_tax_info(a, b),
        "validateAddress" => wasm::validate_address(a, b),
        "validateFinancialProfile" => wasm::validate_financial_profile(a, b),
        "validateMetaData" => wasm::validate_meta_data(a, b),
        "validateIdentifyingDocuments" => wasm::validate_identifying_documents(a, b),
        "validateAddressDocuments" => wasm::validate_address_documents(a, b),
        "validateCreate" => wasm::validate_create(a, b),
        "validateAttach" => wasm::validate_attach(a, b),
        "validateField" => wasm::validate_field(a, b, c),
        "validateUpload" => wasm::validate_upload(a, b),
        "buildCreate" => wasm::build_create(a, b),
        "buildAttach" => wasm::build_attach(a, b),
        "inspectFile" => Ok(future_to_promise(wasm::inspect_file(a.clone())).into()),
        "createForm" => wasm::create_form(a).map(JsValue::from),
        "parseTosPoliciesValue" => wasm::parse_tos_policies_value_of(a).map(JsValue::from),
        "parseCreateResponse" => wasm::parse_create_response(a),
        "parseUploadResponse" => wasm::parse_upload_response(a),
        "parseAttachResponse" => wasm::parse_attach_response(a),
        "parseCatalogue" => wasm::parse_catalogue(a, b),
        "parseApiError" => Ok(wasm::parse_api_error(a, b, c)),
        "describeStatus" => Ok(wasm::describe_status(a)),
        "requestedFields" => wasm::requested_fields(a),
        "parseWebhook" => wasm::parse_webhook(a),
        "buildRfiAnswer" => wasm::build_rfi_answer(a, b, c),
        "validateCreateV1" => wasm::validate_create_v1(a, b),
        "validateAttachV1" => wasm::validate_attach_v1(a, b),
        "buildCreateV1" => wasm::build_create_v1(a, b),
        "buildAttachV1" => wasm::build_attach_v1(a, b),
        "migrateCreate" => wasm::migrate_create(a, b),
        "migrateAttach" => wasm::migrate_attach(a, b),
        "validateCustomer" => wasm::validate_customer(a, b),
        "buildCustomer" => wasm::build_customer(a, b),
        "parseCustomer" => wasm::parse_customer(a, b),
        "parseSphereCustomer" => wasm::parse_sphere_customer(a),
        other => panic!("{other} is no function that answers at once"),
    }
}

/// Calls a function and lets go what it answers or throws.
pub fn attempt(function: &str, arguments: &[JsValue]) {
    _ = invoke(function, arguments);
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
