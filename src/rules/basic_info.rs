//! Individual customers guide V2, Basic Information.

use crate::form::body::Input;
use crate::form::cell::At;
use crate::form::create::{BasicInfo, GENDER};
use crate::form::field::Field;
use crate::formats::characters::{CONTROL, DIGIT, LONGEST};
use crate::formats::country::Country;
use crate::formats::email::Domain;
use crate::formats::phone::Nearest;
use crate::formats::text::Text;
use crate::formats::{calling_code, email, name, phone};
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};

use super::context::Context;
use super::{dates, input, tax_info};

/// The youngest and the oldest that a customer may be, in whole years.
const AGES: core::ops::RangeInclusive<u16> = 18..=120;

/// "Personal details exactly as shown on identity documents."
pub(super) fn check(info: &BasicInfo<'_>, context: &Context<'_>, report: &mut Findings) {
    if !input::section(info.whole, report) {
        return;
    }
    required_name(info.first_name(), report);
    last_name_in_first(info.first_name(), info.last_name(), report);
    companion_name(info.first_name(), info.first_name_en(), report);
    middle_name(info.middle_name(), report);
    companion_name(info.middle_name(), info.middle_name_en(), report);
    required_name(info.last_name(), report);
    companion_name(info.last_name(), info.last_name_en(), report);
    dob(info.dob(), context, report);
    email(info.email(), report);
    phone(info.phone(), context, report);
    // "ISO Alpha-3 country code": where the person resides, and of primary citizenship.
    input::required_country(info.country_of_residence(), context, report);
    input::required_country(info.primary_nationality(), context, report);
    secondary_nationality(
        info.secondary_nationality(),
        info.primary_nationality(),
        context,
        report,
    );
    gender(info.gender(), report);
    tax_info::check(&info.tax_info(), Some(info.dob()), context, report);
    input::unknown_members_of(info.whole, "basic_info", report);
}

/// "Legal first (last) name as shown on ID": required.
#[inline(never)]
fn required_name(name: Input<'_>, report: &mut Findings) {
    if let Some(text) = input::text(name, report) {
        looks_odd(name.at, text, report);
    }
}

/// A first name that holds the last name too: many people write their whole name into the first
/// field. A last name may hold a first name: Spain and Arabia name so.
fn last_name_in_first(first: Input<'_>, last: Input<'_>, report: &mut Findings) {
    if report.wants_warnings()
        && let (Some(text), Some(last)) = (first.text(), last.text())
        && text.bytes.len() <= LONGEST
        && name::holds(text, last)
    {
        report.add(first.at, Code::NameRepeated);
    }
}

/// "Middle name": optional.
fn middle_name(middle: Input<'_>, report: &mut Findings) {
    if let Some(text) = input::optional_words(middle, report) {
        looks_odd(middle.at, text, report);
    }
}

/// A companion is looked at where it is needed; elsewhere it only repeats the name.
fn companion_name(of: Input<'_>, companion: Input<'_>, report: &mut Findings) {
    if let Some(text) = transliteration(of, companion, report) {
        looks_odd(companion.at, text, report);
    }
}

/// Compliance questions what no document shows. None of it is refused: a name is what its bearer
/// says it is.
#[inline(never)]
fn looks_odd(at: At, name: Text<'_>, report: &mut Findings) {
    if name.bytes.len() > LONGEST || !report.wants_warnings() {
        return;
    }
    let seen = name::look(name);
    if seen == 0 {
        return;
    }
    if seen & CONTROL != 0 {
        report.add(at, Code::ControlCharacters);
    }
    if seen & DIGIT != 0 {
        report.add(at, Code::DigitsInName);
    }
    if seen & name::CAPITALS != 0 {
        report.add(at, Code::AllCapitals);
    }
    // What is no name needs no better title.
    if seen & name::NO_NAME != 0 {
        report.add(at, Code::NotAName);
    } else if seen & name::TITLE != 0 {
        report.add(at, Code::TitleInName);
    }
}

/// "English transliteration. Required if the name (street line) contains non-ASCII characters."
/// Where it is given it must itself be ASCII, and not blank. Answers it where it is needed and good.
pub(super) fn transliteration<'a>(
    of: Input<'_>,
    companion: Input<'a>,
    report: &mut Findings,
) -> Option<Text<'a>> {
    let is_needed = of.text().is_some_and(|text| !text.is_ascii() && !text.is_blank());
    match companion.field() {
        Field::Text(text) if !text.is_blank() => {
            return (input::ascii(companion.at, text, report) && is_needed).then_some(text);
        }
        Field::Absent | Field::Text(_) if is_needed => {
            report.add_with(companion.at, Code::TransliterationRequired, Param::Member(of.at));
        }
        Field::Absent => {}
        Field::Text(_) if companion.is_empty() => {}
        Field::Text(_) => report.add(companion.at, Code::MustNotBeBlank),
        _ => input::wrong_type(companion, "text", report),
    }
    None
}

/// "Date of birth in YYYY-MM-DD format. Age must be between 18 and 120."
pub(super) fn dob(dob: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    let Some(text) = input::text(dob, report) else { return };
    let Some(date) = dates::date(dob.at, text, report) else { return };
    let (min, max) = (Param::Number((*AGES.start()).into()), Param::Number((*AGES.end()).into()));
    match date.years_until(context.options.today) {
        None => report.add(dob.at, Code::BirthDateInFuture),
        Some(age) if age < *AGES.start() => report.add_with(dob.at, Code::TooYoung, min),
        Some(age) if age > *AGES.end() => report.add_with(dob.at, Code::TooOld, max),
        Some(_) => {}
    }
}

/// "Personal email address - must be all lowercase".
pub(super) fn email(email: Input<'_>, report: &mut Findings) {
    let Some(text) = input::text(email, report) else { return };
    if !input::ascii(email.at, text, report) {
        return;
    }
    match email::parse(text) {
        None => report.add(email.at, Code::InvalidEmail),
        Some(found) if found.has_uppercase => report.add(email.at, Code::EmailNotLowercase),
        Some(found) if !found.has_dot => report.add(email.at, Code::EmailDomainWithoutDot),
        Some(_) if report.wants_warnings() => domain(email.at, text, report),
        Some(_) => {}
    }
}

/// Mail to a domain that is mistyped goes to nobody, or to a stranger.
#[inline(never)]
fn domain(at: At, email: Text<'_>, report: &mut Findings) {
    match email::domain(email.bytes) {
        Domain::Almost(common) => {
            report.add_with(at, Code::EmailDomainTypo, Param::Word(common));
        }
        Domain::Impossible => report.add(at, Code::EmailDomainUnknown),
        Domain::Possible => {}
    }
}

/// "Phone number in E.164 format". That such a number can exist, and that its calling code is the
/// country of residence's, is asked nowhere in V2; an earlier guide did the latter. So these are
/// warnings, and the first one stands alone: of a number that cannot exist, no digit is trusted.
pub(super) fn phone(phone: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    let Some(text) = input::text(phone, report) else { return };
    if !phone::is_e164(text) {
        report.add(phone.at, Code::InvalidPhone);
        return;
    }
    if !report.wants_warnings() {
        return;
    }
    let lengths = phone::lengths(text);
    if lengths.has_trunk_zero() {
        report.add(phone.at, Code::PhoneTrunkZero);
    } else if !lengths.are_possible() {
        impossible_phone(phone.at, lengths, report);
    } else if let Some(residence) = context.residence {
        let country = Param::Word(residence.alpha3());
        if calling_code::calling_code_differs(text, residence) {
            report.add_with(phone.at, Code::PhoneCountryMismatch, country);
        } else if calling_code::area_differs(text, residence) {
            report.add_with(phone.at, Code::PhoneAreaMismatch, country);
        }
    }
}

/// What is wrong with a phone number's length. Out of the way: hardly anybody's number comes here.
#[inline(never)]
fn impossible_phone(at: At, lengths: phone::Lengths, report: &mut Findings) {
    let (code, param) = match lengths.nearest() {
        Nearest::None => (Code::PhoneCallingCodeUnknown, Param::None),
        Nearest::Longer(digits) => (Code::PhoneTooShort, Param::Number(digits)),
        Nearest::Shorter(digits) => (Code::PhoneTooLong, Param::Number(digits)),
    };
    report.add_with(at, code, param);
}

/// "ISO Alpha-3 country code of secondary citizenship": optional, and pointless if it repeats the
/// primary one.
fn secondary_nationality(
    secondary: Input<'_>,
    primary: Input<'_>,
    context: &Context<'_>,
    report: &mut Findings,
) {
    let Some(code) = input::optional_text(secondary, report) else { return };
    let country: Option<Country> = input::country(secondary.at, code, context, report);
    if country.is_some() && country == input::country_of(primary) {
        report.add(secondary.at, Code::SameNationality);
    }
}

/// "MALE or FEMALE": optional.
fn gender(gender: Input<'_>, report: &mut Findings) {
    if let Some(word) = input::optional_text(gender, report) {
        input::choice(gender.at, word, &GENDER, report);
    }
}
