//! Create an Individual or Business Customer, `email` and `phone`.

use crate::form::body::Input;
use crate::formats::email;
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};
use crate::rules::input;

use super::member::usually_required;

/// The most characters of an e-mail address.
const LONGEST_EMAIL: usize = 254;

/// "The customer email address", at most 254 characters. Nothing is said of its case. Of an address
/// with other characters than ASCII we do not know whether it is taken.
pub(super) fn email(email: Input<'_>, report: &mut Findings) {
    if email.is_empty() {
        return usually_required(email.at, report);
    }
    let Some(text) = input::optional_text(email, report) else { return };
    if text.as_str().chars().count() > LONGEST_EMAIL {
        return report.add_with(email.at, Code::TooLong, Param::Number(LONGEST_EMAIL as u32));
    }
    if !text.is_ascii() {
        return report.add(email.at, Code::NonAsciiFreeText);
    }
    match email::parse(text) {
        None => report.add(email.at, Code::InvalidEmail),
        Some(found) if !found.has_dot => report.add(email.at, Code::EmailDomainWithoutDot),
        Some(_) => {}
    }
}

/// "The customer phone number in E.164 format": `^\+(?:[0-9]){6,14}[0-9]$`, a plus sign and seven to
/// fifteen digits.
pub(super) fn phone(phone: Input<'_>, report: &mut Findings) {
    if phone.is_empty() {
        return usually_required(phone.at, report);
    }
    let Some(text) = input::optional_text(phone, report) else { return };
    let digits = text.bytes.strip_prefix(b"+").unwrap_or_default();
    if !(7..=15).contains(&digits.len()) || !digits.iter().all(u8::is_ascii_digit) {
        report.add(phone.at, Code::InvalidPhone);
    }
}
