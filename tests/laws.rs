//! The laws of the house that a test can break.
#![cfg(not(target_arch = "wasm32"))]

#[path = "suite/laws.rs"]
mod suite;
mod support;
