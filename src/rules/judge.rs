//! Which rules a part of a body is judged by, in the order of the API document.

use super::context::Context;
use super::document_files::Uris;
use super::{
    address, address_documents, basic_info, customer, financial_profile, identifying_documents,
    input, meta_data, rfi, tax_info, tos_policies_value, upload, v1, verification_type,
};
use crate::form::asked::Asked;
use crate::form::attach::Attach;
use crate::form::body::Body;
use crate::form::body::Input;
use crate::form::cell::{At, Tag};
use crate::form::create::{BasicInfo, Create};
use crate::form::part::Part;
use crate::form::section::Read;
use crate::form::upload::Upload;
use crate::form::v1::attach::AttachV1;
use crate::form::v1::create::CreateV1;
use crate::issue::code::Code;
use crate::issue::finding::Findings;
use crate::options::Options;

// A delivered module carries no rules that nobody asks for in it.
const IS_WHOLE: bool = !cfg!(feature = "module");
const HAS_V2: bool = IS_WHOLE || cfg!(any(feature = "first", feature = "server"));
const HAS_V1: bool = IS_WHOLE || cfg!(feature = "server");
const HAS_UPLOADS: bool = IS_WHOLE || cfg!(feature = "later");

/// Judges a part of a body that has been laid out; the other parts may hold anything.
pub fn judge(part: Part, body: &Body<'_>, options: &Options, report: &mut Findings) {
    let root = body.input(At::ROOT);
    report.ignore(options.ignore, !options.warnings);
    match part {
        Part::Upload if HAS_UPLOADS => upload::check(&Upload::read(root), options, report),
        Part::CreateV1 if HAS_V1 => v1::create(&CreateV1::read(root), options, report),
        Part::AttachV1 if HAS_V1 => {
            v1::attach(&AttachV1::read(root), &Context::new(options), report);
        }
        Part::MigratedCreate if HAS_V1 => {
            let body = Create::read(root);
            never_asked(&body.basic_info(), report);
            create(&body, options, report);
        }
        Part::Create if HAS_V2 => create(&Create::read(root), options, report),
        Part::Attach if HAS_V2 => attach(&Attach::read(root), &Context::new(options), report),
        Part::AttachRequest if HAS_V2 => {
            if options.customer_id.is_none() {
                input::required(At::CUSTOMER_ID, report);
            }
            attach(&Attach::read(root), &Context::new(options), report);
        }
        _ if HAS_V2 => judge_section(part, root, options, report),
        _ => {}
    }
    report.close();
}

/// Judges the answer to a request for information that has been laid out as an attach.
pub fn judge_answer(asked: Asked, body: &Body<'_>, options: &Options, report: &mut Findings) {
    report.ignore(options.ignore, !options.warnings);
    rfi::check(body, asked, &Context::new(options), report);
    report.close();
}

#[inline(never)]
fn judge_section(part: Part, root: Input<'_>, options: &Options, report: &mut Findings) {
    let context = &Context::new(options);
    let (create, attach) = (Create::read(root), Attach::read(root));
    match part {
        Part::VerificationType => {
            verification_type::check(create.verification_type(), context, report)
        }
        Part::BasicInfo => {
            let info = create.basic_info();
            let context = &Context::with_residence(options, info.country_of_residence());
            basic_info::check(&info, context, report);
        }
        Part::TaxInfo => tax_info::check(&create.basic_info().tax_info(), None, context, report),
        Part::Address => address::check(&create.address(), context, report),
        Part::FinancialProfile => {
            financial_profile::check(&create.financial_profile(), context, report)
        }
        Part::MetaData => meta_data::check(create.meta_data(), report),
        Part::IdentifyingDocuments => {
            let documents = attach.identifying_documents();
            let uris = Uris::of(Some(documents), None);
            identifying_documents::check(&documents, context, &uris, report);
        }
        Part::AddressDocuments => {
            let documents = attach.address_documents();
            let uris = Uris::of(None, Some(documents));
            address_documents::check(&documents, context, &uris, report);
        }
        // Whole bodies: see above.
        _ => {}
    }
}

/// "Adds middle_name" (V1 to V2 Migration Summary): a person who has one was never asked for it.
#[inline(never)]
fn never_asked(info: &BasicInfo<'_>, report: &mut Findings) {
    if info.whole.cell().tag() == Tag::Object && info.middle_name().is_empty() {
        report.add(info.middle_name().at, Code::NotInV1);
    }
}

fn create(body: &Create<'_>, options: &Options, report: &mut Findings) {
    if !input::body(body.whole, report) {
        return;
    }
    let context = &Context::with_residence(options, body.basic_info().country_of_residence());
    verification_type::check(body.verification_type(), context, report);
    basic_info::check(&body.basic_info(), context, report);
    address::check(&body.address(), context, report);
    financial_profile::check(&body.financial_profile(), context, report);
    meta_data::check(body.meta_data(), report);
    input::unknown_members(body.whole, report);
}

fn attach(body: &Attach<'_>, context: &Context<'_>, report: &mut Findings) {
    customer::check(context, report);
    if !input::body(body.whole, report) {
        return;
    }
    let (identifying, address) = (body.identifying_documents(), body.address_documents());
    let uris = Uris::of(Some(identifying), Some(address));
    identifying_documents::check(&identifying, context, &uris, report);
    address_documents::check(&address, context, &uris, report);
    tos_policies_value::check(body.tos_policies_value(), context, report);
    input::unknown_members_of(body.whole, "attach", report);
}
