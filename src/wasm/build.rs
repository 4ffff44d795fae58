//! Building.

use wasm_bindgen::prelude::*;

use super::found;
use super::memory::state;
use crate::form::asked::Asked;
use crate::form::part::Part;
use crate::issue::finding::Findings;
use crate::payload;
use crate::payload::normalise;
use crate::rules;

/// Normalises the form that has been laid out in so many bytes, and checks it. What is to be read:
/// how many changes there were and each one's place and kind, how many findings there are and these.
/// The body stays, normalised, for JavaScript to make the objects of it.
#[wasm_bindgen(skip_typescript)]
pub fn build(part: u32, bytes: u32, protos: u32, asked: u32) -> u32 {
    let state = state();
    let Some(part) = Part::ALL.get(part as usize) else { return 0 };
    // New texts are written behind those of the form.
    state.tape.bytes.truncate(bytes as usize);
    let changes = normalise(&mut state.tape, part.table(), protos as usize);
    let mut findings = Findings::of_form();
    if asked == 0 {
        rules::judge(*part, &state.tape.body(), &state.options, &mut findings);
    } else {
        let asked = Asked(asked);
        rules::judge_answer(asked, &state.tape.body(), &state.options, &mut findings);
    }
    found::built(state, changes, &findings)
}

/// Leaves of the body what was asked for by a request for information. Places are others behind it,
/// so whatever was found has been told before.
#[wasm_bindgen(skip_typescript)]
pub fn prune(asked: u32) {
    payload::prune(&mut state().tape, Asked(asked));
}
