//! What the API sends back.

mod create;
mod error;
pub mod sphere;
mod tos;
mod upload;

pub use create::{Created, parse_create_response};
pub use error::{ApiError, ApiErrorKind, ServerIssue, parse_api_error, parse_api_error_by};
pub use tos::parse_tos_policies_value;
pub use upload::parse_upload_response;

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
}

impl AnswerError {
    /// Every one.
    pub const ALL: [AnswerError; 5] = [
        AnswerError::MissingValue,
        AnswerError::EmptyValue,
        AnswerError::ConflictingValues,
        AnswerError::NotAUrl,
        AnswerError::UnexpectedAnswer,
    ];

    /// Its name in JavaScript.
    pub fn as_str(self) -> &'static str {
        match self {
            AnswerError::MissingValue => "missing_value",
            AnswerError::EmptyValue => "empty_value",
            AnswerError::ConflictingValues => "conflicting_values",
            AnswerError::NotAUrl => "not_a_url",
            AnswerError::UnexpectedAnswer => "unexpected_answer",
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
        }
    }
}
