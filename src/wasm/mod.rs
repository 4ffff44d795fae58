//! The only place that knows JavaScript, and decides nothing about the domain.
//!
//! Nothing crosses but numbers. The JavaScript in `src/wasm/js` lays a body out in this module's
//! memory, calls a function here with the counts, and reads from the memory what was found: codes
//! and places, of which it makes paths and messages. So a call costs what reading the body's
//! characters costs, and no JavaScript value can do anything to the module.
//!
//! Several modules are made of it: the one that every page loads, and one for each of the features
//! `lines` (bulk checks) and `sphere` (SpherePay's customers), which are loaded where somebody asks
//! for them. Tests in browsers have all of it in one.

mod allocator;
#[cfg(not(any(feature = "lines", feature = "sphere")))]
mod answers;
#[cfg(not(any(feature = "lines", feature = "sphere")))]
mod build;
#[cfg(not(any(feature = "lines", feature = "sphere")))]
mod check;
mod exchange;
#[cfg(not(any(feature = "lines", feature = "sphere")))]
mod form;
#[cfg(not(feature = "lines"))]
mod found;
#[cfg(any(feature = "lines", not(feature = "module")))]
mod lines;
mod memory;
#[cfg(not(feature = "sphere"))]
mod options;
#[cfg(feature = "module")]
mod panic;
mod report;
#[cfg(any(feature = "sphere", not(feature = "module")))]
mod sphere;
#[cfg(not(feature = "sphere"))]
mod tax_ids;
mod value;

#[cfg(not(any(feature = "lines", feature = "sphere")))]
pub use answers::*;
#[cfg(not(any(feature = "lines", feature = "sphere")))]
pub use build::*;
#[cfg(not(any(feature = "lines", feature = "sphere")))]
pub use check::*;
#[cfg(not(any(feature = "lines", feature = "sphere")))]
pub use form::*;
#[cfg(any(feature = "lines", not(feature = "module")))]
pub use lines::*;
pub use memory::*;
#[cfg(not(feature = "sphere"))]
pub use options::{forget, options};
#[cfg(any(feature = "sphere", not(feature = "module")))]
pub use sphere::*;
#[cfg(not(feature = "sphere"))]
pub use tax_ids::tax_ids;
