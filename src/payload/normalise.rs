//! Normalising: what a form may do to an input without asking the person.

use alloc::{borrow::Cow, format, string::String, vec::Vec};

use crate::field::trim;
use crate::form::attach::IdentifyingDocument;
use crate::form::create::TaxEntry;
use crate::form::{Is, Need, Section};
use crate::rules::is_plain_name;
use crate::tax_ids::us;
use crate::value::Value;

/// What normalising did to one member, without its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where, dotted from the body's root.
    pub path: String,
    /// What.
    pub kind: ChangeKind,
}

/// The things that normalising does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// White space cut off both ends.
    Trimmed,
    /// An empty optional member left out.
    EmptyDropped,
    /// An e-mail address written in lower case.
    Lowercased,
    /// Spaces and punctuation taken out of a phone number.
    PunctuationRemoved,
    /// Nine digits written as xxx-xx-xxxx.
    SsnFormatted,
    /// A whole number that was typed as text.
    IntegerFromText,
    /// A member that a SELFIE may not carry left out.
    SelfieMemberDropped,
    /// A member that the API does not know left out.
    UnknownDropped,
}

impl ChangeKind {
    /// Every kind.
    pub const ALL: [ChangeKind; 8] = [
        ChangeKind::Trimmed,
        ChangeKind::EmptyDropped,
        ChangeKind::Lowercased,
        ChangeKind::PunctuationRemoved,
        ChangeKind::SsnFormatted,
        ChangeKind::IntegerFromText,
        ChangeKind::SelfieMemberDropped,
        ChangeKind::UnknownDropped,
    ];

    /// Its name in JavaScript.
    pub fn as_str(self) -> &'static str {
        match self {
            ChangeKind::Trimmed => "trimmed",
            ChangeKind::EmptyDropped => "empty_dropped",
            ChangeKind::Lowercased => "lowercased",
            ChangeKind::PunctuationRemoved => "punctuation_removed",
            ChangeKind::SsnFormatted => "ssn_formatted",
            ChangeKind::IntegerFromText => "integer_from_text",
            ChangeKind::SelfieMemberDropped => "selfie_member_dropped",
            ChangeKind::UnknownDropped => "unknown_dropped",
        }
    }
}

/// Normalises a body by its table; what does not fit the table is left for the rules to find.
pub(super) fn normalise(value: &mut Value<'_>, table: &'static Section) -> Vec<Change> {
    let mut changes = Changes(Vec::new());
    section(value, table, "", &mut changes);
    changes.0
}

struct Changes(Vec<Change>);

impl Changes {
    fn add(&mut self, path: &str, kind: ChangeKind) {
        self.0.push(Change { path: String::from(path), kind });
    }
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { String::from(name) } else { format!("{path}.{name}") }
}

fn section(value: &mut Value<'_>, table: &'static Section, path: &str, changes: &mut Changes) {
    let is_selfie = is_table(table, IdentifyingDocument::TABLE)
        && matches!(value.member("type"), Value::Text(word) if trim(word) == "SELFIE");
    let Value::Object(members) = value else { return };
    for member in table.members {
        // The last of equal names counts, here as in every JSON reader.
        let Some(n) = members.iter().rposition(|(name, _)| name == member.name) else { continue };
        let path = below(path, member.name);
        if is_selfie && !matches!(member.name, "type" | "files") {
            members.retain(|(name, _)| name != member.name);
            changes.add(&path, ChangeKind::SelfieMemberDropped);
        } else if member.need != Need::required && is_empty(&members[n].1) {
            members.retain(|(name, _)| name != member.name);
            changes.add(&path, ChangeKind::EmptyDropped);
        } else {
            normalise_member(&mut members[n].1, member.is, &path, changes);
        }
    }
    members.retain(|(name, _)| {
        let is_known = table.member(name).is_some();
        if !is_known {
            let path = if is_plain_name(name) { below(path, name) } else { String::from(path) };
            changes.add(&path, ChangeKind::UnknownDropped);
        }
        is_known
    });
    if is_table(table, TaxEntry::TABLE) {
        usa_number(value, path, changes);
    }
}

fn is_table(table: &'static Section, other: &'static Section) -> bool {
    table.name == other.name
}

fn is_empty(value: &Value<'_>) -> bool {
    match value {
        Value::Absent => true,
        Value::Text(text) => trim(text).is_empty(),
        _ => false,
    }
}

fn normalise_member(value: &mut Value<'_>, is: Is, path: &str, changes: &mut Changes) {
    match is {
        Is::Section(table) => section(value, table, path, changes),
        Is::List(table) => entries(value, path, changes, |entry, path, changes| {
            section(entry, table, path, changes);
        }),
        Is::Integers => entries(value, path, changes, |entry, path, changes| {
            normalise_member(entry, Is::Integer, path, changes);
        }),
        Is::Free => drop_proto(value, path, changes),
        Is::Bytes => {}
        Is::Text | Is::Email | Is::Phone | Is::Date | Is::Country | Is::Choice(_) | Is::Integer => {
            if let Value::Text(text) = value {
                trimmed(text, path, changes);
            }
            match is {
                Is::Email => rewrite(value, lowercase, ChangeKind::Lowercased, path, changes),
                Is::Phone => {
                    rewrite(value, strip_phone, ChangeKind::PunctuationRemoved, path, changes);
                }
                Is::Integer => integer(value, path, changes),
                _ => {}
            }
        }
    }
}

fn entries(
    value: &mut Value<'_>,
    path: &str,
    changes: &mut Changes,
    mut normalise: impl FnMut(&mut Value<'_>, &str, &mut Changes),
) {
    if let Value::List(entries) = value {
        for (n, entry) in entries.iter_mut().enumerate() {
            normalise(entry, &format!("{path}.{n}"), changes);
        }
    }
}

/// A member named `__proto__` is no data where JavaScript builds the body: it is left out, and told.
fn drop_proto(value: &mut Value<'_>, path: &str, changes: &mut Changes) {
    match value {
        Value::List(entries) => entries.iter_mut().for_each(|e| drop_proto(e, path, changes)),
        Value::Object(members) => {
            let all = members.len();
            members.retain(|(name, _)| name != "__proto__");
            if members.len() < all {
                changes.add(path, ChangeKind::UnknownDropped);
            }
            members.iter_mut().for_each(|(_, member)| drop_proto(member, path, changes));
        }
        _ => {}
    }
}

fn trimmed(text: &mut Cow<'_, str>, path: &str, changes: &mut Changes) {
    let short = trim(text);
    if short.len() < text.len() {
        *text = Cow::Owned(String::from(short));
        changes.add(path, ChangeKind::Trimmed);
    }
}

/// Replaces a text by what `rule` makes of it, if that is anything else.
fn rewrite(
    value: &mut Value<'_>,
    rule: fn(&str) -> Option<String>,
    kind: ChangeKind,
    path: &str,
    changes: &mut Changes,
) {
    if let Value::Text(text) = value
        && let Some(rewritten) = rule(text)
        && rewritten != *text
    {
        *text = Cow::Owned(rewritten);
        changes.add(path, kind);
    }
}

/// "Convert to lowercase before sending" (Individual customers guide V2, Basic Information). ASCII
/// alone: an address with other letters is refused, and must be shown as it was typed.
fn lowercase(email: &str) -> Option<String> {
    Some(email.to_ascii_lowercase())
}

/// "Use E.164 format with country code: +14155552671" (Individual customers guide V2, Common
/// Pitfalls). A trunk prefix in brackets, as in +44 (0)20, is left alone: taking out the brackets
/// would make another number of it.
fn strip_phone(phone: &str) -> Option<String> {
    let is_punctuation = |c: char| us::is_separator(c) || matches!(c, '(' | ')');
    let is_ambiguous = phone
        .split('(')
        .skip(1)
        .any(|rest| matches!(rest.split_once(')'), Some((inner, _)) if trim(inner) == "0"));
    (phone.starts_with('+') && !is_ambiguous)
        .then(|| phone.chars().filter(|c| !is_punctuation(*c)).collect())
}

/// `"5000"` becomes 5000; `"1.5"`, `"5,000"` and `"5e3"` are left for the person to decide.
fn integer(value: &mut Value<'_>, path: &str, changes: &mut Changes) {
    if let Value::Text(text) = value
        && let digits = text.strip_prefix('-').unwrap_or(text)
        && !digits.is_empty()
        && digits.bytes().all(|b| b.is_ascii_digit())
        && let Ok(number) = text.parse()
        && let whole @ Value::Integer(_) = Value::whole(number)
    {
        *value = whole;
        changes.add(path, ChangeKind::IntegerFromText);
    }
}

/// A USA number as xxx-xx-xxxx (Individual customers guide V2, TIN Format by Country).
fn usa_number(entry: &mut Value<'_>, path: &str, changes: &mut Changes) {
    if !matches!(entry.member("country_code"), Value::Text(code) if code == "USA") {
        return;
    }
    let Value::Object(members) = entry else { return };
    if let Some((name, number)) = members.iter_mut().rfind(|(name, _)| name == "document_id") {
        rewrite(number, us::format, ChangeKind::SsnFormatted, &below(path, name), changes);
    }
}
