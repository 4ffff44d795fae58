//! What the rules of several sections ask of a date.

use crate::form::cell::At;
use crate::formats::date::{Date, DateError};
use crate::formats::text::Text;
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};

use super::context::Context;

/// For how many months a document should still be valid.
const MONTHS: u32 = 2;

/// "Document must be valid for at least 2 month(s) from the date of submission" (OpenAPI description,
/// the example of a request for information): one that is not is likely to be asked for again.
#[inline(never)]
pub(super) fn expires_soon(at: At, expires: Date, context: &Context<'_>, report: &mut Findings) {
    if expires.is_within_months(MONTHS, context.options.today) {
        report.add_with(at, Code::ExpiresSoon, Param::Number(MONTHS));
    }
}

/// "YYYY-MM-DD", and a day that the calendar has.
pub(super) fn date(at: At, text: Text<'_>, report: &mut Findings) -> Option<Date> {
    match Date::parse(text) {
        Ok(date) => return Some(date),
        Err(DateError::Format) => report.add(at, Code::InvalidDateFormat),
        Err(DateError::NoSuchDay) => report.add(at, Code::NoSuchDate),
    }
    None
}
