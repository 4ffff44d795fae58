//! Individual customers guide V2, Step 2: Attach Documents, `tos_policies_value`.

use crate::form::body::Input;
use crate::issue::code::Code;
use crate::issue::finding::Findings;

use super::context::Context;
use super::input;

/// "Should be parsed from the tos_policies_url ... signifies that the customer was shown the terms
/// and accepted them."
///
/// The OpenAPI description requires it, the guide's migration table says that it is not required:
/// sending it can never hurt, so it is required unless the host says otherwise. Blank never passes.
pub(super) fn check(value: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    if !context.options.tos_required {
        match value.text() {
            Some(text) if text.is_blank() => return report.add(value.at, Code::MustNotBeBlank),
            None if value.is_empty() => return,
            _ => {}
        }
    }
    input::text(value, report);
}
