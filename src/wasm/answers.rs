//! What takes and answers values of any shape: options, the terms-of-service URL, the API's answers,
//! and the first bytes of a file.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use wasm_bindgen::prelude::*;

use super::exchange::{exchange, object, owned, text, write};
use super::memory::state;
use super::value;
use crate::answer::{self, AnswerError, ApiError};
use crate::formats::date::Date;
use crate::formats::file_type::FileType;
use crate::migrate;
use crate::options::Options;
use crate::value::Value;

/// Reads the options of the calls that follow from so many bytes. Answers the length of a sentence
/// for the programmer if they are malformed, else 0.
#[wasm_bindgen(skip_typescript)]
pub fn options(bytes: u32) -> u32 {
    exchange(bytes, |given| {
        let read = Options::new(Date::EPOCH).read(&value::read(&mut &*given));
        match read {
            Ok(options) => {
                state().options = options;
                (true, Vec::new())
            }
            Err(sentence) => (false, sentence.into_bytes()),
        }
    }) >> 1
}

/// Forgets what the options said.
#[wasm_bindgen(skip_typescript)]
pub fn forget() {
    state().options = Options::new(Date::EPOCH);
}

/// Understands a value: what it is, is the number of the function, as in `src/wasm/js/answers.js`.
/// Answers twice the length of the answer's bytes, and one more if it is a refusal.
#[wasm_bindgen(skip_typescript)]
pub fn understand(what: u32, status: u32, bytes: u32) -> u32 {
    exchange(bytes, |given| {
        let given = &mut &*given;
        let answer = match what {
            0 => match value::read(given) {
                Value::Text(url) => answer::parse_tos_policies_value(&url).map(owned),
                _ => Err(AnswerError::NotAUrl),
            },
            1 => answer::parse_create_response(&value::read(given)).map(|created| {
                object([
                    ("customerId", owned(created.customer_id)),
                    ("tosPoliciesUrl", owned(created.tos_policies_url)),
                    ("tosPoliciesValue", owned(created.tos_policies_value)),
                ])
            }),
            2 => answer::parse_upload_response(&value::read(given)).map(|uris| {
                Value::Object(
                    uris.into_iter().map(|(n, uri)| (Cow::Owned(n), owned(uri))).collect(),
                )
            }),
            3 => {
                let body = value::read(given);
                Ok(api_error(answer::parse_api_error_by(status as u16, &body, |_| None)))
            }
            5 => Ok(migrate::create(value::read(given))),
            6 => Ok(migrate::attach(value::read(given))),
            _ => {
                Ok(FileType::of_head(given).map_or(Value::Absent, |found| text(found.media_type())))
            }
        };
        write(answer)
    })
}

fn api_error(error: ApiError) -> Value<'static> {
    let issue = |issue: answer::ServerIssue| {
        object([
            ("path", owned(issue.path)),
            ("code", text(issue.code.as_str())),
            ("message", owned(issue.message)),
        ])
    };
    object([
        ("kind", text(error.kind.as_str())),
        ("message", error.message.map_or(Value::Absent, owned)),
        ("issues", Value::List(error.issues.into_iter().map(issue).collect())),
        ("retryable", Value::Boolean(error.retryable)),
    ])
}
