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
    let large = "new Blob(['%PDF-1.7', new Uint8Array(200000), '%%EOF'])";
    assert_eq!(judged(large).await, [""; 0]);
    assert_eq!(judged("new Blob(['%PDF-1.7 %%EOF'])").await, ["files.0 file_small"]);
    let cut = "new Blob(['%PDF-1.7', '0 obj '.repeat(40000)])";
    assert_eq!(judged(cut).await, ["files.0 file_truncated"]);
    assert_eq!(judged("new Blob([])").await, ["files.0 file_empty"]);
    assert_eq!(
        judged("new Blob(['GIF89a', new Uint8Array(200000)])").await,
        ["files.0 file_type_not_allowed"]
    );
}

/// A scan of 600 by 400 pixels, 300 an inch, that is to be turned, behind a preview of 70,000 bytes.
const SCAN: &str = "(() => {
    const long = (n) => [n >>> 24 & 255, n >>> 16 & 255, n >>> 8 & 255, n & 255];
    const exif = [...'Exif'].map((c) => c.charCodeAt(0)).concat([0, 0, 77, 77, 0, 42, 0, 0, 0, 8, 0, 2,
        1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 1, 0x1a, 0, 5, 0, 0, 0, 1, 0, 0, 0, 34, ...long(300), ...long(1)]);
    return new Blob([
        new Uint8Array([255, 216, 255, 225, 0, exif.length + 2, ...exif, 255, 226, 0xff, 0xff]),
        new Uint8Array(65533), new Uint8Array([255, 226, 0x20, 2]), new Uint8Array(8192),
        new Uint8Array([255, 192, 0, 17, 8, 1, 144, 2, 88, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 217]),
    ]);
})()";

#[test]
async fn a_picture_says_how_large_it_is_and_how_it_was_scanned() {
    let scan = inspected(SCAN).await.expect("a file is inspected");
    let told = run("return [a.width, a.height, a.dpi, a.orientation].join()", &[&scan]);
    assert_eq!(told.as_string().as_deref(), Some("600,400,300,6"));
    assert_eq!(judged(SCAN).await, [""; 0], "small, but of 300 pixels an inch");
    let nothing = inspected("new Blob(['%PDF-1.7'])").await.expect("a file is inspected");
    let none = "return !('width' in a || 'dpi' in a || 'orientation' in a)";
    assert!(run(none, &[&nothing]).is_truthy());
}

#[test]
async fn equal_files_have_equal_digests_and_others_have_not() {
    let mut digests = Vec::new();
    for file in ["new Blob(['abc'])", "new File(['abc'], 'b.png')", "new Blob(['abd'])"] {
        let answer = inspected(file).await.expect("a file is inspected");
        digests.push(run("return a.digest", &[&answer]).as_string().expect("a digest"));
    }
    assert_eq!(digests[0], digests[1]);
    assert_ne!(digests[0], digests[2]);
}

#[test]
async fn what_is_no_file_is_refused_with_a_sentence() {
    for value in ["undefined", "null", "'a.pdf'", "({})", "new Uint8Array(4)", "Symbol()"] {
        let refused = inspected(value).await.expect_err("no file");
        assert_eq!(thrown_code(&refused).as_deref(), Some("not_a_file"), "{value}");
    }
}
