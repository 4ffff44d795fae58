//! Reading a file's first bytes in the browser.

use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use super::{Answer, error};
use crate::formats::file_type::{FileType, HEAD};

/// Reads a file's first bytes and names what it is; the answer fits into `validateUpload`.
///
/// # Errors
/// Rejects if the argument is no `Blob`, or with the browser's error if it cannot be read.
#[wasm_bindgen(js_name = inspectFile, skip_typescript)]
pub async fn inspect_file(file: JsValue) -> Answer {
    let Some(blob) = file.dyn_ref::<web_sys::Blob>() else {
        return Err(error("not_a_file", "inspectFile takes a File or a Blob"));
    };
    let blob = gloo::file::Blob::from(blob.clone());
    let head = blob.slice(0, HEAD as u64);
    let head = gloo::file::futures::read_as_bytes(&head)
        .await
        .map_err(|why| error("unreadable_file", &alloc::string::ToString::to_string(&why)))?;
    let declared = blob.raw_mime_type();
    let media_type = FileType::of_head(&head).map(FileType::media_type);
    let media_type = media_type.unwrap_or(&declared);
    let answer = Object::new();
    Reflect::set(&answer, &"type".into(), &media_type.into())?;
    Reflect::set(&answer, &"size".into(), &(blob.size() as f64).into())?;
    Reflect::set(&answer, &"head".into(), &Uint8Array::from(&head[..]))?;
    Ok(answer.into())
}
