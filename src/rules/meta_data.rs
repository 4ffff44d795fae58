//! Individual customers guide V2, Meta Data.

use crate::issue::{Code, Path, Report};
use crate::value::Value;

use super::{DEEPEST_META_DATA, LARGEST_META_DATA, input};

/// "Custom key-value pairs for internal tracking": optional, an object with any members.
pub(super) fn check<'a>(at: Path<'a>, value: &'a Value<'a>, report: &mut Report<'a>) {
    match value {
        Value::Absent => {}
        Value::Text(text) if text.is_empty() => {}
        Value::TooLarge => report.add(at, Code::TooComplex),
        Value::Object(members) => {
            if !fits(value, DEEPEST_META_DATA, &mut { LARGEST_META_DATA }) {
                report.add(at, Code::TooComplex);
                return;
            }
            for (name, value) in members {
                pair(input::name_below(at, name), value, report);
            }
        }
        other => input::wrong_type(at, other.field(), "object", report),
    }
}

/// "Key-value pairs": the guide shows texts alone. A nested value is sent as it is, but may not be
/// kept.
fn pair<'a>(at: Path<'a>, value: &'a Value<'a>, report: &mut Report<'a>) {
    match value {
        Value::List(_) | Value::Object(_) => report.add(at, Code::NestedMetaData),
        Value::MalformedText | Value::Unreadable => {
            input::wrong_type(at, value.field(), "text", report)
        }
        _ => {}
    }
}

/// Whether a value, with all that is in it, stays within the bounds.
fn fits(value: &Value<'_>, depth: usize, budget: &mut usize) -> bool {
    if *budget == 0 || depth == 0 || *value == Value::TooLarge {
        return false;
    }
    *budget -= 1;
    value.entries().iter().all(|entry| fits(entry, depth - 1, budget))
        && value.members().iter().all(|(_, member)| fits(member, depth - 1, budget))
}
