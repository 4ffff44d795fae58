//! How a test asks for faults and outcomes.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::Value;

use crate::answers;
use crate::answers::FieldErrors;
use crate::customer::Outcome;
use crate::faults::{Call, Fault, default_errors};
use crate::state::Sandbox;

/// What is mounted under `/sandbox`.
pub fn router() -> Router<Sandbox> {
    Router::new()
        .route("/faults", post(ask_for_fault).delete(forget_faults))
        .route("/outcome", post(set_outcome))
}

/// `POST /sandbox/faults {"on":"attach","fault":"409","times":1}`; a 422 may carry `"errors":{"path":["text"]}`.
async fn ask_for_fault(State(sandbox): State<Sandbox>, body: Bytes) -> Response {
    let Ok(body) = serde_json::from_slice::<Value>(&body) else {
        return answers::malformed();
    };
    let Some(call) = body["on"].as_str().and_then(Call::parse) else {
        return answers::invalid_at("on", "Must be create, upload, attach, status or catalogue");
    };
    let errors = match &body["errors"] {
        Value::Null => default_errors(call),
        errors => match serde_json::from_value::<FieldErrors>(errors.clone()) {
            Ok(errors) => errors,
            Err(_) => return answers::invalid_at("errors", "Must be an object of lists of text"),
        },
    };
    // A status may be written as a number too.
    let word = match &body["fault"] {
        Value::Number(number) => number.to_string(),
        word => word.as_str().unwrap_or_default().to_owned(),
    };
    let Some(fault) = Fault::parse(&word, errors) else {
        return answers::invalid_at(
            "fault",
            "Must be 401, 403, 409, 422, 423, 500, slow, drop or lose",
        );
    };
    let times = match &body["times"] {
        Value::Null => Some(1),
        times => {
            times.as_u64().and_then(|times| u32::try_from(times).ok()).filter(|times| *times > 0)
        }
    };
    let Some(times) = times else {
        return answers::invalid_at("times", "Must be a whole number from 1");
    };
    sandbox.memory().faults.push(call, fault, times);
    StatusCode::NO_CONTENT.into_response()
}

/// `DELETE /sandbox/faults`
async fn forget_faults(State(sandbox): State<Sandbox>) -> Response {
    sandbox.memory().faults.clear();
    StatusCode::NO_CONTENT.into_response()
}

/// `POST /sandbox/outcome {"status":"ACTION_REQUIRED"}`: for the next attach alone.
async fn set_outcome(State(sandbox): State<Sandbox>, body: Bytes) -> Response {
    let Ok(body) = serde_json::from_slice::<Value>(&body) else {
        return answers::malformed();
    };
    let Some(outcome) = body["status"].as_str().and_then(Outcome::parse) else {
        return answers::invalid_at(
            "status",
            "Must be APPROVED, ACTION_REQUIRED, REJECTED, ON_HOLD or IN_COMPLIANCE",
        );
    };
    sandbox.memory().next_outcome = outcome;
    StatusCode::NO_CONTENT.into_response()
}
