//! How a name in other letters is written in English (Latin) ones: a suggestion, which the person
//! reads, corrects and answers for.
//!
//! "If any field contains non-ASCII characters, provide a transliterated value in the corresponding
//! _en field" (Individual customers guide V2, Basic Information). What is compared with it is the
//! passport, so the passports' own rules are followed:
//!
//! * ICAO Doc 9303 Part 3, section 6, "Transliterations recommended for use by States", wherever it
//!   names one form. Where it leaves a choice (Ä as AE or A), the country of the passport decides,
//!   and the plain letter where no country is known: that is how most people write their names.
//! * The country's own rules where they are another, as far as we know them: [`latin`], [`greek`],
//!   [`cyrillic`] and [`georgian`] say which and why.
//!
//! # What gets no suggestion
//!
//! Arabic, Hebrew, Devanagari, Thai and their relatives write few or no vowels or say them otherwise
//! than they are written, Han is read differently by each language and each person, and of Armenian,
//! Hangul and Kana there are several romanizations in passports. One unknown letter is enough:
//! half a name would be worse than none. Also without: words of Latin letters among Cyrillic or Greek
//! ones, emoji, other digits than 0 to 9, Greek with breathings.
//!
//! # What is done alike in all scripts
//!
//! Typographic quotes, dashes and spaces become ASCII ones; what is invisible is left out. A letter
//! with its marks behind it (NFD, as some systems send it) is the letter with its marks in it (NFC).
//! A capital that becomes several letters becomes "Shch" before small letters and "SHCH" among
//! capitals. Text that is ASCII already comes back as it is, trimmed.

mod characters;
pub mod cyrillic;
pub mod georgian;
pub mod greek;
pub mod latin;

use alloc::string::String;

/// The document that is followed wherever it names one form.
pub const SOURCE: &str = "ICAO Doc 9303 Part 3, section 6";
/// Its edition.
pub const VERSION: &str = "Eighth edition";
/// The year of that edition; the countries' own rules name theirs.
pub const DATE: &str = "2021";

use crate::formats::country::Country;
use characters::{Character, PUNCTUATION};

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
        words.write(at, found, &mut english);
    }
    let english = english.trim_ascii();
    (!english.is_empty()).then(|| String::from(english))
}

/// A text as the rules of the scripts see it.
struct Words<'t> {
    text: &'t [Character],
    /// The alpha-3 code of the nationality; `""` where it is not known.
    nation: &'t str,
}

impl Words<'_> {
    /// The letter at a place, small; a blank beyond both ends.
    fn at(&self, place: usize) -> char {
        self.text.get(place).map_or(' ', |character| character.letter)
    }

    fn before(&self, place: usize) -> char {
        place.checked_sub(1).map_or(' ', |before| self.at(before))
    }

    fn after(&self, place: usize) -> char {
        self.at(place + 1)
    }

    /// Whether such a letter stands before or behind a place.
    fn is_beside(&self, place: usize, is_such: fn(char) -> bool) -> bool {
        is_such(self.before(place)) || is_such(self.after(place))
    }

    /// Whether a word begins here. An apostrophe does not end one: Мар'яна is one word.
    fn is_first(&self, place: usize) -> bool {
        let before = self.before(place);
        !is_letter(before) && before != '\''
    }

    /// Whether the nationality is one of these, their codes written one behind the other.
    fn is_of(&self, nations: &str) -> bool {
        is_among(self.nation, nations)
    }

    /// Writes what a letter becomes, in its case.
    fn write(&self, place: usize, found: &str, english: &mut String) {
        let Some(character) = self.text.get(place) else { return };
        let upper = |place: Option<usize>| {
            let neighbour = place.and_then(|place| self.text.get(place));
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
        let first = character.is_upper || georgian::is_capital(self, place);
        for (n, letter) in found.bytes().filter(|&letter| letter != NOTHING).enumerate() {
            let capital = all || first && n == 0;
            english.push(char::from(if capital { letter.to_ascii_uppercase() } else { letter }));
        }
    }
}

/// Whether this is part of a word: all that is above ASCII and no punctuation is taken for it.
fn is_letter(character: char) -> bool {
    character.is_ascii_alphabetic()
        || !character.is_ascii() && find(PUNCTUATION, character).is_none()
}

fn is_cyrillic_or_greek(letter: char) -> bool {
    matches!(letter, '\u{370}'..='\u{52f}')
}

/// Whether a code of three letters stands in a row of such codes.
fn is_among(code: &str, codes: &str) -> bool {
    codes.as_bytes().chunks(3).any(|other| other == code.as_bytes())
}

/// What stands for nothing in a table: a value needs a letter to be seen.
const NOTHING: u8 = b'~';

/// Looks up a letter in a table: rows of letters above ASCII, then what they become in ASCII.
#[inline(never)]
fn find(table: &'static str, letter: char) -> Option<&'static str> {
    let mut characters = table.chars();
    characters.find(|&other| other == letter)?;
    let rest = characters.as_str();
    let start = rest.bytes().position(|byte| byte.is_ascii())?;
    let value = rest.get(start..)?;
    let end = value.bytes().position(|byte| !byte.is_ascii()).unwrap_or(value.len());
    value.get(..end)
}

/// Whether a letter is one of these.
#[inline(never)]
fn is_one_of(letters: &str, letter: char) -> bool {
    letters.chars().any(|other| other == letter)
}
