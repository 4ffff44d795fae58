//! What the host says beside the body.

use wasm_bindgen::prelude::*;

#[cfg(feature = "first")]
use super::compose::compose;
use super::memory::state;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
use super::pattern;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
use super::today;
use super::{js, value};
#[cfg(feature = "sphere")]
use crate::form::value::Value;
use crate::formats::date::Date;
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
use crate::options::Options;

/// What [`js::read_body`] and its like answer.
const SAME_OPTIONS: u32 = 1;

/// Takes over the options that were read, if they are others than before.
///
/// # Errors
/// They are malformed: the error to throw.
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
pub(super) fn take(read: u32) -> Result<(), JsValue> {
    if read != SAME_OPTIONS {
        let bytes = js::options_read();
        let given = value::read(&mut &*bytes);
        let unread = Options { compile: pattern::compile, ..Options::new(Date::EPOCH) };
        match unread.read(&given) {
            Ok(options) => {
                let state = state();
                state.is_today_given = !given.member("today").is_absent();
                state.options = Options { tax_ids: state.tax_ids, ..options };
            }
            Err(sentence) => {
                js::forget_options(&JsValue::UNDEFINED);
                end();
                return Err(js::refusal("invalid_options", &sentence));
            }
        }
    }
    if !state().is_today_given {
        let today = today::local();
        state().options.today = today;
    }
    Ok(())
}

/// Likewise, where no rule looks at options: there may be `today` and `language`.
///
/// # Errors
/// They are malformed: the error to throw.
#[cfg(feature = "sphere")]
pub(super) fn take_few(read: u32) -> Result<(), JsValue> {
    if read == SAME_OPTIONS {
        return Ok(());
    }
    let bytes = js::options_read();
    let given = value::read(&mut &*bytes);
    let refused = match &given {
        Value::Absent => None,
        Value::Object(members) => members.iter().find_map(|(name, value)| refused(name, value)),
        _ => Some("options must be one plain object"),
    };
    let Some(sentence) = refused else { return Ok(()) };
    js::forget_options(&JsValue::UNDEFINED);
    state().wipe();
    Err(js::refusal("invalid_options", sentence))
}

#[cfg(feature = "sphere")]
fn refused(name: &str, value: &Value<'_>) -> Option<&'static str> {
    match (name, value) {
        ("today" | "language", Value::Absent) | ("language", Value::Text(_)) => None,
        ("today", Value::Text(day)) if Date::parse(&**day).is_ok() => None,
        ("today", _) => Some("option \"today\" must be a date as \"YYYY-MM-DD\""),
        ("language", _) => Some("option \"language\" must be a BCP 47 tag, such as \"en\""),
        _ => Some("unknown option; the options are today, language"),
    }
}

/// The options that were read last, for a form.
#[cfg(feature = "first")]
pub(super) fn now() -> Options {
    Options { compose, ..state().options.clone() }
}

/// Ends a call: nothing of the body stays, and nothing of a person that the options said.
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
pub(super) fn end() {
    state().wipe();
    forget_customer();
}

/// Nothing of a person that the options said stays.
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
pub(super) fn forget_customer() {
    let state = state();
    if state.options.customer_id.is_some() || state.options.owned_uris.is_some() {
        state.options = Options::new(Date::EPOCH);
        state.is_today_given = true;
    }
}
