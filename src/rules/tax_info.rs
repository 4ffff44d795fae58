//! Individual customers guide V2, Tax Info Array.

use core::cmp::Ordering;

use crate::form::body::Input;
use crate::form::create::TaxEntry;
use crate::form::section::List;
use crate::formats::country::Country;
use crate::formats::date::Date;
use crate::issue::code::Code;
use crate::issue::finding::Findings;
use crate::tax_ids::{Table, Verdict, ssn};

use super::context::Context;
use super::input;
use super::repeats::Repeats;

/// "Tax identification documents": required, with at least one entry. `dob` is the date of birth,
/// where the body has it.
pub(super) fn check(
    entries: &List<'_, TaxEntry<'_>>,
    dob: Option<Input<'_>>,
    context: &Context<'_>,
    report: &mut Findings,
) {
    if !input::list(entries, report) {
        return;
    }
    usa_entry(entries, context, report);
    // A number that is in error repeats nothing: it will be another one once it is corrected.
    let number = |n| number(&entries.entry(n));
    let exactly = Repeats::of(entries.len(), number);
    let written = Repeats::of(entries.len(), |n| Compact::of(number(n)));
    for (n, entry) in entries.iter().enumerate() {
        if !input::section(entry.whole, report) {
            continue;
        }
        // "ISO Alpha-3 country code": required.
        let country = input::required_country(entry.country_code(), context, report);
        document_type(entry.document_type(), report);
        let repeat = || match if n == 0 { &[] } else { number(n) } {
            [] => Repeat::No,
            _ if exactly.has_before(n) => Repeat::Exactly,
            number if !Compact::of(number).is_empty() && written.has_before(n) => Repeat::Written,
            _ => Repeat::No,
        };
        let asked = Asked { country, dob, table: context.options.tax_ids };
        document_id(&entry, &asked, repeat, report);
        input::unknown_members(entry.whole, report);
    }
}

/// No document asks for it, but a resident of the USA without a USA tax number will be asked.
fn usa_entry(entries: &List<'_, TaxEntry<'_>>, context: &Context<'_>, report: &mut Findings) {
    // An entry whose country is missing or in error may be the one.
    let is_another = |entry: TaxEntry<'_>| {
        let country = entry.country_code();
        !country.is("USA") && input::country_of(country).is_some()
    };
    if report.wants_warnings()
        && context.residence.is_some_and(Country::is_usa)
        && entries.iter().all(is_another)
    {
        report.add(entries.whole.at, Code::UsaTaxEntryMissing);
    }
}

/// "Tax document type (e.g., SSN, TIN)": required. No document lists the types.
fn document_type(kind: Input<'_>, report: &mut Findings) {
    if let Some(text) = input::text(kind, report) {
        input::ascii(kind.at, text, report);
    }
}

/// What a number is judged by.
struct Asked<'a> {
    country: Option<Country>,
    dob: Option<Input<'a>>,
    table: Table,
}

/// "Tax identification number": required, unique, and for `USA` in SSN format.
fn document_id(
    entry: &TaxEntry<'_>,
    asked: &Asked<'_>,
    repeat: impl Fn() -> Repeat,
    report: &mut Findings,
) {
    let id = entry.document_id();
    let Some(text) = input::text(id, report) else { return };
    // The SSN format is ASCII itself, and says in the server's words what is wrong.
    let is_good = match asked.country {
        Some(country) if country.is_usa() => usa_format(id, entry.document_type(), asked, report),
        _ => input::ascii(id.at, text, report),
    };
    if is_good {
        official_format(id, entry.document_type(), asked, report);
        unique(id, repeat(), report);
    }
}

/// "USA: Social Security Number in format xxx-xx-xxxx". By the entry's country, whatever its type
/// says ("e.g., SSN, TIN"): an ITIN has the same form.
fn usa_format(id: Input<'_>, kind: Input<'_>, asked: &Asked<'_>, report: &mut Findings) -> bool {
    let number = id.text().map_or(&[][..], |text| text.bytes);
    if !ssn::is_ssn_format(number) {
        report.add(id.at, Code::SsnFormat);
        return false;
    }
    // An ITIN is a TIN, so only an SSN cannot be one. Where the type names it, it is told from an ATIN
    // by the fourth and fifth digit, as far as the table is there.
    let is_itin = || {
        let name = kind.text().map_or(&[][..], |kind| kind.trimmed());
        match ssn::is_itin_type(name) {
            true => verdict(id, kind, Country::USA, asked) != Verdict::NotIssued,
            false => !ssn::is_ssn_type(name),
        }
    };
    if report.wants_warnings() && !ssn::is_issued(number, is_itin) {
        report.add(id.at, Code::SsnNotIssued);
    }
    true
}

/// "Other countries: use the official tax ID format for that country." No document says which that
/// is, so it is only likely to be refused. Countries that are not in the table are unchecked.
#[inline(always)]
fn official_format(id: Input<'_>, kind: Input<'_>, asked: &Asked<'_>, report: &mut Findings) {
    if report.wants_warnings()
        && let Some(country) = asked.country
        && !asked.table.is_empty()
        && !country.is_usa()
        && let Some(code) = match verdict(id, kind, country, asked) {
            Verdict::Unknown | Verdict::Fits => None,
            Verdict::WrongLength | Verdict::WrongFormat => Some(Code::TaxIdFormat),
            Verdict::WrongCheckDigit => Some(Code::TaxIdCheckDigit),
            Verdict::NotIssued => Some(Code::TaxIdNotIssued),
            Verdict::DobDiffers => Some(Code::TaxIdDob),
            Verdict::OtherKind => Some(Code::TaxIdOtherKind),
        }
    {
        report.add(id.at, code);
    }
}

/// What the country's rows say of a number. A date of birth that is in error contradicts nothing.
#[inline(never)]
fn verdict(id: Input<'_>, kind: Input<'_>, country: Country, asked: &Asked<'_>) -> Verdict {
    let kind = kind.text().map_or(&[][..], |text| text.trimmed());
    let number = id.text().map_or(&[][..], |text| text.trimmed());
    let dob = asked.dob.and_then(|dob| Date::parse(dob.text()?).ok());
    asked.table.check(country, kind, number, dob)
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
        Some(text) if entry.country_code().is("USA") && !ssn::is_ssn_format(text.bytes) => &[],
        Some(text) if text.is_ascii() => text.trimmed(),
        _ => &[],
    }
}

/// A number by its ASCII letters and digits alone (one with others is refused anyway), whatever
/// their case.
#[derive(Clone, Copy)]
struct Compact<'a> {
    number: &'a [u8],
    /// Whether it is written so already.
    is_plain: bool,
}

impl<'a> Compact<'a> {
    fn of(number: &'a [u8]) -> Self {
        let is_plain = number.iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
        Compact { number, is_plain }
    }

    fn characters(self) -> impl Iterator<Item = u8> {
        let kept = self.number.iter().filter(|b| b.is_ascii_alphanumeric());
        kept.map(|b| b.to_ascii_uppercase())
    }

    fn is_empty(self) -> bool {
        self.characters().next().is_none()
    }
}

impl Ord for Compact<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        match self.is_plain && other.is_plain {
            true => self.number.cmp(other.number),
            false => self.characters().cmp(other.characters()),
        }
    }
}

impl PartialOrd for Compact<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Compact<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Compact<'_> {}
