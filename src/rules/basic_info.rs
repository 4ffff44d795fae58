//! Individual customers guide V2, Basic Information.

use crate::field::{Field, is_blank};
use crate::form::create::{BasicInfo, GENDER};
use crate::formats::country::Country;
use crate::formats::{calling_code, email, phone};
use crate::issue::{Code, Param, Path, Report};

use super::{Context, dates, input, tax_info};

/// The youngest and the oldest that a customer may be, in whole years.
const AGES: core::ops::RangeInclusive<u16> = 18..=120;

/// "Personal details exactly as shown on identity documents."
pub(super) fn check<'a>(
    at: Path<'a>,
    info: &BasicInfo<'a>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    if !input::section(at, info.whole, report) {
        return;
    }
    required_name(at.to("first_name"), info.first_name, report);
    transliteration(at, "first_name", info.first_name, "first_name_en", info.first_name_en, report);
    input::optional_words(at.to("middle_name"), info.middle_name, report);
    transliteration(
        at,
        "middle_name",
        info.middle_name,
        "middle_name_en",
        info.middle_name_en,
        report,
    );
    required_name(at.to("last_name"), info.last_name, report);
    transliteration(at, "last_name", info.last_name, "last_name_en", info.last_name_en, report);
    dob(at.to("dob"), info.dob, context, report);
    email(at.to("email"), info.email, report);
    phone(at.to("phone"), info.phone, context, report);
    // "ISO Alpha-3 country code": where the person resides, and of primary citizenship.
    let residence = at.to("country_of_residence");
    input::required_country(residence, info.country_of_residence, context, report);
    let primary = at.to("primary_nationality");
    let primary = input::required_country(primary, info.primary_nationality, context, report);
    secondary_nationality(
        at.to("secondary_nationality"),
        info.secondary_nationality,
        primary,
        context,
        report,
    );
    gender(at.to("gender"), info.gender, report);
    tax_info::check(at.to("tax_info"), &info.tax_info, context, report);
    input::unknown_members(at, info.whole, BasicInfo::TABLE, report);
}

/// "Legal first (last) name as shown on ID": required.
fn required_name<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    input::text(at, field, report);
}

/// "English transliteration. Required if the name (street line) contains non-ASCII characters."
/// Where it is given it must itself be ASCII, and not blank.
pub(super) fn transliteration<'a>(
    section: Path<'a>,
    of: &'static str,
    base: Field<'a>,
    name: &'static str,
    companion: Field<'a>,
    report: &mut Report<'a>,
) {
    let at = section.to(name);
    let is_needed = matches!(base, Field::Text(text) if !text.is_ascii() && !is_blank(text));
    match companion {
        Field::Text(text) if !is_blank(text) => {
            input::ascii(at, text, report);
        }
        Field::Absent | Field::Text(_) if is_needed => {
            report.add_with(at, Code::TransliterationRequired, &[("of", Param::Word(of))]);
        }
        Field::Absent | Field::Text("") => {}
        Field::Text(_) => report.add(at, Code::MustNotBeBlank),
        other => input::wrong_type(at, other, "text", report),
    }
}

/// "Date of birth in YYYY-MM-DD format. Age must be between 18 and 120."
fn dob<'a>(at: Path<'a>, field: Field<'a>, context: &Context<'_>, report: &mut Report<'a>) {
    let Some(text) = input::text(at, field, report) else { return };
    let Some(dob) = dates::date(at, text, report) else { return };
    let (min, max) = (Param::Number((*AGES.start()).into()), Param::Number((*AGES.end()).into()));
    match dob.years_until(context.options.today) {
        None => report.add(at, Code::BirthDateInFuture),
        Some(age) if age < *AGES.start() => report.add_with(at, Code::TooYoung, &[("min", min)]),
        Some(age) if age > *AGES.end() => report.add_with(at, Code::TooOld, &[("max", max)]),
        Some(_) => {}
    }
}

/// "Personal email address - must be all lowercase".
fn email<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    let Some(text) = input::text(at, field, report) else { return };
    if !input::ascii(at, text, report) {
        return;
    }
    match email::parse(text) {
        None => report.add(at, Code::InvalidEmail),
        Some(email) if email.has_uppercase => report.add(at, Code::EmailNotLowercase),
        Some(email) if !email.has_dot => report.add(at, Code::EmailDomainWithoutDot),
        Some(_) => {}
    }
}

/// "Phone number in E.164 format". That its calling code is the country of residence's is asked
/// nowhere in V2; an earlier guide did, so it is a warning.
fn phone<'a>(at: Path<'a>, field: Field<'a>, context: &Context<'_>, report: &mut Report<'a>) {
    let Some(text) = input::text(at, field, report) else { return };
    if !phone::is_e164(text) {
        report.add(at, Code::InvalidPhone);
    } else if let Some(residence) = context.residence
        && calling_code::calling_code_differs(text, residence)
    {
        let country = Param::Word(residence.alpha3());
        report.add_with(at, Code::PhoneCountryMismatch, &[("country", country)]);
    }
}

/// "ISO Alpha-3 country code of secondary citizenship": optional, and pointless if it repeats the
/// primary one.
fn secondary_nationality<'a>(
    at: Path<'a>,
    field: Field<'a>,
    primary: Option<Country>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    let Some(code) = input::optional_text(at, field, report) else { return };
    let secondary = input::country(at, code, context, report);
    if secondary.is_some() && secondary == primary {
        report.add(at, Code::SameNationality);
    }
}

/// "MALE or FEMALE": optional.
fn gender<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    if let Some(word) = input::optional_text(at, field, report) {
        input::choice(at, word, &GENDER, report);
    }
}
