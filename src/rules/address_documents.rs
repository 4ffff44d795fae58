//! Individual customers guide V2, Address Proof Types; Attach Documents to Individual Customer V2,
//! Key Rules.

use crate::field::Field;
use crate::form::List;
use crate::form::attach::{ADDRESS_DOCUMENT_TYPE, AddressDocument};
use crate::issue::{Code, Param, Path, Report};

use super::document_files::{self, Sides, Uris};
use super::{Context, address, dates, input};

/// "Document should be issued within the last 90 days".
const FRESH_DAYS: u16 = 90;

/// "Exactly one address_documents entry is required."
pub(super) fn check<'a>(
    at: Path<'a>,
    documents: &List<'a, AddressDocument<'a>>,
    context: &Context<'_>,
    uris: &mut Uris,
    report: &mut Report<'a>,
) {
    if !input::list(at, documents, report) {
        return;
    }
    if documents.len() > 1 {
        report.add(at, Code::OneAddressDocument);
    }
    for (n, document) in documents.iter().enumerate() {
        self::document(at.at(n), &document, context, uris, report);
    }
}

fn document<'a>(
    at: Path<'a>,
    document: &AddressDocument<'a>,
    context: &Context<'_>,
    uris: &mut Uris,
    report: &mut Report<'a>,
) {
    if !input::section(at, document.whole, report) {
        return;
    }
    kind(at.to("type"), document.kind, report);
    country(at.to("country"), document.country, context, report);
    issue_date(at.to("issue_date"), document.issue_date, context, report);
    document_files::check(at.to("files"), &document.files, Sides::One, context, uris, report);
    input::unknown_members(at, document.whole, AddressDocument::TABLE, report);
}

/// "A type of UTILITY_BILL, GOVERNMENT_LETTER, or BANK_STATEMENT": required.
fn kind<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    if let Some(word) = input::text(at, field, report) {
        input::choice(at, word, &ADDRESS_DOCUMENT_TYPE, report);
    }
}

/// "The country on the address document must match the customer's country_of_residence": required.
fn country<'a>(at: Path<'a>, field: Field<'a>, context: &Context<'_>, report: &mut Report<'a>) {
    let country = input::required_country(at, field, context, report);
    address::matches_residence(at, country, context, report);
}

/// "Document should be issued within the last 90 days": a warning, and only where the date is
/// known.
fn issue_date<'a>(at: Path<'a>, field: Field<'a>, context: &Context<'_>, report: &mut Report<'a>) {
    let Some(text) = input::optional_text(at, field, report) else { return };
    let Some(date) = dates::date(at, text, report) else { return };
    if date.days_until(context.options.today) > i32::from(FRESH_DAYS) {
        report.add_with(at, Code::OlderThan90Days, &[("days", Param::Number(FRESH_DAYS.into()))]);
    }
}
