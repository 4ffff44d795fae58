//! The only place that knows JavaScript, and decides nothing about the domain.
//!
//! Each function of the package is an export here, by its JavaScript name, documented and typed where it
//! stands. What it is given is read by the JavaScript in `src/wasm/js`, which lays a body out in this
//! module's memory, and what is found is told as codes and places, of which that JavaScript makes paths
//! and messages. So a call costs what reading the body's characters costs.
//!
//! Several modules are made of it, each with a feature of its own: see Cargo.toml. With default features
//! all is in one.

mod allocator;
#[cfg(feature = "later")]
mod answers;
mod blocks;
#[cfg(any(feature = "first", feature = "server"))]
mod build;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
mod check;
#[cfg(any(feature = "first", feature = "server", feature = "sphere"))]
mod compose;
#[cfg(feature = "later")]
mod files;
#[cfg(any(feature = "first", feature = "later", feature = "server", feature = "sphere"))]
#[cfg_attr(
    not(any(feature = "first", feature = "server", feature = "sphere")),
    allow(dead_code, reason = "files and answers build nothing")
)]
mod findings;
#[cfg(feature = "first")]
mod form;
mod free;
#[cfg(any(feature = "first", feature = "later", feature = "server", feature = "sphere"))]
mod js;
#[cfg(feature = "server")]
mod lines;
#[cfg(any(feature = "first", feature = "later", feature = "server", feature = "sphere"))]
#[cfg_attr(
    not(any(feature = "first", feature = "server", feature = "sphere")),
    allow(dead_code, reason = "files and answers build nothing")
)]
mod memory;
#[cfg(any(feature = "first", feature = "later", feature = "server", feature = "sphere"))]
#[cfg_attr(
    not(any(feature = "first", feature = "server", feature = "sphere")),
    allow(dead_code, reason = "files and answers build nothing")
)]
mod object;
#[cfg(any(feature = "first", feature = "later", feature = "server", feature = "sphere"))]
mod options;
#[cfg(all(feature = "module", not(any(feature = "later", feature = "server"))))]
mod panic;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
mod pattern;
#[cfg(any(feature = "first", feature = "server", feature = "sphere"))]
mod request;
#[cfg(feature = "sphere")]
mod sphere;
#[cfg(any(feature = "later", feature = "server"))]
mod structs;
#[cfg(any(feature = "first", feature = "server"))]
mod tax_ids;
#[cfg(feature = "first")]
mod terms;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
mod today;
#[cfg(feature = "letters")]
mod transliterate;
#[cfg(any(feature = "first", feature = "later", feature = "server", feature = "sphere"))]
mod types;
#[cfg(feature = "later")]
mod upload;
#[cfg(feature = "server")]
mod v1;
#[cfg(any(feature = "first", feature = "later", feature = "server", feature = "sphere"))]
mod value;
#[cfg(feature = "server")]
mod webhooks;

#[cfg(any(feature = "first", feature = "later", feature = "server", feature = "sphere"))]
use wasm_bindgen::prelude::*;

#[cfg(feature = "later")]
pub use answers::*;
#[cfg(feature = "first")]
pub use build::{build_attach, build_create};
#[cfg(feature = "first")]
pub use check::*;
#[cfg(any(feature = "first", feature = "server", feature = "sphere"))]
pub use compose::compose;
#[cfg(feature = "later")]
pub use files::{inspect_file, validate_upload};
#[cfg(feature = "first")]
pub use form::{OnboardingForm, create_form};
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
pub use pattern::compile;
#[cfg(feature = "sphere")]
pub use sphere::{build_customer, parse_sphere_customer, validate_customer};
#[cfg(feature = "first")]
pub use tax_ids::{take_tax_ids, tax_id_formats_of};
#[cfg(feature = "first")]
pub use terms::parse_tos_policies_value_of;
#[cfg(feature = "letters")]
pub use transliterate::*;
#[cfg(feature = "server")]
pub use v1::*;
#[cfg(feature = "server")]
pub use webhooks::*;

/// Shows the JavaScript beside the module its exports. Whoever loads the module does it by that; tests
/// in browsers do it themselves.
#[cfg(any(feature = "first", feature = "later", feature = "server", feature = "sphere"))]
#[wasm_bindgen(start)]
pub fn start() {
    js::start(&wasm_bindgen::exports());
}
