//! Forms that live in the module.

use alloc::boxed::Box;
use alloc::vec::Vec;

use wasm_bindgen::prelude::*;

use super::memory::{State, state};
use super::report;
use crate::form::cell::{At, Tag};
use crate::form::part::Part;
use crate::live::LiveForm;

/// Nothing is there.
const NONE: u32 = u32::MAX;

/// The forms that have been made and not disposed of, by number.
pub(super) type Forms = Vec<Option<Box<LiveForm>>>;

fn form(forms: &mut Forms, number: u32) -> Option<&mut LiveForm> {
    forms.get_mut(number as usize)?.as_deref_mut()
}

/// Makes an empty form with the options that were told last; answers its number.
#[wasm_bindgen(skip_typescript)]
pub fn form_new(part: u32) -> u32 {
    let State { forms, options, .. } = state();
    let Some(part) = Part::ALL.get(part as usize) else { return NONE };
    let free = forms.iter().position(Option::is_none).unwrap_or(forms.len());
    if free == forms.len() {
        forms.push(None);
    }
    if let Some(slot) = forms.get_mut(free) {
        *slot = Some(Box::new(LiveForm::new(*part, options.clone())));
    }
    free as u32
}

/// Wipes a form and forgets it.
#[wasm_bindgen(skip_typescript)]
pub fn form_free(number: u32) {
    if let Some(slot) = state().forms.get_mut(number as usize) {
        *slot = None;
    }
}

/// Gives a form the options that were told last; answers how many places have changed.
#[wasm_bindgen(skip_typescript)]
pub fn form_options(number: u32) -> u32 {
    let State { forms, options, .. } = state();
    let Some(form) = form(forms, number) else { return 0 };
    form.set_options(options.clone());
    form.changed().len() as u32
}

/// Puts what has been laid out behind the places of all bodies, in so many cells and bytes, at a
/// place of a form, and wipes it there. Answers how many places have changed.
#[wasm_bindgen(skip_typescript)]
pub fn form_set(number: u32, at: u32, cells: u32, bytes: u32) -> u32 {
    let state = state();
    let Some(form) = form(&mut state.forms, number) else { return 0 };
    let is_set = form.set_from(At(at), state.tape.body(), At::ENTRIES);
    let changed = if is_set { form.changed().len() as u32 } else { NONE };
    state.wipe(cells, bytes);
    changed
}

/// Puts one plain value at an input of a form, likewise: a keystroke.
#[wasm_bindgen(skip_typescript)]
pub fn form_put(number: u32, at: u32, cells: u32, bytes: u32) -> u32 {
    let state = state();
    let Some(form) = form(&mut state.forms, number) else { return 0 };
    let body = state.tape.body();
    let cell = body.cell(At::ENTRIES);
    let at = At(at);
    match cell.tag() {
        tag @ (Tag::Ascii | Tag::Text) => form.set_text(at, body.bytes(cell), tag == Tag::Ascii),
        Tag::Whole | Tag::Number => form.set_number(at, body.float(cell)),
        _ => form.set_cell(at, cell),
    };
    let changed = form.changed().len() as u32;
    state.wipe(cells, bytes);
    changed
}

/// Makes a list at least so long; answers 0 if it cannot be.
#[wasm_bindgen(skip_typescript)]
pub fn form_grow(number: u32, list: u32, len: u32) -> u32 {
    let form = form(&mut state().forms, number);
    form.is_some_and(|form| form.grow(At(list), len as usize)).into()
}

/// Adds an entry to a list; answers its place in the list.
#[wasm_bindgen(skip_typescript)]
pub fn form_add(number: u32, list: u32) -> u32 {
    let added = form(&mut state().forms, number).and_then(|form| form.add(At(list)));
    added.map_or(NONE, |n| n as u32)
}

/// Takes an entry out of a list; answers how many places have changed.
#[wasm_bindgen(skip_typescript)]
pub fn form_remove(number: u32, list: u32, n: u32) -> u32 {
    let Some(form) = form(&mut state().forms, number) else { return 0 };
    if form.remove(At(list), n as usize) { form.changed().len() as u32 } else { NONE }
}

/// Tells what has been found in a form: where its cells and its bytes lie, how many findings there
/// are, and these.
#[wasm_bindgen(skip_typescript)]
pub fn form_tell(number: u32) -> u32 {
    let State { forms, out, .. } = state();
    if let Some(form) = begin(forms, number, out) {
        let found = form.findings();
        out.push(found.len() as u32);
        report::tell(found, out);
    }
    state().tell()
}

/// Tells what has changed in a form: where its cells and its bytes lie, how many places, and of each
/// where it is, how many findings there are now, and these.
#[wasm_bindgen(skip_typescript)]
pub fn form_changed(number: u32) -> u32 {
    let State { forms, out, .. } = state();
    if let Some(form) = begin(forms, number, out) {
        out.push(form.changed().len() as u32);
        for at in form.changed() {
            let count = out.len() + 1;
            out.extend_from_slice(&[at.0, 0]);
            for finding in form.findings_at(*at) {
                report::tell(core::slice::from_ref(finding), out);
            }
            let found = (out.len() - count - 1) / 4;
            if let Some(place) = out.get_mut(count) {
                *place = found as u32;
            }
        }
    }
    state().tell()
}

fn begin<'f>(forms: &'f mut Forms, number: u32, out: &mut Vec<u32>) -> Option<&'f LiveForm> {
    out.clear();
    let form = form(forms, number)?;
    let body = form.body();
    out.push(body.cells.as_ptr().addr() as u32);
    out.push(body.bytes.as_ptr().addr() as u32);
    Some(form)
}

/// Copies a form to where bodies are laid out, to be built; answers how many bytes its texts have.
#[wasm_bindgen(skip_typescript)]
pub fn form_copy(number: u32) -> u32 {
    let State { forms, tape, options, .. } = state();
    let Some(form) = form(forms, number) else { return 0 };
    *tape = form.build_tape();
    *options = form.options().clone();
    tape.bytes.len() as u32
}
