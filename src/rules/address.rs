//! Individual customers guide V2, Address.

use crate::field::Field;
use crate::form::create::Address;
use crate::formats::country::Country;
use crate::formats::subdivision::{self, Membership};
use crate::issue::{Code, Path, Report};

use super::basic_info::transliteration;
use super::{Context, input};

/// "Current residential address of the customer."
pub(super) fn check<'a>(
    at: Path<'a>,
    address: &Address<'a>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    if !input::section(at, address.whole, report) {
        return;
    }
    // The subdivision and the postal code depend on the country, which comes last: they are silent
    // while it is in error.
    let country = match address.country {
        Field::Text(code) => Country::parse(code),
        _ => None,
    };
    let country = country.filter(|country| context.residence.is_none_or(|home| home == *country));
    street_line_1(at.to("street_line_1"), address.street_line_1, report);
    transliteration(
        at,
        "street_line_1",
        address.street_line_1,
        "street_line_1_en",
        address.street_line_1_en,
        report,
    );
    input::optional_words(at.to("street_line_2"), address.street_line_2, report);
    transliteration(
        at,
        "street_line_2",
        address.street_line_2,
        "street_line_2_en",
        address.street_line_2_en,
        report,
    );
    city(at.to("city"), address.city, report);
    subdivision_code(at.to("subdivision_code"), address.subdivision_code, country, context, report);
    postal_code(at.to("postal_code"), address.postal_code, country, context, report);
    self::country(at.to("country"), address.country, context, report);
    input::unknown_members(at, address.whole, Address::TABLE, report);
}

/// "Primary street address": required.
fn street_line_1<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    input::text(at, field, report);
}

/// "City name": required, and without an `_en` companion, so in English (Latin) characters itself.
fn city<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    if let Some(text) = input::text(at, field, report) {
        input::ascii(at, text, report);
    }
}

/// "Use ISO 3166-2 codes from the catalogue API. For example, use US-CA instead of CA".
///
/// The host's catalogue decides where it covers the country. Countries without codes of their own
/// take any text, with a warning unless it is the code they have under another country.
fn subdivision_code<'a>(
    at: Path<'a>,
    field: Field<'a>,
    country: Option<Country>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    let Some(code) = input::text(at, field, report) else { return };
    if !input::ascii(at, code, report) {
        return;
    }
    let Some(country) = country else { return };
    let membership = subdivision::lookup(code, country);
    if let Some(rows) = &context.options.catalogue.subdivisions {
        if rows.iter().any(|row| row == code) {
            // A row of another country's catalogue does not make the code this country's.
            if membership == Membership::OtherCountry {
                report.add(at, Code::SubdivisionOfAnotherCountry);
            }
            return;
        }
        if subdivision::has_codes(country) && rows.iter().any(|row| belongs_to(row, country)) {
            report.add(at, Code::NotInCatalogue);
            return;
        }
    }
    match membership {
        Membership::Listed | Membership::ParentCode => {}
        Membership::OtherCountry => report.add(at, Code::SubdivisionOfAnotherCountry),
        Membership::Unknown => report.add(at, Code::UnknownSubdivision),
        Membership::Unverified => report.add(at, Code::SubdivisionUnverified),
    }
}

/// Whether an ISO 3166-2 code begins with the country's alpha-2 code.
fn belongs_to(code: &str, country: Country) -> bool {
    code.strip_prefix(country.alpha2()).is_some_and(|rest| rest.starts_with('-'))
}

/// "Postal or ZIP code": required everywhere by the body's schema, also where the country catalogue
/// says that there are none; there, what is given can only be a placeholder.
fn postal_code<'a>(
    at: Path<'a>,
    field: Field<'a>,
    country: Option<Country>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    let Some(text) = input::text(at, field, report) else { return };
    if !input::ascii(at, text, report) {
        return;
    }
    let rows = context.options.catalogue.countries.as_deref().unwrap_or_default();
    let row = country.and_then(|country| rows.iter().find(|row| row.code == country.alpha3()));
    if row.is_some_and(|row| row.postal_code_required == Some(false)) {
        report.add(at, Code::PostalCodeNotUsed);
    }
}

/// "ISO Alpha-3 country code. Must match country_of_residence."
fn country<'a>(at: Path<'a>, field: Field<'a>, context: &Context<'_>, report: &mut Report<'a>) {
    let country = input::required_country(at, field, context, report);
    matches_residence(at, country, context, report);
}

/// "Must match basic_info.country_of_residence"; silent while either is unknown.
pub(super) fn matches_residence<'a>(
    at: Path<'a>,
    country: Option<Country>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    if let (Some(country), Some(residence)) = (country, context.residence)
        && country != residence
    {
        report.add(at, Code::CountryMismatch);
    }
}
