//! What a customer's status means (Individual customers guide V2, Customer Status & Webhooks; V1's
//! guide, the same section; OpenAPI description, IndividualCustomerData).

use alloc::vec::Vec;

use serde::Serialize;

use crate::rules::customer::{STATUSES, allows_attach};

/// What is known of a status; of one that no document names, nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StatusDescription {
    /// Whether a document names it.
    #[serde(rename = "known")]
    pub is_known: bool,
    /// The documents' sentence; none for an unknown status.
    pub meaning: Option<&'static str>,
    /// Whether it allows a V2 attach.
    pub attach_allowed: bool,
    /// Whether the API is at work, and nobody has to do anything but wait.
    #[serde(rename = "waiting")]
    pub is_waiting: bool,
    /// Whether no status follows it of its own.
    #[serde(rename = "final")]
    pub is_final: bool,
    /// The statuses that usually follow. The API may know others.
    pub next: Vec<&'static str>,
}

/// A status with what it means and the places in [`STATUSES`] of those that follow it.
///
/// The guides show INCOMPLETE, REVIEWING and then APPROVED, or that something is wanted, or
/// REJECTED; the changelog puts PROCESSING before REVIEWING. V1's QUEUED, REINITIATE and ON_HOLD are
/// V2's PROCESSING, ACTION_REQUIRED and IN_COMPLIANCE (OpenAPI description). What follows an answered
/// request for information no document says: most likely what follows documents.
const TABLE: [(&str, u16); 10] = [
    ("Customer created but documents not yet attached", 1 << 1 | 1 << 2 | 1 << 3),
    ("Documents submitted and being processed", 1 << 3),
    ("Documents submitted and being processed", 1 << 3),
    (
        "Documents submitted and under compliance review",
        1 << 4 | 1 << 5 | 1 << 6 | 1 << 7 | 1 << 8 | 1 << 9,
    ),
    ("Verification complete, customer can transact", 0),
    ("Additional documents or corrections needed", 1 << 2 | 1 << 3),
    ("Additional documents or corrections needed", 1 << 1 | 1 << 3),
    ("Additional information required via RFI", 1 << 3 | 1 << 4 | 1 << 9),
    ("Additional information required via RFI", 1 << 3 | 1 << 4 | 1 << 9),
    ("Verification failed, see rejection reason", 0),
];

/// Describes a status, V1's and V2's alike.
///
/// ```
/// use fin_onboarding::answer::describe_status;
/// assert!(describe_status("ACTION_REQUIRED").attach_allowed);
/// assert!(!describe_status("A_STATUS_OF_TOMORROW").is_known);
/// ```
pub fn describe_status(status: &str) -> StatusDescription {
    let place = STATUSES.iter().position(|known| *known == status);
    let known = place.and_then(|place| TABLE.get(place));
    let next = known.map_or(0, |(_, next)| *next);
    let follows = |(n, name): (usize, &&'static str)| (next >> n & 1 == 1).then_some(*name);
    StatusDescription {
        is_known: known.is_some(),
        meaning: known.map(|(meaning, _)| *meaning),
        attach_allowed: allows_attach(status),
        // QUEUED, PROCESSING, REVIEWING.
        is_waiting: matches!(place, Some(1..=3)),
        is_final: known.is_some() && next == 0,
        next: STATUSES.iter().enumerate().filter_map(follows).collect(),
    }
}
