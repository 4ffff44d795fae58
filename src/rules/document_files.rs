//! The files of identity and address documents (Attach Documents to Individual Customer V2,
//! Identity Document Side Requirements and Key Rules).

use alloc::vec::Vec;

use crate::form::attach::{AddressDocument, DocumentFile, IdentifyingDocument, SIDE};
use crate::form::body::Input;
use crate::form::cell::Tag;
use crate::form::section::List;
use crate::formats::text::{is_same_text, is_word};
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};

use super::context::Context;
use super::input;
use super::repeats::Repeats;

/// How many files a document has, and whether their sides matter.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Sides {
    /// "1 file, side optional."
    One,
    /// "2 files: one FRONT and one BACK."
    FrontAndBack,
    /// "Both FRONT and BACK images", as V1 puts it.
    Both,
    /// Nothing is known of its files: the document's type is in error, or no document says it.
    Unknown,
}

/// A type of identity document, and what follows from it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Type {
    Passport,
    NationalId,
    DriversLicense,
    ResidencePermit,
    Selfie,
}

impl Type {
    pub(super) fn of(input: Input<'_>) -> Option<Type> {
        let text = input.text()?.bytes;
        // No two are of the same length.
        let (word, kind) = match text.len() {
            6 => ("SELFIE", Type::Selfie),
            8 => ("PASSPORT", Type::Passport),
            11 => ("NATIONAL_ID", Type::NationalId),
            15 => ("DRIVERS_LICENSE", Type::DriversLicense),
            16 => ("RESIDENCE_PERMIT", Type::ResidencePermit),
            _ => return None,
        };
        is_word(text, word).then_some(kind)
    }

    /// The table of files and sides.
    pub(super) fn sides(self) -> Sides {
        match self {
            Type::Passport | Type::Selfie => Sides::One,
            Type::NationalId | Type::DriversLicense | Type::ResidencePermit => Sides::FrontAndBack,
        }
    }
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

/// One file of a request.
#[derive(Clone, Copy)]
struct Uri<'a> {
    /// Without the blanks around it, as it is built; empty if it takes no part.
    uri: &'a [u8],
    is_selfie: bool,
}

impl Uri<'_> {
    const NONE: Self = Uri { uri: &[], is_selfie: false };
}

/// Up to so many files are looked at without a byte on the heap: every honest request.
const FEW: usize = 8;

/// The URIs of one request, file by file in the order of the body.
pub(super) struct Uris<'a> {
    few: [Uri<'a>; FEW],
    many: Vec<Uri<'a>>,
    len: usize,
    /// How many of them are those of identity documents.
    pub(super) identifying: usize,
    /// Which of many repeat an earlier one, and which one that is no selfie's.
    repeats: Vec<Repeat>,
}

impl<'a> Uris<'a> {
    /// "File URIs must be unique across the entire request": both lists together.
    pub(super) fn of(
        identifying: Option<List<'a, IdentifyingDocument<'a>>>,
        address: Option<List<'a, AddressDocument<'a>>>,
    ) -> Self {
        let mut uris = Uris {
            few: [Uri::NONE; FEW],
            many: Vec::new(),
            len: 0,
            identifying: 0,
            repeats: Vec::new(),
        };
        for document in identifying.iter().flat_map(List::iter) {
            // Without a type nobody knows whether the file takes part.
            let kind = Type::of(document.kind());
            uris.add(&document.files(), kind.is_some(), kind == Some(Type::Selfie));
        }
        uris.identifying = uris.len;
        for document in address.iter().flat_map(List::iter) {
            uris.add(&document.files(), true, false);
        }
        if !uris.many.is_empty() {
            uris.sort();
        }
        uris
    }

    fn add(&mut self, files: &List<'a, DocumentFile<'a>>, is_known: bool, is_selfie: bool) {
        for file in files.iter() {
            let uri = file.uri().text().filter(|_| is_known).map_or(&[][..], |uri| uri.trimmed());
            let uri = Uri { uri, is_selfie };
            match self.few.get_mut(self.len) {
                Some(slot) => *slot = uri,
                None => {
                    if self.many.is_empty() {
                        self.many.extend_from_slice(&self.few);
                    }
                    self.many.push(uri);
                }
            }
            self.len += 1;
        }
    }

    /// Finds the repeats among many at once.
    fn sort(&mut self) {
        let file = |n: usize| self.many.get(n).copied().unwrap_or(Uri::NONE);
        let any = Repeats::of(self.len, |n| file(n).uri);
        // Those of selfies apart, so that a document's is only compared with documents' own.
        let documents = Repeats::of(self.len, |n| (file(n).is_selfie, file(n).uri));
        let repeat = |n: usize| match file(n) {
            Uri { uri: [], .. } => Repeat::No,
            uri if !uri.is_selfie && documents.has_before(n) => Repeat::Document,
            _ if any.has_before(n) => Repeat::Selfie,
            _ => Repeat::No,
        };
        self.repeats = (0..self.len).map(repeat).collect();
    }

    /// Whether a file's URI stands before it.
    fn repeat(&self, n: usize) -> Repeat {
        if let Some(repeat) = self.repeats.get(n) {
            return *repeat;
        }
        let Some(this) = self.few.get(n).filter(|this| !this.uri.is_empty()) else {
            return Repeat::No;
        };
        let mut repeat = Repeat::No;
        let is_same = |before: &&Uri<'_>| is_same_text(before.uri, this.uri);
        for before in self.few.iter().take(n).filter(is_same) {
            if !before.is_selfie && !this.is_selfie {
                return Repeat::Document;
            }
            repeat = Repeat::Selfie;
        }
        repeat
    }
}

/// The files of one document; `first` is the place of its first one among those of the request.
pub(super) fn check<'a>(
    files: &List<'a, DocumentFile<'a>>,
    sides: Sides,
    first: usize,
    context: &Context<'_>,
    uris: &Uris<'a>,
    report: &mut Findings,
) {
    if !input::list(files, report) {
        return;
    }
    count_and_sides(files, sides, report);
    for (n, file) in files.iter().enumerate() {
        if !input::section(file.whole, report) {
            continue;
        }
        side(file.side(), report);
        uri(file.uri(), || uris.repeat(first + n), context, report);
        input::unknown_members(file.whole, report);
    }
}

/// "NATIONAL_ID, DRIVERS_LICENSE, RESIDENCE_PERMIT require two files, one FRONT and one BACK.
/// PASSPORT and SELFIE take a single file." A proof of address takes one (OpenAPI description).
fn count_and_sides(files: &List<'_, DocumentFile<'_>>, sides: Sides, report: &mut Findings) {
    let expected = match sides {
        Sides::One => 1,
        Sides::FrontAndBack => 2,
        Sides::Both => files.len(),
        Sides::Unknown => return,
    };
    if files.len() != expected {
        let expected = Param::Number(expected as u32);
        report.add_with(files.whole.at, Code::WrongFileCount, expected);
        return;
    }
    if sides != Sides::One {
        let shows = |side| files.iter().any(|file| file.side().is(side));
        let is_readable = |file: DocumentFile<'_>| {
            let side = file.side();
            let is_known = side.is_empty() || side.text().is_some_and(|word| SIDE.has(word));
            file.whole.cell().tag() == Tag::Object && is_known
        };
        if !(shows("FRONT") && shows("BACK")) && files.iter().all(is_readable) {
            report.add(files.whole.at, Code::SidesRequired);
        }
    }
}

/// "FRONT" or "BACK" where it is given.
pub(super) fn side(side: Input<'_>, report: &mut Findings) {
    if let Some(word) = input::optional_text(side, report) {
        input::choice(side.at, word, &SIDE, report);
    }
}

/// "File URIs must be unique across the entire request (SELFIE files excluded) and must belong to
/// this customer." Compared without blanks around them, as they are built. Their form is not
/// checked: the API's own examples end a JPEG's URI in `.pdf`.
fn uri(uri: Input<'_>, repeat: impl Fn() -> Repeat, context: &Context<'_>, report: &mut Findings) {
    if is_owned(uri, context, report) {
        match repeat() {
            Repeat::No => {}
            Repeat::Document => report.add(uri.at, Code::DuplicateFileUri),
            Repeat::Selfie => report.add(uri.at, Code::SelfieUriReused),
        }
    }
}

/// "Must belong to this customer", as far as that is known.
#[inline(never)]
pub(super) fn is_owned(uri: Input<'_>, context: &Context<'_>, report: &mut Findings) -> bool {
    let Some(text) = input::text(uri, report) else { return false };
    let owned = context.options.owned_uris.as_ref();
    let is_owned = owned.is_none_or(|owned| owned.has(text.as_str()));
    if !is_owned {
        report.add(uri.at, Code::UriNotOwned);
    }
    is_owned
}
