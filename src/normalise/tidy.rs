//! What is sent of one text, by what kind of value it is.

use alloc::borrow::Cow;
use alloc::string::String;

use super::change::{ChangeKind, Changes};
use super::{codes, phone, signs};
use crate::form::limits::MAX_SAFE_INTEGER;
use crate::form::section::{Choice, Is};
use crate::formats::compose::Compose;
use crate::formats::country::Country;
use crate::formats::text::{Text, trim};
use crate::tax_ids::ssn;

/// What stands around a text and says what it means.
#[derive(Clone, Copy)]
pub(crate) struct Around {
    /// The country of the address.
    pub country: Option<Country>,
    /// Whether the tax number is one of the USA's.
    pub is_ssn: bool,
}

impl Around {
    pub const NOTHING: Around = Around { country: None, is_ssn: false };
}

/// What a text becomes, where more is done to it than cutting it.
pub(super) enum New {
    Text(String),
    Number(f64),
}

/// What a text becomes. It has been cut already; what is done to it is added to `changes`.
pub(super) fn tidy(
    cut: &[u8],
    is: Is,
    around: Around,
    compose: Compose,
    changes: &mut Changes,
) -> Option<New> {
    let now = &*plain(cut, is, compose, changes);
    let is_clean = changes.is_empty();
    let mut told = |text: String, kind| {
        let is_other = text.as_bytes() != now;
        if is_other {
            changes.add(kind);
        }
        is_other.then_some(text)
    };
    let other = match is {
        Is::Email => lowercase(now).and_then(|text| told(text, ChangeKind::Lowercased)),
        Is::Phone => phone::e164(now, changes),
        Is::Choice(choice) => codes::choice(now, choice)
            .and_then(|word| told(String::from(word), ChangeKind::ChoiceWritten)),
        Is::Country => codes::country(now).and_then(|country| {
            told(String::from(country.alpha3()), ChangeKind::CountryCodeWritten)
        }),
        Is::Subdivision => codes::subdivision(now, around.country)
            .and_then(|code| told(code, ChangeKind::SubdivisionCodeWritten)),
        Is::Code if around.is_ssn => ssn::format(now)
            .and_then(|number| told(string(&number), ChangeKind::SsnFormatted)),
        Is::Integer => {
            if let Some(number) = integer(now) {
                changes.add(ChangeKind::IntegerFromText);
                return Some(New::Number(number));
            }
            None
        }
        _ => None,
    };
    let other = other.or_else(|| (!is_clean).then(|| string(now)));
    other.map(New::Text)
}

/// A text without its marks that nobody sees, and without blanks at its ends.
fn plain<'t>(cut: &'t [u8], is: Is, compose: Compose, changes: &mut Changes) -> Cow<'t, [u8]> {
    if cut.is_ascii() {
        return Cow::Borrowed(cut);
    }
    let mut done = Changes::default();
    let clean = signs::cleaned(str(cut), is, compose, &mut done);
    let trimmed = trim(&clean);
    if trimmed.len() < clean.len() {
        done.add(ChangeKind::Trimmed);
    }
    if done.is_empty() {
        return Cow::Borrowed(cut);
    }
    *changes = done;
    Cow::Owned(trimmed.as_bytes().to_vec())
}

fn str(bytes: &[u8]) -> &str {
    core::str::from_utf8(bytes).unwrap_or_default()
}

fn string(bytes: &[u8]) -> String {
    String::from(str(bytes))
}

/// The country that a text means.
pub(super) fn country(text: Text<'_>, compose: Compose) -> Option<Country> {
    codes::country(&plain(text.trimmed(), Is::Country, compose, &mut Changes::default()))
}

/// The word of a list that a text means.
pub(super) fn choice(
    text: Text<'_>,
    choice: &'static Choice,
    compose: Compose,
) -> Option<&'static str> {
    let is = Is::Choice(choice);
    codes::choice(&plain(text.trimmed(), is, compose, &mut Changes::default()), choice)
}

/// "Convert to lowercase before sending" (Individual customers guide V2, Basic Information). ASCII
/// alone: an address with other letters is refused, and must be shown as it was typed.
fn lowercase(email: &[u8]) -> Option<String> {
    let has_capitals = email.iter().any(u8::is_ascii_uppercase);
    has_capitals.then(|| str(email).to_ascii_lowercase())
}

/// `"5000"` becomes 5000; `"1.5"`, `"5,000"` and `"5e3"` are left for the person to decide.
fn integer(text: &[u8]) -> Option<f64> {
    let (sign, digits) = match text {
        [b'-', digits @ ..] => (-1.0, digits),
        digits => (1.0, digits),
    };
    // As a float no number overflows, and one too large to be exact is told by its size.
    let number = digits.iter().try_fold(0.0, |number: f64, digit| {
        digit.is_ascii_digit().then(|| number * 10.0 + f64::from(digit - b'0'))
    });
    // Plus zero, for minus zero is no whole number that anybody means.
    let number = number.filter(|n| !digits.is_empty() && *n <= MAX_SAFE_INTEGER);
    number.map(|number| sign * number + 0.0)
}
