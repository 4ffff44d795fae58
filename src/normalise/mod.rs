//! Normalising: from what a person has typed to what is sent of it. It changes only what cannot change
//! the meaning, tells each change, and leaves the rest for the rules to find.
//!
//! Done twice it does no more than done once.

mod again;
mod change;
mod codes;
mod fin;
mod phone;
mod short;
mod signs;
mod tidy;
mod walk;

pub use again::{Input, again};
pub use change::{Change, ChangeKind};
pub use fin::{normalise, normalise_quietly};
pub(crate) use tidy::Around;
pub(crate) use walk::{Api, Normaliser, is_table, normalise_as};
