//! Individual customers guide V2, Verification Type.

use crate::field::{Input, Text};
use crate::form::create::VERIFICATION_TYPE;
use crate::issue::{Code, Findings};

use super::{Context, input};

/// "Verification type determines how customer identity is validated": `STANDARD` or `RELIANCE`,
/// required in V2.
pub(super) fn check(kind: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    if let Some(word) = input::text(kind, report) {
        known(kind, word, context, report);
    }
}

/// V1 does not ask for it.
pub(super) fn optional(kind: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    if let Some(word) = input::optional_text(kind, report) {
        known(kind, word, context, report);
    }
}

fn known(kind: Input<'_>, word: Text<'_>, context: &Context<'_>, report: &mut Findings) {
    if input::choice(kind.at, word, &VERIFICATION_TYPE, report) {
        reliance(kind, context, report);
    }
}

/// RELIANCE must be explicitly enabled for the client; if it is not, the API answers 423.
fn reliance(kind: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    if context.options.reliance_enabled == Some(false) && kind.is("RELIANCE") {
        report.add(kind.at, Code::RelianceUnavailable);
    }
}
