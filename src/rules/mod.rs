//! The rules: one file for each section of the API document, in its order.
//!
//! A rule is one function under the document's sentence. What several rules ask alike of an input
//! (that it is there, that it is a text) stands in `input`.

mod address;
mod address_documents;
mod basic_info;
mod context;
pub mod customer;
mod dates;
mod document_files;
mod financial_profile;
mod identifying_documents;
mod input;
mod judge;
mod meta_data;
pub(crate) mod repeats;
pub(crate) mod rfi;
pub mod sphere;
mod tax_info;
mod tos_policies_value;
mod upload;
mod v1;
mod verification_type;

pub(crate) use input::is_plain_name;
pub use judge::{judge, judge_answer};
