//! What takes and answers values of any shape: options, the terms-of-service URL, the API's answers,
//! and the first bytes of a file.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem::take;

use wasm_bindgen::prelude::*;

use super::memory::state;
use super::value;
use crate::answer::{self, AnswerError, ApiError};
use crate::formats::date::Date;
use crate::formats::file_type::FileType;
use crate::formats::picture;
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
            _ => {
                Ok(FileType::of_head(given).map_or(Value::Absent, |found| text(found.media_type())))
            }
        };
        let (is_good, answer) = match answer {
            Ok(answer) => (true, answer),
            Err(why) => {
                (false, object([("code", text(why.as_str())), ("message", text(why.message()))]))
            }
        };
        let mut written = Vec::new();
        value::write(&answer, &mut written);
        (is_good, written)
    })
}

/// Reads the headers of a picture in so many bytes: its width, height, pixels an inch and orientation
/// are what is to be read.
#[wasm_bindgen(skip_typescript)]
pub fn picture(bytes: u32) -> u32 {
    let state = state();
    let found = picture::look(state.tape.bytes.get(..bytes as usize).unwrap_or_default());
    state.out.clear();
    state.out.extend_from_slice(&[found.width, found.height, found.dpi, found.orientation]);
    state.tell()
}

/// Lets `answer` read what JavaScript has written, and gives its bytes back in the same place.
fn exchange(bytes: u32, answer: impl FnOnce(&[u8]) -> (bool, Vec<u8>)) -> u32 {
    let mut shared = take(&mut state().tape.bytes);
    let given = shared.get_mut(..bytes as usize).unwrap_or_default();
    let (is_good, written) = answer(given);
    given.fill(0);
    if shared.len() < written.len() {
        shared.resize(written.len(), 0);
    }
    for (place, byte) in shared.iter_mut().zip(&written) {
        *place = *byte;
    }
    let state = state();
    state.tape.bytes = shared;
    state.tell();
    (written.len() as u32) << 1 | u32::from(!is_good)
}

fn object<'a, const N: usize>(members: [(&'static str, Value<'a>); N]) -> Value<'a> {
    Value::Object(members.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect())
}

fn text(text: &'static str) -> Value<'static> {
    Value::Text(Cow::Borrowed(text))
}

fn owned(text: String) -> Value<'static> {
    Value::Text(Cow::Owned(text))
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
