//! Texts composed by JavaScript (Unicode's form NFC): the tables of it are larger than this module.

use alloc::string::String;

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/wasm/js/index.js")]
extern "C" {
    /// A text in that form; none where it is in it already.
    fn composed(text: &str) -> Option<String>;
}

/// Composes a text.
pub fn compose(text: &str) -> Option<String> {
    composed(text)
}
