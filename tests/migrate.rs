//! Bodies of V1 on their way to V2, natively.
#![cfg(not(target_arch = "wasm32"))]

#[path = "suite/migrate.rs"]
mod suite;
mod support;
