//! Individual customers guide V2, Verification Type.

use crate::field::Field;
use crate::form::create::VERIFICATION_TYPE;
use crate::issue::{Code, Path, Report};

use super::{Context, input};

/// "Verification type determines how customer identity is validated": `STANDARD` or `RELIANCE`,
/// required in V2.
pub(super) fn check<'a>(
    at: Path<'a>,
    field: Field<'a>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    let Some(word) = input::text(at, field, report) else { return };
    if let Some(word) = input::choice(at, word, &VERIFICATION_TYPE, report) {
        reliance(at, word, context, report);
    }
}

/// RELIANCE must be explicitly enabled for the client; if it is not, the API answers 423.
fn reliance<'a>(at: Path<'a>, word: &str, context: &Context<'_>, report: &mut Report<'a>) {
    if word == "RELIANCE" && context.options.reliance_enabled == Some(false) {
        report.add(at, Code::RelianceUnavailable);
    }
}
