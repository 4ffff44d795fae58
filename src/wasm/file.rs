//! Reading a file's first bytes in the browser.

use alloc::rc::Rc;
use alloc::string::ToString;
use core::cell::RefCell;

use gloo::file::Blob;
use gloo::file::callbacks::read_as_bytes;
use js_sys::{Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use super::{Answer, error};
use crate::formats::file_type::{FileType, HEAD};

/// Reads a file's first bytes and names what it is; the answer fits into `validateUpload`.
///
/// # Errors
/// Rejects if the argument is no `Blob`, or with the browser's sentence if it cannot be read.
#[wasm_bindgen(js_name = inspectFile, skip_typescript, skip_jsdoc)]
pub fn inspect_file(file: &JsValue) -> Promise {
    let Some(blob) = file.dyn_ref::<web_sys::Blob>() else {
        return Promise::reject(&error("not_a_file", "inspectFile takes a File or a Blob"));
    };
    let blob = Blob::from(blob.clone());
    // A callback and a Promise of our own: an executor for futures would cost more bytes than the
    // rules of a whole section.
    Promise::new(&mut |resolve, reject| {
        // The reader stops when it is dropped, so its own callback keeps it until it is called.
        let reader = Rc::new(RefCell::new(None));
        let (keeper, blob) = (reader.clone(), blob.clone());
        let head = blob.slice(0, HEAD as u64);
        let task = read_as_bytes(&head, move |head| {
            let answer = match head {
                Ok(head) => describe(&blob, &head).map_err(|why| (reject.clone(), why)),
                Err(why) => Err((reject.clone(), error("unreadable_file", &why.to_string()))),
            };
            let (function, value) = match answer {
                Ok(value) => (resolve.clone(), value),
                Err(refused) => refused,
            };
            // Settling a promise cannot throw.
            function.call1(&JsValue::UNDEFINED, &value).unwrap_or_default();
            drop(keeper.take());
        });
        reader.replace(Some(task));
    })
}

fn describe(blob: &Blob, head: &[u8]) -> Answer {
    let declared = blob.raw_mime_type();
    let media_type = match FileType::of_head(head) {
        Some(file_type) => file_type.media_type(),
        None => &declared,
    };
    let answer = Object::new();
    Reflect::set(&answer, &"type".into(), &media_type.into())?;
    Reflect::set(&answer, &"size".into(), &(blob.size() as f64).into())?;
    Reflect::set(&answer, &"head".into(), &Uint8Array::from(head))?;
    Ok(answer.into())
}
