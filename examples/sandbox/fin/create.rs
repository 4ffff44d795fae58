//! `POST /v2/customers/individual` and `POST /v1/customers/individual`

use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::response::Response;
use fin_onboarding::Part;
use serde_json::json;

use super::judge::{self, Verdict};
use crate::answers;
use crate::customer::{Customer, Version};
use crate::state::Sandbox;

/// Creates a customer, who starts INCOMPLETE.
pub async fn create(
    State(sandbox): State<Sandbox>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    created(&sandbox, body, Version::V2)
}

/// Creates a customer of V1, likewise.
pub async fn create_v1(
    State(sandbox): State<Sandbox>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    created(&sandbox, body, Version::V1)
}

fn created(sandbox: &Sandbox, body: Result<Bytes, BytesRejection>, version: Version) -> Response {
    let Some((text, body)) = judge::read(body) else {
        return answers::malformed();
    };
    let part = match version {
        Version::V1 => Part::CreateV1,
        Version::V2 => Part::Create,
    };
    match judge::create(&text, sandbox.config().today(), part) {
        Verdict::Malformed => answers::malformed(),
        Verdict::Invalid(errors) => answers::invalid(&errors),
        Verdict::RelianceUnavailable => answers::reliance_unavailable(),
        Verdict::Valid => {
            let customer = Customer::create(&body, sandbox.origin(), version);
            let answer = json!({ "customer_id": customer.id, "tos_policies_url": customer.tos_policies_url });
            sandbox.memory().customers.insert(customer.id.clone(), customer);
            answers::data(answer)
        }
    }
}
