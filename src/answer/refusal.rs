//! Why an answer could not be understood.

use crate::form::value::Value;
use crate::formats::text::is_blank;

/// A member that is a text that says something.
#[inline(never)]
pub(super) fn text<'v>(value: &'v Value<'_>, name: &str) -> Result<&'v str, AnswerError> {
    match value.member(name) {
        Value::Text(text) if !is_blank(text) => Ok(text),
        _ => Err(AnswerError::UnexpectedAnswer),
    }
}

/// Why an answer could not be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerError {
    /// The URL has no `tos_policies_value`.
    MissingValue,
    /// Its `tos_policies_value` is empty.
    EmptyValue,
    /// There are several values, and they differ.
    ConflictingValues,
    /// Not a URL; the bare value, as some webhooks send it, is none either.
    NotAUrl,
    /// Not the shape that the API's documents give.
    UnexpectedAnswer,
    /// A request for information that asks for nothing a form holds.
    NothingRequested,
    /// No catalogue has this name.
    UnknownCatalogue,
    /// An event that is no customer's.
    UnknownEvent,
    /// Not a webhook of the API, or not its raw body.
    MalformedWebhook,
}

impl AnswerError {
    /// Every one.
    pub const ALL: [AnswerError; 9] = [
        AnswerError::MissingValue,
        AnswerError::EmptyValue,
        AnswerError::ConflictingValues,
        AnswerError::NotAUrl,
        AnswerError::UnexpectedAnswer,
        AnswerError::NothingRequested,
        AnswerError::UnknownCatalogue,
        AnswerError::UnknownEvent,
        AnswerError::MalformedWebhook,
    ];

    /// Its name in JavaScript.
    pub fn as_str(self) -> &'static str {
        match self {
            AnswerError::MissingValue => "missing_value",
            AnswerError::EmptyValue => "empty_value",
            AnswerError::ConflictingValues => "conflicting_values",
            AnswerError::NotAUrl => "not_a_url",
            AnswerError::UnexpectedAnswer => "unexpected_answer",
            AnswerError::NothingRequested => "nothing_requested",
            AnswerError::UnknownCatalogue => "unknown_catalogue",
            AnswerError::UnknownEvent => "unknown_event",
            AnswerError::MalformedWebhook => "malformed_webhook",
        }
    }

    /// What to do, for the programmer.
    pub fn message(self) -> &'static str {
        match self {
            AnswerError::MissingValue => "the URL has no tos_policies_value in its query",
            AnswerError::EmptyValue => "tos_policies_value is empty in the URL",
            AnswerError::ConflictingValues => "the answer gives several values for one name",
            AnswerError::NotAUrl => {
                "not a URL: give the whole tos_policies_url of the create answer (webhooks may hold \
                 the bare value, which needs no parsing)"
            }
            AnswerError::UnexpectedAnswer => {
                "the answer does not have the shape that the API documents"
            }
            AnswerError::NothingRequested => "the request asks for nothing that a form holds",
            AnswerError::UnknownCatalogue => "no catalogue has this name",
            AnswerError::UnknownEvent => "the webhook's event is about no customer",
            AnswerError::MalformedWebhook => "not a webhook: give the raw body, as text or bytes",
        }
    }
}
