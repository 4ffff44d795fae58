//! Attach Documents to Individual Customer V2, Identity Document Side Requirements and Key Rules.

use crate::field::Field;
use crate::form::List;
use crate::form::attach::{IDENTIFYING_DOCUMENT_TYPE, IdentifyingDocument};
use crate::formats::country::Country;
use crate::issue::{Code, Param, Path, Report};

use super::document_files::{self, Sides, Uris};
use super::{Context, dates, input};

/// "Document issuing state (max 64 characters)".
const LONGEST_STATE: usize = 64;

/// A type of identity document, and what follows from it.
#[derive(Clone, Copy, PartialEq)]
enum Type {
    Passport,
    NationalId,
    DriversLicense,
    ResidencePermit,
    Selfie,
}

impl Type {
    fn of(field: Field<'_>) -> Option<Type> {
        Some(match field {
            Field::Text("PASSPORT") => Type::Passport,
            Field::Text("NATIONAL_ID") => Type::NationalId,
            Field::Text("DRIVERS_LICENSE") => Type::DriversLicense,
            Field::Text("RESIDENCE_PERMIT") => Type::ResidencePermit,
            Field::Text("SELFIE") => Type::Selfie,
            _ => return None,
        })
    }

    /// The table of files and sides.
    fn sides(self) -> Sides {
        match self {
            Type::Passport | Type::Selfie => Sides::One,
            Type::NationalId | Type::DriversLicense | Type::ResidencePermit => Sides::FrontAndBack,
        }
    }
}

/// "Include at most one non-SELFIE primary document ... plus an optional SELFIE entry."
pub(super) fn check<'a>(
    at: Path<'a>,
    documents: &List<'a, IdentifyingDocument<'a>>,
    context: &Context<'_>,
    uris: &mut Uris,
    report: &mut Report<'a>,
) {
    if !input::list(at, documents, report) {
        return;
    }
    let selfies = documents.iter().filter(|d| Type::of(d.kind) == Some(Type::Selfie)).count();
    let unknown = documents.iter().filter(|d| Type::of(d.kind).is_none()).count();
    let primaries = documents.len() - selfies - unknown;
    one_primary(at, primaries, report);
    selfie(at, selfies, primaries, unknown, context, report);
    for (n, document) in documents.iter().enumerate() {
        self::document(at.at(n), &document, context, uris, report);
    }
}

/// "At most one non-SELFIE document may be included in identifying_documents."
fn one_primary<'a>(at: Path<'a>, primaries: usize, report: &mut Report<'a>) {
    if primaries > 1 {
        report.add(at, Code::MultiplePrimaryDocuments);
    }
}

/// "A SELFIE entry may be required depending on your client configuration. When required, include
/// exactly one." A selfie alone is allowed, but a customer who has attached nothing yet needs a
/// document too.
fn selfie<'a>(
    at: Path<'a>,
    selfies: usize,
    primaries: usize,
    unknown: usize,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    if selfies > 1 {
        report.add(at, Code::MultipleSelfies);
    }
    // An entry whose type is in error may be the one that is looked for.
    if unknown > 0 {
        return;
    }
    if selfies == 0 && context.options.selfie_required {
        report.add(at, Code::SelfieRequired);
    }
    if primaries == 0 && context.options.customer_status.as_deref() == Some("INCOMPLETE") {
        report.add(at, Code::SelfieOnly);
    }
}

/// One entry. Of a SELFIE "all other fields are ignored" (OpenAPI description); of an entry whose
/// type is in error nothing is known but that it has files.
fn document<'a>(
    at: Path<'a>,
    document: &IdentifyingDocument<'a>,
    context: &Context<'_>,
    uris: &mut Uris,
    report: &mut Report<'a>,
) {
    if !input::section(at, document.whole, report) {
        return;
    }
    kind(at.to("type"), document.kind, report);
    let kind = Type::of(document.kind);
    if let Some(kind) = kind
        && kind != Type::Selfie
    {
        number(at.to("number"), document.number, report);
        let country = country(at.to("country"), document.country, context, report);
        state(at.to("state"), document.state, kind, country, report);
        period(at, document, context, report);
    }
    let sides = kind.map_or(Sides::Unknown, Type::sides);
    document_files::check(at.to("files"), &document.files, sides, context, uris, report);
    input::unknown_members(at, document.whole, IdentifyingDocument::TABLE, report);
}

/// "Supported type values are PASSPORT, NATIONAL_ID, DRIVERS_LICENSE, RESIDENCE_PERMIT, SELFIE."
fn kind<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    if let Some(word) = input::text(at, field, report) {
        input::choice(at, word, &IDENTIFYING_DOCUMENT_TYPE, report);
    }
}

/// "Required for all types except SELFIE" (OpenAPI description).
fn number<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    if let Some(text) = input::text(at, field, report) {
        input::ascii(at, text, report);
    }
}

/// In every example, required nowhere: its absence is a warning, an unknown code an error.
fn country<'a>(
    at: Path<'a>,
    field: Field<'a>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) -> Option<Country> {
    if matches!(field, Field::Absent | Field::Text("")) {
        report.add(at, Code::DocumentCountryMissing);
        return None;
    }
    let code = input::optional_text(at, field, report)?;
    input::country(at, code, context, report)
}

/// "state is required when type is DRIVERS_LICENSE and country is USA. It is optional for a
/// DRIVERS_LICENSE issued elsewhere, and forbidden for PASSPORT, NATIONAL_ID, and
/// RESIDENCE_PERMIT."
fn state<'a>(
    at: Path<'a>,
    field: Field<'a>,
    kind: Type,
    country: Option<Country>,
    report: &mut Report<'a>,
) {
    let is_empty = matches!(field, Field::Absent | Field::Text(""));
    if kind != Type::DriversLicense {
        if !is_empty {
            report.add(at, Code::StateForbidden);
        }
        return;
    }
    if country.is_some_and(Country::is_usa) && (is_empty || is_blank_text(field)) {
        report.add(at, Code::StateRequired);
        return;
    }
    let Some(text) = input::optional_words(at, field, report) else { return };
    if text.chars().nth(LONGEST_STATE).is_some() {
        report.add_with(at, Code::TooLong, &[("max", Param::Number(LONGEST_STATE))]);
    } else {
        input::ascii(at, text, report);
    }
}

fn is_blank_text(field: Field<'_>) -> bool {
    matches!(field, Field::Text(text) if crate::field::is_blank(text))
}

/// "expiry_date is required for all identity document types except SELFIE and must be in the
/// future." Today is not the future. With an issue date it must be later than that too (OpenAPI
/// description).
fn period<'a>(
    at: Path<'a>,
    document: &IdentifyingDocument<'a>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    let issue_at = at.to("issue_date");
    let issue = input::optional_text(issue_at, document.issue_date, report);
    let issue = issue.and_then(|text| dates::date(issue_at, text, report));
    let expiry_at = at.to("expiry_date");
    let expiry = input::text(expiry_at, document.expiry_date, report);
    let Some(expiry) = expiry.and_then(|text| dates::date(expiry_at, text, report)) else { return };
    if expiry <= context.options.today {
        report.add(expiry_at, Code::Expired);
    } else if issue.is_some_and(|issue| expiry <= issue) {
        report.add(expiry_at, Code::ExpiryNotAfterIssue);
    }
}
