//! What takes values of any shape: the terms-of-service URL, the API's answers and webhooks, and the
//! first bytes of a file.

use alloc::vec::Vec;

use wasm_bindgen::prelude::*;

use super::exchange::{exchange, told};
use super::memory::state;
use super::value::{self, Answer};
use crate::answer;
use crate::answer::AnswerError;
use crate::form::asked::Asked;
use crate::form::value::Value;
use crate::formats::country::Country;
use crate::formats::file_type::FileType;
use crate::formats::picture;
use crate::migrate;

/// Understands a value: what it is, is the number of the function, as in `src/wasm/js/answers.js`.
/// Answers twice the length of the answer's bytes, and one more if it is a refusal.
#[wasm_bindgen(skip_typescript)]
pub fn understand(what: u32, status: u32, bytes: u32) -> u32 {
    exchange(bytes, |given| {
        let value = if what == 0 { Value::Absent } else { value::read(&mut &*given) };
        let mut answer = Answer::default();
        let so = match what {
            0 => {
                answer.text(FileType::of_head(given).map_or("", FileType::media_type));
                Ok(())
            }
            5 => {
                api_error(status as u16, &value, &mut answer);
                Ok(())
            }
            10 => {
                answer.value(&migrate::create(value));
                Ok(())
            }
            11 => {
                answer.value(&migrate::attach(value));
                Ok(())
            }
            12 => {
                tax_id_formats(word(&value), &mut answer);
                Ok(())
            }
            _ => tell(what, status, &value, &mut answer),
        };
        told(so, answer)
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

fn tell(what: u32, status: u32, value: &Value<'_>, answer: &mut Answer) -> Result<(), AnswerError> {
    match what {
        1 => match value {
            Value::Text(url) => answer.text(&answer::parse_tos_policies_value(url)?),
            _ => return Err(AnswerError::NotAUrl),
        },
        2 => {
            let created = answer::parse_create_response(value)?;
            answer.text(&created.customer_id);
            answer.text(&created.tos_policies_url);
            answer.text(&created.tos_policies_value);
        }
        3 => {
            let uris = answer::parse_upload_response(value)?;
            answer.number(uris.len());
            for (name, uri) in &uris {
                answer.text(name);
                answer.text(uri);
            }
        }
        4 => answer.text(&answer::parse_attach_response(value)?),
        6 => {
            let status = answer::describe_status(word(value));
            answer.flag(status.is_known);
            answer.text(status.meaning);
            answer.flag(status.attach_allowed);
            answer.flag(status.is_waiting);
            answer.flag(status.is_final);
            answer.number(status.next.len());
            status.next.iter().for_each(|next| answer.text(next));
        }
        7 => {
            let [kind, pages] = value.entries() else { return Ok(()) };
            let found = answer::parse_catalogue(word(kind), pages)?;
            answer.flag(found.complete);
            answer.number(found.missing.len());
            found.missing.iter().for_each(|number| answer.number(*number as usize));
            answer.number(found.order.len());
            found.order.iter().for_each(|n| answer.number(*n));
        }
        8 => {
            let webhook = answer::parse_webhook(value)?;
            answer.text(webhook.event.as_str());
            answer.text(webhook.customer_id);
            answer.text(webhook.status.unwrap_or(""));
            answer.text(webhook.tos_policies_value.as_deref().unwrap_or(""));
        }
        _ => {
            let (customer_id, asked) = answer::read_request(value, &mut |field| {
                answer.flag(true);
                answer.text(field.path.unwrap_or(""));
                field.words.iter().for_each(|word| answer.text(word));
            })?;
            // It is going to be answered.
            if status != 0 && asked == Asked(0) {
                return Err(AnswerError::NothingRequested);
            }
            answer.flag(false);
            answer.number(asked.0 as usize);
            answer.text(customer_id.unwrap_or(""));
        }
    }
    Ok(())
}

fn tax_id_formats(country: &str, answer: &mut Answer) {
    let country = Country::parse(country);
    let formats: Vec<_> =
        country.into_iter().flat_map(|country| state().tax_ids.formats(country)).collect();
    answer.number(formats.len());
    for format in formats {
        answer.text(format.name);
        answer.text(format.abbreviation);
        let types: Vec<_> = format.document_types().collect();
        answer.number(types.len());
        types.iter().for_each(|name| answer.text(name));
        answer.text(&format.placeholder());
        answer.text(format.example);
        answer.text(format.source);
        answer.text(format.unchecked);
    }
}

fn word<'v>(value: &'v Value<'_>) -> &'v str {
    if let Value::Text(word) = value { word } else { "" }
}

fn api_error(status: u16, body: &Value<'_>, answer: &mut Answer) {
    let error = answer::parse_api_error_by(status, body, |_| None);
    answer.text(error.kind.as_str());
    answer.text(error.message.as_deref().unwrap_or(""));
    answer.flag(error.retryable);
    answer.number(error.issues.len());
    for issue in &error.issues {
        answer.text(&issue.path);
        answer.number(issue.code as usize);
        answer.text(&issue.message);
    }
}
