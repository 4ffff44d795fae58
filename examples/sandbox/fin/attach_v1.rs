//! `POST /v1/customers/individual/attach`

use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::response::Response;
use serde_json::json;

use super::judge::{self, Verdict};
use crate::answers;
use crate::customer::Version;
use crate::state::Sandbox;

/// Takes the documents of a customer of V1, who is under review from then on: "Synchronous", and with no guard against
/// a second one (Individual customers guide, V1 to V2 Migration Summary).
pub async fn attach(
    State(sandbox): State<Sandbox>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let Some((text, body)) = judge::read(body) else {
        return answers::malformed();
    };
    let mut memory = sandbox.memory();
    let outcome = memory.next_outcome;
    let id = body["customer_id"].as_str().unwrap_or_default();
    let customer = memory.customers.get_mut(id).filter(|customer| customer.version == Version::V1);
    let files = customer.as_ref().map(|customer| customer.files.clone()).unwrap_or_default();
    match (judge::attach_v1(&text, sandbox.config().today(), &files), customer) {
        (Verdict::Valid, Some(customer)) => {
            if body["tos_policies_value"] != customer.tos_policies_value.as_str() {
                let text = "Must match the customer's tos_policies_url";
                return answers::invalid_at("tos_policies_value", text);
            }
            customer.attach(&body, outcome, sandbox.config().pace);
            memory.next_outcome = Default::default();
            answers::data(json!({ "customer_id": id }))
        }
        (Verdict::Invalid(errors), customer) if customer.is_some() || id.is_empty() => {
            answers::invalid(&errors)
        }
        // The OpenAPI description of V1's attach has neither 403 nor 404.
        _ => answers::invalid_at("customer_id", "There is no such customer of V1"),
    }
}
