//! SpherePay, Create an Individual or Business Customer: one file for what each part of its body is
//! asked.
//!
//! The document marks nothing but `type` as something that must be there, so a customer without an
//! e-mail address or an address is a warning: nobody is verified without them.

mod address;
mod contact;
mod customer_type;
mod information;
mod member;
mod meta;

use crate::form::body::Body;
use crate::form::cell::{At, Tag};
use crate::form::section::Read;
use crate::form::sphere::Customer;
use crate::issue::code::Code;
use crate::issue::finding::Findings;

use super::input;

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
