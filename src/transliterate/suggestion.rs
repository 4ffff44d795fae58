//! Puts a text into English letters, one character after the other.

use alloc::string::String;

use super::characters;
use super::characters::PUNCTUATION;
use super::lookup::{NOTHING, find};
use super::words::{Words, is_letter};
use super::{cyrillic, georgian, greek, latin};
use crate::formats::country::Country;

/// What a text of a person of this nationality is in English letters; `None` where a machine had
/// better not say.
///
/// ```
/// use fin_onboarding::Country;
/// use fin_onboarding::transliterate::suggest;
///
/// assert_eq!(suggest("Þórður", None).as_deref(), Some("Thordur"));
/// assert_eq!(suggest("Müller", None).as_deref(), Some("Muller"));
/// assert_eq!(suggest("Müller", Country::parse("DEU")).as_deref(), Some("Mueller"));
/// assert_eq!(suggest("ЩУКИН", None).as_deref(), Some("SHCHUKIN"));
/// assert_eq!(suggest("Юрий", None).as_deref(), Some("Iurii"));
/// assert_eq!(suggest("Юрій", None).as_deref(), Some("Yurii"));
/// assert_eq!(suggest("田中", None), None);
/// ```
pub fn suggest(text: &str, nationality: Option<Country>) -> Option<String> {
    suggest_to(text, nationality.map_or("", Country::alpha3))
}

/// As [`suggest`], by the nationality's alpha-3 code: `""` where it is not known, and an unknown one
/// is like that. A module of its own need not know the countries.
pub fn suggest_to(text: &str, nation: &str) -> Option<String> {
    if text.is_ascii() {
        let text = text.trim_ascii();
        return (!text.is_empty()).then(|| String::from(text));
    }
    let mut text = characters::read(text);
    cyrillic::unify(&mut text);
    let text = text.as_slice();
    let words = Words { text, nation };
    let language = cyrillic::language(&words);
    let mut english = String::with_capacity(text.len());
    for (at, character) in text.iter().enumerate() {
        let letter = character.letter;
        if letter.is_ascii() {
            // A Latin p in a Cyrillic word looks like a Cyrillic r: nobody knows what is meant.
            if letter.is_ascii_alphabetic() && words.is_beside(at, is_cyrillic_or_greek) {
                return None;
            }
            if !(letter == '\'' && cyrillic::drops_apostrophe(&words, at, language)) {
                english.push(character.written());
            }
            continue;
        }
        let found = cyrillic::letter(&words, at, language)
            .or_else(|| greek::letter(&words, at))
            .or_else(|| latin::letter(&words, at))
            .or_else(|| find(georgian::LETTERS, letter))
            .or_else(|| find(PUNCTUATION, letter))?;
        write(&words, at, found, &mut english);
    }
    let english = english.trim_ascii();
    (!english.is_empty()).then(|| String::from(english))
}

/// Writes what a letter becomes, in its case.
fn write(words: &Words<'_>, place: usize, found: &str, english: &mut String) {
    let Some(character) = words.text.get(place) else { return };
    let upper = |place: Option<usize>| {
        let neighbour = place.and_then(|place| words.text.get(place));
        neighbour.filter(|neighbour| is_letter(neighbour.letter)).map(|found| found.is_upper)
    };
    let (before, after) = (upper(place.checked_sub(1)), upper(Some(place + 1)));
    let among_capitals = after.or(before) == Some(true);
    // ß has hardly a capital of its own: WEIß. Of ĳ both are (IJsselmeer).
    let all = match character.letter {
        'ß' => among_capitals && before == Some(true),
        'ĳ' => character.is_upper,
        _ => character.is_upper && among_capitals,
    };
    let first = character.is_upper || georgian::is_capital(words, place);
    for (n, letter) in found.bytes().filter(|&letter| letter != NOTHING).enumerate() {
        let capital = all || first && n == 0;
        english.push(char::from(if capital { letter.to_ascii_uppercase() } else { letter }));
    }
}

fn is_cyrillic_or_greek(letter: char) -> bool {
    matches!(letter, '\u{370}'..='\u{52f}')
}
