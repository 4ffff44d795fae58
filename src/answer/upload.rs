//! The answer of `POST /v1/customers/upload` (Individual customers guide V2, Step 1: Upload
//! Documents).

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::refusal::AnswerError;
use crate::form::value::Value;

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
    let mut uris = Vec::new();
    let mut known = BTreeMap::new();
    for member in members {
        let Value::Object(pairs) = member else { return Err(AnswerError::UnexpectedAnswer) };
        for (name, uri) in pairs {
            let Value::Text(uri) = uri else { return Err(AnswerError::UnexpectedAnswer) };
            if uri.is_empty() {
                return Err(AnswerError::UnexpectedAnswer);
            }
            match known.insert(&**name, &**uri) {
                Some(known) if known != uri => return Err(AnswerError::ConflictingValues),
                Some(_) => {}
                None => uris.push((String::from(&**name), String::from(&**uri))),
            }
        }
    }
    Ok(uris)
}
