//! The headers that every answer carries, and the log line of each call.

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Nothing but the page's own files; `wasm-unsafe-eval` is what browsers want before they compile a module.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; \
                                           frame-ancestors 'none'; object-src 'none'; form-action 'self'";

const FIXED: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// Answers under our own names alone: a page of elsewhere whose name was pointed here could read
/// what a person typed.
pub async fn own_host(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let name = host.map(|host| host.split(':').next().unwrap_or(""));
    match name {
        None | Some("127.0.0.1" | "localhost") => next.run(request).await,
        Some(_) => StatusCode::MISDIRECTED_REQUEST.into_response(),
    }
}

/// Adds the security headers. Answers that set no caching of their own are not stored: they may be personal.
pub async fn add(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    // A browser that finds a reused connection cut sends the request again by itself, and a fault that was asked for
    // would heal unseen. So no connection is used twice.
    headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Writes method, path template and status to standard error: never the path itself, a query or a body.
pub async fn log(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let template = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let response = next.run(request).await;
    if let Some(template) = template {
        eprintln!("{method} {template} {}", response.status().as_u16());
    }
    response
}
