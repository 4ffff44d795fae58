//! The page with the terms of service, at the URL shape of the real one.

use std::collections::HashMap;

use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use crate::state::Sandbox;

const TERMS: &str = include_str!("terms/terms.html");
const UNKNOWN: &str = include_str!("terms/unknown.html");
const STYLE: &str = include_str!("terms/terms.css");

/// `GET /orchestration-customer-tos?customer_id=…&tos_policies_value=…`
pub async fn page(
    State(sandbox): State<Sandbox>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let memory = sandbox.memory();
    let known =
        query.get("customer_id").and_then(|id| memory.customers.get(id)).is_some_and(|customer| {
            query.get("tos_policies_value") == Some(&customer.tos_policies_value)
        });
    match known {
        true => Html(TERMS).into_response(),
        false => (StatusCode::NOT_FOUND, Html(UNKNOWN)).into_response(),
    }
}

/// `GET /orchestration-customer-tos.css`: the policy allows no inline style.
pub async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE).into_response()
}
