//! What is sent of one text, by what kind of value it is.

use super::change::{ChangeKind, Changes};
use super::short::Short;
use super::{codes, phone, signs};
use crate::form::limits::MAX_SAFE_INTEGER;
use crate::form::section::Is;
use crate::form::tape::Scratch;
use crate::formats::compose::Compose;
use crate::formats::country::Country;
use crate::formats::phone::is_e164;
use crate::formats::text::Text;
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
    Text(Scratch),
    Word(&'static str),
    Number(f64),
}

/// What a text becomes. It has been cut already; what is done to it is added to `changes`.
pub(super) fn tidy(
    cut: Text<'_>,
    is: Is,
    around: Around,
    compose: Compose,
    changes: &mut Changes,
) -> Option<New> {
    let clean = clean(cut, is, compose, changes);
    let now = if changes.is_empty() { cut.bytes } else { trimmed(&clean.0) };
    let word = match is {
        Is::Choice(choice) => codes::choice(now, choice),
        Is::Country if HAS_CODES => codes::country(now).map(Country::alpha3),
        _ => None,
    };
    if let Some(word) = word.filter(|word| word.as_bytes() != now) {
        changes.add(match is {
            Is::Country => ChangeKind::CountryCodeWritten,
            _ => ChangeKind::ChoiceWritten,
        });
        return Some(New::Word(word));
    }
    let mut short = Short::default();
    let mut len = 0;
    match is {
        Is::Email if has_capitals(now) => changes.add(ChangeKind::Lowercased),
        // It says itself what was done.
        Is::Phone if !is_e164(now) => len = phone::e164(now, &mut short, changes),
        Is::Subdivision if HAS_CODES => {
            len = codes::subdivision(now, around.country, &mut short);
            if len > 0 {
                changes.add(ChangeKind::SubdivisionCodeWritten);
            }
        }
        Is::Code if around.is_ssn && !ssn::is_ssn_format(now) => {
            if let Some(written) = ssn::format(now, &mut short.0) {
                len = written;
                changes.add(ChangeKind::SsnFormatted);
            }
        }
        Is::Integer => {
            if let Some(number) = integer(now) {
                changes.add(ChangeKind::IntegerFromText);
                return Some(New::Number(number));
            }
        }
        _ => {}
    }
    if changes.is_empty() {
        return None;
    }
    let mut new = Scratch::default();
    let written = short.0.get(..len).filter(|written| !written.is_empty());
    new.0.extend_from_slice(written.unwrap_or(now));
    if matches!(is, Is::Email) {
        new.0.make_ascii_lowercase();
    }
    Some(New::Text(new))
}

/// SpherePay's module has no codes of countries.
const HAS_CODES: bool =
    !cfg!(feature = "module") || cfg!(any(feature = "first", feature = "server"));

/// A text without its marks that nobody sees, to be cut again, if that changes anything.
#[inline(never)]
fn clean(cut: Text<'_>, is: Is, compose: Compose, changes: &mut Changes) -> Scratch {
    let mut clean = Scratch::default();
    if !cut.is_ascii() && signs::may_change(cut.as_str(), is) {
        clean.0 = signs::cleaned(cut.as_str(), is, compose, changes).into_bytes();
        if trimmed(&clean.0).len() < clean.0.len() {
            changes.add(ChangeKind::Trimmed);
        }
    }
    clean
}

/// Without white space of ASCII at the ends: no other is left in a clean text.
fn trimmed(clean: &[u8]) -> &[u8] {
    Text::new(clean, true).trimmed()
}

/// What `read` finds in a text once it is clean.
pub(super) fn read<T>(
    text: Text<'_>,
    is: Is,
    compose: Compose,
    read: impl Fn(&[u8]) -> Option<T>,
) -> Option<T> {
    let (cut, mut changes) = (text.cut(), Changes::default());
    let clean = clean(cut, is, compose, &mut changes);
    read(if changes.is_empty() { cut.bytes } else { trimmed(&clean.0) })
}

/// "Convert to lowercase before sending" (Individual customers guide V2, Basic Information). ASCII
/// alone: an address with other letters is refused, and must be shown as it was typed.
fn has_capitals(email: &[u8]) -> bool {
    // Added up rather than decided about: one address is as fast as another.
    email.iter().fold(0, |all, byte| all | u8::from(byte.is_ascii_uppercase())) != 0
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
