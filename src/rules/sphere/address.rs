//! Create an Individual or Business Customer, `address` and `addresses`.

use crate::form::cell::Tag;
use crate::form::limits::LONGEST_LIST;
use crate::form::section::List;
use crate::form::sphere::CustomerAddress;
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};
use crate::rules::input;

use super::customer_type::Type;
use super::member::{belongs, can_be_sent, is_object, usually_required};

/// "The customer's address." With any tax identification field, "address [is] required".
pub(super) fn of_person(
    address: CustomerAddress<'_>,
    kind: Option<Type>,
    is_tax_given: bool,
    report: &mut Findings,
) {
    let whole = address.whole;
    if !belongs(whole, Type::Individual, kind, report) {
        return;
    }
    if is_object(whole, report) {
        can_be_sent(whole, CustomerAddress::TABLE, report);
    } else if whole.is_empty() && is_tax_given {
        input::required(whole.at, report);
    } else if whole.is_empty() && kind.is_some() {
        usually_required(whole.at, report);
    }
}

/// The addresses of a business, "a registered address and an operating address" (SpherePay's own
/// reference; the document leaves the business body out).
pub(super) fn of_business(
    addresses: List<'_, CustomerAddress<'_>>,
    kind: Option<Type>,
    report: &mut Findings,
) {
    let whole = addresses.whole;
    if !belongs(whole, Type::Business, kind, report) {
        return;
    }
    match whole.cell().tag() {
        Tag::List if !addresses.is_empty() => {
            for entry in addresses.iter() {
                if entry.whole.is_empty() {
                    input::wrong_type(entry.whole, "object", report);
                } else if is_object(entry.whole, report) {
                    can_be_sent(entry.whole, CustomerAddress::TABLE, report);
                }
            }
        }
        Tag::TooLarge => {
            let max = Param::Number(LONGEST_LIST as u32);
            report.add_with(whole.at, Code::TooManyEntries, max);
        }
        Tag::List => usually_required(whole.at, report),
        _ if !whole.is_empty() => input::wrong_type(whole, "list", report),
        _ if kind.is_some() => usually_required(whole.at, report),
        _ => {}
    }
}
