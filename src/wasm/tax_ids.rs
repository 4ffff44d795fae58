//! The rows of tax numbers: no page needs them before a person has come to that input, so they are
//! loaded when the host asks for them.

use alloc::string::String;

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::js;
use super::memory::state;
use super::object::object;
use crate::formats::country::Country;
use crate::tax_ids::Table;

/// Takes the packed rows. They stay for good; forms are judged by them from their next call on.
#[wasm_bindgen(js_name = takeTaxIds, skip_typescript)]
pub fn take_tax_ids(rows: String) {
    let table = Table::of(rows.leak().as_bytes());
    let state = state();
    state.tax_ids = table;
    state.options.tax_ids = table;
}

/// The kinds of tax number of a country, as objects.
#[wasm_bindgen(js_name = taxIdFormatsOf, skip_typescript)]
pub fn tax_id_formats_of(country: &JsValue) -> JsValue {
    let country = js::text_of(country).and_then(Country::parse);
    let formats = Array::new();
    for format in country.into_iter().flat_map(|country| state().tax_ids.formats(country)) {
        let types: Array = format.document_types().map(JsValue::from_str).collect();
        let text = JsValue::from_str;
        formats.push(&object([
            ("name", text(format.name)),
            ("abbreviation", text(format.abbreviation)),
            ("documentTypes", types.into()),
            ("placeholder", text(&format.placeholder())),
            ("example", text(format.example)),
            ("source", text(format.source)),
            ("unchecked", text(format.unchecked)),
        ]));
    }
    formats.into()
}
