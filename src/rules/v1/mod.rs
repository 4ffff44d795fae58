//! The rules of V1 (Individual customers guide V1). What V1 asks as V2 does is the same function;
//! here stands what differs.
//!
//! A section is the list of its members' rules, in the order of its table. No member is said to be
//! optional but `verification_type` and `meta_data`, and the OpenAPI description requires all others.

mod address;
mod basic_info;
mod financial_profile;
mod member;
mod proofs;

use crate::form::body::Input;
use crate::form::cell::{At, Tag};
use crate::form::v1::attach::AttachV1;
use crate::form::v1::create::CreateV1;
use crate::formats::uuid::is_uuid;
use crate::issue::code::Code;
use crate::issue::finding::Findings;
use crate::options::Options;

use super::context::Context;
use super::{input, meta_data, verification_type};
use member::{is_latin, latin, section};

/// The body of `POST /v1/customers/individual`.
#[inline(never)]
pub(super) fn create(body: &CreateV1<'_>, options: &Options, report: &mut Findings) {
    if !input::body(body.whole, report) {
        return;
    }
    let context = &Context::with_residence(options, body.basic_info().country_of_residence());
    // "The verification_type field is optional and defaults to STANDARD if omitted."
    verification_type::optional(body.verification_type(), context, report);
    section(body.basic_info().whole, &basic_info::RULES, context, report);
    section(body.address().whole, &address::RULES, context, report);
    section(body.financial_profile().whole, &financial_profile::RULES, context, report);
    meta_data::check(body.meta_data(), report);
    latin_meta_data(body.meta_data(), report);
    input::unknown_members(body.whole, report);
}

/// The body of `POST /v1/customers/individual/attach`. Of V1 no document says in which status a
/// customer must be, or that only one attach may be under way.
#[inline(never)]
pub(super) fn attach(body: &AttachV1<'_>, context: &Context<'_>, report: &mut Findings) {
    if !input::body(body.whole, report) {
        return;
    }
    customer_id(body.customer_id(), report);
    section(body.proof_of_identity().whole, &proofs::IDENTITY, context, report);
    section(body.proof_of_address().whole, &proofs::ADDRESS, context, report);
    // "Required in attach body" (V1 to V2 Migration Summary), whatever the options say of V2.
    latin(body.tos_policies_value(), body.whole, context, report);
    input::unknown_members(body.whole, report);
}

/// The same of what the client keeps for its own tracking, where it is only likely to be asked.
fn latin_meta_data(meta_data: Input<'_>, report: &mut Findings) {
    let cell = meta_data.cell();
    for n in 0..if cell.tag() == Tag::Object { cell.len() } else { 0 } {
        let name = At((cell.data() + 2 * n) as u32);
        if meta_data.body.cell(At(name.0 + 1)).tag() == Tag::Text {
            report.add(input::name_below(meta_data, name), Code::NonAsciiFreeText);
        }
    }
}

/// The customer whom the documents are for, here in the body. The OpenAPI description gives the id
/// as a UUID.
fn customer_id(id: Input<'_>, report: &mut Findings) {
    if is_latin(id, report) && !id.text().is_some_and(|text| is_uuid(text.as_str())) {
        report.add(id.at, Code::CustomerIdNotUuid);
    }
}
