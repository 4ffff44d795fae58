//! `POST /v2/customers/individual`

use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::response::Response;
use serde_json::json;

use super::judge::{self, Verdict};
use crate::answers;
use crate::customer::Customer;
use crate::state::Sandbox;

/// Creates a customer, who starts INCOMPLETE.
pub async fn create(
    State(sandbox): State<Sandbox>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let Some((text, body)) = judge::read(body) else {
        return answers::malformed();
    };
    match judge::create(&text, sandbox.config().today()) {
        Verdict::Malformed => answers::malformed(),
        Verdict::Invalid(errors) => answers::invalid(&errors),
        Verdict::RelianceUnavailable => answers::reliance_unavailable(),
        Verdict::Valid => {
            let customer = Customer::create(&body, sandbox.origin());
            let answer = json!({ "customer_id": customer.id, "tos_policies_url": customer.tos_policies_url });
            sandbox.memory().customers.insert(customer.id.clone(), customer);
            answers::data(answer)
        }
    }
}
