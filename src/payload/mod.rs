//! From what a form holds to the JSON that is sent.
//!
//! A form becomes a payload only by being checked: [`Checked`] has private fields, and
//! [`Form::check`] is the only way to one.

mod form;
mod path;
mod protos;
mod rfi;
pub mod sphere;
mod write;

pub use crate::normalise::{Change, ChangeKind, normalise};
pub use form::{
    Checked, Form, build_attach, build_attach_v1, build_create, build_create_v1, build_rfi_answer,
};
pub use path::{answer_path, path};
pub use rfi::{Answered, prune};
