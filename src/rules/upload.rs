//! Individual customers guide V2, Step 1: Upload Documents.

use crate::form::body::Input;
use crate::form::cell::Tag;
use crate::form::field::Field;
use crate::form::section::List;
use crate::form::upload::{Upload, UploadFile};
use crate::formats::file_flaw;
use crate::formats::file_flaw::Flaw;
use crate::formats::file_type::{FileType, HEAD};
use crate::formats::picture;
use crate::formats::text::Text;
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};
use crate::options::Options;

use super::input;
use super::repeats::Repeats;

/// "File size at least 100 KB or resolution at least 300 DPI" (developer FAQ, Individual ID
/// Document Upload): one of the two will do. A small file is only worth a look.
const SMALL: i64 = 100_000;
/// Likewise.
const FINE: i64 = 300;

/// "Upload files using multipart/form-data": the part `customer_id` and one part for each file.
pub(super) fn check(upload: &Upload<'_>, options: &Options, report: &mut Findings) {
    if !input::body(upload.whole, report) {
        return;
    }
    input::text(upload.customer_id(), report);
    let files = upload.files();
    if !input::list(&files, report) {
        return;
    }
    let name = texts(files, |file| file.field());
    let repeats = Repeats::of(files.len(), &name);
    let digest = texts(files, |file| file.digest());
    let copies = Repeats::of(files.len(), &digest);
    for (n, file) in files.iter().enumerate() {
        let is_taken = || repeats.has_before(n) || name(n) == b"customer_id";
        self::file(&file, is_taken, options, report);
        if !digest(n).is_empty() && copies.has_before(n) {
            report.add(file.whole.at, Code::FileAttachedTwice);
        }
    }
}

/// What an input of each file holds. One function for all, so that lists are sorted by one code.
fn texts<'a>(
    files: List<'a, UploadFile<'a>>,
    of: fn(&UploadFile<'a>) -> Input<'a>,
) -> impl Fn(usize) -> &'a [u8] {
    move |n| of(&files.entry(n)).text().map_or(&[][..], |text| text.bytes)
}

/// One file; its issues stand at the file, for it is one input to the person.
fn file(
    file: &UploadFile<'_>,
    is_taken: impl Fn() -> bool,
    options: &Options,
    report: &mut Findings,
) {
    if !input::section(file.whole, report) {
        return;
    }
    field_name(file, is_taken, report);
    if !is_empty(file, report) && file_type(file, report) && !is_truncated(file, report) {
        size(file, options, report);
    }
}

/// "Files should be uploaded as separate form fields with arbitrary names. The field name you use
/// will be returned as the key in the response" (OpenAPI description).
fn field_name(file: &UploadFile<'_>, is_taken: impl Fn() -> bool, report: &mut Findings) {
    let (name, at) = (file.field(), file.whole.at);
    match name.text() {
        _ if name.is_empty() => report.add_with(at, Code::Required, Param::Member(name.at)),
        Some(text) if text.is_blank() => {
            report.add_with(at, Code::Required, Param::Member(at));
        }
        Some(_) if is_taken() => report.add(at, Code::DuplicateFieldName),
        Some(_) => {}
        None => wrong_type(file, name, "text", report),
    }
}

/// A wrong type in what describes a file stands at the file, too.
fn wrong_type(
    file: &UploadFile<'_>,
    input: Input<'_>,
    expected: &'static str,
    report: &mut Findings,
) {
    let mut found = Findings::default();
    input::wrong_type(input, expected, &mut found);
    for finding in found.found() {
        report.add_with(file.whole.at, finding.code, finding.param);
    }
}

/// A file without content cannot show anything.
fn is_empty(file: &UploadFile<'_>, report: &mut Findings) -> bool {
    let is_empty = file.size().field() == Field::Integer(0);
    if is_empty {
        report.add(file.whole.at, Code::FileEmpty);
    }
    is_empty
}

/// A file that nobody can open, or that shows nothing, proves nothing. Of one whose end is missing
/// nothing else is asked.
fn is_truncated(file: &UploadFile<'_>, report: &mut Findings) -> bool {
    let (head, mut tail) = (bytes(file.head()), bytes(file.tail()));
    if file.size().field() == Field::Integer(head.len() as i64) {
        tail = head;
    }
    let flaw = FileType::of_head(head).and_then(|is| file_flaw::find(is, head, tail));
    let code = match flaw {
        Some(Flaw::Truncated) => Code::FileTruncated,
        Some(Flaw::Encrypted) => Code::FileEncrypted,
        Some(Flaw::NoPages) => Code::FileWithoutPages,
        None => return false,
    };
    report.add(file.whole.at, code);
    code == Code::FileTruncated
}

/// A small file may be unreadable, unless its resolution says otherwise. How large one may be the
/// API does not say; the host may.
fn size(file: &UploadFile<'_>, options: &Options, report: &mut Findings) {
    let at = file.whole.at;
    match (file.size().field(), options.max_file_size) {
        (Field::Integer(..SMALL), _) if dpi(file) < FINE => {
            report.add_with(at, Code::FileSmall, Param::Number(100));
        }
        (Field::Integer(size), Some(max)) if size > max => {
            report.add_with(at, Code::FileTooLarge, Param::Number((max / 1000) as u32));
        }
        (Field::Absent | Field::Integer(_), _) => {}
        _ => wrong_type(file, file.size(), "integer", report),
    }
}

/// The pixels an inch, as far as they are known: as they are told, or as the first bytes tell.
fn dpi(file: &UploadFile<'_>) -> i64 {
    match file.dpi().field() {
        Field::Integer(dpi) => dpi,
        _ => picture::look(bytes(file.head())).dpi.into(),
    }
}

/// "Allowed file types: PDF, JPG, JPEG, PNG". A file is what its first bytes say; only where these
/// are not known do the media type and the name decide. Answers whether it may be sent.
fn file_type(file: &UploadFile<'_>, report: &mut Findings) -> bool {
    let (at, name) = (file.whole.at, text(file.name()));
    let by_name = || name.and_then(|name| FileType::of_name(name.bytes));
    let told = match text(file.media_type()) {
        Some(media_type) => FileType::of_media_type(media_type.bytes).or_else(by_name),
        None => by_name(),
    };
    let head = bytes(file.head());
    let refused = match FileType::of_head(head) {
        Some(found) if !found.is_allowed() => Some(found.label()),
        Some(found) if told.is_some_and(|told| told != found) => {
            report.add_with(at, Code::FileTypeMismatch, Param::Word(found.label()));
            None
        }
        Some(_) => None,
        // Nothing of the file is known, or too little to tell it from what it is said to be.
        None if head.is_empty() || told.is_some_and(|told| told.begins_with(head)) => match told {
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
        // A type that nobody knows has no name to tell.
        let param = if found.is_empty() { Param::None } else { Param::Word(found) };
        report.add_with(at, Code::FileTypeNotAllowed, param);
    }
    refused.is_none()
}

/// A browser that names a media type has recognised the file as something else; where it does not,
/// an ending of two to four letters says as much. The general media type says nothing.
fn is_other(file: &UploadFile<'_>) -> bool {
    const GENERAL: &[u8] = b"application/octet-stream";
    let is_named = text(file.media_type()).is_some_and(|named| named.bytes != GENERAL);
    let ending = text(file.name()).and_then(|name| {
        let dot = name.bytes.iter().rposition(|b| *b == b'.')?;
        name.bytes.get(dot + 1..)
    });
    let is_ending = |ending: &[u8]| {
        (2..=4).contains(&ending.len()) && ending.iter().all(u8::is_ascii_alphabetic)
    };
    is_named || ending.is_some_and(is_ending)
}

fn text(input: Input<'_>) -> Option<Text<'_>> {
    input.text().filter(|text| !text.bytes.is_empty())
}

/// The first or last bytes; whoever laid the body out has read them, from bytes or from a list of
/// numbers.
fn bytes(input: Input<'_>) -> &[u8] {
    let cell = input.cell();
    match cell.tag() {
        Tag::Bytes => input.body.bytes(cell).split_at(cell.len().min(HEAD)).0,
        _ => &[],
    }
}
