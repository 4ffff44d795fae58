//! What is mounted where.

use axum::middleware::from_fn;
use axum::routing::get;
use axum::{Router, middleware};

use crate::state::Sandbox;
use crate::{answers, control, files, fin, headers, host, terms};

/// The whole server.
pub fn router(sandbox: Sandbox) -> Router {
    let upstream = fin::router(&sandbox).with_state(sandbox.clone());
    Router::new()
        .nest("/api", host::router(&sandbox, upstream))
        .nest("/fin", fin::router(&sandbox))
        .nest("/sandbox", control::router().fallback(unknown))
        .route("/orchestration-customer-tos", get(terms::page))
        .route("/orchestration-customer-tos.css", get(terms::style))
        .method_not_allowed_fallback(|| async { answers::method_not_allowed() })
        .fallback(files::serve)
        .layer(middleware::from_fn(headers::log))
        .layer(from_fn(headers::own_host))
        .layer(from_fn(headers::add))
        .with_state(sandbox)
}

async fn unknown() -> axum::response::Response {
    answers::not_found()
}
