//! What holds for any body at all, and for any day.
#![cfg(not(target_arch = "wasm32"))]

#[path = "suite/properties.rs"]
mod suite;
mod support;
