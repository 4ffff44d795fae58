//! What several rules ask alike of an input: that it is there, and of the right type.
//!
//! Each answers the value if the rules that follow can look at it, and `None` if there is nothing
//! to look at or if its issue has been reported (one cause, one issue).

use crate::form::body::Input;
use crate::form::cell::{At, Tag};
use crate::form::field::{Field, Kind};
use crate::form::section::{Choice, List, Read};
use crate::formats::country::Country;
use crate::formats::text::Text;
use crate::issue::code::Code;
use crate::issue::finding::{Findings, Param};

use crate::form::limits::{LONGEST_LIST, LONGEST_TEXT};
use crate::form::v1::names::name_in_v2;

use super::context::Context;

/// "Required: Yes".
#[inline(never)]
pub(super) fn required(at: At, report: &mut Findings) {
    report.add_with(at, Code::Required, Param::Member(at));
}

/// The type of a member, as the field tables of the API documents give it.
#[inline(never)]
pub(super) fn wrong_type(input: Input<'_>, expected: &'static str, report: &mut Findings) {
    match input.field() {
        Field::Other(Kind::MalformedText) => report.add(input.at, Code::MalformedText),
        Field::Other(Kind::Unreadable) => report.add(input.at, Code::Unreadable),
        Field::Other(Kind::LongText) => too_long(input.at, report),
        _ => report.add_with(input.at, Code::WrongType, Param::Word(expected)),
    }
}

/// A text that is longer than any that is judged.
pub(super) fn too_long(at: At, report: &mut Findings) {
    report.add_with(at, Code::TooLong, Param::Number(LONGEST_TEXT as u32));
}

/// A required text that is not blank.
#[inline(always)]
pub(super) fn text<'a>(input: Input<'a>, report: &mut Findings) -> Option<Text<'a>> {
    match input.text() {
        Some(text) if !text.is_blank() => Some(text),
        _ => no_text(input, report),
    }
}

#[inline(never)]
fn no_text<'a>(input: Input<'a>, report: &mut Findings) -> Option<Text<'a>> {
    match input.field() {
        Field::Absent | Field::Text(_) => required(input.at, report),
        _ => wrong_type(input, "text", report),
    }
    None
}

/// An optional text; `null` and `""` count as absent.
#[inline]
pub(super) fn optional_text<'a>(input: Input<'a>, report: &mut Findings) -> Option<Text<'a>> {
    if input.is_empty() {
        return None;
    }
    let text = input.text();
    if text.is_none() {
        wrong_type(input, "text", report);
    }
    text
}

/// An optional text that any words may fill, but not blanks alone.
#[inline]
pub(super) fn optional_words<'a>(input: Input<'a>, report: &mut Findings) -> Option<Text<'a>> {
    let text = optional_text(input, report)?;
    if text.is_blank() {
        report.add(input.at, Code::OnlyBlanks);
        return None;
    }
    Some(text)
}

/// A required whole number.
#[inline]
pub(super) fn integer(input: Input<'_>, report: &mut Findings) -> Option<i64> {
    match input.field() {
        Field::Integer(number) => return Some(number),
        Field::Absent => required(input.at, report),
        Field::Text(text) if text.is_blank() => required(input.at, report),
        _ => wrong_type(input, "integer", report),
    }
    None
}

/// One of a closed list of words.
#[inline(never)]
pub(super) fn choice(
    at: At,
    word: Text<'_>,
    choice: &'static Choice,
    report: &mut Findings,
) -> bool {
    let is_known = choice.has(word);
    if !is_known {
        report.add_with(at, Code::InvalidChoice, Param::Word(choice.listed));
    }
    is_known
}

/// A required "ISO Alpha-3 country code".
#[inline]
pub(super) fn required_country(
    input: Input<'_>,
    context: &Context<'_>,
    report: &mut Findings,
) -> Option<Country> {
    let code = text(input, report)?;
    country(input.at, code, context, report)
}

/// "ISO Alpha-3 country code".
#[inline]
pub(super) fn country(
    at: At,
    code: Text<'_>,
    context: &Context<'_>,
    report: &mut Findings,
) -> Option<Country> {
    let country = Country::parse(code);
    let rows = context.options.catalogue.countries.as_ref();
    match (country, rows) {
        (None, _) => report.add(at, Code::UnknownCountry),
        (Some(country), Some(rows)) if rows.get(country).is_none() => {
            report.add(at, Code::CountryNotInCatalogue);
        }
        _ => {}
    }
    country
}

/// The country that an input names, for the rules of other inputs; whether it is right is asked
/// where it stands.
#[inline]
pub(super) fn country_of(input: Input<'_>) -> Option<Country> {
    input.text().and_then(Country::parse)
}

/// "All fields must use only English (Latin) characters": a member that has no `_en` companion
/// must be ASCII itself (Individual customers guide V2, Basic Information).
#[inline]
pub(super) fn ascii(at: At, text: Text<'_>, report: &mut Findings) -> bool {
    if !text.is_ascii() {
        report.add(at, Code::NotAscii);
    }
    text.is_ascii()
}

/// A body must be an object.
pub(super) fn body(whole: Input<'_>, report: &mut Findings) -> bool {
    let is_object = whole.cell().tag() == Tag::Object;
    if !is_object {
        wrong_type(whole, "object", report);
    }
    is_object
}

/// A required section: an object, or one issue at its own path.
#[inline]
pub(super) fn section(whole: Input<'_>, report: &mut Findings) -> bool {
    let tag = whole.cell().tag();
    match tag {
        Tag::Object => {}
        Tag::Absent => required(whole.at, report),
        _ => wrong_type(whole, "object", report),
    }
    tag == Tag::Object
}

/// A required list with at least one entry (OpenAPI description, `minItems: 1`).
#[inline]
pub(super) fn list<'a, T: Read<'a>>(list: &List<'a, T>, report: &mut Findings) -> bool {
    !list.is_empty() || no_entries(list.whole, report)
}

#[inline(never)]
fn no_entries(whole: Input<'_>, report: &mut Findings) -> bool {
    let (at, max) = (whole.at, Param::Number(LONGEST_LIST as u32));
    match whole.cell().tag() {
        Tag::List => report.add_with(at, Code::EmptyList, Param::Member(at)),
        Tag::TooLarge => report.add_with(at, Code::TooManyEntries, max),
        Tag::Absent => required(at, report),
        _ => wrong_type(whole, "list", report),
    }
    false
}

/// A member that the API does not know is left unread by it: never refused, but worth a word.
#[inline]
pub(super) fn unknown_members(whole: Input<'_>, report: &mut Findings) {
    if !whole.cell().is_empty() {
        unknown(whole, &|_| None, report);
    }
}

/// The same of a section of V2 that has other names in V1: who still writes those is told the new
/// ones.
#[inline]
pub(super) fn unknown_members_of(whole: Input<'_>, section: &'static str, report: &mut Findings) {
    if !whole.cell().is_empty() {
        unknown(whole, &|name| name_in_v2(section, name), report);
    }
}

/// `renamed` says what an unknown member is called now. By reference, so that a module whose bodies
/// have no older names does not hold them.
#[inline(never)]
fn unknown(
    whole: Input<'_>,
    renamed: &dyn Fn(&[u8]) -> Option<&'static str>,
    report: &mut Findings,
) {
    let cell = whole.cell();
    for n in 0..cell.len() {
        let name = At((cell.data() + n) as u32);
        let text = whole.body.input(name).text();
        match text.and_then(|text| renamed(text.bytes)) {
            Some(new) => report.add_with(name, Code::V1Member, Param::Word(new)),
            None => report.add(name_below(whole, name), Code::UnknownMember),
        }
    }
}

/// A member's place, by its own name only if that is a plain word: a name that came from outside
/// can hold anything, a person's data too.
pub(super) fn name_below(whole: Input<'_>, name: At) -> At {
    let is_plain = whole.body.input(name).text().is_some_and(|name| is_plain_name(name.bytes));
    if is_plain { name } else { whole.at }
}

/// At most 64 ASCII letters, digits and underscores.
pub(crate) fn is_plain_name(name: &[u8]) -> bool {
    (1..=64).contains(&name.len()) && name.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'_')
}
