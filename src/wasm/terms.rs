//! The terms of service.

use alloc::string::String;

use wasm_bindgen::prelude::*;

use super::js;
use crate::answer::{AnswerError, parse_tos_policies_value};

/// Reads the value that stands for accepted terms, `tos_policies_value`, out of a `tos_policies_url`.
///
/// @throws {FinOnboardingError} missing_value, empty_value, conflicting_values, not_a_url
#[wasm_bindgen(js_name = parseTosPoliciesValue)]
pub fn parse_tos_policies_value_of(
    #[wasm_bindgen(unchecked_param_type = "string")] url: &JsValue,
) -> Result<String, JsValue> {
    let value = match js::text_of(url) {
        Some(url) => parse_tos_policies_value(&url),
        None => Err(AnswerError::NotAUrl),
    };
    value.map_err(|why| js::refusal(why.as_str(), why.message()))
}
