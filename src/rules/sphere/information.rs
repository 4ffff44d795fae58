//! Create an Individual or Business Customer, `personalInformation` and `businessInformation`.

use crate::form::body::Input;
use crate::form::sphere::{BusinessInformation, PersonalInformation};
use crate::issue::finding::Findings;
use crate::rules::input;

use super::customer_type::Type;
use super::member::{belongs, can_be_sent, is_object, is_sendable, members_of, usually_required};

/// The tax identification fields: number, type, country.
fn tax<'a>(information: &PersonalInformation<'a>) -> [Input<'a>; 3] {
    [information.tax_number(), information.tax_type(), information.tax_country()]
}

/// Whether an input holds anything but blanks.
fn is_given(input: Input<'_>) -> bool {
    !input.is_empty() && !input.text().is_some_and(|text| text.is_blank())
}

/// "When any tax identification field is provided".
pub(super) fn is_tax_given(information: &PersonalInformation<'_>) -> bool {
    tax(information).into_iter().any(is_given)
}

/// "When any tax identification field is provided, all tax identification fields (number, type,
/// country) and address are required."
pub(super) fn of_person(
    information: &PersonalInformation<'_>,
    kind: Option<Type>,
    report: &mut Findings,
) {
    let whole = information.whole;
    if !belongs(whole, Type::Individual, kind, report) || !is_object(whole, report) {
        return;
    }
    let (tax, is_tax_given) = (tax(information), is_tax_given(information));
    for member in members_of(whole, PersonalInformation::TABLE) {
        if is_tax_given && !is_given(member) && tax.iter().any(|field| field.at == member.at) {
            input::required(member.at, report);
        } else {
            is_sendable(member, report);
        }
    }
}

/// What SpherePay's own reference asks of a business; the document leaves the business body out.
pub(super) fn of_business(
    information: &BusinessInformation<'_>,
    kind: Option<Type>,
    report: &mut Findings,
) {
    let whole = information.whole;
    if !belongs(whole, Type::Business, kind, report) {
        return;
    }
    if is_object(whole, report) {
        can_be_sent(whole, BusinessInformation::TABLE, report);
    } else if whole.is_empty() && kind.is_some() {
        usually_required(whole.at, report);
    }
}
