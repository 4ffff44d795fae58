//! Attach Documents to Individual Customer V2, Identity Document Side Requirements and Key Rules.

use crate::form::attach::{IDENTIFYING_DOCUMENT_TYPE, IdentifyingDocument};
use crate::form::body::Input;
use crate::form::cell::At;
use crate::form::section::List;
use crate::formats::country::Country;
use crate::formats::text::Text;
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};

use super::context::Context;
use super::document_files::{self, Sides, Type, Uris};
use super::{dates, input};
use crate::form::limits::LONGEST_STATE;

/// How many entries of a list are what.
#[derive(Clone, Copy, Default)]
struct Counts {
    primaries: usize,
    selfies: usize,
    /// Those whose type is in error.
    unknown: usize,
}

/// "Include at most one non-SELFIE primary document ... plus an optional SELFIE entry."
pub(super) fn check<'a>(
    documents: &List<'a, IdentifyingDocument<'a>>,
    context: &Context<'_>,
    uris: &Uris<'a>,
    report: &mut Findings,
) {
    if !input::list(documents, report) {
        return;
    }
    let mut counts = Counts::default();
    for document in documents.iter() {
        match Type::of(document.kind()) {
            Some(Type::Selfie) => counts.selfies += 1,
            Some(_) => counts.primaries += 1,
            None => counts.unknown += 1,
        }
    }
    one_primary(documents.whole, counts, report);
    selfie(documents.whole, counts, context, report);
    let mut files = 0;
    for document in documents.iter() {
        self::document(&document, files, context, uris, report);
        files += document.files().len();
    }
}

/// "At most one non-SELFIE document may be included in identifying_documents."
fn one_primary(documents: Input<'_>, counts: Counts, report: &mut Findings) {
    if counts.primaries > 1 {
        report.add(documents.at, Code::MultiplePrimaryDocuments);
    }
}

/// "A SELFIE entry may be required depending on your client configuration. When required, include
/// exactly one." A selfie alone is allowed, but a customer who has attached nothing yet needs a
/// document too.
fn selfie(documents: Input<'_>, counts: Counts, context: &Context<'_>, report: &mut Findings) {
    if counts.selfies > 1 {
        report.add(documents.at, Code::MultipleSelfies);
    }
    // An entry whose type is in error may be the one that is looked for.
    if counts.unknown > 0 {
        return;
    }
    if counts.selfies == 0 && context.options.selfie_required {
        report.add(documents.at, Code::SelfieRequired);
    }
    if counts.primaries == 0 && context.options.customer_status.as_deref() == Some("INCOMPLETE") {
        report.add(documents.at, Code::SelfieOnly);
    }
}

/// One entry. Of a SELFIE "all other fields are ignored" (OpenAPI description); of an entry whose
/// type is in error nothing is known but that it has files.
fn document<'a>(
    document: &IdentifyingDocument<'a>,
    first_file: usize,
    context: &Context<'_>,
    uris: &Uris<'a>,
    report: &mut Findings,
) {
    if !input::section(document.whole, report) {
        return;
    }
    let kind = Type::of(document.kind());
    if kind.is_none() {
        self::kind(document.kind(), report);
    }
    if let Some(kind) = kind
        && kind != Type::Selfie
    {
        number(document.number(), report);
        let country = country(document.country(), context, report);
        state(document.state(), kind, country, report);
        period(document, context, report);
    }
    let sides = kind.map_or(Sides::Unknown, Type::sides);
    document_files::check(&document.files(), sides, first_file, context, uris, report);
    input::unknown_members(document.whole, report);
}

/// "Supported type values are PASSPORT, NATIONAL_ID, DRIVERS_LICENSE, RESIDENCE_PERMIT, SELFIE":
/// what is missing in one that is none of them.
fn kind(kind: Input<'_>, report: &mut Findings) {
    if let Some(word) = input::text(kind, report) {
        input::choice(kind.at, word, &IDENTIFYING_DOCUMENT_TYPE, report);
    }
}

/// "Required for all types except SELFIE" (OpenAPI description).
fn number(number: Input<'_>, report: &mut Findings) {
    if let Some(text) = input::text(number, report) {
        input::ascii(number.at, text, report);
    }
}

/// In every example, required nowhere: its absence is a warning, an unknown code an error.
fn country(country: Input<'_>, context: &Context<'_>, report: &mut Findings) -> Option<Country> {
    if country.is_empty() {
        report.add(country.at, Code::DocumentCountryMissing);
        return None;
    }
    let code = input::optional_text(country, report)?;
    input::country(country.at, code, context, report)
}

/// "state is required when type is DRIVERS_LICENSE and country is USA. It is optional for a
/// DRIVERS_LICENSE issued elsewhere, and forbidden for PASSPORT, NATIONAL_ID, and
/// RESIDENCE_PERMIT."
fn state(state: Input<'_>, kind: Type, country: Option<Country>, report: &mut Findings) {
    let is_empty = state.is_empty();
    if kind != Type::DriversLicense {
        if !is_empty {
            report.add(state.at, Code::StateForbidden);
        }
        return;
    }
    let is_blank = || state.text().is_some_and(|text| text.is_blank());
    if country.is_some_and(Country::is_usa) && (is_empty || is_blank()) {
        report.add(state.at, Code::StateRequired);
        return;
    }
    let Some(text) = input::optional_words(state, report) else { return };
    // As many bytes have no more characters.
    if text.bytes.len() > LONGEST_STATE && text.as_str().chars().nth(LONGEST_STATE).is_some() {
        report.add_with(state.at, Code::TooLong, Param::Number(LONGEST_STATE as u32));
    } else {
        letters_of_state(state.at, text, report);
    }
}

/// "English (Latin) characters" are asked for in personal details, and not of a document's state: others
/// are only likely to be questioned.
pub(super) fn letters_of_state(at: At, text: Text<'_>, report: &mut Findings) {
    if !text.is_ascii() {
        report.add(at, Code::NonAsciiFreeText);
    }
}

/// "expiry_date is required for all identity document types except SELFIE and must be in the
/// future." Today is not the future. With an issue date it must be later than that too (OpenAPI
/// description).
fn period(document: &IdentifyingDocument<'_>, context: &Context<'_>, report: &mut Findings) {
    let issue = document.issue_date();
    let issued = input::optional_text(issue, report);
    let issued = issued.and_then(|text| dates::date(issue.at, text, report));
    let expiry = document.expiry_date();
    let Some(expires) = input::text(expiry, report) else { return };
    let Some(expires) = dates::date(expiry.at, expires, report) else { return };
    if expires <= context.options.today {
        report.add(expiry.at, Code::Expired);
    } else if issued.is_some_and(|issued| expires <= issued) {
        report.add(expiry.at, Code::ExpiryNotAfterIssue);
    } else {
        dates::expires_soon(expiry.at, expires, context, report);
    }
}
