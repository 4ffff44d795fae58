//! The answer of `POST /v1/customers/upload` (Individual customers guide V2, Step 1: Upload
//! Documents).

use alloc::string::String;
use alloc::vec::Vec;

use super::refusal::AnswerError;
use crate::form::value::Value;
use crate::rules::repeats::Repeats;

/// Reads `{"data":{"files":[{"file1":"/…"},…]}}`: every key of every member, in order. An older
/// page of the API's documentation shows several names in one member.
///
/// # Errors
/// [`AnswerError::UnexpectedAnswer`], or [`AnswerError::ConflictingValues`] where one name has two
/// URIs.
pub fn parse_upload_response(answer: &Value<'_>) -> Result<Vec<(String, String)>, AnswerError> {
    let files = answer.member("data").member("files");
    let members = match files {
        Value::List(entries) => entries.as_slice(),
        Value::Object(_) => core::slice::from_ref(files),
        _ => return Err(AnswerError::UnexpectedAnswer),
    };
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for member in members {
        let Value::Object(named) = member else { return Err(AnswerError::UnexpectedAnswer) };
        for (name, uri) in named {
            match uri {
                Value::Text(uri) if !uri.is_empty() => pairs.push((name, uri)),
                _ => return Err(AnswerError::UnexpectedAnswer),
            }
        }
    }
    let repeats = Repeats::of(pairs.len(), |n| pairs.get(n).map(|(name, _)| *name));
    let mut uris = Vec::new();
    for (n, (name, uri)) in pairs.iter().enumerate() {
        match pairs.get(repeats.first(n)) {
            Some((_, known)) if known != uri => return Err(AnswerError::ConflictingValues),
            _ if repeats.has_before(n) => {}
            _ => uris.push((String::from(*name), String::from(*uri))),
        }
    }
    Ok(uris)
}
