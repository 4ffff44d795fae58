//! Individual customers guide V2, Tax Info Array.

use crate::field::Input;
use crate::form::List;
use crate::form::create::TaxEntry;
use crate::formats::country::Country;
use crate::issue::{Code, Findings};
use crate::tax_ids::us;

use super::repeats::Repeats;
use super::{Context, input};

/// "Tax identification documents": required, with at least one entry.
pub(super) fn check(
    entries: &List<'_, TaxEntry<'_>>,
    context: &Context<'_>,
    report: &mut Findings,
) {
    if !input::list(entries, report) {
        return;
    }
    usa_entry(entries, context, report);
    // A number that is in error repeats nothing: it will be another one once it is corrected.
    let number = |n| number(&entries.entry(n));
    let written = |n| compact(number(n));
    let exactly = Repeats::of(entries.len(), |m, n| number(m).cmp(number(n)));
    let written = Repeats::of(entries.len(), |m, n| written(m).cmp(written(n)));
    for (n, entry) in entries.iter().enumerate() {
        if !input::section(entry.whole, report) {
            continue;
        }
        // "ISO Alpha-3 country code": required.
        let country = input::required_country(entry.country_code(), context, report);
        document_type(entry.document_type(), report);
        let repeat = || match number(n) {
            _ if n == 0 => Repeat::No,
            [] => Repeat::No,
            _ if exactly.has_before(n) => Repeat::Exactly,
            number if compact(number).next().is_some() && written.has_before(n) => Repeat::Written,
            _ => Repeat::No,
        };
        document_id(&entry, country, repeat, report);
        input::unknown_members(entry.whole, report);
    }
}

/// No document asks for it, but a resident of the USA without a USA tax number will be asked.
fn usa_entry(entries: &List<'_, TaxEntry<'_>>, context: &Context<'_>, report: &mut Findings) {
    // An entry whose country is missing or in error may be the one.
    let is_another =
        |entry: TaxEntry<'_>| input::country_of(entry.country_code()).is_some_and(|c| !c.is_usa());
    if context.residence.is_some_and(Country::is_usa) && entries.iter().all(is_another) {
        report.add(entries.whole.at, Code::UsaTaxEntryMissing);
    }
}

/// "Tax document type (e.g., SSN, TIN)": required. No document lists the types.
fn document_type(kind: Input<'_>, report: &mut Findings) {
    if let Some(text) = input::text(kind, report) {
        input::ascii(kind.at, text, report);
    }
}

/// "Tax identification number": required, unique, and for `USA` in SSN format. Other countries'
/// official formats are unchecked.
fn document_id(
    entry: &TaxEntry<'_>,
    country: Option<Country>,
    repeat: impl Fn() -> Repeat,
    report: &mut Findings,
) {
    let id = entry.document_id();
    let Some(text) = input::text(id, report) else { return };
    // The SSN format is ASCII itself, and says in the server's words what is wrong.
    let is_good = match country {
        Some(country) if country.is_usa() => usa_format(id, entry.document_type(), report),
        _ => input::ascii(id.at, text, report),
    };
    if is_good {
        unique(id, repeat(), report);
    }
}

/// "USA: Social Security Number in format xxx-xx-xxxx". By the entry's country, whatever its type
/// says: an ITIN has the same form.
fn usa_format(id: Input<'_>, kind: Input<'_>, report: &mut Findings) -> bool {
    let number = id.text().map_or(&[][..], |text| text.bytes);
    if !us::is_ssn_format(number) {
        report.add(id.at, Code::SsnFormat);
        return false;
    }
    if !us::is_issued(number, || kind.text().is_some_and(|kind| us::is_itin_type(kind.trimmed()))) {
        report.add(id.at, Code::SsnNotIssued);
    }
    true
}

/// "Each entry in tax_info must have a unique document_id." The same number written differently
/// is not the same text, so it is only likely to be refused.
fn unique(id: Input<'_>, repeat: Repeat, report: &mut Findings) {
    match repeat {
        Repeat::No => {}
        Repeat::Exactly => report.add(id.at, Code::DuplicateDocumentId),
        Repeat::Written => report.add(id.at, Code::SimilarDocumentId),
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

/// The number by which an entry is compared with others; empty if it is in error.
fn number<'a>(entry: &TaxEntry<'a>) -> &'a [u8] {
    match entry.document_id().text() {
        Some(text) if entry.country_code().is("USA") && !us::is_ssn_format(text.bytes) => &[],
        Some(text) if text.is_ascii() => text.trimmed(),
        _ => &[],
    }
}

/// ASCII letters and digits alone (a number with others is refused anyway), letters in upper case.
fn compact(number: &[u8]) -> impl Iterator<Item = u8> {
    number.iter().filter(|b| b.is_ascii_alphanumeric()).map(|b| b.to_ascii_uppercase())
}

