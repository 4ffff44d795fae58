//! Names in English letters.

use alloc::string::String;

use wasm_bindgen::prelude::*;

use crate::transliterate::suggest_to;

/// What a text is in English letters, for a person of the nationality with that alpha-3 code;
/// nothing where a machine had better not say.
#[wasm_bindgen(js_name = inEnglishLetters)]
pub fn in_english_letters(text: &str, nationality: &str) -> Option<String> {
    suggest_to(text, nationality)
}
