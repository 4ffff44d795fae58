//! What the rules of several sections ask of a date.

use crate::formats::date::{Date, DateError};
use crate::issue::{Code, Path, Report};

/// "YYYY-MM-DD", and a day that the calendar has.
pub(super) fn date<'a>(at: Path<'a>, text: &str, report: &mut Report<'a>) -> Option<Date> {
    match Date::parse(text) {
        Ok(date) => return Some(date),
        Err(DateError::Format) => report.add(at, Code::InvalidDateFormat),
        Err(DateError::NoSuchDay) => report.add(at, Code::NoSuchDate),
    }
    None
}
