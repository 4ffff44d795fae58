//! Georgian, by Georgia's own system of 2002, which its passports use: a letter for a letter, so a
//! machine cannot go wrong. Its apostrophes for ejectives are left out, as in passports.
//!
//! ICAO Doc 9303 has no table for it. The script has no capitals, a name in English does: a word's
//! first letter becomes one.

use super::words::Words;

/// Whether a letter is to become a capital although its script has none.
pub(super) fn is_capital(words: &Words<'_>, at: usize) -> bool {
    matches!(words.at(at), 'ა'..='ჰ') && words.is_first(at)
}

pub(super) const LETTERS: &str =
    concat!("აaბbგgდdეeვvზzთტtიiკქkლlმmნnოoპფpჟzhრrსsუu", "ღghყqშshჩჭchცწtsძdzხkhჯjჰh",);
