//! What SpherePay's document asks alike of several members.

use crate::form::body::Input;
use crate::form::cell::{At, Tag};
use crate::form::field::{Field, Kind};
use crate::form::section::Section;
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};
use crate::rules::input;

use super::customer_type::Type;

/// What nobody is verified without, although the document does not mark it as required.
pub(super) fn usually_required(at: At, report: &mut Findings) {
    report.add_with(at, Code::UsuallyRequired, Param::Member(at));
}

/// Whether an input of one type of customer is to be judged: in a body of the other type the
/// document does not know it.
pub(super) fn belongs(
    input: Input<'_>,
    to: Type,
    kind: Option<Type>,
    report: &mut Findings,
) -> bool {
    let is_of_other = kind.is_some_and(|kind| kind != to);
    if is_of_other && !input.is_empty() {
        report.add(input.at, Code::UnknownMember);
    }
    !is_of_other
}

/// An object, if anything: what is in it is its own rule's matter.
pub(super) fn is_object(whole: Input<'_>, report: &mut Findings) -> bool {
    let is_object = whole.cell().tag() == Tag::Object;
    if !is_object && !whole.is_empty() {
        input::wrong_type(whole, "object", report);
    }
    is_object
}

/// The members of a section of which the document says nothing.
pub(super) fn can_be_sent(whole: Input<'_>, table: &'static Section, report: &mut Findings) {
    members_of(whole, table).for_each(|member| is_sendable(member, report));
}

/// The inputs of a section that has texts alone.
pub(super) fn members_of<'a>(
    whole: Input<'a>,
    table: &'static Section,
) -> impl Iterator<Item = Input<'a>> {
    (1..table.cells).map(move |n| whole.body.input(At(whole.at.0 + n)))
}

/// Only what no JSON can carry is refused.
pub(super) fn is_sendable(input: Input<'_>, report: &mut Findings) {
    match input.field() {
        Field::Other(Kind::MalformedText | Kind::Unreadable) => {
            input::wrong_type(input, "text", report);
        }
        Field::Text(text) if !input.is_empty() && text.is_blank() => {
            report.add(input.at, Code::OnlyBlanks);
        }
        _ => {}
    }
}
