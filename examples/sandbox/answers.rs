//! The bodies of the API's answers, word for word (OpenAPI description, responses; guide V2, Error Response Examples).

use std::collections::BTreeMap;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// Messages by path, as the guide shows them.
pub type FieldErrors = BTreeMap<String, Vec<String>>;

/// 200 with `data`.
pub fn data(data: Value) -> Response {
    Json(json!({ "data": data })).into_response()
}

/// 400: the body could not be read at all.
pub fn malformed() -> Response {
    status_and_message(StatusCode::BAD_REQUEST, "Malformed request body")
}

/// 401: no token, or one that is no longer good.
pub fn unauthorized() -> Response {
    message(StatusCode::UNAUTHORIZED, "Authentication failed")
}

/// 403: the customer's status, or a file of somebody else.
pub fn forbidden() -> Response {
    coded(StatusCode::FORBIDDEN, "forbidden", "Customer is not eligible for this operation")
}

/// 404.
pub fn not_found() -> Response {
    message(StatusCode::NOT_FOUND, "Resource not found")
}

/// 405.
pub fn method_not_allowed() -> Response {
    message(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed")
}

/// 409: another attach is being processed.
pub fn conflict() -> Response {
    let text = "An attach request is already in progress for this customer";
    coded(StatusCode::CONFLICT, "conflict", text)
}

/// 422 with the messages at their paths.
pub fn invalid(errors: &FieldErrors) -> Response {
    let body = json!({ "message": "Validation failed", "errors": errors });
    (StatusCode::UNPROCESSABLE_ENTITY, Json(body)).into_response()
}

/// 422 with one message at one path.
pub fn invalid_at(path: &str, text: &str) -> Response {
    invalid(&FieldErrors::from([(path.to_owned(), vec![text.to_owned()])]))
}

/// 423: the client may not use RELIANCE.
pub fn reliance_unavailable() -> Response {
    message(StatusCode::LOCKED, "RELIANCE is not available for your client")
}

/// 500.
pub fn server_error() -> Response {
    status_and_message(StatusCode::INTERNAL_SERVER_ERROR, "Internal server error")
}

fn message(status: StatusCode, text: &str) -> Response {
    (status, Json(json!({ "message": text }))).into_response()
}

fn status_and_message(status: StatusCode, text: &str) -> Response {
    let body = json!({ "status": status.as_u16(), "message": text });
    (status, Json(body)).into_response()
}

fn coded(status: StatusCode, code: &str, text: &str) -> Response {
    let body = json!({ "error": { "code": code, "message": text } });
    (status, Json(body)).into_response()
}
