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

#[cfg(feature = "first")]
mod build;
#[cfg(feature = "first")]
mod check;
#[cfg(feature = "first")]
mod findings;
#[cfg(feature = "first")]
mod form;
#[cfg(feature = "first")]
mod js;
#[cfg(feature = "first")]
mod memory;
#[cfg(feature = "first")]
mod object;
#[cfg(feature = "first")]
mod options;
#[cfg(feature = "first")]
mod tax_ids;
#[cfg(feature = "first")]
mod terms;
#[cfg(feature = "first")]
mod today;
#[cfg(feature = "letters")]
mod transliterate;
#[cfg(feature = "first")]
mod value;

use wasm_bindgen::prelude::*;

/// Shows the JavaScript beside the module its exports.
#[cfg(feature = "first")]
#[wasm_bindgen(start)]
fn start() {
    js::start(&wasm_bindgen::exports());
}
