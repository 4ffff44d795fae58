//! `GET /v2/customers/{customer_id}`

use axum::extract::{Path, State};
use axum::response::Response;

use crate::answers;
use crate::state::Sandbox;

/// The customer's details, whose status is followed after an attach.
pub async fn detail(State(sandbox): State<Sandbox>, Path(id): Path<String>) -> Response {
    match sandbox.memory().customers.get(&id) {
        Some(customer) => answers::data(customer.detail()),
        None => answers::not_found(),
    }
}
