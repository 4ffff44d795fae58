//! Names in English letters: a text goes in, and what is suggested comes back in its place.

#![expect(unsafe_code, reason = "shared with JavaScript, which borrows nothing")]

use alloc::vec;
use alloc::vec::Vec;
use core::cell::UnsafeCell;

use wasm_bindgen::prelude::*;

use crate::transliterate::suggest_to;

struct Text(UnsafeCell<Vec<u8>>);

// SAFETY: a WebAssembly module without shared memory has one thread.
unsafe impl Sync for Text {}

static TEXT: Text = Text(UnsafeCell::new(Vec::new()));

/// Puts another text in the place of the last one, which is wiped as it is freed; answers where.
fn hold(text: Vec<u8>) -> u32 {
    // SAFETY: one thread, and nothing here calls out while it holds the text.
    let held = unsafe { &mut *TEXT.0.get() };
    *held = text;
    held.as_ptr().addr() as u32
}

/// Makes room for a text of so many bytes and tells where to write it.
#[wasm_bindgen(skip_typescript)]
pub fn text(bytes: u32) -> u32 {
    hold(vec![0; bytes as usize])
}

/// Puts what is suggested in the text's place, for a person of the nationality whose alpha-3 code is
/// in the lower three bytes, and tells where: characters of ASCII, then a zero; no character where
/// nothing is suggested.
#[wasm_bindgen(skip_typescript)]
pub fn transliterate(nationality: u32) -> u32 {
    // SAFETY: as above.
    let held = unsafe { &*TEXT.0.get() };
    let [_, code @ ..] = nationality.to_be_bytes();
    let read = |bytes| core::str::from_utf8(bytes).unwrap_or_default();
    let suggested = suggest_to(read(held), read(&code));
    let mut answer = suggested.map_or(Vec::new(), Vec::from);
    answer.push(0);
    hold(answer)
}
