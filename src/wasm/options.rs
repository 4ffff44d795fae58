//! What the host says beside the body.

use wasm_bindgen::prelude::*;

use super::memory::state;
use super::{js, today, value};
use crate::formats::date::Date;
use crate::options::Options;

/// What [`js::read_body`] and its like answer.
const SAME_OPTIONS: u32 = 1;

/// Takes over the options that were read, if they are others than before.
///
/// # Errors
/// They are malformed: the error to throw.
pub(super) fn take(read: u32) -> Result<(), JsValue> {
    if read != SAME_OPTIONS {
        let bytes = js::options_read();
        let given = value::read(&mut &*bytes);
        match Options::new(Date::EPOCH).read(&given) {
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

/// Ends a call: nothing of the body stays, and nothing of a person that the options said.
pub(super) fn end() {
    let state = state();
    state.wipe();
    if state.options.customer_id.is_some() || state.options.owned_uris.is_some() {
        state.options = Options::new(Date::EPOCH);
        state.is_today_given = true;
    }
}
