//! The only place that knows JavaScript, and decides nothing about the domain.
//!
//! Nothing crosses but numbers. The JavaScript in `src/wasm/js` lays a body out in this module's
//! memory, calls a function here with the counts, and reads from the memory what was found: codes
//! and places, of which it makes paths and messages. So a call costs what reading the body's
//! characters costs, and no JavaScript value can do anything to the module.
//!
//! Several modules are made of it, each with a feature of its own: `first`, the one that every page
//! loads, and `lines` (bulk checks), `sphere` (SpherePay's customers) and `transliterate` (names in
//! English letters), which are loaded where somebody asks for them. Tests in browsers have all of it
//! in one.

mod allocator;
#[cfg(any(feature = "first", not(feature = "module")))]
mod answers;
#[cfg(any(feature = "first", not(feature = "module")))]
mod build;
#[cfg(any(feature = "first", not(feature = "module")))]
mod check;
#[cfg(not(feature = "transliterate"))]
mod exchange;
#[cfg(any(feature = "first", not(feature = "module")))]
mod form;
#[cfg(any(feature = "first", feature = "sphere", not(feature = "module")))]
mod found;
#[cfg(any(feature = "lines", not(feature = "module")))]
mod lines;
#[cfg(not(feature = "transliterate"))]
mod memory;
#[cfg(any(feature = "first", feature = "lines", not(feature = "module")))]
mod options;
#[cfg(feature = "module")]
mod panic;
#[cfg(any(feature = "first", feature = "lines", not(feature = "module")))]
mod pattern;
#[cfg(not(feature = "transliterate"))]
mod report;
#[cfg(any(feature = "sphere", not(feature = "module")))]
mod sphere;
#[cfg(any(feature = "first", feature = "lines", not(feature = "module")))]
mod tax_ids;
#[cfg(any(feature = "transliterate", not(feature = "module")))]
mod transliterate;
#[cfg(not(feature = "transliterate"))]
mod value;

#[cfg(any(feature = "first", not(feature = "module")))]
pub use answers::*;
#[cfg(any(feature = "first", not(feature = "module")))]
pub use build::*;
#[cfg(any(feature = "first", not(feature = "module")))]
pub use check::*;
#[cfg(any(feature = "first", not(feature = "module")))]
pub use form::*;
#[cfg(any(feature = "lines", not(feature = "module")))]
pub use lines::*;
#[cfg(not(feature = "transliterate"))]
pub use memory::*;
#[cfg(any(feature = "first", feature = "lines", not(feature = "module")))]
pub use options::{forget, options};
#[cfg(any(feature = "sphere", not(feature = "module")))]
pub use sphere::*;
#[cfg(any(feature = "first", feature = "lines", not(feature = "module")))]
pub use tax_ids::tax_ids;
#[cfg(any(feature = "transliterate", not(feature = "module")))]
pub use transliterate::*;
