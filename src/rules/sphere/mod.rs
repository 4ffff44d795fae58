//! SpherePay, Create an Individual or Business Customer: one file for what each part of its body is
//! asked.
//!
//! The document marks nothing but `type` as something that must be there, so a customer without an
//! e-mail address or an address is a warning: nobody is verified without them.

mod address;
mod contact;
mod customer_type;
mod information;
mod meta;

use crate::field::{Field, Input, Kind};
use crate::form::body::{At, Body, Tag, Tape};
use crate::form::sphere::Customer;
use crate::form::{Read, Section};
use crate::issue::{Code, Findings, Param, Report};
use crate::value::Value;

use super::input;
use customer_type::Type;

/// Every code that these rules find.
pub const CODES: [Code; 16] = [
    Code::Required,
    Code::WrongType,
    Code::Unreadable,
    Code::MalformedText,
    Code::UnknownMember,
    Code::OnlyBlanks,
    Code::NonAsciiFreeText,
    Code::InvalidChoice,
    Code::InvalidEmail,
    Code::EmailDomainWithoutDot,
    Code::InvalidPhone,
    Code::TooManyEntries,
    Code::TooComplex,
    Code::TooLong,
    Code::MoreIssues,
    Code::UsuallyRequired,
];

/// Those of them that no other rules find.
pub const OWN_CODES: [Code; 1] = [Code::UsuallyRequired];

/// Checks the body of SpherePay's `POST /v2/customer`, exactly as it would be sent.
///
/// ```
/// use fin_onboarding::{Value, rules::sphere::validate_customer};
/// let report = validate_customer(&Value::from_json(r#"{"type":"person"}"#)?);
/// assert_eq!(report.issues()[0].path, "type");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn validate_customer(body: &Value<'_>) -> Report {
    let tape = Tape::of(body, Customer::TABLE);
    let mut findings = Findings::default();
    judge(&tape.body(), &mut findings);
    Report::of(&findings, Customer::TABLE, &tape.body())
}

/// Judges a body that has been laid out.
pub fn judge(body: &Body<'_>, report: &mut Findings) {
    let customer = Customer::read(body.input(At::ROOT));
    if customer.whole.cell().tag() == Tag::TooLarge {
        report.add(At::ROOT, Code::TooComplex);
    } else if input::body(customer.whole, report) {
        members(&customer, report);
    }
    report.close();
}

fn members(customer: &Customer<'_>, report: &mut Findings) {
    let kind = customer_type::check(customer.kind(), report);
    contact::email(customer.email(), report);
    contact::phone(customer.phone(), report);
    let is_tax_given = information::is_tax_given(&customer.personal_information());
    address::of_person(customer.address(), kind, is_tax_given, report);
    address::of_business(customer.addresses(), kind, report);
    information::of_person(&customer.personal_information(), kind, report);
    information::of_business(&customer.business_information(), kind, report);
    meta::check(customer.meta(), report);
    input::unknown_members(customer.whole, report);
}

/// What nobody is verified without, although the document does not mark it as required.
fn usually_required(at: At, report: &mut Findings) {
    report.add_with(at, Code::UsuallyRequired, Param::Member(at));
}

/// Whether an input of one type of customer is to be judged: in a body of the other type the
/// document does not know it.
fn belongs(input: Input<'_>, to: Type, kind: Option<Type>, report: &mut Findings) -> bool {
    let is_of_other = kind.is_some_and(|kind| kind != to);
    if is_of_other && !input.is_empty() {
        report.add(input.at, Code::UnknownMember);
    }
    !is_of_other
}

/// An object, if anything: what is in it is its own rule's matter.
fn is_object(whole: Input<'_>, report: &mut Findings) -> bool {
    let is_object = whole.cell().tag() == Tag::Object;
    if !is_object && !whole.is_empty() {
        input::wrong_type(whole, "object", report);
    }
    is_object
}

/// The members of a section of which the document says nothing.
fn can_be_sent(whole: Input<'_>, table: &'static Section, report: &mut Findings) {
    members_of(whole, table).for_each(|member| is_sendable(member, report));
}

/// The inputs of a section that has texts alone.
fn members_of<'a>(whole: Input<'a>, table: &'static Section) -> impl Iterator<Item = Input<'a>> {
    (1..table.cells).map(move |n| whole.body.input(At(whole.at.0 + n)))
}

/// Only what no JSON can carry is refused.
fn is_sendable(input: Input<'_>, report: &mut Findings) {
    match input.field() {
        Field::Other(Kind::MalformedText | Kind::Unreadable) => {
            input::wrong_type(input, "text", report);
        }
        Field::Text(text) if !input.is_empty() && text.is_blank() => {
            report.add(input.at, Code::OnlyBlanks);
        }
        _ => {}
    }
}
