//! Individual customers guide V2, Meta Data.

use crate::form::body::Input;
use crate::form::cell::{At, Tag};
use crate::issue::code::Code;
use crate::issue::finding::Findings;

use super::input;

/// "Custom key-value pairs for internal tracking": optional, an object with any members. Its
/// bounds are those of whoever laid it out.
pub(super) fn check(meta_data: Input<'_>, report: &mut Findings) {
    let cell = meta_data.cell();
    match cell.tag() {
        _ if meta_data.is_empty() => {}
        Tag::TooLarge => report.add(meta_data.at, Code::TooComplex),
        Tag::Object => {
            for n in 0..cell.len() {
                let name = At((cell.data() + 2 * n) as u32);
                let value = meta_data.body.input(At(name.0 + 1));
                pair(meta_data, name, value, report);
            }
        }
        _ => input::wrong_type(meta_data, "object", report),
    }
}

/// "Key-value pairs": the guide shows texts alone. A nested value is sent as it is, but may not be
/// kept.
fn pair(meta_data: Input<'_>, name: At, value: Input<'_>, report: &mut Findings) {
    let is_long = |at: At| meta_data.body.cell(at).tag() == Tag::TooLong;
    if is_long(name) || is_long(value.at) {
        return input::too_long(input::name_below(meta_data, name), report);
    }
    let code = match value.cell().tag() {
        Tag::List | Tag::Object => Code::NestedMetaData,
        Tag::MalformedText => Code::MalformedText,
        Tag::Unreadable => Code::Unreadable,
        _ => return,
    };
    report.add(input::name_below(meta_data, name), code);
}
