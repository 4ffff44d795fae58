//! Files: what one is, and whether it may be uploaded.

use alloc::string::String;
use alloc::vec::Vec;

use gloo::file::callbacks::read_as_array_buffer;
use gloo::file::{Blob, FileReadError};
use js_sys::{ArrayBuffer, Object, Promise, Reflect, Uint8Array};
use serde::{Serialize, Serializer};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::check::check;
use super::{js, structs};
use crate::form::part::Part;
use crate::formats::file_flaw::{self, Flaw};
use crate::formats::file_type::{FileType, HEAD};
use crate::formats::picture;
use crate::formats::text::push_number;

/// How many bytes a file may have before a picture says what it is: cameras write a small one there.
const HEADERS: u64 = 131_072;

/// Up to how many bytes all are read for a digest.
const MOST: u64 = 33_554_432;

/// Checks an upload before it is sent. In the package: await `init()` of this entry, or `inspectFile`, before the first call.
#[wasm_bindgen(js_name = validateUpload, unchecked_return_type = "Report")]
pub fn validate_upload(
    #[wasm_bindgen(unchecked_param_type = "UploadSection")] upload: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    check(Part::Upload, upload, options)
}

/// What a file says of itself.
#[derive(Serialize)]
struct InspectedFile<'a> {
    r#type: &'a str,
    size: u64,
    head: Bytes<'a>,
    tail: Bytes<'a>,
    digest: &'a str,
    #[serde(skip_serializing_if = "is_unknown")]
    width: u32,
    #[serde(skip_serializing_if = "is_unknown")]
    height: u32,
    #[serde(skip_serializing_if = "is_unknown")]
    dpi: u32,
    #[serde(skip_serializing_if = "is_unknown")]
    orientation: u32,
}

fn is_unknown(number: &u32) -> bool {
    *number == 0
}

/// Bytes that are a Uint8Array in JavaScript.
struct Bytes<'a>(&'a [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

/// Reads a file in the browser and names what it is; the answer fits into a file of `validateUpload`, which also
/// notices a file that is cut off, or that is attached twice.
///
/// @throws {FinOnboardingError} not_a_file, unreadable_file, and what `init` throws, as a rejection
#[wasm_bindgen(js_name = inspectFile, unchecked_return_type = "InspectedFile")]
pub async fn inspect_file(
    #[wasm_bindgen(unchecked_param_type = "Platform<\"Blob\">")] file: JsValue,
) -> Result<JsValue, JsValue> {
    let refused = || js::refusal("not_a_file", "inspectFile takes a File or a Blob");
    let file = js::blob_of(&file).ok_or_else(refused)?;
    let claimed = file.type_();
    let file = Blob::from(file);
    let size = file.size();
    let first = bytes(&file.slice(0, HEADERS.min(size))).await?;
    let tail = bytes(&file.slice(size.saturating_sub(HEAD as u64), size)).await?;
    let digest = digest(&file, &first, &tail).await?;
    let tail = end(&file, &first, tail).await?;
    let picture = picture::look(&first);
    Ok(structs::written(&InspectedFile {
        r#type: FileType::of_head(&first).map_or(claimed.as_str(), |kind| kind.media_type()),
        size,
        head: Bytes(first.get(..HEAD).unwrap_or(&first)),
        tail: Bytes(&tail),
        digest: &digest,
        width: picture.width,
        height: picture.height,
        dpi: picture.dpi,
        orientation: picture.orientation,
    }))
}

/// The last bytes of a file, without what others have appended to it. Only where its end is not among
/// them is more of it read.
async fn end(file: &Blob, first: &[u8], tail: Vec<u8>) -> Result<Vec<u8>, JsValue> {
    let Some(kind @ (FileType::Pdf | FileType::Png)) = FileType::of_head(first) else {
        return Ok(tail);
    };
    if file_flaw::find(kind, &[], &tail) != Some(Flaw::Truncated) {
        return Ok(tail);
    }
    let size = file.size();
    let last = bytes(&file.slice(size.saturating_sub(file_flaw::FAR as u64), size)).await?;
    let own = file_flaw::without_appended(kind, &last);
    Ok(own.get(own.len().saturating_sub(HEAD)..).unwrap_or_default().to_vec())
}

/// What equal files have in common: of most files SHA-256, where the page may use it.
async fn digest(file: &Blob, first: &[u8], tail: &[u8]) -> Result<String, JsValue> {
    let size = file.size();
    let Some(subtle) = structs::subtle().filter(|_| size <= MOST) else {
        // FNV-1a of both ends, beside the size.
        let hash = first.iter().chain(tail).fold(0x811c_9dc5, |hash: u32, byte| {
            (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
        });
        let mut digest = String::new();
        push_number(&mut digest, size as usize);
        digest.push('-');
        push_number(&mut digest, hash as usize);
        return Ok(digest);
    };
    let all: Object = read(file).await?.into();
    let hash = subtle.digest_with_str_and_buffer_source("SHA-256", &all)?;
    let hash = Uint8Array::new(&JsFuture::from(hash).await.map_err(unreadable)?).to_vec();
    let mut digest = String::new();
    for byte in hash {
        for half in [byte >> 4, byte & 15] {
            digest.push(char::from_digit(u32::from(half), 16).unwrap_or_default());
        }
    }
    Ok(digest)
}

async fn bytes(blob: &Blob) -> Result<Vec<u8>, JsValue> {
    Ok(Uint8Array::new(&read(blob).await?.into()).to_vec())
}

/// The bytes of a blob. A page's reader where there is one: Firefox's `arrayBuffer()` has been seen to
/// wait for ever.
async fn read(blob: &Blob) -> Result<ArrayBuffer, JsValue> {
    if structs::global("FileReader").is_none() {
        let blob: &web_sys::Blob = blob.as_ref();
        let read = JsFuture::from(blob.array_buffer()).await;
        return read.map(JsCast::unchecked_into).map_err(unreadable);
    }
    let mut reader = None;
    let read = Promise::new(&mut |resolve, reject| {
        reader = Some(read_as_array_buffer(blob, move |read| {
            _ = match read {
                Ok(bytes) => resolve.call1(&JsValue::UNDEFINED, &bytes),
                Err(
                    FileReadError::NotFound(why)
                    | FileReadError::NotReadable(why)
                    | FileReadError::Security(why),
                ) => reject.call1(&JsValue::UNDEFINED, &js::refusal("unreadable_file", &why)),
                Err(FileReadError::AbortedEarly) => {
                    reject.call1(&JsValue::UNDEFINED, &js::refusal("unreadable_file", ""))
                }
            };
        }));
    });
    JsFuture::from(read).await.map(JsCast::unchecked_into)
}

/// What a file cannot be read for, in the browser's own words.
fn unreadable(cause: JsValue) -> JsValue {
    let why = Reflect::get(&cause, &JsValue::from_str("message")).ok();
    let why = why.and_then(|why| why.as_string()).unwrap_or_default();
    js::refusal("unreadable_file", &why)
}
