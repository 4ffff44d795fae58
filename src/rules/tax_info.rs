//! Individual customers guide V2, Tax Info Array.

use alloc::vec::Vec;

use crate::field::{Field, trim};
use crate::form::List;
use crate::form::create::TaxEntry;
use crate::formats::country::Country;
use crate::issue::{Code, Path, Report};
use crate::tax_ids::us;

use super::repeats::first_before;
use super::{Context, input};

/// "Tax identification documents": required, with at least one entry.
pub(super) fn check<'a>(
    at: Path<'a>,
    entries: &List<'a, TaxEntry<'a>>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    if !input::list(at, entries, report) {
        return;
    }
    usa_entry(at, entries, context, report);
    let repeats = repeats(entries);
    for ((n, entry), repeat) in entries.iter().enumerate().zip(repeats) {
        let at = at.at(n);
        if !input::section(at, entry.whole, report) {
            continue;
        }
        // "ISO Alpha-3 country code": required.
        let country = at.to("country_code");
        let country = input::required_country(country, entry.country_code, context, report);
        document_type(at.to("document_type"), entry.document_type, report);
        document_id(at.to("document_id"), &entry, country, repeat, report);
        input::unknown_members(at, entry.whole, TaxEntry::TABLE, report);
    }
}

/// No document asks for it, but a resident of the USA without a USA tax number will be asked.
fn usa_entry<'a>(
    at: Path<'a>,
    entries: &List<'a, TaxEntry<'a>>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    let country = |entry: TaxEntry<'a>| match entry.country_code {
        Field::Text(code) => Country::parse(code),
        _ => None,
    };
    // An entry whose country is missing or in error may be the one.
    let none_is_usa = || entries.iter().all(|entry| country(entry).is_some_and(|c| !c.is_usa()));
    if context.residence.is_some_and(Country::is_usa) && none_is_usa() {
        report.add(at, Code::UsaTaxEntryMissing);
    }
}

/// "Tax document type (e.g., SSN, TIN)": required. No document lists the types.
fn document_type<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    if let Some(text) = input::text(at, field, report) {
        input::ascii(at, text, report);
    }
}

/// "Tax identification number": required, unique, and for `USA` in SSN format. Other countries'
/// official formats are unchecked.
fn document_id<'a>(
    at: Path<'a>,
    entry: &TaxEntry<'a>,
    country: Option<Country>,
    repeat: Repeat,
    report: &mut Report<'a>,
) {
    let Some(text) = input::text(at, entry.document_id, report) else { return };
    // The SSN format is ASCII itself, and says in the server's words what is wrong.
    let is_good = match country {
        Some(country) if country.is_usa() => usa_format(at, text, entry, report),
        _ => input::ascii(at, text, report),
    };
    if is_good {
        unique(at, repeat, report);
    }
}

/// "USA: Social Security Number in format xxx-xx-xxxx". By the entry's country, whatever its type
/// says: an ITIN has the same form.
fn usa_format<'a>(at: Path<'a>, text: &str, entry: &TaxEntry<'a>, report: &mut Report<'a>) -> bool {
    if !us::is_ssn_format(text) {
        report.add(at, Code::SsnFormat);
        return false;
    }
    let is_itin = matches!(entry.document_type, Field::Text(word) if us::is_itin_type(trim(word)));
    if !us::is_issued(text, is_itin) {
        report.add(at, Code::SsnNotIssued);
    }
    true
}

/// "Each entry in tax_info must have a unique document_id." The same number written differently
/// is not the same text, so it is only likely to be refused.
fn unique<'a>(at: Path<'a>, repeat: Repeat, report: &mut Report<'a>) {
    match repeat {
        Repeat::No => {}
        Repeat::Exactly => report.add(at, Code::DuplicateDocumentId),
        Repeat::Written => report.add(at, Code::SimilarDocumentId),
    }
}

/// Whether an entry's number stands in an earlier entry.
#[derive(Clone, Copy, PartialEq)]
enum Repeat {
    No,
    /// The same text, after trimming.
    Exactly,
    /// The same letters and digits with other punctuation.
    Written,
}

/// For each entry, whether it repeats an earlier one. A number that is in error repeats nothing: it
/// will be another one once it is corrected.
fn repeats<'a>(entries: &List<'a, TaxEntry<'a>>) -> Vec<Repeat> {
    let is_usa = |entry: &TaxEntry<'a>| entry.country_code == Field::Text("USA");
    let number = |entry: TaxEntry<'a>| match entry.document_id {
        Field::Text(text) if is_usa(&entry) && !us::is_ssn_format(text) => "",
        Field::Text(text) if text.is_ascii() => trim(text),
        _ => "",
    };
    let numbers: Vec<&str> = entries.iter().map(number).collect();
    let compacts: Vec<Vec<u8>> = numbers.iter().map(|number| compact(number)).collect();
    let exactly = first_before(&numbers.iter().map(|number| number.as_bytes()).collect::<Vec<_>>());
    let written = first_before(&compacts.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let repeat = |(exactly, written): (Option<usize>, Option<usize>)| match (exactly, written) {
        (Some(_), _) => Repeat::Exactly,
        (None, Some(_)) => Repeat::Written,
        (None, None) => Repeat::No,
    };
    exactly.into_iter().zip(written).map(repeat).collect()
}

/// ASCII letters and digits alone (a number with others is refused anyway), letters in upper case.
fn compact(text: &str) -> Vec<u8> {
    let is_kept = |b: &u8| b.is_ascii_alphanumeric();
    text.bytes().filter(is_kept).map(|b| b.to_ascii_uppercase()).collect()
}
