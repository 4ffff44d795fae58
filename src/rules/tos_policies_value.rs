//! Individual customers guide V2, Step 2: Attach Documents, `tos_policies_value`.

use crate::field::{Field, is_blank};
use crate::issue::{Code, Path, Report};

use super::{Context, input};

/// "Should be parsed from the tos_policies_url ... signifies that the customer was shown the terms
/// and accepted them."
///
/// The OpenAPI description requires it, the guide's migration table says that it is not required:
/// sending it can never hurt, so it is required unless the host says otherwise. Blank never passes.
pub(super) fn check<'a>(
    at: Path<'a>,
    field: Field<'a>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    match field {
        Field::Absent if !context.options.tos_required => {}
        Field::Text(text) if is_blank(text) && !context.options.tos_required => {
            report.add(at, Code::MustNotBeBlank);
        }
        _ => {
            input::text(at, field, report);
        }
    }
}
