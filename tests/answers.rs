//! What the API sends back is understood.
#![cfg(not(target_arch = "wasm32"))]

#[path = "answers/large.rs"]
mod large;
#[path = "suite/answers.rs"]
mod suite;
mod support;
