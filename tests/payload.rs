//! What is built, byte for byte, and what normalising says that it did.
#![cfg(not(target_arch = "wasm32"))]

#[path = "suite/payload.rs"]
mod suite;
mod support;
