//! The rules: one file for each section of the API document, in its order.
//!
//! A rule is one function under the document's sentence. What several rules ask alike of an input
//! (that it is there, that it is a text) stands in `input`.

mod address;
mod address_documents;
mod basic_info;
pub mod customer;
mod dates;
mod dependents;
mod document_files;
mod financial_profile;
mod identifying_documents;
mod input;
mod meta_data;
mod repeats;
pub(crate) mod rfi;
pub mod sphere;
mod tax_info;
mod tos_policies_value;
mod upload;
mod v1;
mod verification_type;

pub use dependents::dependents;
use document_files::Uris;
#[cfg(not(target_arch = "wasm32"))]
pub use identifying_documents::LONGEST_STATE;
pub(crate) use input::is_plain_name;

use crate::answer::Asked;
use crate::field::Input;
use crate::form::attach::{AddressDocument, Attach, IdentifyingDocument};
use crate::form::body::{At, Body, Tag, Tape};
use crate::form::create::{Address, BasicInfo, Create, FinancialProfile, TaxEntry};
use crate::form::upload::Upload;
use crate::form::v1::attach::AttachV1;
use crate::form::v1::create::CreateV1;
use crate::form::{Is, Read, Section};
use crate::formats::country::Country;
use crate::issue::{Code, Findings, Report};
use crate::options::Options;
use crate::place::Place;
use crate::value::Value;

/// The longest list that is judged. No person has as many tax numbers or files; a hostile body
/// may have millions.
pub const LONGEST_LIST: usize = 100_000;

/// How deeply `meta_data` may be nested: below what every JSON reader takes.
pub const DEEPEST_META_DATA: usize = 64;

/// How many values `meta_data` may hold.
pub const LARGEST_META_DATA: usize = 10_000;

/// What every rule of one check looks at beside its own input.
#[derive(Clone, Copy)]
pub(crate) struct Context<'o> {
    options: &'o Options,
    /// The country of residence, where it is known and not in error.
    residence: Option<Country>,
}

impl<'o> Context<'o> {
    /// For a body that does not say where the customer resides: what the host knows.
    fn new(options: &'o Options) -> Self {
        Context { options, residence: options.country_of_residence }
    }

    /// The residence is what the body says, or what the host knows where the body does not say it.
    fn with_residence(options: &'o Options, in_body: Input<'_>) -> Self {
        let residence = match in_body.cell().tag() {
            Tag::Absent => options.country_of_residence,
            _ => input::country_of(in_body),
        };
        Context { options, residence }
    }
}

/// A part of a body that can be checked alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// `verification_type`
    VerificationType,
    /// `basic_info`
    BasicInfo,
    /// `basic_info.tax_info`
    TaxInfo,
    /// `address`
    Address,
    /// `financial_profile`
    FinancialProfile,
    /// `meta_data`
    MetaData,
    /// `identifying_documents`
    IdentifyingDocuments,
    /// `address_documents`
    AddressDocuments,
    /// The body of `POST /v2/customers/individual`.
    Create,
    /// The body of `POST /v2/customers/{customer_id}/individual/attach`.
    Attach,
    /// The parts of `POST /v1/customers/upload`.
    Upload,
    /// An attach with the customer that its request is about: the request's path needs the id.
    AttachRequest,
    /// The body of `POST /v1/customers/individual`.
    CreateV1,
    /// The body of `POST /v1/customers/individual/attach`.
    AttachV1,
    /// A body of V2's create that was made of one of V1's: what V1 never asked is told too.
    MigratedCreate,
}

impl Part {
    /// Every part, in the order of their numbers.
    pub const ALL: [Part; 15] = [
        Part::VerificationType,
        Part::BasicInfo,
        Part::TaxInfo,
        Part::Address,
        Part::FinancialProfile,
        Part::MetaData,
        Part::IdentifyingDocuments,
        Part::AddressDocuments,
        Part::Create,
        Part::Attach,
        Part::Upload,
        Part::AttachRequest,
        Part::CreateV1,
        Part::AttachV1,
        Part::MigratedCreate,
    ];

    /// The body that it is a part of.
    pub fn table(self) -> &'static Section {
        match self {
            Part::IdentifyingDocuments
            | Part::AddressDocuments
            | Part::Attach
            | Part::AttachRequest => Attach::TABLE,
            Part::Upload => Upload::TABLE,
            Part::CreateV1 => CreateV1::TABLE,
            Part::AttachV1 => AttachV1::TABLE,
            _ => Create::TABLE,
        }
    }

    /// Where the part stands in its body, and what it is.
    pub fn place(self) -> (At, Is) {
        let root = Body::NONE.input(At::ROOT);
        let (create, attach) = (Create::read(root), Attach::read(root));
        match self {
            Part::VerificationType => (create.verification_type().at, Is::Text),
            Part::BasicInfo => (create.basic_info().whole.at, Is::Section(BasicInfo::TABLE)),
            Part::TaxInfo => (create.basic_info().tax_info().whole.at, Is::List(TaxEntry::TABLE)),
            Part::Address => (create.address().whole.at, Is::Section(Address::TABLE)),
            Part::FinancialProfile => {
                (create.financial_profile().whole.at, Is::Section(FinancialProfile::TABLE))
            }
            Part::MetaData => (create.meta_data().at, Is::Free),
            Part::IdentifyingDocuments => {
                (attach.identifying_documents().whole.at, Is::List(IdentifyingDocument::TABLE))
            }
            Part::AddressDocuments => {
                (attach.address_documents().whole.at, Is::List(AddressDocument::TABLE))
            }
            Part::Create
            | Part::Attach
            | Part::Upload
            | Part::AttachRequest
            | Part::CreateV1
            | Part::AttachV1
            | Part::MigratedCreate => (At::ROOT, Is::Section(self.table())),
        }
    }
}

/// Checks one part of a body, exactly as it would be sent.
pub fn validate(part: Part, value: &Value<'_>, options: &Options) -> Report {
    let mut tape = Tape::default();
    tape.clear();
    let (at, is) = part.place();
    tape.member(at, value, is);
    report(part, &tape, options, &mut Findings::default())
}

/// Checks the body of `POST /v2/customers/individual`.
///
/// ```
/// use fin_onboarding::{Date, Options, Value, validate_create};
/// let body = Value::from_json(r#"{"verification_type":"STANDARD"}"#)?;
/// let report = validate_create(&body, &Options::new(Date::parse("2026-11-21").unwrap()));
/// assert!(!report.valid());
/// assert_eq!(report.issues()[0].path, "basic_info");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn validate_create(body: &Value<'_>, options: &Options) -> Report {
    validate(Part::Create, body, options)
}

/// Checks the body of `POST /v2/customers/{customer_id}/individual/attach`.
pub fn validate_attach(body: &Value<'_>, options: &Options) -> Report {
    validate(Part::Attach, body, options)
}

/// Checks one input of a create or attach body, with the rest of the body for the rules that look
/// at it: the issues that stand at the place or below it.
pub fn validate_place(place: &Place, body: &Value<'_>, options: &Options) -> Report {
    let tape = Tape::of(body, place.part.table());
    report(place.part, &tape, options, &mut Findings::new(place.scope)).within(&place.path)
}

fn report(part: Part, tape: &Tape, options: &Options, findings: &mut Findings) -> Report {
    judge(part, &tape.body(), options, findings);
    Report::of(findings, part.table(), &tape.body())
}

/// Judges a part of a body that has been laid out; the other parts may hold anything.
pub fn judge(part: Part, body: &Body<'_>, options: &Options, report: &mut Findings) {
    let root = body.input(At::ROOT);
    report.ignore(options.ignore);
    match part {
        Part::Create | Part::MigratedCreate => {
            let body = Create::read(root);
            if part == Part::MigratedCreate {
                never_asked(&body.basic_info(), report);
            }
            create(&body, options, report);
        }
        // The second module judges nothing else, and should not carry it.
        _ if cfg!(feature = "lines") => {}
        Part::Attach => attach(&Attach::read(root), &Context::new(options), report),
        Part::AttachRequest => {
            if options.customer_id.is_none() {
                input::required(At::CUSTOMER_ID, report);
            }
            attach(&Attach::read(root), &Context::new(options), report);
        }
        _ => judge_section(part, root, options, report),
    }
    report.close();
}

/// Judges the answer to a request for information that has been laid out as an attach.
pub fn judge_answer(asked: Asked, body: &Body<'_>, options: &Options, report: &mut Findings) {
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
        Part::Upload => upload::check(&Upload::read(root), options, report),
        Part::CreateV1 => v1::create(&CreateV1::read(root), options, report),
        Part::AttachV1 => v1::attach(&AttachV1::read(root), context, report),
        Part::MigratedCreate | Part::Create | Part::Attach | Part::AttachRequest => {}
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
    let (info, address) = (body.basic_info(), body.address());
    let profile = body.financial_profile();
    // On a keystroke most of it is not asked about.
    if report.asks_any(info.whole.at, BasicInfo::CELLS) {
        basic_info::check(&info, context, report);
    }
    if report.asks_any(address.whole.at, Address::CELLS) {
        address::check(&address, context, report);
    }
    if report.asks_any(profile.whole.at, FinancialProfile::CELLS) {
        financial_profile::check(&profile, context, report);
    }
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
