//! The tests in a browser: the very same cases and properties, and what only a browser has.
//!
//! `wasm-pack test --headless --chrome --test web`, and `--firefox`.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

mod support;

#[path = "suite/answers.rs"]
mod answers;
#[path = "suite/laws.rs"]
mod laws;
#[path = "suite/migrate.rs"]
mod migrate;
#[path = "suite/payload.rs"]
mod payload;
#[path = "suite/properties.rs"]
mod properties;
#[path = "suite/rules.rs"]
mod rules;
#[path = "suite/sphere.rs"]
mod sphere;
#[path = "suite/typed.rs"]
mod typed;

#[path = "web/boundary.rs"]
mod boundary;
#[path = "web/hostile.rs"]
mod hostile;
#[path = "web/inspect.rs"]
mod inspect;
#[path = "web/js.rs"]
mod js;
#[path = "web/limits.rs"]
mod limits;
#[path = "web/misuse.rs"]
mod misuse;
#[path = "web/traces.rs"]
mod traces;
