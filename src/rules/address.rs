//! Individual customers guide V2, Address.

use alloc::string::String;

use crate::form::body::Input;
use crate::form::cell::At;
use crate::form::create::Address;
use crate::formats::characters;
use crate::formats::characters::{CONTROL, LONGEST};
use crate::formats::country::Country;
use crate::formats::pattern;
use crate::formats::postal_code;
use crate::formats::postal_code::Verdict;
use crate::formats::street;
use crate::formats::street::Elsewhere;
use crate::formats::subdivision;
use crate::formats::subdivision::Membership;
use crate::formats::text::Text;
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};
use crate::options::{CatalogueCountry, Listed};

use super::basic_info::transliteration;
use super::context::Context;
use super::input;

/// "Current residential address of the customer."
pub(super) fn check(address: &Address<'_>, context: &Context<'_>, report: &mut Findings) {
    if !input::section(address.whole, report) {
        return;
    }
    // The subdivision and the postal code depend on the country, which comes last: they are silent
    // while it is in error.
    let country = input::country_of(address.country())
        .filter(|country| context.residence.is_none_or(|home| home == *country));
    street_line_1(address.street_line_1(), address, report);
    companion_line(address.street_line_1(), address.street_line_1_en(), address, report);
    street_line_2(address.street_line_2(), address, report);
    companion_line(address.street_line_2(), address.street_line_2_en(), address, report);
    city(address.city(), report);
    let subdivision = address.subdivision_code();
    let is_listed = subdivision_code(subdivision, address.country(), country, context, report);
    if postal_code(address.postal_code(), country, context, report) && is_listed {
        zone(address.postal_code(), subdivision, country, context, report);
    }
    self::country(address.country(), context, report);
    input::unknown_members_of(address.whole, "address", report);
}

/// "Primary street address": required.
fn street_line_1(street: Input<'_>, address: &Address<'_>, report: &mut Findings) {
    if let Some(text) = input::text(street, report) {
        looks_odd(street.at, text, address, report);
    }
}

/// "Apartment, suite, unit": optional.
fn street_line_2(street: Input<'_>, address: &Address<'_>, report: &mut Findings) {
    if let Some(text) = input::optional_words(street, report) {
        looks_odd(street.at, text, address, report);
    }
}

/// A companion is looked at where it is needed; elsewhere it only repeats the line.
fn companion_line(
    of: Input<'_>,
    companion: Input<'_>,
    address: &Address<'_>,
    report: &mut Findings,
) {
    if let Some(text) = transliteration(of, companion, report) {
        looks_odd(companion.at, text, address, report);
    }
}

/// What an input holds, if it can be looked for in a street line: silent while it is in error.
fn repeatable(input: Input<'_>) -> &[u8] {
    match input.text() {
        Some(text) if text.is_ascii() && text.bytes.len() <= LONGEST => text.bytes,
        _ => &[],
    }
}

/// "Current residential address": nobody resides in a P.O. box, and a city or postal code that
/// stands in a street line too is written into the address twice. All of it is only likely to be
/// questioned.
#[inline(never)]
fn looks_odd(at: At, line: Text<'_>, address: &Address<'_>, report: &mut Findings) {
    if line.bytes.len() > LONGEST || !report.wants_warnings() {
        return;
    }
    let (city, postal_code) = (address.city(), address.postal_code());
    let country = input::country_of(address.country()).map_or("", Country::alpha3);
    let others = Elsewhere {
        country: country.as_bytes(),
        city: repeatable(city),
        postal_code: repeatable(postal_code),
    };
    let seen = street::look(line, &others);
    if seen == 0 {
        return;
    }
    if seen & CONTROL != 0 {
        report.add(at, Code::ControlCharacters);
    }
    if seen & street::PO_BOX != 0 {
        report.add(at, Code::PoBox);
    }
    for (sign, other) in [(street::CITY, city), (street::POSTAL_CODE, postal_code)] {
        if seen & sign != 0 {
            report.add_with(at, Code::AddressRepeated, Param::Member(other.at));
        }
    }
}

/// "City name": required, and without an `_en` companion, so in English (Latin) characters itself.
fn city(city: Input<'_>, report: &mut Findings) {
    if let Some(text) = input::text(city, report)
        && input::ascii(city.at, text, report)
        && report.wants_warnings()
        && text.bytes.len() <= LONGEST
        && characters::has_control(text.bytes)
    {
        report.add(city.at, Code::ControlCharacters);
    }
}

/// "Use ISO 3166-2 codes from the catalogue API. For example, use US-CA instead of CA".
///
/// The host's catalogue decides where it covers the country. Countries without codes of their own
/// take any text, with a warning unless it is the code they have under another country. `of` is the
/// country's input, `country` what it says, if that is not in error: what is no code of any country is
/// wrong whatever it is. Answers whether the code is one of the country's.
pub(super) fn subdivision_code(
    input: Input<'_>,
    of: Input<'_>,
    country: Option<Country>,
    context: &Context<'_>,
    report: &mut Findings,
) -> bool {
    let Some(code) = input::text(input, report) else { return false };
    if !input::ascii(input.at, code, report) {
        return false;
    }
    let membership = match country {
        Some(country) => subdivision::lookup(code, country),
        // A country that is missing will be given; in one that has no codes any text may stand.
        None if of.is_empty() || !subdivision::is_unknown(code.bytes) => return false,
        None if input::country_of(of).is_some_and(|of| !subdivision::has_codes(of)) => {
            return false;
        }
        None => Membership::Unknown,
    };
    if let Some(rows) = &context.options.catalogue.subdivisions
        && in_catalogue(input.at, code, membership, rows, country, report)
    {
        return membership == Membership::Listed && rows.has(code.as_str());
    }
    let (found, param) = match membership {
        Membership::Listed | Membership::ParentCode => return membership == Membership::Listed,
        Membership::OtherCountry => (Code::SubdivisionOfAnotherCountry, Param::None),
        Membership::Unknown => (Code::UnknownSubdivision, Param::None),
        Membership::Withdrawn(successor) => (Code::SubdivisionWithdrawn, Param::Word(successor)),
        Membership::Unverified => (Code::SubdivisionUnverified, Param::None),
    };
    report.add_with(input.at, found, param);
    false
}

/// Whether the host's catalogue decides about a code.
fn in_catalogue(
    at: At,
    code: Text<'_>,
    membership: Membership,
    rows: &Listed<String>,
    country: Option<Country>,
    report: &mut Findings,
) -> bool {
    if rows.has(code.as_str()) {
        // A row of another country's catalogue does not make the code this country's.
        if membership == Membership::OtherCountry {
            report.add(at, Code::SubdivisionOfAnotherCountry);
        }
        return true;
    }
    let covers = country
        .is_some_and(|country| subdivision::has_codes(country) && has_rows_of(rows, country));
    if covers {
        report.add(at, Code::NotInCatalogue);
    }
    covers
}

/// Whether one of the codes is the country's: ISO 3166-2 codes begin with its alpha-2 code.
fn has_rows_of(rows: &Listed<String>, country: Country) -> bool {
    let mut beginning = String::from(country.alpha2());
    beginning.push('-');
    rows.has_beginning(&beginning)
}

/// "Postal or ZIP code": required everywhere by the body's schema, also where the country catalogue
/// says that there are none; there, what is given can only be a placeholder. Where the catalogue says
/// what they look like (OpenAPI description, `postal_code.regex`), another one is worth a word; where
/// it does not, a code of another shape than the country's is likely to be a slip. Answers whether it
/// has the right shape.
pub(super) fn postal_code(
    postal_code: Input<'_>,
    country: Option<Country>,
    context: &Context<'_>,
    report: &mut Findings,
) -> bool {
    let Some(text) = input::text(postal_code, report) else { return false };
    if !input::ascii(postal_code.at, text, report) {
        return false;
    }
    let (at, Some(country)) = (postal_code.at, country) else { return false };
    // What a code looks like is only worth a word.
    if !report.wants_warnings() {
        return false;
    }
    if let Some(rows) = &context.options.catalogue.countries
        && let Some(row) = rows.get(country)
        && let Some(found) = by_catalogue(row, text)
    {
        found.into_iter().for_each(|code| report.add(at, code));
        return found.is_none();
    }
    match postal_code::check(country, text.bytes) {
        Verdict::Differs(shape) => {
            report.add_with(at, Code::PostalCodeFormat, Param::Word(shape));
            false
        }
        Verdict::NotUsed => {
            report.add(at, Code::PostalCodeNotUsed);
            false
        }
        Verdict::Unknown => false,
        Verdict::Fits => true,
    }
}

/// A postal code of another subdivision. Which those are is known where the tax numbers are loaded.
fn zone(
    code: Input<'_>,
    of: Input<'_>,
    country: Option<Country>,
    context: &Context<'_>,
    report: &mut Findings,
) {
    if let (Some(country), Some(text), Some(of)) = (country, code.text(), of.text())
        && let Some(suffix) = of.bytes.get(3..)
        && context.options.tax_ids.is_postal_code_of_another(country, suffix, text.bytes)
    {
        report.add(code.at, Code::PostalCodeOfAnotherSubdivision);
    }
}

/// What the host's catalogue says of a postal code: nothing, or nothing that can be read; that it is
/// good; or what speaks against it.
#[inline(never)]
fn by_catalogue(row: &CatalogueCountry, text: Text<'_>) -> Option<Option<Code>> {
    if row.postal_code_required == Some(false) {
        return Some(Some(Code::PostalCodeNotUsed));
    }
    let fits = pattern::fits(&**row.postal_code_pattern.as_ref()?, text.bytes)?;
    Some((!fits).then_some(Code::PostalCodeCatalogue))
}

/// "ISO Alpha-3 country code. Must match country_of_residence."
fn country(country: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    let found = input::required_country(country, context, report);
    matches_residence(country.at, found, context, report);
}

/// "Must match basic_info.country_of_residence"; silent while either is unknown.
pub(super) fn matches_residence(
    at: At,
    country: Option<Country>,
    context: &Context<'_>,
    report: &mut Findings,
) {
    if let (Some(country), Some(residence)) = (country, context.residence)
        && country != residence
    {
        report.add(at, Code::CountryMismatch);
    }
}
