//! The answers of `POST /v2/customers/{customer_id}/individual/attach`, of V1's attach and of
//! `PATCH /v1/customers/{customer_id}`: the three are alike.

use alloc::string::String;

use serde::Serialize;

use super::refusal::{AnswerError, text};
use crate::form::value::Value;

/// Documents that were taken for processing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Attached {
    /// The customer's id.
    pub customer_id: String,
}

/// Reads `{"data":{"customer_id":…},"meta":null}`. "A 200 response means the request is validated
/// and queued, not that processing is complete" (Individual customers guide V2, Step 2: Attach
/// Documents).
///
/// # Errors
/// [`AnswerError::UnexpectedAnswer`]
pub fn parse_attach_response(answer: &Value<'_>) -> Result<Attached, AnswerError> {
    let customer_id = text(answer.member("data"), "customer_id")?;
    Ok(Attached { customer_id: String::from(customer_id) })
}
