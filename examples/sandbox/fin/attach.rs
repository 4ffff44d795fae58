//! `POST /v2/customers/{customer_id}/individual/attach`

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::judge::{self, Verdict};
use crate::answers;
use crate::customer::{Customer, Version};
use crate::state::Sandbox;

/// Checks the documents and queues them; the status moves afterwards.
pub async fn attach(
    State(sandbox): State<Sandbox>,
    Path(id): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    // Under one lock from the first check to the acceptance: of two calls at the same time one is refused.
    let mut memory = sandbox.memory();
    let outcome = memory.next_outcome;
    let Some(customer) = memory.customers.get_mut(&id) else {
        return answers::not_found();
    };
    if let Some(refusal) = gate(customer) {
        return refusal;
    }
    let Some((text, body)) = judge::read(body) else {
        return answers::malformed();
    };
    match judge::attach(&text, sandbox.config().today(), &customer.country_of_residence) {
        Verdict::Valid => {}
        Verdict::Invalid(errors) => return answers::invalid(&errors),
        _ => return answers::malformed(),
    }
    if body["tos_policies_value"] != customer.tos_policies_value.as_str() {
        return answers::invalid_at(
            "tos_policies_value",
            "Must match the customer's tos_policies_url",
        );
    }
    if !uris(&body).all(|uri| customer.files.contains(uri)) {
        return answers::forbidden();
    }
    customer.attach(&body, outcome, sandbox.config().pace);
    memory.next_outcome = Default::default();
    Json(json!({ "data": { "customer_id": id }, "meta": null })).into_response()
}

/// What stands before the body is looked at.
fn gate(customer: &Customer) -> Option<Response> {
    if customer.in_flight() {
        Some(answers::conflict())
    } else if !customer.eligible() || customer.version != Version::V2 {
        Some(answers::forbidden())
    } else {
        None
    }
}

/// Every file URI of the request.
fn uris(body: &Value) -> impl Iterator<Item = &str> {
    ["identifying_documents", "address_documents"]
        .into_iter()
        .flat_map(|list| body[list].as_array().into_iter().flatten())
        .flat_map(|document| document["files"].as_array().into_iter().flatten())
        .filter_map(|file| file["uri"].as_str())
}
