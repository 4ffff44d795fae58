//! The bodies of V1, which remain available beside V2's (Individual customers guide V1).

pub mod attach;
pub mod create;
pub(crate) mod names;
