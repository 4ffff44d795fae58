//! What the rules of several sections ask of a date.

use crate::form::cell::At;
use crate::formats::date::{Date, DateError};
use crate::formats::text::Text;
use crate::issue::code::Code;
use crate::issue::finding::Findings;

/// "YYYY-MM-DD", and a day that the calendar has.
pub(super) fn date(at: At, text: Text<'_>, report: &mut Findings) -> Option<Date> {
    match Date::parse(text) {
        Ok(date) => return Some(date),
        Err(DateError::Format) => report.add(at, Code::InvalidDateFormat),
        Err(DateError::NoSuchDay) => report.add(at, Code::NoSuchDate),
    }
    None
}
