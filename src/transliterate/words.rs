//! A text as the rules of the scripts see it: letters and their neighbours.

use super::characters::{Character, PUNCTUATION};
use super::lookup::{find, is_among};

/// A text as the rules of the scripts see it.
pub(super) struct Words<'t> {
    pub text: &'t [Character],
    /// The alpha-3 code of the nationality; `""` where it is not known.
    pub nation: &'t str,
}

impl Words<'_> {
    /// The letter at a place, small; a blank beyond both ends.
    pub fn at(&self, place: usize) -> char {
        self.text.get(place).map_or(' ', |character| character.letter)
    }

    pub fn before(&self, place: usize) -> char {
        place.checked_sub(1).map_or(' ', |before| self.at(before))
    }

    pub fn after(&self, place: usize) -> char {
        self.at(place + 1)
    }

    /// Whether such a letter stands before or behind a place.
    pub fn is_beside(&self, place: usize, is_such: fn(char) -> bool) -> bool {
        is_such(self.before(place)) || is_such(self.after(place))
    }

    /// Whether a word begins here. An apostrophe does not end one: Мар'яна is one word.
    pub fn is_first(&self, place: usize) -> bool {
        let before = self.before(place);
        !is_letter(before) && before != '\''
    }

    /// Whether the nationality is one of these, their codes written one behind the other.
    pub fn is_of(&self, nations: &str) -> bool {
        is_among(self.nation, nations)
    }
}

/// Whether this is part of a word: all that is above ASCII and no punctuation is taken for it.
pub(super) fn is_letter(character: char) -> bool {
    character.is_ascii_alphabetic()
        || !character.is_ascii() && find(PUNCTUATION, character).is_none()
}
