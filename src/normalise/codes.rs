//! Words of the API and codes of ISO, however they were typed.

use super::short::{Short, write};
use crate::form::section::Choice;
use crate::formats::country::Country;
use crate::formats::subdivision::{Membership, country_of, lookup};

/// The word of a list that was meant: in any case, with a blank or a hyphen for an underscore.
#[inline(never)]
pub(super) fn choice(word: &[u8], choice: &Choice) -> Option<&'static str> {
    let is_alike = |(known, typed): (u8, &u8)| {
        known.eq_ignore_ascii_case(typed) || known == b'_' && matches!(typed, b' ' | b'-')
    };
    let is_meant =
        |known: &&&str| known.len() == word.len() && known.bytes().zip(word).all(is_alike);
    choice.values.iter().find(is_meant).copied()
}

/// The country of an alpha-3 or alpha-2 code, in any case.
#[inline(never)]
pub(super) fn country(code: &[u8]) -> Option<Country> {
    // Most people choose a code of a list.
    if let Some(country) = Country::parse(code) {
        return Some(country);
    }
    let mut upper = [0; 3];
    let upper = upper.get_mut(..code.len())?;
    for (upper, letter) in upper.iter_mut().zip(code) {
        *upper = letter.to_ascii_uppercase();
    }
    let upper = &*upper;
    if code.len() == 2 { Country::from_alpha2(upper) } else { Country::parse(upper) }
}

/// Writes the ISO 3166-2 code that was meant: in any case, and by what follows the hyphen in the codes
/// of the address's country. Answers how long it is; 0 where it is none, or no other than it was.
#[inline(never)]
pub(super) fn subdivision(typed: &[u8], country: Option<Country>, code: &mut Short) -> usize {
    let of_country = |code: &[u8], membership| {
        country.is_some_and(|country| lookup(code, country) == membership)
    };
    // The longest are like "US-CA" and "FR-75C"; most people choose one of a list.
    if !(1..=6).contains(&typed.len()) || of_country(typed, Membership::Listed) {
        return 0;
    }
    let mut len = 0;
    if let Some(country) = country
        && typed.len() <= 3
    {
        len = write(country.alpha2().as_bytes(), 0, code);
        len = write(b"-", len, code);
    }
    len = write(typed, len, code);
    code.0.make_ascii_uppercase();
    let code = code.0.get(..len).unwrap_or_default();
    // A code of the country, of another one, or of the country that this one belongs to.
    let is_meant = of_country(code, Membership::Listed)
        || code != typed
            && len == typed.len()
            && (country_of(code).is_some() || of_country(code, Membership::ParentCode));
    if is_meant { len } else { 0 }
}
