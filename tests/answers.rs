//! What the API sends back is understood.
#![cfg(not(target_arch = "wasm32"))]

#[path = "suite/answers.rs"]
mod suite;
mod support;
