//! What several rules ask alike of an input: that it is there, and of the right type.
//!
//! Each answers the value if the rules that follow can look at it, and `None` if there is nothing
//! to look at or its issue has been reported: one cause, one issue.

use crate::field::{Field, Kind, is_blank};
use crate::form::{Choice, List, Read, Section};
use crate::formats::country::Country;
use crate::issue::{Code, Param, Path, Report};
use crate::value::Value;

use super::Context;

/// "Required: Yes".
pub(super) fn required<'a>(at: Path<'a>, report: &mut Report<'a>) {
    report.add_with(at, Code::Required, &[("member", Param::Word(at.member()))]);
}

/// The type of a member, as the field tables of the API documents give it.
pub(super) fn wrong_type<'a>(
    at: Path<'a>,
    is: Field<'a>,
    expected: &'static str,
    report: &mut Report<'a>,
) {
    match is {
        Field::Other(Kind::MalformedText) => report.add(at, Code::MalformedText),
        Field::Other(Kind::Unreadable) => report.add(at, Code::Unreadable),
        _ => report.add_with(at, Code::WrongType, &[("expected", Param::Word(expected))]),
    }
}

/// A required text that is not blank.
pub(super) fn text<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) -> Option<&'a str> {
    match field {
        Field::Absent => required(at, report),
        Field::Text(text) if is_blank(text) => required(at, report),
        Field::Text(text) => return Some(text),
        other => wrong_type(at, other, "text", report),
    }
    None
}

/// An optional text; `null` and `""` count as absent.
pub(super) fn optional_text<'a>(
    at: Path<'a>,
    field: Field<'a>,
    report: &mut Report<'a>,
) -> Option<&'a str> {
    match field {
        Field::Absent | Field::Text("") => {}
        Field::Text(text) => return Some(text),
        other => wrong_type(at, other, "text", report),
    }
    None
}

/// An optional text that any words may fill, but not blanks alone.
pub(super) fn optional_words<'a>(
    at: Path<'a>,
    field: Field<'a>,
    report: &mut Report<'a>,
) -> Option<&'a str> {
    let text = optional_text(at, field, report)?;
    if is_blank(text) {
        report.add(at, Code::OnlyBlanks);
        return None;
    }
    Some(text)
}

/// A required whole number.
pub(super) fn integer<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) -> Option<i64> {
    match field {
        Field::Absent => required(at, report),
        Field::Text(text) if is_blank(text) => required(at, report),
        Field::Integer(number) => return Some(number),
        other => wrong_type(at, other, "integer", report),
    }
    None
}

/// One of a closed list of words.
pub(super) fn choice<'a>(
    at: Path<'a>,
    word: &'a str,
    choice: &'static Choice,
    report: &mut Report<'a>,
) -> Option<&'a str> {
    if choice.values.contains(&word) {
        return Some(word);
    }
    report.add_with(at, Code::InvalidChoice, &[("choices", Param::Word(choice.listed))]);
    None
}

/// A required "ISO Alpha-3 country code".
pub(super) fn required_country<'a>(
    at: Path<'a>,
    field: Field<'a>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) -> Option<Country> {
    let code = text(at, field, report)?;
    country(at, code, context, report)
}

/// "ISO Alpha-3 country code".
pub(super) fn country<'a>(
    at: Path<'a>,
    code: &'a str,
    context: &Context<'_>,
    report: &mut Report<'a>,
) -> Option<Country> {
    let Some(country) = Country::parse(code) else {
        report.add(at, Code::UnknownCountry);
        return None;
    };
    if let Some(rows) = &context.options.catalogue.countries
        && !rows.iter().any(|row| row.code == code)
    {
        report.add(at, Code::CountryNotInCatalogue);
    }
    Some(country)
}

/// "All fields must use only English (Latin) characters": a member that has no `_en` companion
/// must be ASCII itself (Individual customers guide V2, Basic Information).
pub(super) fn ascii<'a>(at: Path<'a>, text: &'a str, report: &mut Report<'a>) -> bool {
    if !text.is_ascii() {
        report.add(at, Code::NotAscii);
    }
    text.is_ascii()
}

/// A body must be an object.
pub(super) fn body<'a>(at: Path<'a>, whole: &'a Value<'a>, report: &mut Report<'a>) -> bool {
    let is_object = matches!(whole, Value::Object(_));
    if !is_object {
        wrong_type(at, whole.field(), "object", report);
    }
    is_object
}

/// A required section: an object, or one issue at its own path.
pub(super) fn section<'a>(at: Path<'a>, whole: &'a Value<'a>, report: &mut Report<'a>) -> bool {
    match whole {
        Value::Object(_) => return true,
        Value::Absent => required(at, report),
        other => wrong_type(at, other.field(), "object", report),
    }
    false
}

/// A required list with at least one entry (OpenAPI description, `minItems: 1`).
pub(super) fn list<'a, T: Read<'a>>(
    at: Path<'a>,
    list: &List<'a, T>,
    report: &mut Report<'a>,
) -> bool {
    match list.whole {
        Value::List(entries) if entries.is_empty() => {
            report.add_with(at, Code::EmptyList, &[("member", Param::Word(at.member()))]);
        }
        Value::List(_) => return true,
        Value::TooLarge => report.add_with(
            at,
            Code::TooManyEntries,
            &[("max", Param::Number(super::LONGEST_LIST))],
        ),
        Value::Absent => required(at, report),
        other => wrong_type(at, other.field(), "list", report),
    }
    false
}

/// A member that the API does not know is left unread by it: never refused, but worth a word.
pub(super) fn unknown_members<'a>(
    at: Path<'a>,
    whole: &'a Value<'a>,
    table: &'static Section,
    report: &mut Report<'a>,
) {
    for (name, _) in whole.members() {
        if table.member(name).is_none() {
            report.add(name_below(at, name), Code::UnknownMember);
        }
    }
}

/// A member's place, by its own name only if that is a plain word: a name that came from outside
/// can hold anything, a person's data too.
pub(super) fn name_below<'a>(at: Path<'a>, name: &'a str) -> Path<'a> {
    if is_plain_name(name) { at.to(name) } else { at }
}

/// At most 64 ASCII letters, digits and underscores.
pub(crate) fn is_plain_name(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}
