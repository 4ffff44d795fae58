//! What V1 asks alike of several members.

use crate::form::body::Input;
use crate::form::cell::At;
use crate::formats::text::Text;
use crate::issue::finding::Findings;
use crate::rules::context::Context;
use crate::rules::input;

/// The rule of one member, which may look at the section that has it.
pub(super) type Rule = fn(member: Input<'_>, section: Input<'_>, &Context<'_>, &mut Findings);

/// A section by the rules of its members.
#[inline(never)]
pub(super) fn section(
    whole: Input<'_>,
    rules: &[Rule],
    context: &Context<'_>,
    report: &mut Findings,
) {
    if !input::section(whole, report) {
        return;
    }
    for (rule, at) in rules.iter().zip(whole.at.0 + 1..) {
        rule(whole.body.input(At(at)), whole, context, report);
    }
    input::unknown_members(whole, report);
}

/// "ISO Alpha-3 country code".
pub(super) fn country(code: Input<'_>, _: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    input::required_country(code, context, report);
}

/// "All text fields accept only English (Latin) characters" (Common Pitfalls): a required text, and
/// no companion could carry another reading.
pub(super) fn latin(text: Input<'_>, _: Input<'_>, _: &Context<'_>, report: &mut Findings) {
    is_latin(text, report);
}

#[inline(never)]
pub(super) fn is_latin(input: Input<'_>, report: &mut Findings) -> bool {
    text(input, report).is_some_and(|text| input::ascii(input.at, text, report))
}

/// A required text that is not blank.
#[inline(never)]
pub(super) fn text<'a>(input: Input<'a>, report: &mut Findings) -> Option<Text<'a>> {
    input::text(input, report)
}
