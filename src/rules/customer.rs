//! Attach Documents to Individual Customer V2, Prerequisites: what is known about the customer and
//! is not in the body.

use crate::form::cell::At;
use crate::formats::text::trim;
use crate::formats::uuid::is_uuid;
use crate::issue::code::Code;
use crate::issue::finding::Findings;

use super::context::Context;

/// The statuses that the API's documents and its OpenAPI description name, V1 and V2 together.
pub const STATUSES: [&str; 10] = [
    "INCOMPLETE",
    "QUEUED",
    "PROCESSING",
    "REVIEWING",
    "APPROVED",
    "ACTION_REQUIRED",
    "REINITIATE",
    "ON_HOLD",
    "IN_COMPLIANCE",
    "REJECTED",
];

/// "The customer must satisfy ... Only one attach can be in flight per customer."
pub(super) fn check(context: &Context<'_>, report: &mut Findings) {
    if let Some(id) = &context.options.customer_id {
        customer_id(id, report);
    }
    if let Some(status) = &context.options.customer_status {
        customer_status(status, report);
    }
    if context.options.attach_in_flight == Some(true) {
        in_flight(report);
    }
}

/// "Unique identifier for the individual customer", a path parameter. The OpenAPI description
/// gives it as a UUID; `.` and `..` would make another path of it.
pub(super) fn customer_id(id: &str, report: &mut Findings) {
    if trim(id).is_empty() || id == "." || id == ".." {
        report.add(At::CUSTOMER_ID, Code::InvalidCustomerId);
    } else if !is_uuid(id) {
        report.add(At::CUSTOMER_ID, Code::CustomerIdNotUuid);
    }
}

/// "A customer_status of INCOMPLETE or ACTION_REQUIRED. Any other state returns 403." A status
/// that no document knows stays unchecked, visibly.
fn customer_status(status: &str, report: &mut Findings) {
    if !STATUSES.contains(&status) {
        report.add(At::CUSTOMER_STATUS, Code::CustomerStatusUnknown);
    } else if !allows_attach(status) {
        report.add(At::CUSTOMER_STATUS, Code::CustomerNotEligible);
    }
}

/// "INCOMPLETE or ACTION_REQUIRED."
pub(crate) fn allows_attach(status: &str) -> bool {
    matches!(status, "INCOMPLETE" | "ACTION_REQUIRED")
}

/// "A second concurrent attach returns 409."
fn in_flight(report: &mut Findings) {
    report.add(At::IN_FLIGHT, Code::AttachInFlight);
}
