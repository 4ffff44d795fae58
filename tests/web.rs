//! The tests in a browser: the very same cases and properties, and what only a browser has.
//!
//! `wasm-pack test --headless --chrome --test web`, and `--firefox`.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

mod support;

#[path = "suite/answers.rs"]
mod answers;
#[path = "suite/payload.rs"]
mod payload;
#[path = "suite/rules.rs"]
mod rules;
