//! Individual customers guide V2, Step 1: Upload Documents.

use alloc::vec::Vec;

use crate::field::Field;
use crate::form::upload::{Upload, UploadFile};
use crate::form::{List, Read};
use crate::formats::file_type::{FileType, HEAD};
use crate::issue::{Code, Param, Path, Report};
use crate::value::Value;

use super::input;
use super::repeats::first_before;

/// "File size at least 100 KB or resolution at least 300 DPI" (developer FAQ, Individual ID
/// Document Upload). The resolution is not read, so a small file is only worth a look.
const SMALL: i64 = 100_000;

/// "Upload files using multipart/form-data": the part `customer_id` and one part for each file.
pub(super) fn check<'a>(value: &'a Value<'a>, report: &mut Report<'a>) {
    let root = Path::ROOT;
    let upload = Upload::read(value);
    if !input::body(root, value, report) {
        return;
    }
    input::text(root.to("customer_id"), upload.customer_id, report);
    let at = root.to("files");
    if !input::list(at, &upload.files, report) {
        return;
    }
    let repeats = repeated_fields(&upload.files);
    for ((n, file), is_repeat) in upload.files.iter().enumerate().zip(repeats) {
        self::file(at.at(n), &file, is_repeat, report);
    }
}

/// One file; its issues stand at the file, for it is one input to the person.
fn file<'a>(at: Path<'a>, file: &UploadFile<'a>, is_repeat: bool, report: &mut Report<'a>) {
    if !input::section(at, file.whole, report) {
        return;
    }
    field_name(at, file.field, is_repeat, report);
    if !is_empty(at, file, report) && file_type(at, file, report) {
        size(at, file.size, report);
    }
}

/// "Files should be uploaded as separate form fields with arbitrary names. The field name you use
/// will be returned as the key in the response" (OpenAPI description).
fn field_name<'a>(at: Path<'a>, field: Field<'a>, is_repeat: bool, report: &mut Report<'a>) {
    if let Field::Absent | Field::Text("") = field {
        report.add_with(at, Code::Required, &[("member", Param::Word("field"))]);
    } else if input::text(at, field, report).is_some() && is_repeat {
        report.add(at, Code::DuplicateFieldName);
    }
}

/// A file without content cannot show anything.
fn is_empty<'a>(at: Path<'a>, file: &UploadFile<'a>, report: &mut Report<'a>) -> bool {
    let is_empty = file.size == Field::Integer(0);
    if is_empty {
        report.add(at, Code::FileEmpty);
    }
    is_empty
}

/// A small file may be unreadable.
fn size<'a>(at: Path<'a>, size: Field<'a>, report: &mut Report<'a>) {
    match size {
        Field::Integer(..SMALL) => {
            report.add_with(at, Code::FileSmall, &[("kilobytes", Param::Number(100))]);
        }
        Field::Absent | Field::Integer(_) => {}
        other => input::wrong_type(at, other, "integer", report),
    }
}

/// "Allowed file types: PDF, JPG, JPEG, PNG". A file is what its first bytes say; only where these
/// are not known do the media type and the name decide. Answers whether it may be sent.
fn file_type<'a>(at: Path<'a>, file: &UploadFile<'a>, report: &mut Report<'a>) -> bool {
    let told = match (text(file.media_type), text(file.name)) {
        (Some(media_type), name) => {
            FileType::of_media_type(media_type).or_else(|| name.and_then(FileType::of_name))
        }
        (None, name) => name.and_then(FileType::of_name),
    };
    let head = head(file.head).unwrap_or_default();
    let refused = match FileType::of_head(&head) {
        Some(found) if !found.is_allowed() => Some(found.label()),
        Some(found) if told.is_some_and(|told| told != found) => {
            report.add_with(at, Code::FileTypeMismatch, &[("found", Param::Word(found.label()))]);
            None
        }
        Some(_) => None,
        // Nothing of the file is known, or too little to tell it from what it is said to be.
        None if head.is_empty() || told.is_some_and(|told| told.begins_with(&head)) => match told {
            Some(told) if told.is_allowed() => None,
            Some(told) => Some(told.label()),
            None if is_other(file) => Some(""),
            None => {
                report.add(at, Code::FileTypeUnknown);
                None
            }
        },
        None => Some(""),
    };
    if let Some(found) = refused {
        refuse(at, found, report);
    }
    refused.is_none()
}

fn refuse<'a>(at: Path<'a>, found: &'static str, report: &mut Report<'a>) {
    let found = [("found", Param::Word(found))];
    // A type that nobody knows has no name to tell.
    let params = if found[0].1 == Param::Word("") { &[][..] } else { &found[..] };
    report.add_with(at, Code::FileTypeNotAllowed, params);
}

/// A browser that names a media type has recognised the file as something else; where it does not,
/// an ending of two to four letters says as much. The general media type says nothing.
fn is_other(file: &UploadFile<'_>) -> bool {
    let media_type = text(file.media_type).unwrap_or("application/octet-stream");
    let ending = text(file.name).and_then(|name| name.rsplit_once('.')).map_or("", |(_, end)| end);
    let is_ending =
        (2..=4).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_alphabetic());
    media_type != "application/octet-stream" || is_ending
}

fn text<'a>(field: Field<'a>) -> Option<&'a str> {
    match field {
        Field::Text(text) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// The first bytes: as JavaScript hands them in, or as a list of numbers.
fn head(value: &Value<'_>) -> Option<Vec<u8>> {
    let byte = |value: &Value<'_>| match value {
        Value::Integer(number) => u8::try_from(*number).ok(),
        _ => None,
    };
    match value {
        Value::Bytes(bytes) => Some(bytes.clone()),
        Value::List(numbers) => numbers.iter().take(HEAD).map(byte).collect(),
        _ => None,
    }
}

/// For each file, whether an earlier one, or the part `customer_id`, has its field name.
fn repeated_fields<'a>(files: &List<'a, UploadFile<'a>>) -> Vec<bool> {
    let names: Vec<&str> = files.iter().map(|file| text(file.field).unwrap_or("")).collect();
    let is_taken =
        |(name, before): (&&str, Option<usize>)| before.is_some() || *name == "customer_id";
    let keys: Vec<&[u8]> = names.iter().map(|name| name.as_bytes()).collect();
    names.iter().zip(first_before(&keys)).map(is_taken).collect()
}
