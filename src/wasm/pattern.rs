//! The catalogue's regular expressions, compiled and run by JavaScript.

use alloc::sync::Arc;

use js_sys::RegExp;
use wasm_bindgen::prelude::*;

use crate::formats::pattern::Pattern;

#[wasm_bindgen(module = "/src/wasm/js/pattern.js")]
extern "C" {
    /// A regular expression; none where the pattern has an error.
    fn compiled(pattern: &str) -> Option<RegExp>;

    /// Whether it is found in a text. Nothing of the page's own runs meanwhile.
    fn found(pattern: &RegExp, text: &str) -> bool;
}

struct Compiled(RegExp);

impl Pattern for Compiled {
    fn is_match(&self, text: &str) -> bool {
        found(&self.0, text)
    }
}

/// Compiles a pattern.
pub(super) fn compile(pattern: &str) -> Option<Arc<dyn Pattern>> {
    Some(Arc::new(Compiled(compiled(pattern)?)))
}
