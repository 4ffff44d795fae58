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
#[cfg(all(feature = "module", not(any(feature = "later", feature = "server"))))]
mod panic;

#[cfg(feature = "later")]
mod answers;
#[cfg(any(feature = "first", feature = "server"))]
mod build;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
mod check;
#[cfg(feature = "later")]
mod files;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
mod findings;
#[cfg(feature = "first")]
mod form;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
mod js;
#[cfg(feature = "server")]
mod lines;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
mod memory;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
mod object;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
mod options;
#[cfg(any(feature = "later", feature = "server"))]
mod structs;
#[cfg(feature = "first")]
mod tax_ids;
#[cfg(feature = "first")]
mod terms;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
mod today;
#[cfg(feature = "letters")]
mod transliterate;
#[cfg(feature = "later")]
mod upload;
#[cfg(feature = "server")]
mod v1;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
mod value;
#[cfg(feature = "server")]
mod webhooks;

use wasm_bindgen::prelude::*;

/// Shows the JavaScript beside the module its exports.
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
#[wasm_bindgen(start)]
fn start() {
    js::start(&wasm_bindgen::exports());
}
