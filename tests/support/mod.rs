//! What the test files share.
//!
//! A case file says which function is called with what, and what it should answer. [`cases`] reads
//! the files, [`call`] is one call, [`native`] answers it in Rust, [`crossing`] through the
//! exported functions in a browser, [`verdict`] compares, [`failures`] prints all that differs.
#![allow(dead_code, reason = "each test file uses its part of it")]

pub mod body;
pub mod call;
pub mod cases;
#[cfg(not(target_arch = "wasm32"))]
pub mod clock;
#[cfg(target_arch = "wasm32")]
pub mod crossing;
pub mod failures;
pub mod mutate;
pub mod native;
pub mod odd;
pub mod order;
pub mod properties;
pub mod verdict;
pub mod vocabulary;

/// Any JSON, its members in the order of the text.
pub type Json = serde_json::Value;

/// The day that cases count to if they do not give one.
pub const TODAY: &str = "2026-11-21";
