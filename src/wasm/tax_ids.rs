//! The rows of tax numbers: no page needs them before a person has come to that input, so they are
//! loaded when the host asks for them.

use alloc::vec::Vec;

use wasm_bindgen::prelude::*;

use super::exchange::exchange;
use super::memory::state;
#[cfg(not(feature = "lines"))]
use crate::options::Options;
use crate::tax_ids::Table;

/// Takes the packed rows out of so many bytes. They stay for good; forms that live here are judged
/// anew.
#[wasm_bindgen(skip_typescript)]
pub fn tax_ids(bytes: u32) {
    exchange(bytes, |rows| {
        let table = Table::of(Vec::from(rows).leak());
        let state = state();
        state.tax_ids = table;
        state.options.tax_ids = table;
        #[cfg(not(feature = "lines"))]
        for form in state.forms.iter_mut().flatten() {
            let options = Options { tax_ids: table, ..form.options().clone() };
            form.set_options(options);
        }
        (true, Vec::new())
    });
}
