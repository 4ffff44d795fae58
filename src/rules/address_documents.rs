//! Individual customers guide V2, Address Proof Types; Attach Documents to Individual Customer V2,
//! Key Rules.

use crate::form::attach::{ADDRESS_DOCUMENT_TYPE, AddressDocument};
use crate::form::body::Input;
use crate::form::section::List;
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};

use super::context::Context;
use super::document_files::{self, Sides, Uris};
use super::{address, dates, input};

/// "Document should be issued within the last 90 days".
const FRESH_DAYS: u16 = 90;

/// "Exactly one address_documents entry is required."
pub(super) fn check<'a>(
    documents: &List<'a, AddressDocument<'a>>,
    context: &Context<'_>,
    uris: &Uris<'a>,
    report: &mut Findings,
) {
    if !input::list(documents, report) {
        return;
    }
    if documents.len() > 1 {
        report.add(documents.whole.at, Code::OneAddressDocument);
    }
    let mut files = uris.identifying;
    for document in documents.iter() {
        self::document(&document, files, context, uris, report);
        files += document.files().len();
    }
}

fn document<'a>(
    document: &AddressDocument<'a>,
    first_file: usize,
    context: &Context<'_>,
    uris: &Uris<'a>,
    report: &mut Findings,
) {
    if !input::section(document.whole, report) {
        return;
    }
    kind(document.kind(), report);
    country(document.country(), context, report);
    issue_date(document.issue_date(), context, report);
    document_files::check(&document.files(), Sides::One, first_file, context, uris, report);
    input::unknown_members(document.whole, report);
}

/// "A type of UTILITY_BILL, GOVERNMENT_LETTER, or BANK_STATEMENT": required.
fn kind(kind: Input<'_>, report: &mut Findings) {
    if let Some(word) = input::text(kind, report) {
        input::choice(kind.at, word, &ADDRESS_DOCUMENT_TYPE, report);
    }
}

/// "The country on the address document must match the customer's country_of_residence": required.
fn country(country: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    let found = input::required_country(country, context, report);
    address::matches_residence(country.at, found, context, report);
}

/// "Document should be issued within the last 90 days": a warning, and only where the date is
/// known.
fn issue_date(issue: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    let Some(text) = input::optional_text(issue, report) else { return };
    let Some(date) = dates::date(issue.at, text, report) else { return };
    if date.days_until(context.options.today) > i32::from(FRESH_DAYS) {
        report.add_with(issue.at, Code::OlderThan90Days, Param::Number(FRESH_DAYS.into()));
    }
}
