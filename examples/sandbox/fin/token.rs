//! Tokens for client credentials, and the check that each call makes.

use std::collections::HashMap;

use axum::Json;
use axum::extract::{Form, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::answers;
use crate::random;
use crate::state::Sandbox;

/// `POST /oauth/token`, the client credentials grant of RFC 6749, section 4.4.
pub async fn issue(
    State(sandbox): State<Sandbox>,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let credentials = sandbox.credentials();
    let refusal = |error: &str, status| (status, Json(json!({ "error": error }))).into_response();
    if form.get("grant_type").map(String::as_str) != Some("client_credentials") {
        return refusal("unsupported_grant_type", StatusCode::BAD_REQUEST);
    }
    let known = form.get("client_id") == Some(&credentials.client_id)
        && form.get("client_secret") == Some(&credentials.client_secret);
    if !known {
        return refusal("invalid_client", StatusCode::UNAUTHORIZED);
    }
    let token = random::letters_and_digits(48);
    sandbox.memory().tokens.insert(token.clone());
    Json(json!({ "access_token": token, "token_type": "Bearer", "expires_in": 3600 }))
        .into_response()
}

/// Lets a call through that carries a good token.
pub async fn authenticate(
    State(sandbox): State<Sandbox>,
    request: Request,
    next: Next,
) -> Response {
    let good = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "))
        .is_some_and(|token| sandbox.memory().tokens.contains(token));
    match good {
        true => next.run(request).await,
        false => answers::unauthorized(),
    }
}
