//! `PATCH /v1/customers/{customer_id}`: the answer to a request for information.

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::judge;
use crate::answers;
use crate::state::Sandbox;

/// Takes exactly what was asked for; then the customer is reviewed again.
pub async fn answer(
    State(sandbox): State<Sandbox>,
    Path(id): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let mut memory = sandbox.memory();
    let Some(customer) = memory.customers.get_mut(&id) else {
        return answers::not_found();
    };
    let Some((_, body)) = judge::read(body) else {
        return answers::malformed();
    };
    let asked = asked(&customer.detail()["request_for_information"]);
    let given: Vec<String> = members(&body)
        .flat_map(|(section, value)| {
            members(value).map(move |(name, _)| format!("{section}.{name}"))
        })
        .collect();
    let mut refused = Map::new();
    for path in given.iter().filter(|path| !asked.contains(path)) {
        refused.insert(path.clone(), "Was not requested".into());
    }
    for path in asked.iter().filter(|path| !given.contains(path)) {
        refused.insert(path.clone(), "Was requested".into());
    }
    if !refused.is_empty() || asked.is_empty() {
        let body = json!({ "status": 400, "message": "Validation failed", "data": refused });
        return (StatusCode::BAD_REQUEST, Json(body)).into_response();
    }
    let files =
        members(&body).flat_map(|(_, value)| value["files"].as_array().into_iter().flatten());
    let mut uris = files.filter_map(|file| file["uri"].as_str());
    if !uris.all(|uri| customer.files.contains(uri)) {
        return answers::forbidden();
    }
    customer.answer(sandbox.config().pace);
    answers::data(json!({ "customer_id": id }))
}

/// `section.field` of everything that is asked for.
fn asked(request: &Value) -> Vec<String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let mut asked = Vec::new();
    for section in list(request) {
        for category in list(&section["categories"]) {
            for field in list(&category["fields"]) {
                let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                asked.push(format!("{}.{}", text(&section["section"]), text(&field["field_name"])));
            }
        }
    }
    asked
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}
