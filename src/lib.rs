//! Checks, builds and reads what Fin.com's API V2 needs to onboard an individual customer; V1's bodies
//! too, on their way to it.
//!
//! # The map, from the ground up
//!
//! * [`data`]: baked tables; [`formats`], [`tax_ids`], [`transliterate`]: one value at a time.
//! * [`form`]: the sections of the API document, each written down once, and what a body holds.
//! * [`issue`]: what a check answers; [`options`]: what the host knows beside the form.
//! * [`rules`]: the document's sentences, one function each.
//! * [`messages`]: what people read; [`report`]: from what was found to what is told.
//! * [`normalise`]: from what was typed to what is sent of it.
//! * [`check`]: checks of parts and of whole bodies; [`live`]: a form while a person fills it in.
//! * [`payload`]: from a form, by checking it, to the JSON that is sent.
//! * [`answer`]: what the API sends back.
//! * [`lines`]: bodies by the million, a line of JSON each.
//! * [`migrate`]: from a body of V1 to a form of V2.
//! * [`form::sphere`], [`rules::sphere`], [`payload::sphere`], [`answer::sphere`]: SpherePay's
//!   customers, another API by the same means.
//! * `wasm`: the only place that knows JavaScript.
//!
//! The core has no clock, no randomness and no I/O: `today` is an argument. It refuses only what
//! the API's documents say is refused; what is merely likely to be refused is a warning.
#![cfg_attr(not(target_arch = "wasm32"), forbid(unsafe_code))]
#![cfg_attr(target_arch = "wasm32", deny(unsafe_code))]
#![deny(missing_docs)]
#![cfg_attr(all(feature = "module", not(any(feature = "later", feature = "server"))), no_std)]

extern crate alloc;

pub mod answer;
pub mod check;
pub mod data;
pub mod form;
pub mod formats;
pub mod issue;
pub mod lines;
pub mod live;
pub mod messages;
pub mod migrate;
pub mod normalise;
pub mod options;
pub mod payload;
pub mod report;
pub mod rules;
pub mod tax_ids;
pub mod transliterate;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use check::{validate, validate_attach, validate_create, validate_place};
pub use form::field::Field;
pub use form::part::Part;
pub use form::value::Value;
pub use formats::country::Country;
pub use formats::date::Date;
pub use issue::code::{Code, Severity};
pub use messages::Language;
pub use migrate::{migrate_attach, migrate_create};
pub use options::{Catalogue, CatalogueCountry, Options};
pub use payload::{build_attach, build_attach_v1, build_create, build_create_v1, build_rfi_answer};
pub use report::{Issue, Report};
