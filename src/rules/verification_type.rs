//! Individual customers guide V2, Verification Type.

use crate::form::body::Input;
use crate::form::create::VERIFICATION_TYPE;
use crate::issue::code::Code;
use crate::issue::finding::Findings;

use super::context::Context;
use super::input;

/// "Verification type determines how customer identity is validated": `STANDARD` or `RELIANCE`,
/// required in V2.
pub(super) fn check(kind: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    let Some(word) = input::text(kind, report) else { return };
    if input::choice(kind.at, word, &VERIFICATION_TYPE, report) {
        reliance(kind, context, report);
    }
}

/// The same where V1 does not ask for it: blanks are no word either, but nothing is missing.
pub(super) fn optional(kind: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    match kind.text() {
        _ if kind.is_empty() => {}
        Some(blanks) if blanks.is_blank() => {
            input::choice(kind.at, blanks, &VERIFICATION_TYPE, report);
        }
        _ => check(kind, context, report),
    }
}

/// RELIANCE must be explicitly enabled for the client; if it is not, the API answers 423.
fn reliance(kind: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    if context.options.reliance_enabled == Some(false) && kind.is("RELIANCE") {
        report.add(kind.at, Code::RelianceUnavailable);
    }
}
