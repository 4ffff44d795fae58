//! The host's own backend: same-origin paths for the page, the token added behind them.
//!
//! The page never sees a token. When the API no longer takes it, the backend gets a new one and tries once more; a
//! second 401 is passed on.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, ready};

use axum::Router;
use axum::body::{Body, BodyDataStream, Bytes};
use axum::extract::{ConnectInfo, Request};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::Response;
use axum::routing::{get, patch, post};
use futures_util::{Stream, StreamExt};
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::answers;
use crate::connection::Wire;
use crate::state::Sandbox;

/// What is left of a refused request is still read, up to here: a browser that is cut off while it sends does not
/// show the answer.
const DRAIN: usize = 64 * 1024 * 1024;

/// What is mounted under `/api`.
pub fn router(sandbox: &Sandbox, fin: Router) -> Router<Sandbox> {
    let backend = Backend { sandbox: sandbox.clone(), fin };
    let forward = move |request: Request| {
        let backend = backend.clone();
        async move { backend.forward(request).await }
    };
    Router::new()
        .route("/v1/occupations", get(forward.clone()))
        .route("/v1/purposes", get(forward.clone()))
        .route("/v1/source-of-funds", get(forward.clone()))
        .route("/v1/countries", get(forward.clone()))
        .route("/v1/countries/{alpha3}/subdivisions", get(forward.clone()))
        .route("/v2/customers/individual", post(forward.clone()))
        .route("/v1/customers/individual", post(forward.clone()))
        .route("/v1/customers/individual/attach", post(forward.clone()))
        .route("/v1/customers/upload", post(forward.clone()))
        .route("/v2/customers/{customer_id}/individual/attach", post(forward.clone()))
        .route("/v1/customers/{customer_id}", patch(forward.clone()))
        .route("/v2/customers/{customer_id}", get(forward))
        .fallback(|| async { answers::not_found() })
}

/// The backend and the API that it talks to, in the same process.
#[derive(Clone)]
struct Backend {
    sandbox: Sandbox,
    fin: Router,
}

impl Backend {
    async fn forward(&self, request: Request) -> Response {
        let (parts, body) = request.into_parts();
        let body = OnceBody::new(body);
        let mut response = self.send(&parts, &body).await;
        // A body is never kept to be sent again. An API that refuses the token has not read any of it.
        if response.status() == StatusCode::UNAUTHORIZED && !body.touched() {
            self.sandbox.memory().host_token = None;
            response = self.send(&parts, &body).await;
        }
        let cut = parts.extensions.get::<ConnectInfo<Wire>>().is_some_and(|info| info.0.is_cut());
        if !cut {
            body.drain().await;
        }
        response
    }

    async fn send(&self, parts: &Parts, body: &OnceBody) -> Response {
        let Some(token) = self.token().await else {
            return answers::unauthorized();
        };
        let mut request = Request::new(Body::from_stream(body.clone()));
        *request.method_mut() = parts.method.clone();
        *request.uri_mut() = parts.uri.clone();
        for name in [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::ACCEPT] {
            if let Some(value) = parts.headers.get(&name) {
                request.headers_mut().insert(name, value.clone());
            }
        }
        let Ok(bearer) = format!("Bearer {token}").parse() else {
            return answers::server_error();
        };
        request.headers_mut().insert(header::AUTHORIZATION, bearer);
        if let Some(wire) = parts.extensions.get::<ConnectInfo<Wire>>() {
            request.extensions_mut().insert(wire.clone());
        }
        self.call(request).await
    }

    /// The token at hand, or a new one for the client's credentials.
    async fn token(&self) -> Option<String> {
        if let Some(token) = self.sandbox.memory().host_token.clone() {
            return Some(token);
        }
        let credentials = self.sandbox.credentials();
        let (id, secret) = (&credentials.client_id, &credentials.client_secret);
        let given = json!({ "client_id": id, "client_secret": secret });
        let request = Request::post("/v1/oauth/token")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(given.to_string()))
            .ok()?;
        let answer = axum::body::to_bytes(self.call(request).await.into_body(), 4096).await.ok()?;
        let answer: Value = serde_json::from_slice(&answer).ok()?;
        let token = answer["access_token"].as_str()?.to_owned();
        self.sandbox.memory().host_token = Some(token.clone());
        Some(token)
    }

    async fn call(&self, request: Request) -> Response {
        match self.fin.clone().oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        }
    }
}

/// A request body that is read once, by whichever attempt comes to read it.
#[derive(Clone)]
struct OnceBody(Arc<Mutex<Source>>);

struct Source {
    stream: BodyDataStream,
    touched: bool,
    ended: bool,
}

impl OnceBody {
    fn new(body: Body) -> Self {
        OnceBody(Arc::new(Mutex::new(Source {
            stream: body.into_data_stream(),
            touched: false,
            ended: false,
        })))
    }

    fn source(&self) -> MutexGuard<'_, Source> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn touched(&self) -> bool {
        self.source().touched
    }

    async fn drain(mut self) {
        let mut read = 0;
        while read < DRAIN {
            match self.next().await {
                Some(Ok(chunk)) => read += chunk.len(),
                _ => break,
            }
        }
    }
}

impl Stream for OnceBody {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut source = self.source();
        source.touched = true;
        if source.ended {
            return Poll::Ready(None);
        }
        let chunk = ready!(source.stream.poll_next_unpin(context));
        source.ended = !matches!(chunk, Some(Ok(_)));
        Poll::Ready(chunk.map(|chunk| chunk.map_err(io::Error::other)))
    }
}
