//! Individual customers guide V1, Basic Information.

use crate::form::body::Input;
use crate::form::v1::create::BasicInfoV1;
use crate::formats::country::Country;
use crate::issue::code::Code;
use crate::issue::finding::Findings;
use crate::rules::basic_info::{dob, email, phone};
use crate::rules::context::Context;
use crate::tax_ids::ssn;

use super::member::{Rule, country, is_latin, latin, text};

/// "Personal details exactly as shown on identity documents. All fields must use only English
/// (Latin) characters."
pub(super) const RULES: [Rule; BasicInfoV1::TABLE.members.len()] = [
    // first_name, last_name
    latin,
    latin,
    |date, _, context, report| dob(date, context, report),
    |address, _, _, report| email(address, report),
    |number, _, context, report| phone(number, context, report),
    // country_of_residence, nationality
    country,
    country,
    tin,
];

/// "USA: Social Security Number in format xxx-xx-xxxx": of who resides there, for the number does
/// not say whose it is. An ITIN has the same form, and nothing here tells it apart. Other countries'
/// official formats are unchecked.
fn tin(tin: Input<'_>, _: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    if !context.residence.is_some_and(Country::is_usa) {
        is_latin(tin, report);
        return;
    }
    let Some(text) = text(tin, report) else { return };
    if !ssn::is_ssn_format(text.bytes) {
        report.add(tin.at, Code::SsnFormat);
    } else if !ssn::is_issued(text.bytes, || true) {
        report.add(tin.at, Code::SsnNotIssued);
    }
}
