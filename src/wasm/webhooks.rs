//! Webhooks, for the host's server, and answers to what they ask for.

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::CryptoKey;

use super::compose::compose;
use super::memory::state;
use super::object::{object, set};
use super::request::answer as built;
use super::{findings, js, options, structs};
use crate::answer;
use crate::form::asked::Asked;
use crate::form::part::Part;
use crate::issue::finding::Findings;
use crate::payload::{self, Answered, normalise};
use crate::rules;

/// Reads a webhook, for the host's server. Verify its signature first: this looks at the shape alone.
///
/// @param rawBody as it came, as text or bytes
/// @throws {FinOnboardingError} malformed_webhook; unknown_event, for those that are about no customer
#[wasm_bindgen(js_name = parseWebhook, unchecked_return_type = "Webhook")]
pub fn parse_webhook(
    #[wasm_bindgen(js_name = rawBody, unchecked_param_type = "string | Uint8Array")]
    raw_body: &JsValue,
) -> Result<JsValue, JsValue> {
    let body = js::body_of(raw_body);
    let copy = js::read_whole(&body);
    let read = structs::given(&copy, |body| structs::answered(answer::parse_webhook(&body)))?;
    // The API's own words as they were parsed: what stands in them is not ours to change.
    for name in ["event", "data"] {
        let own = Reflect::get(&body, &JsValue::from_str(name))?;
        set(read.unchecked_ref(), name, &own);
    }
    Ok(read)
}

/// Whether the API has signed a webhook: `x-fin-signature` is the HMAC of the raw body, in hexadecimal digits, by
/// SHA-256 or what `x-fin-signature-algorithm` says of SHA-2. Compared in constant time, by WebCrypto. A signature that is
/// wrong, missing, truncated or there twice is false.
///
/// @throws {FinOnboardingError} cannot_verify, as a rejection: without a raw body, a secret or WebCrypto
#[wasm_bindgen(js_name = verifyWebhookSignature, unchecked_return_type = "boolean")]
pub async fn verify_webhook_signature(
    #[wasm_bindgen(js_name = rawBody, unchecked_param_type = "string | Uint8Array")]
    raw_body: JsValue,
    #[wasm_bindgen(unchecked_param_type = "WebhookHeaders")] headers: JsValue,
    #[wasm_bindgen(unchecked_param_type = "string | Uint8Array")] secret: JsValue,
) -> Result<bool, JsValue> {
    let cannot = || {
        let sentence =
            "verifying takes the raw body and the secret, as text or bytes, and WebCrypto";
        js::refusal("cannot_verify", sentence)
    };
    let body = js::bytes_given(&raw_body).ok_or_else(cannot)?;
    let secret = js::bytes_given(&secret).filter(|key| key.length() > 0).ok_or_else(cannot)?;
    let subtle = structs::subtle().ok_or_else(cannot)?;
    let algorithm = js::read_header(&headers, "x-fin-signature-algorithm");
    let hash = match algorithm.as_deref().unwrap_or("sha256").to_ascii_lowercase().as_str() {
        "sha256" | "sha-256" => "SHA-256",
        "sha384" | "sha-384" => "SHA-384",
        "sha512" | "sha-512" => "SHA-512",
        _ => return Ok(false),
    };
    let signature = js::read_header(&headers, "x-fin-signature").as_deref().and_then(bytes_of_hex);
    let Some(signature) = signature else { return Ok(false) };
    let algorithm =
        object([("name", JsValue::from_str("HMAC")), ("hash", JsValue::from_str(hash))]);
    let algorithm: Object = algorithm.unchecked_into();
    let usages = js_sys::Array::of1(&JsValue::from_str("verify"));
    let key = subtle.import_key_with_object("raw", &secret, &algorithm, false, &usages)?;
    let key: CryptoKey = JsFuture::from(key).await?.unchecked_into();
    // It compares in constant time.
    let verified = subtle.verify_with_object_and_js_u8_array_and_js_u8_array(
        &algorithm,
        &key,
        &Uint8Array::from(signature.as_slice()),
        &body,
    )?;
    Ok(JsFuture::from(verified).await?.is_truthy())
}

/// The bytes that hexadecimal digits, two each, stand for; none for anything else.
fn bytes_of_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
    let pair = |pair: &[u8]| match pair {
        [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    };
    text.as_bytes()
        .chunks(2)
        .map(pair)
        .collect::<Option<Vec<_>>>()
        .filter(|bytes| !bytes.is_empty())
}

/// Answers a request for information from what a form of an attach holds: the API refuses what it has not asked for, so
/// nothing else is sent; what it has asked for and is not there is an issue at its path. The identity document is the first
/// entry that is no selfie. The customer is that of the options, else that of the request. What has no `path` among the
/// `requestedFields` is not answered.
///
/// @throws {FinOnboardingError} unexpected_answer, nothing_requested, invalid_options
#[wasm_bindgen(
    js_name = buildRfiAnswer,
    unchecked_return_type = "Built<RfiAnswerBody, \"PATCH\"> | NotBuilt"
)]
pub fn build_rfi_answer(
    #[wasm_bindgen(unchecked_param_type = "unknown")] rfi: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "AttachForm")] form: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let rfi = js::read_answer(rfi);
    options::take(js::read_form(Part::Attach as u32, form, options))?;
    let asked = structs::given(&rfi, |rfi| {
        answer::parse_asked(&rfi).map(|(asked, customer_id)| (asked, customer_id.map(String::from)))
    });
    let answer = asked.map(|(asked, customer_id)| {
        let state = state();
        state.options.customer_id = state.options.customer_id.take().or(customer_id);
        answer_to(asked)
    });
    options::end();
    answer.map_err(structs::refused)
}

/// Normalises and judges the form that is laid out, and makes the request of what was asked for.
fn answer_to(asked: Asked) -> JsValue {
    let state = state();
    let mut tape = state.take();
    let protos = js::protos_read() as usize;
    let changes = normalise(&mut tape, Part::Attach.table(), protos, compose);
    state.findings = Findings::of_form();
    rules::judge_answer(asked, &tape.body(), &state.options, &mut state.findings);
    let errors = state.findings.errors();
    let path = payload::answer_path(state.options.customer_id.as_deref());
    let (changes, issues) = findings::tell_built(Part::Attach as u32, &tape.body(), &changes);
    if errors > 0 {
        return object([("ok", JsValue::FALSE), ("issues", issues)]);
    }
    // Places are others behind it.
    payload::prune(&mut tape, asked);
    let body = structs::written_as_object(&Answered { body: tape.body() });
    built(body, "PATCH", &path, changes, issues)
}
