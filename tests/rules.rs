//! Every rule, by the data cases: the issues of each are those that its case expects, in order.
#![cfg(not(target_arch = "wasm32"))]

#[path = "suite/rules.rs"]
mod suite;
mod support;
