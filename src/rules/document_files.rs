//! The files of identity and address documents (Attach Documents to Individual Customer V2,
//! Identity Document Side Requirements and Key Rules).

use alloc::vec::{self, Vec};

use crate::field::{Field, trim};
use crate::form::List;
use crate::form::attach::{
    AddressDocument, DocumentFile, IDENTIFYING_DOCUMENT_TYPE, IdentifyingDocument, SIDE,
};
use crate::issue::{Code, Param, Path, Report};

use super::repeats::first_before;
use super::{Context, input};

/// How many files a document has, and whether their sides matter.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Sides {
    /// "1 file, side optional."
    One,
    /// "2 files: one FRONT and one BACK."
    FrontAndBack,
    /// The document's type is in error, so nothing is known of its files.
    Unknown,
}

/// Whether a file's URI stands in the request before.
#[derive(Clone, Copy, PartialEq)]
enum Repeat {
    No,
    /// For another document or side.
    Document,
    /// For a selfie, or this is a selfie.
    Selfie,
}

/// The repeats among the URIs of one request, file by file in the order of the body.
pub(super) struct Uris(vec::IntoIter<Repeat>);

impl Uris {
    /// "File URIs must be unique across the entire request": both lists together.
    pub(super) fn of<'a>(
        identifying: &List<'a, IdentifyingDocument<'a>>,
        address: &List<'a, AddressDocument<'a>>,
    ) -> Self {
        let mut files: Vec<(&str, bool)> = Vec::new();
        let mut add = |list: &List<'a, DocumentFile<'a>>, is_known, is_selfie| {
            files.extend(list.iter().map(|file| match file.uri {
                Field::Text(uri) if is_known => (trim(uri), is_selfie),
                _ => ("", is_selfie),
            }));
        };
        for document in identifying.iter() {
            // Without a type nobody knows whether the file takes part.
            let kind = match document.kind {
                Field::Text(word) => word,
                _ => "",
            };
            let is_known = IDENTIFYING_DOCUMENT_TYPE.values.contains(&kind);
            add(&document.files, is_known, kind == "SELFIE");
        }
        for document in address.iter() {
            add(&document.files, true, false);
        }
        let all: Vec<&[u8]> = files.iter().map(|(uri, _)| uri.as_bytes()).collect();
        let of_documents: Vec<&[u8]> = files
            .iter()
            .map(|(uri, is_selfie)| if *is_selfie { &[] } else { uri.as_bytes() })
            .collect();
        let repeat = |(any, document): (Option<usize>, Option<usize>)| match (any, document) {
            (_, Some(_)) => Repeat::Document,
            (Some(_), None) => Repeat::Selfie,
            (None, None) => Repeat::No,
        };
        let repeats = first_before(&all).into_iter().zip(first_before(&of_documents)).map(repeat);
        Uris(repeats.collect::<Vec<_>>().into_iter())
    }
}

/// The files of one document.
pub(super) fn check<'a>(
    at: Path<'a>,
    files: &List<'a, DocumentFile<'a>>,
    sides: Sides,
    context: &Context<'_>,
    uris: &mut Uris,
    report: &mut Report<'a>,
) {
    if !input::list(at, files, report) {
        return;
    }
    count_and_sides(at, files, sides, report);
    for (n, file) in files.iter().enumerate() {
        let at = at.at(n);
        let repeat = uris.0.next().unwrap_or(Repeat::No);
        if !input::section(at, file.whole, report) {
            continue;
        }
        side(at.to("side"), file.side, report);
        uri(at.to("uri"), file.uri, repeat, context, report);
        input::unknown_members(at, file.whole, DocumentFile::TABLE, report);
    }
}

/// "NATIONAL_ID, DRIVERS_LICENSE, RESIDENCE_PERMIT require two files, one FRONT and one BACK.
/// PASSPORT and SELFIE take a single file." A proof of address takes one (OpenAPI description).
fn count_and_sides<'a>(
    at: Path<'a>,
    files: &List<'a, DocumentFile<'a>>,
    sides: Sides,
    report: &mut Report<'a>,
) {
    let expected = match sides {
        Sides::One => 1,
        Sides::FrontAndBack => 2,
        Sides::Unknown => return,
    };
    if files.len() != expected {
        report.add_with(at, Code::WrongFileCount, &[("expected", Param::Number(expected))]);
        return;
    }
    if sides == Sides::FrontAndBack {
        let is_unreadable = |file: DocumentFile<'a>| match file.side {
            Field::Absent => false,
            Field::Text(word) => !word.is_empty() && !SIDE.values.contains(&word),
            _ => true,
        };
        let shows = |side| files.iter().any(|file| file.side == Field::Text(side));
        let is_known = files.iter().all(|file| file.whole.is_object() && !is_unreadable(file));
        if is_known && !(shows("FRONT") && shows("BACK")) {
            report.add(at, Code::SidesRequired);
        }
    }
}

/// "FRONT" or "BACK" where it is given.
fn side<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    if let Some(word) = input::optional_text(at, field, report) {
        input::choice(at, word, &SIDE, report);
    }
}

/// "File URIs must be unique across the entire request (SELFIE files excluded) and must belong to
/// this customer." Compared without blanks around them, as they are built. Their form is not checked: the API's own examples end a JPEG's URI in `.pdf`.
fn uri<'a>(
    at: Path<'a>,
    field: Field<'a>,
    repeat: Repeat,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    let Some(uri) = input::text(at, field, report) else { return };
    if let Some(owned) = &context.options.owned_uris
        && !owned.iter().any(|known| known == uri)
    {
        report.add(at, Code::UriNotOwned);
        return;
    }
    match repeat {
        Repeat::No => {}
        Repeat::Document => report.add(at, Code::DuplicateFileUri),
        Repeat::Selfie => report.add(at, Code::SelfieUriReused),
    }
}
