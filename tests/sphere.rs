//! SpherePay's customers.
#![cfg(not(target_arch = "wasm32"))]

#[path = "suite/sphere.rs"]
mod suite;
mod support;
