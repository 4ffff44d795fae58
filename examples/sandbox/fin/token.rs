//! Tokens for the client's credentials, and the check that each call makes.

use std::time::{Duration, SystemTime};

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::answers;
use crate::random;
use crate::state::Sandbox;

/// How long a token is said to be good; the sandbox takes it longer, until a fault is asked for.
const ACCESS: Duration = Duration::from_secs(3600);
const REFRESH: Duration = Duration::from_secs(24 * 3600);

type Given = Result<Json<Value>, JsonRejection>;

/// `POST /v1/oauth/token {"client_id", "client_secret"}` (OpenAPI description, Issue a Token).
pub async fn issue(State(sandbox): State<Sandbox>, given: Given) -> Response {
    let Ok(Json(given)) = given else { return answers::malformed() };
    let credentials = sandbox.credentials();
    let known = given["client_id"] == *credentials.client_id
        && given["client_secret"] == *credentials.client_secret;
    if known { tokens(&sandbox) } else { answers::unauthorized() }
}

/// `POST /v1/oauth/refresh-token {"refresh_token"}`: each refresh token serves once.
pub async fn refresh(State(sandbox): State<Sandbox>, given: Given) -> Response {
    let Ok(Json(given)) = given else { return answers::malformed() };
    let known = given["refresh_token"]
        .as_str()
        .is_some_and(|token| sandbox.memory().refresh_tokens.remove(token));
    if known { tokens(&sandbox) } else { answers::unauthorized() }
}

fn tokens(sandbox: &Sandbox) -> Response {
    let (access, refresh) = (random::letters_and_digits(48), random::letters_and_digits(48));
    let mut memory = sandbox.memory();
    memory.tokens.insert(access.clone());
    memory.refresh_tokens.insert(refresh.clone());
    let now = SystemTime::now();
    Json(json!({
        "access_token": access,
        "access_token_ttl": time(now + ACCESS),
        "refresh_token": refresh,
        "refresh_token_ttl": time(now + REFRESH),
        "current_time": time(now),
    }))
    .into_response()
}

/// As "2026-11-21 09:30:00+00".
fn time(moment: SystemTime) -> String {
    let written = Timestamp::try_from(moment).map(|moment| format!("{moment:.0}"));
    written.unwrap_or_default().replace('T', " ").replace('Z', "+00")
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
