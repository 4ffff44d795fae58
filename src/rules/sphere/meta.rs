//! Create an Individual or Business Customer, `meta`.

use crate::form::body::Input;
use crate::form::cell::{At, Tag};
use crate::form::field::{Field, Kind};
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};
use crate::rules::input;

/// "Additional metadata associated with the customer": an object whose values are texts, numbers,
/// true, false or null.
pub(super) fn check(meta: Input<'_>, report: &mut Findings) {
    let cell = meta.cell();
    match cell.tag() {
        Tag::TooLarge => report.add(meta.at, Code::TooComplex),
        Tag::Object => {
            for n in 0..cell.len() {
                let name = At((cell.data() + 2 * n) as u32);
                let value = meta.body.input(At(name.0 + 1));
                let is_long = meta.body.cell(name).tag() == Tag::TooLong;
                pair(input::name_below(meta, name), value, is_long, report);
            }
        }
        _ if meta.is_empty() => {}
        _ => input::wrong_type(meta, "object", report),
    }
}

fn pair(at: At, value: Input<'_>, is_long: bool, report: &mut Findings) {
    match value.field() {
        _ if is_long => input::too_long(at, report),
        Field::Other(Kind::LongText) => input::too_long(at, report),
        Field::Other(Kind::MalformedText) => report.add(at, Code::MalformedText),
        Field::Other(Kind::Unreadable) => report.add(at, Code::Unreadable),
        Field::Other(Kind::List | Kind::Object) => {
            report.add_with(at, Code::WrongType, Param::Word("primitive"));
        }
        _ => {}
    }
}
