//! Bodies by the million: JavaScript brings the bytes, piece by piece, and takes the findings.

use alloc::vec::Vec;

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::prelude::*;

use super::memory::state;
use super::object::object;
use super::{findings, js, options, structs};
use crate::form::part::Part;
use crate::lines::{self, Counts, Line};

#[wasm_bindgen(module = "/src/wasm/js/index.js")]
extern "C" {
    /// Options, and beside them what is told while lines are read.
    #[wasm_bindgen(js_name = readLinesOptions)]
    fn read_lines_options(given: &JsValue) -> JsValue;

    /// Feeds the bytes of a source to a check of lines.
    fn pump(lines: Lines, source: &JsValue, told: &JsValue) -> Promise;
}

/// Checks create bodies by the million: lines of JSON (NDJSON), in constant memory. Each is judged as `validateCreate`
/// judges it; nothing is kept of a line but its findings. A last line needs no line feed.
///
/// @throws {FinOnboardingError} not_bytes, invalid_options, as a rejection; and what the source or a callback throws
#[wasm_bindgen(js_name = validateCreateLines, unchecked_return_type = "Promise<LinesReport>")]
pub fn validate_create_lines(
    #[wasm_bindgen(unchecked_param_type = "LinesSource")] source: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "LinesOptions")] options: &JsValue,
) -> Promise {
    let told = read_lines_options(options);
    match Lines::new(&told) {
        Ok(lines) => pump(lines, source, &told),
        Err(reason) => Promise::reject(&reason),
    }
}

/// A check of lines that is under way.
#[wasm_bindgen(skip_typescript)]
pub struct Lines {
    lines: Option<lines::Lines>,
    counts: Counts,
    /// The tag of the language that its issues are told in.
    language: JsValue,
}

impl Lines {
    fn new(told: &JsValue) -> Result<Lines, JsValue> {
        let given = Reflect::get(told, &JsValue::from_str("options"))?;
        options::take(js::read_options(&given))?;
        let lines = lines::Lines::new(Part::Create, state().options.clone());
        let language = js::language_now();
        options::end();
        Ok(Lines { lines: Some(lines), counts: Counts::default(), language })
    }
}

#[wasm_bindgen]
impl Lines {
    /// Judges the lines that end in a piece of the text; answers those that something was found in.
    #[wasm_bindgen(skip_typescript)]
    pub fn feed(&mut self, mut piece: Vec<u8>) -> Array {
        let (found, language) = (Array::new(), &self.language);
        if let Some(lines) = &mut self.lines {
            lines.feed(&mut piece, &mut |line| tell(line, language, &found));
            self.counts = lines.counts();
        }
        found
    }

    /// Likewise a last line that no line break ends.
    #[wasm_bindgen(skip_typescript)]
    pub fn finish(&mut self) -> Array {
        let (found, language) = (Array::new(), &self.language);
        if let Some(lines) = self.lines.take() {
            self.counts = lines.finish(&mut |line| tell(line, language, &found));
        }
        found
    }

    /// How many lines there were.
    #[wasm_bindgen(skip_typescript)]
    pub fn counts(&self) -> JsValue {
        structs::written(&self.counts)
    }
}

/// Adds a line to those that something was found in.
fn tell(line: Line<'_>, language: &JsValue, found: &Array) {
    let (part, body) = (Part::Create as u32, line.body);
    let (places, count) = {
        let state = state();
        state.out.clear();
        findings::write(line.findings.found(), &mut state.out);
        (state.tell(), line.findings.found().len() as u32)
    };
    let (cells, bytes) = findings::addresses(&body);
    let issues = js::issues_of(part, places, count, cells, bytes, language);
    found.push(&object([
        ("line", JsValue::from_f64(line.number as f64)),
        ("valid", JsValue::from_bool(line.findings.errors() == 0)),
        ("issues", issues),
    ]));
}
