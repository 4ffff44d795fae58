//! The answers of `POST /v2/customers/{customer_id}/individual/attach`, of V1's attach and of
//! `PATCH /v1/customers/{customer_id}`: the three are alike.

use alloc::string::String;

use super::refusal::{AnswerError, text};
use crate::form::value::Value;

/// Reads `{"data":{"customer_id":…},"meta":null}`. "A 200 response means the request is validated
/// and queued, not that processing is complete" (Individual customers guide V2, Step 2: Attach
/// Documents). Answers the customer's id.
///
/// # Errors
/// [`AnswerError::UnexpectedAnswer`]
pub fn parse_attach_response(answer: &Value<'_>) -> Result<String, AnswerError> {
    text(answer.member("data"), "customer_id").map(String::from)
}
