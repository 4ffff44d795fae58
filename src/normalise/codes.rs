//! Words of the API and codes of ISO, however they were typed.

use alloc::string::String;

use crate::form::section::Choice;
use crate::formats::country::Country;
use crate::formats::subdivision::{Membership, country_of, lookup};

/// The word of a list that was meant: in any case, with a blank or a hyphen for an underscore.
pub(super) fn choice(word: &[u8], choice: &Choice) -> Option<&'static str> {
    let is_alike = |(known, typed): (u8, &u8)| {
        known.eq_ignore_ascii_case(typed) || known == b'_' && matches!(typed, b' ' | b'-')
    };
    let is_meant =
        |known: &&&str| known.len() == word.len() && known.bytes().zip(word).all(is_alike);
    choice.values.iter().find(is_meant).copied()
}

/// The country of an alpha-3 or alpha-2 code, in any case.
pub(super) fn country(code: &[u8]) -> Option<Country> {
    let letters: [u8; 3] = match *code {
        [a, b] => [a, b, b' '],
        [a, b, c] => [a, b, c],
        _ => return None,
    };
    let upper = letters.map(|letter| letter.to_ascii_uppercase());
    match upper {
        [a, b, b' '] => Country::from_alpha2([a, b]),
        _ => Country::parse(upper),
    }
}

/// The ISO 3166-2 code that was meant: in any case, and by what follows the hyphen in the codes of
/// the address's country. `None` where it is none, or no other than it was typed.
pub(super) fn subdivision(typed: &[u8], country: Option<Country>) -> Option<String> {
    // The longest are like "US-CA" and "FR-75C".
    if !(1..=6).contains(&typed.len()) {
        return None;
    }
    let mut code = String::with_capacity(6);
    if let Some(country) = country
        && typed.len() <= 3
    {
        code.push_str(country.alpha2());
        code.push('-');
        typed.iter().for_each(|byte| code.push(char::from(byte.to_ascii_uppercase())));
        if lookup(&code, country) == Membership::Listed {
            return Some(code);
        }
        code.clear();
    }
    typed.iter().for_each(|byte| code.push(char::from(byte.to_ascii_uppercase())));
    let is_code = || {
        let of_parent = |country| lookup(&code, country) == Membership::ParentCode;
        country_of(&code).is_some() || country.is_some_and(of_parent)
    };
    (code.as_bytes() != typed && is_code()).then_some(code)
}
