//! The JavaScript that the module asks: what reads bodies and options, and what writes reports.
//!
//! Only the functions whose names begin with `read_` run code of the host's, such as a getter of the
//! body's; it may call the module again, so nothing of the state may be borrowed meanwhile.

#[cfg(any(feature = "first", feature = "later", feature = "server"))]
use alloc::string::String;
use alloc::vec::Vec;

#[cfg(any(feature = "first", feature = "later", feature = "server"))]
use js_sys::JsString;
use wasm_bindgen::prelude::*;

#[cfg(any(feature = "first", feature = "later", feature = "server"))]
use crate::form::limits::LONGEST_TEXT;

/// A text, if it is one and no longer than any that is judged.
#[cfg(any(feature = "first", feature = "later", feature = "server"))]
pub fn text_of(value: &JsValue) -> Option<String> {
    let text = value.dyn_ref::<JsString>()?;
    (text.length() as usize <= LONGEST_TEXT).then(|| text.as_string()).flatten()
}

/// The files that `index.js` is made of: they are delivered because they are named here.
mod delivered {
    use wasm_bindgen::prelude::*;

    macro_rules! files {
        ($($name:ident $file:literal)*) => {
            $(
                #[wasm_bindgen(module = $file)]
                extern "C" {
                    type $name;
                }
            )*
        };
    }

    files! {
        Answers "/src/wasm/js/answers.js"
        Bytes "/src/wasm/js/bytes.js"
        Call "/src/wasm/js/call.js"
        Compose "/src/wasm/js/compose.js"
        Depth "/src/wasm/js/depth.js"
        Errors "/src/wasm/js/errors.js"
        Files "/src/wasm/js/files.js"
        Language "/src/wasm/js/language.js"
        Layout "/src/wasm/js/layout.js"
        Lines "/src/wasm/js/lines.js"
        Memory "/src/wasm/js/memory.js"
        Nearest "/src/wasm/js/nearest.js"
        Options "/src/wasm/js/options.js"
        Pattern "/src/wasm/js/pattern.js"
        Places "/src/wasm/js/places.js"
        Plain "/src/wasm/js/plain.js"
        Refusals "/src/wasm/js/refusals.js"
        Report "/src/wasm/js/report.js"
        ServerIndex "/src/wasm/js/server-index.js"
        SphereWords "/src/wasm/js/sphere-words.js"
        Tags "/src/wasm/js/tags.js"
        Value "/src/wasm/js/value.js"
        Webhooks "/src/wasm/js/webhooks.js"
        Words "/src/wasm/js/words.js"
    }
}

#[wasm_bindgen(module = "/src/wasm/js/index.js")]
extern "C" {
    /// Shows JavaScript the module's own exports.
    pub fn start(exports: &JsValue);

    /// Lays a part of a body out; answers whether options came along that are other ones than before.
    #[wasm_bindgen(js_name = readBody)]
    pub fn read_body(part: u32, body: &JsValue, options: &JsValue) -> u32;

    /// Likewise what a form holds, to be built.
    #[wasm_bindgen(js_name = readForm)]
    pub fn read_form(part: u32, form: &JsValue, options: &JsValue) -> u32;

    /// Likewise the options' form, with a value at a path in it.
    #[wasm_bindgen(js_name = readField)]
    pub fn read_field(part: u32, path: &JsValue, value: &JsValue, options: &JsValue) -> u32;

    /// Reads options alone.
    #[wasm_bindgen(js_name = readOptions)]
    pub fn read_options(options: &JsValue) -> u32;

    /// A plain copy of a value of any shape.
    #[wasm_bindgen(js_name = readWhole)]
    pub fn read_whole(value: &JsValue) -> JsValue;

    /// Likewise of an answer of an API's, or of its text.
    #[wasm_bindgen(js_name = readAnswer)]
    pub fn read_answer(json: &JsValue) -> JsValue;

    /// The options that were read, as `super::value` takes them.
    #[wasm_bindgen(js_name = optionsRead)]
    pub fn options_read() -> Vec<u8>;

    /// A member of options that is none of the rules'.
    #[wasm_bindgen(js_name = ownOption)]
    pub fn read_own_option(options: &JsValue, name: &str) -> JsValue;

    /// Lays a plain value out for an input whose place is known; answers that place.
    #[wasm_bindgen(js_name = readInput)]
    pub fn read_input(part: u32, path: &JsValue, value: &JsValue) -> u32;

    /// Lays any value out for a place of a form.
    #[wasm_bindgen(js_name = readValue)]
    pub fn read_value(part: u32, path: &JsValue, value: &JsValue);

    /// Tells the place of an input that is the same in all forms.
    pub fn know(part: u32, path: &JsValue, at: u32);

    /// The free object of the body that was read.
    #[wasm_bindgen(js_name = freeRead)]
    pub fn free_read() -> JsValue;

    /// From how many objects in it a member was left out.
    #[wasm_bindgen(js_name = protosRead)]
    pub fn protos_read() -> u32;

    /// What could not be read.
    #[cfg(feature = "server")]
    pub fn unreadable() -> JsValue;

    /// A copy of a plain value.
    #[wasm_bindgen(js_name = copyOf)]
    pub fn copy_of(value: &JsValue) -> JsValue;

    /// The error that a call is refused with.
    pub fn refusal(code: &str, sentence: &str) -> JsValue;

    /// Likewise, for a path that none of these bodies has.
    #[wasm_bindgen(js_name = unknownPath)]
    pub fn unknown_path(parts: &[u32], path: &JsValue) -> JsValue;

    /// A plain copy as bytes, which `super::value` reads.
    pub fn encoded(value: &JsValue) -> Vec<u8>;

    /// The language of the options that were read last.
    #[wasm_bindgen(js_name = languageNow)]
    pub fn language_now() -> JsValue;

    /// The module's options are others now than those that were read last.
    #[wasm_bindgen(js_name = forget)]
    pub fn forget_options(language: &JsValue);

    /// What a check answers.
    pub fn report(part: u32, places: u32, count: u32) -> JsValue;

    /// Likewise, of what stands at a path of a body that lies there.
    #[wasm_bindgen(js_name = reportAt)]
    pub fn report_at(
        part: u32,
        places: u32,
        count: u32,
        cells: u32,
        bytes: u32,
        path: &JsValue,
    ) -> JsValue;

    /// The issues of a form.
    #[wasm_bindgen(js_name = issuesOf)]
    pub fn issues_of(
        part: u32,
        places: u32,
        count: u32,
        cells: u32,
        bytes: u32,
        language: &JsValue,
    ) -> JsValue;

    /// No change.
    pub fn nothing() -> JsValue;

    /// How often messages have been added: those that were made before may read otherwise now.
    #[wasm_bindgen(js_name = additionsNow)]
    pub fn additions_now() -> u32;

    /// What has changed in a form, at so many places that are told.
    #[wasm_bindgen(js_name = changedAt)]
    pub fn changed_at(
        part: u32,
        places: u32,
        count: u32,
        cells: u32,
        bytes: u32,
        now: &JsValue,
    ) -> JsValue;

    /// What has changed in a form that was laid out anew, from its issues before and now.
    pub fn compared(before: &JsValue, now: &JsValue, moved: &JsValue) -> JsValue;

    /// The issues at a path and below it.
    pub fn within(issues: &JsValue, path: &JsValue) -> JsValue;

    /// What a build has changed.
    pub fn changes(part: u32, places: u32, count: u32, cells: u32, bytes: u32) -> JsValue;

    /// The issues that lie behind so many words.
    #[wasm_bindgen(js_name = issuesBehind)]
    pub fn issues_behind(
        part: u32,
        places: u32,
        words: u32,
        count: u32,
        cells: u32,
        bytes: u32,
    ) -> JsValue;

    /// A plain copy of a body, of as many values as one can have.
    #[cfg(any(feature = "later", feature = "server"))]
    #[wasm_bindgen(js_name = readGivenBody)]
    pub fn read_given_body(body: &JsValue) -> JsValue;

    /// A plain copy of the pages of a catalogue, as a list.
    #[cfg(any(feature = "later", feature = "server"))]
    #[wasm_bindgen(js_name = readPages)]
    pub fn read_pages(pages: &JsValue) -> JsValue;

    /// The URIs of an upload's answer that has been found to be as it should be.
    #[cfg(any(feature = "later", feature = "server"))]
    pub fn uploaded(copy: &JsValue) -> JsValue;

    /// What was read of a catalogue, with the rows of its pages.
    #[cfg(any(feature = "later", feature = "server"))]
    pub fn catalogue(read: &JsValue, pages: &JsValue, kind: &JsValue) -> JsValue;

    /// An error of the API in the language of a tag, by the labels of the options.
    #[cfg(any(feature = "later", feature = "server"))]
    #[wasm_bindgen(js_name = errorSaid)]
    pub fn error_said(error: &JsValue, language: &JsValue, labels: &JsValue) -> JsValue;

    /// Likewise what was decided about a customer.
    #[cfg(any(feature = "later", feature = "server"))]
    #[wasm_bindgen(js_name = decisionSaid)]
    pub fn decision_said(decision: &JsValue, language: &JsValue) -> JsValue;

    /// What was parsed, or the text where it is no JSON.
    #[cfg(any(feature = "later", feature = "server"))]
    pub fn parsed(json: &JsValue) -> JsValue;

    /// A blob of the same bytes, if it is one.
    #[cfg(feature = "later")]
    #[wasm_bindgen(js_name = blobOf)]
    pub fn blob_of(value: &JsValue) -> Option<web_sys::Blob>;

    /// What is told beside a file that is to be sent: see `super::upload`.
    #[cfg(feature = "later")]
    #[wasm_bindgen(js_name = readUploadOptions)]
    pub fn read_upload_options(given: &JsValue) -> JsValue;

    /// Whether a request's body can be a stream there.
    #[cfg(feature = "later")]
    #[wasm_bindgen(js_name = streamsTo)]
    pub fn streams_to(url: &str) -> bool;

    /// Tells how far an upload has come.
    #[cfg(feature = "later")]
    #[wasm_bindgen(js_name = tellProgress)]
    pub fn tell_progress(on_progress: &js_sys::Function, sent: f64, total: f64);

    /// The body of a webhook, parsed.
    #[cfg(feature = "server")]
    #[wasm_bindgen(js_name = bodyOf)]
    pub fn body_of(raw: &JsValue) -> JsValue;

    /// Text or bytes, as bytes.
    #[cfg(feature = "server")]
    #[wasm_bindgen(js_name = bytesGiven)]
    pub fn bytes_given(given: &JsValue) -> Option<js_sys::Uint8Array>;

    /// The header of a name; "" if it is there twice or cannot be read.
    #[cfg(feature = "server")]
    #[wasm_bindgen(js_name = readHeader)]
    pub fn read_header(headers: &JsValue, name: &str) -> Option<String>;
}
