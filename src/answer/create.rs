//! The answer of `POST /v2/customers/individual` (Changelog: "The response returns customer_id and
//! a tos_policies_url").

use alloc::string::String;

use serde::Serialize;

use super::refusal::{AnswerError, text};
use super::tos::parse_tos_policies_value;
use crate::form::value::Value;

/// A customer that was created.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Created {
    /// The customer's id.
    pub customer_id: String,
    /// Where the terms of service are shown.
    pub tos_policies_url: String,
    /// What an attach sends once they are accepted.
    pub tos_policies_value: String,
}

/// Reads `{"data":{"customer_id":…,"tos_policies_url":…}}`.
///
/// # Errors
/// [`AnswerError::UnexpectedAnswer`], or why the URL holds no value.
pub fn parse_create_response(answer: &Value<'_>) -> Result<Created, AnswerError> {
    let data = answer.member("data");
    let text = |name| text(data, name).map(String::from);
    let tos_policies_url = text("tos_policies_url")?;
    Ok(Created {
        customer_id: text("customer_id")?,
        tos_policies_value: parse_tos_policies_value(&tos_policies_url)?,
        tos_policies_url,
    })
}
