//! The only place that knows JavaScript, and decides nothing about the domain.
//!
//! Nothing crosses but numbers. The JavaScript in `src/wasm/js` lays a body out in this module's
//! memory, calls a function here with the counts, and reads from the memory what was found: codes
//! and places, of which it makes paths and messages. So a call costs what reading the body's
//! characters costs, and no JavaScript value can do anything to the module.
//!
//! Two modules are made of it: the one that every page loads, and with the feature `lines` the one
//! for bulk checks, which back offices load when they ask for it.

mod allocator;
#[cfg(not(feature = "lines"))]
mod answers;
#[cfg(not(feature = "lines"))]
mod build;
#[cfg(not(feature = "lines"))]
mod check;
#[cfg(not(feature = "lines"))]
mod form;
#[cfg(any(feature = "lines", not(feature = "module")))]
mod lines;
mod memory;
mod options;
#[cfg(feature = "module")]
mod panic;
mod report;
mod value;

#[cfg(not(feature = "lines"))]
pub use answers::*;
#[cfg(not(feature = "lines"))]
pub use build::*;
#[cfg(not(feature = "lines"))]
pub use check::*;
#[cfg(not(feature = "lines"))]
pub use form::*;
#[cfg(any(feature = "lines", not(feature = "module")))]
pub use lines::*;
pub use memory::*;
pub use options::{forget, options};
