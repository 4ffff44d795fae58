//! The files of identity and address documents (Attach Documents to Individual Customer V2,
//! Identity Document Side Requirements and Key Rules).

use alloc::collections::BTreeMap;

use crate::field::Field;
use crate::form::List;
use crate::form::attach::{DocumentFile, SIDE};
use crate::issue::{Code, Param, Path, Report};

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

/// The URIs of one request, and whether a selfie uses them.
#[derive(Default)]
pub(super) struct Uris<'a>(BTreeMap<&'a str, Use>);

#[derive(Clone, Copy, PartialEq)]
struct Use {
    by_selfie: bool,
    by_document: bool,
}

/// The files of one document.
pub(super) fn check<'a>(
    at: Path<'a>,
    files: &List<'a, DocumentFile<'a>>,
    sides: Sides,
    is_selfie: bool,
    context: &Context<'_>,
    uris: &mut Uris<'a>,
    report: &mut Report<'a>,
) {
    if !input::list(at, files, report) {
        return;
    }
    count_and_sides(at, files, sides, report);
    for (n, file) in files.iter().enumerate() {
        let at = at.at(n);
        if !input::section(at, file.whole, report) {
            continue;
        }
        side(at.to("side"), file.side, report);
        uri(at.to("uri"), file.uri, is_selfie, context, uris, report);
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
/// this customer." Their form is not checked: the API's own examples end a JPEG's URI in `.pdf`.
fn uri<'a>(
    at: Path<'a>,
    field: Field<'a>,
    is_selfie: bool,
    context: &Context<'_>,
    uris: &mut Uris<'a>,
    report: &mut Report<'a>,
) {
    let Some(uri) = input::text(at, field, report) else { return };
    if let Some(owned) = &context.options.owned_uris
        && !owned.iter().any(|known| known == uri)
    {
        report.add(at, Code::UriNotOwned);
        return;
    }
    let before = uris.0.entry(uri).or_insert(Use { by_selfie: false, by_document: false });
    if before.by_document && !is_selfie {
        report.add(at, Code::DuplicateFileUri);
    } else if before.by_document || before.by_selfie {
        report.add(at, Code::SelfieUriReused);
    }
    before.by_selfie |= is_selfie;
    before.by_document |= !is_selfie;
}
