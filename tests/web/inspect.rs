//! A file's first bytes, read in the browser.

use js_sys::Promise;
use js_sys::futures::JsFuture;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::js::{answer, found, js, run, thrown_code};
use crate::support::crossing::invoke;

async fn inspected(file: &str) -> Result<JsValue, JsValue> {
    let promise = invoke("inspectFile", &[js(file)])?;
    JsFuture::from(promise.unchecked_into::<Promise>()).await
}

/// What `validateUpload` says about a file with the answer of `inspectFile` in it.
async fn judged(file: &str) -> Vec<String> {
    let inspected = inspected(file).await.expect("a file is inspected");
    let upload = "return {customer_id: '55bd6b4e-c20a-4cc8-9535-91d5557a67d9',
        files: [{field: 'file1', name: b, ...a}]}";
    found(&answer("validateUpload", &[run(upload, &[&inspected, &"scan".into()])]))
}

#[test]
async fn a_file_is_what_its_first_bytes_say() {
    for (file, media_type) in [
        ("new Blob(['%PDF-1.7', new Uint8Array(5000)])", "application/pdf"),
        (
            "new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], {type: 'text/plain'})",
            "image/jpeg",
        ),
        ("new File([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])], 'a.txt')", "image/png"),
    ] {
        let answer = inspected(file).await.expect("a file is inspected");
        let media = run("return a.type", &[&answer]);
        assert_eq!(media.as_string().as_deref(), Some(media_type), "{file}");
        let is_whole = "return a.head instanceof Uint8Array && a.head.length <= 1024 && a.size > 0";
        assert!(run(is_whole, &[&answer]).is_truthy(), "{file}");
    }
}

#[test]
async fn the_answer_fits_into_the_check_of_an_upload() {
    let large = "new Blob(['%PDF-1.7', new Uint8Array(200000)])";
    assert_eq!(judged(large).await, [""; 0]);
    assert_eq!(judged("new Blob(['%PDF-1.7'])").await, ["files.0 file_small"]);
    assert_eq!(judged("new Blob([])").await, ["files.0 file_empty"]);
    assert_eq!(
        judged("new Blob(['GIF89a', new Uint8Array(200000)])").await,
        ["files.0 file_type_not_allowed"]
    );
}

#[test]
async fn what_is_no_file_is_refused_with_a_sentence() {
    for value in ["undefined", "null", "'a.pdf'", "({})", "new Uint8Array(4)", "Symbol()"] {
        let refused = inspected(value).await.expect_err("no file");
        assert_eq!(thrown_code(&refused).as_deref(), Some("not_a_file"), "{value}");
    }
}
