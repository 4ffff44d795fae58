//! The only place that knows JavaScript, and decides nothing about the domain.
//!
//! Nothing crosses but numbers. The JavaScript in `src/wasm/js` lays a body out in this module's
//! memory, calls a function here with the counts, and reads from the memory what was found: codes
//! and places, of which it makes paths and messages. So a call costs what reading the body's
//! characters costs, and no JavaScript value can do anything to the module.

mod allocator;
mod answers;
mod build;
mod check;
mod form;
mod lines;
mod memory;
#[cfg(feature = "module")]
mod panic;
mod value;

pub use answers::*;
pub use build::*;
pub use check::*;
pub use form::*;
pub use lines::*;
pub use memory::*;
