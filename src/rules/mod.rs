//! The rules: one file for each section of the API document, in its order.
//!
//! A rule is one function under the document's sentence. What several rules ask alike of an input
//! (that it is there, that it is a text) stands in `input`.

mod address;
mod address_documents;
mod basic_info;
pub mod customer;
mod dates;
mod document_files;
mod financial_profile;
mod identifying_documents;
mod input;
mod meta_data;
mod repeats;
mod tax_info;
mod tos_policies_value;
mod upload;
mod verification_type;

use document_files::Uris;
pub(crate) use input::is_plain_name;

use crate::field::Field;
use crate::form::attach::Attach;
use crate::form::create::{Address, BasicInfo, Create, FinancialProfile, TaxEntry};
use crate::form::{List, Read};
use crate::formats::country::Country;
use crate::issue::{Path, Report};
use crate::options::Options;
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
    /// The residence is what the body says, or what the host knows where the body does not say it.
    fn new(options: &'o Options, in_body: Field<'_>) -> Self {
        let residence = match in_body {
            Field::Absent => options.country_of_residence,
            Field::Text(code) => Country::parse(code),
            _ => None,
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
}

/// Checks one part of a body, exactly as it would be sent.
pub fn validate<'a>(part: Part, value: &'a Value<'a>, options: &Options) -> Report<'a> {
    let mut report = Report::default();
    judge(part, value, options, &mut report);
    report.close()
}

/// Checks the body of `POST /v2/customers/individual`.
///
/// ```
/// use fin_onboarding::{Date, Options, Value, validate_create};
/// let body = Value::from_json(r#"{"verification_type":"STANDARD"}"#)?;
/// let report = validate_create(&body, &Options::new(Date::parse("2026-11-21").unwrap()));
/// assert!(!report.valid());
/// assert_eq!(report.issues()[0].path.to_string(), "basic_info");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn validate_create<'a>(body: &'a Value<'a>, options: &Options) -> Report<'a> {
    validate(Part::Create, body, options)
}

/// Checks the body of `POST /v2/customers/{customer_id}/individual/attach`.
pub fn validate_attach<'a>(body: &'a Value<'a>, options: &Options) -> Report<'a> {
    validate(Part::Attach, body, options)
}

/// Checks an attach as [`validate_attach`] does, and that there is a customer to attach to: the
/// request's path needs the id.
pub(crate) fn validate_attach_request<'a>(body: &'a Value<'a>, options: &Options) -> Report<'a> {
    let mut report = Report::default();
    if options.customer_id.is_none() {
        input::required(Path::ROOT.to("customer_id"), &mut report);
    }
    judge(Part::Attach, body, options, &mut report);
    report.close()
}

/// Checks one input of a create or attach body, with the rest of the body for the rules that look
/// at it: the issues that stand at `place` or below it.
pub fn validate_place<'a>(
    part: Part,
    body: &'a Value<'a>,
    place: Path<'a>,
    options: &Options,
) -> Report<'a> {
    let mut report = Report::scoped(place);
    judge(part, body, options, &mut report);
    report.close()
}

fn judge<'a>(part: Part, value: &'a Value<'a>, options: &Options, report: &mut Report<'a>) {
    let context = Context::new(options, Field::Absent);
    let root = Path::ROOT;
    match part {
        Part::VerificationType => {
            verification_type::check(root.to("verification_type"), value.field(), &context, report);
        }
        Part::BasicInfo => {
            let info = BasicInfo::read(value);
            let context = Context::new(options, info.country_of_residence);
            basic_info::check(root.to("basic_info"), &info, &context, report);
        }
        Part::TaxInfo => {
            let entries = List::<TaxEntry>::read(value);
            tax_info::check(root.to("basic_info").to("tax_info"), &entries, &context, report);
        }
        Part::Address => {
            address::check(root.to("address"), &Address::read(value), &context, report)
        }
        Part::FinancialProfile => {
            let profile = FinancialProfile::read(value);
            financial_profile::check(root.to("financial_profile"), &profile, &context, report);
        }
        Part::MetaData => meta_data::check(root.to("meta_data"), value, report),
        Part::IdentifyingDocuments => {
            let documents = List::read(value);
            let mut uris = Uris::of(&documents, &List::read(&Value::Absent));
            let at = root.to("identifying_documents");
            identifying_documents::check(at, &documents, &context, &mut uris, report);
        }
        Part::AddressDocuments => {
            let documents = List::read(value);
            let mut uris = Uris::of(&List::read(&Value::Absent), &documents);
            let at = root.to("address_documents");
            address_documents::check(at, &documents, &context, &mut uris, report);
        }
        Part::Create => create(&Create::read(value), options, report),
        Part::Attach => attach(&Attach::read(value), &context, report),
        Part::Upload => upload::check(value, report),
    }
}

fn create<'a>(body: &Create<'a>, options: &Options, report: &mut Report<'a>) {
    let root = Path::ROOT;
    if !input::body(root, body.whole, report) {
        return;
    }
    let context = Context::new(options, body.basic_info.country_of_residence);
    verification_type::check(
        root.to("verification_type"),
        body.verification_type,
        &context,
        report,
    );
    basic_info::check(root.to("basic_info"), &body.basic_info, &context, report);
    address::check(root.to("address"), &body.address, &context, report);
    financial_profile::check(
        root.to("financial_profile"),
        &body.financial_profile,
        &context,
        report,
    );
    meta_data::check(root.to("meta_data"), body.meta_data, report);
    input::unknown_members(root, body.whole, Create::TABLE, report);
}

fn attach<'a>(body: &Attach<'a>, context: &Context<'_>, report: &mut Report<'a>) {
    let root = Path::ROOT;
    customer::check(root, context, report);
    if !input::body(root, body.whole, report) {
        return;
    }
    let identifying = root.to("identifying_documents");
    let address = root.to("address_documents");
    let mut uris = Uris::of(&body.identifying_documents, &body.address_documents);
    identifying_documents::check(
        identifying,
        &body.identifying_documents,
        context,
        &mut uris,
        report,
    );
    address_documents::check(address, &body.address_documents, context, &mut uris, report);
    tos_policies_value::check(
        root.to("tos_policies_value"),
        body.tos_policies_value,
        context,
        report,
    );
    input::unknown_members(root, body.whole, Attach::TABLE, report);
}
