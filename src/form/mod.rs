//! What the page holds: one struct of inputs for each section of the API document.
//!
//! Each section is written down once, by `section!`: its members in the API document's order,
//! what each one is, and the document's sentence about it. From that one table come the places in
//! the [`body`] that the rules read, the JavaScript that lays a body out, the normalising, the order
//! of the JSON, and the TypeScript interfaces.

pub mod asked;
pub mod attach;
pub mod body;
pub mod cell;
pub mod create;
pub mod field;
#[cfg(not(target_arch = "wasm32"))]
pub mod inputs;
mod lay_out;
pub mod limits;
pub mod part;
pub mod place;
pub mod section;
pub mod sphere;
pub mod tape;
pub mod upload;
pub mod v1;
pub mod value;
