//! The stand-in for the API itself, V2 and V1, one file an endpoint. Every call wants a Bearer token.

mod attach;
mod attach_v1;
mod catalogues;
mod create;
mod customer;
mod judge;
mod rfi;
mod token;
pub mod upload;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, patch, post};

use crate::answers;
use crate::faults;
use crate::faults::Call;
use crate::state::Sandbox;

/// What is mounted under `/fin`.
pub fn router(sandbox: &Sandbox) -> Router<Sandbox> {
    let call = |method: MethodRouter<Sandbox>, call: Call| {
        method
            .layer(from_fn_with_state((sandbox.clone(), call), faults::serve))
            .layer(from_fn_with_state(sandbox.clone(), token::authenticate))
    };
    Router::new()
        .route("/v1/occupations", call(get(catalogues::occupations), Call::Catalogue))
        .route("/v1/purposes", call(get(catalogues::purposes), Call::Catalogue))
        .route("/v1/source-of-funds", call(get(catalogues::source_of_funds), Call::Catalogue))
        .route("/v1/countries", call(get(catalogues::countries), Call::Catalogue))
        .route(
            "/v1/countries/{alpha3}/subdivisions",
            call(get(catalogues::subdivisions), Call::Catalogue),
        )
        .route("/v2/customers/individual", call(post(create::create), Call::Create))
        .route("/v1/customers/individual", call(post(create::create_v1), Call::Create))
        .route("/v1/customers/individual/attach", call(post(attach_v1::attach), Call::Attach))
        .route("/v1/customers/upload", call(post(upload::upload), Call::Upload))
        .route(
            "/v2/customers/{customer_id}/individual/attach",
            call(post(attach::attach), Call::Attach),
        )
        .route("/v1/customers/{customer_id}", call(patch(rfi::answer), Call::Attach))
        .route("/v2/customers/{customer_id}", call(get(customer::detail), Call::Status))
        .route("/v1/oauth/token", post(token::issue))
        .route("/v1/oauth/refresh-token", post(token::refresh))
        .method_not_allowed_fallback(|| async { answers::method_not_allowed() })
        .fallback(|| async { answers::not_found() })
}
