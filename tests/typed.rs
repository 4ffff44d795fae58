//! What people type, and what must come of it.
#![cfg(not(target_arch = "wasm32"))]

#[path = "suite/typed.rs"]
mod suite;
mod support;
