//! What the API has answered, from its JSON or what was parsed of it.

use wasm_bindgen::prelude::*;

use super::{js, structs};
use crate::answer;

/// Reads the answer to POST /v2/customers/individual.
///
/// @throws {FinOnboardingError} unexpected_answer, and what `parseTosPoliciesValue` throws
#[wasm_bindgen(js_name = parseCreateResponse, unchecked_return_type = "CreateResponse")]
pub fn parse_create_response(
    #[wasm_bindgen(unchecked_param_type = "unknown")] json: &JsValue,
) -> Result<JsValue, JsValue> {
    let copy = js::read_answer(json);
    structs::given(&copy, |json| structs::answered(answer::parse_create_response(&json)))
}

/// Reads the answer to POST /v1/customers/upload: the URI of each part, by the part's name.
///
/// @throws {FinOnboardingError} unexpected_answer, conflicting_values
#[wasm_bindgen(js_name = parseUploadResponse, unchecked_return_type = "Record<string, string>")]
pub fn parse_upload_response(
    #[wasm_bindgen(unchecked_param_type = "unknown")] json: &JsValue,
) -> Result<JsValue, JsValue> {
    let copy = js::read_answer(json);
    let read = structs::given(&copy, |json| answer::parse_upload_response(&json).map(|_| ()));
    read.map(|()| js::uploaded(&copy)).map_err(structs::refused)
}

/// Reads the answer to an attach, V2's, V1's and that of PATCH /v1/customers/{customer_id}. It says that the documents
/// are queued, not that they were accepted.
///
/// @throws {FinOnboardingError} unexpected_answer
#[wasm_bindgen(js_name = parseAttachResponse, unchecked_return_type = "AttachResponse")]
pub fn parse_attach_response(
    #[wasm_bindgen(unchecked_param_type = "unknown")] json: &JsValue,
) -> Result<JsValue, JsValue> {
    let copy = js::read_answer(json);
    structs::given(&copy, |json| structs::answered(answer::parse_attach_response(&json)))
}

/// Describes a customer's status, V1's and V2's alike. Takes any value and never throws for it.
#[wasm_bindgen(js_name = describeStatus, unchecked_return_type = "StatusDescription")]
pub fn describe_status(
    #[wasm_bindgen(unchecked_param_type = "unknown")] status: &JsValue,
) -> JsValue {
    structs::written(&answer::describe_status(&js::text_of(status).unwrap_or_default()))
}

/// Reads the answers of GET /v1/occupations, /v1/purposes, /v1/source-of-funds, /v1/countries or
/// /v1/countries/{country_code}/subdivisions: one of them or a list, parsed or as text, in any order, a repeated page once.
/// A page has 10 rows unless `per_page` asks for more. Subdivisions have no pages: hand in those of several countries.
///
/// @throws {FinOnboardingError} unknown_catalogue, unexpected_answer
#[wasm_bindgen(
    js_name = parseCatalogue,
    unchecked_return_type = "CataloguePages<CatalogueRows[keyof CatalogueRows]>"
)]
pub fn parse_catalogue(
    #[wasm_bindgen(unchecked_param_type = "keyof CatalogueRows")] kind: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "unknown")] pages: &JsValue,
) -> Result<JsValue, JsValue> {
    let copy = js::read_pages(pages);
    let name = js::text_of(kind).unwrap_or_default();
    let read =
        structs::given(&copy, |pages| structs::answered(answer::parse_catalogue(&name, &pages)))?;
    Ok(js::catalogue(&read, &copy, kind))
}

/// Reads any answer other than success: each of the API's error shapes, HTML, nothing at all. Where the language of the
/// options has been added, what our checks say too is said in it; the rest stays in the server's own words.
#[wasm_bindgen(js_name = parseApiError, unchecked_return_type = "ApiError")]
pub fn parse_api_error(
    #[wasm_bindgen(unchecked_param_type = "number")] status: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "unknown")] body: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Pick<Options, \"language\" | \"labels\">")]
    options: &JsValue,
) -> JsValue {
    let (copy, language) = (js::read_answer(body), js::read_own_option(options, "language"));
    let labels = js::read_whole(&js::read_own_option(options, "labels"));
    // What is no number is no status: as if no answer had come.
    let status = status.as_f64().unwrap_or_default() as u16;
    // The messages that tell the codes stand in JavaScript.
    let error = structs::given(&copy, |body| answer::parse_api_error_by(status, &body, |_| None));
    js::error_said(&structs::written(&error), &language, &labels)
}

/// Reads a customer's details, from GET /v2/customers/{customer_id}: the status, and each refusal at its input. Where the
/// language of the options has been added, a reason that is known is said in it; else in the reviewer's own words.
///
/// @throws {FinOnboardingError} unexpected_answer
#[wasm_bindgen(js_name = parseCustomer, unchecked_return_type = "CustomerDecision")]
pub fn parse_customer(
    #[wasm_bindgen(unchecked_param_type = "unknown")] json: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "DecisionOptions")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let copy = js::read_answer(json);
    let attach = js::read_given_body(&js::read_own_option(options, "attach"));
    let language = js::read_own_option(options, "language");
    let decision = structs::given(&attach, |attach| {
        structs::given(&copy, |json| structs::answered(answer::parse_customer(&json, &attach)))
    })?;
    Ok(js::decision_said(&decision, &language))
}

/// What a request for information asks for, in its order.
///
/// @param rfi a webhook or its `data`, a customer's details or the answer that holds them, or the list
///   `request_for_information`; parsed or as text
/// @throws {FinOnboardingError} unexpected_answer
#[wasm_bindgen(js_name = requestedFields, unchecked_return_type = "RequestedField[]")]
pub fn requested_fields(
    #[wasm_bindgen(unchecked_param_type = "unknown")] rfi: &JsValue,
) -> Result<JsValue, JsValue> {
    let copy = js::read_answer(rfi);
    structs::given(&copy, |rfi| structs::answered(answer::requested_fields(&rfi)))
}
