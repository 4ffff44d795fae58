//! Names of people: what is unusual in one, as far as its characters show. What a name may be
//! nobody can say, so nothing here makes a name wrong.

use super::characters::{self, CONTROL, DIGIT, LOWER, OTHER, SIGN, UPPER, WORD, class};
use crate::formats::text::Text;

/// All letters are capitals.
pub const CAPITALS: u8 = UPPER;
/// It is no name.
pub const NO_NAME: u8 = SIGN;
/// A title stands in front of it.
pub const TITLE: u8 = LOWER;

/// The fewest letters that make a word in capitals: shorter ones are initials, or names such as AL.
const FEWEST: usize = 3;

/// What official papers print for a name that somebody does not have: "first name unknown", "last name
/// unknown" (US Department of State, 9 FAM 403.9), "no family name", "no given name".
const UNKNOWN: &[u8] = b"FNU LNU NFN NLN NGN NMN";

/// What people write who have no name to give. "Na", "Null" and "Nil" are names.
const PLACEHOLDERS: &[u8] =
    b"n/a;n.a.;n.a;none;unknown;undefined;noname;no name;not applicable;test";

/// Titles. Not "Don", "Sri" or "Ing", which are names too.
const TITLES: &[u8] =
    "mr mrs ms mx miss mister dr prof sir rev herr frau mme mlle monsieur madame sr sra \
    srta senor senora se\u{f1}or se\u{f1}ora signor signora dott smt"
        .as_bytes();

/// What is unusual in a name: [`CONTROL`], [`DIGIT`], [`CAPITALS`], [`NO_NAME`], [`TITLE`], or 0.
#[inline]
pub fn look(name: Text<'_>) -> u8 {
    let classes = characters::classes(name);
    let seen = match classes & (LOWER | CONTROL | DIGIT | SIGN) {
        LOWER => 0,
        _ => look_again(name.bytes, classes),
    };
    match name.bytes.first() {
        // The first letters of what is looked for.
        Some(first) if matches!(first | 0x20, b'd' | b'f' | b'h' | b'm'..=b'p' | b'r'..=b'u') => {
            seen | words(name.bytes)
        }
        Some(first) if name.bytes.len() > 2 && name.bytes.iter().all(|byte| byte == first) => {
            seen | NO_NAME
        }
        _ => seen,
    }
}

/// What the words of a name say.
#[inline(never)]
fn words(name: &[u8]) -> u8 {
    let end = name.iter().position(|byte| matches!(byte, b' ' | b'.')).unwrap_or(name.len());
    let (first, rest) = name.split_at(end);
    // Most names are one word.
    if rest.iter().any(|byte| class(*byte) & WORD != 0) && characters::lists(TITLES, first) {
        TITLE
    } else if matches!(name, [b'N' | b'n' | b'T' | b't' | b'U' | b'u', ..])
        && characters::finds(PLACEHOLDERS, name, |byte| byte == b';')
    {
        NO_NAME
    } else {
        0
    }
}

#[inline(never)]
fn look_again(name: &[u8], classes: u8) -> u8 {
    let mut seen = classes & CONTROL;
    let mut before = 0;
    for (at, byte) in name.iter().enumerate() {
        // One digit that begins a word counts generations: "Taylor 3", "Taylor 3rd".
        if before != b' ' {
            seen |= class(*byte) & DIGIT;
        }
        // Malaysia writes "Ahmad @ Abu" of two names of one person.
        if class(*byte) == SIGN && (*byte != b'@' || before != b' ' || at + 1 == name.len()) {
            seen |= NO_NAME;
        }
        before = *byte;
    }
    if classes & (LOWER | UPPER | OTHER | DIGIT) == 0 {
        seen |= NO_NAME;
    }
    // Of letters beyond ASCII it is not asked whether they are capitals.
    if classes & (LOWER | OTHER) == 0 && name.split(|byte| class(*byte) != UPPER).any(is_word) {
        seen |= CAPITALS;
    }
    seen
}

/// Whether capitals are a word: no initials, which have no vowel among three, and nothing that papers
/// print for a missing name.
#[inline(never)]
fn is_word(capitals: &[u8]) -> bool {
    let is_vowel = |byte: &u8| matches!(byte, b'A' | b'E' | b'I' | b'O' | b'U' | b'Y');
    capitals.len() >= FEWEST
        && (capitals.len() > FEWEST || capitals.iter().any(is_vowel))
        && !characters::lists(UNKNOWN, capitals)
}

/// The most letters of a family name that may also begin a given name: "Mai Thanh", of the family Mai.
const SHORT: usize = 5;

/// Whether a name has another one among its words.
///
/// Not where both are one word, of people who have one name and are asked for it twice; nor where a
/// short one begins the other, as names of East Asia do.
#[inline]
pub fn holds(name: Text<'_>, other: Text<'_>) -> bool {
    let (name, other) = (name.bytes, other.bytes);
    // One letter is an initial.
    other.len() > 1
        && name.len() >= other.len()
        && characters::finds(name, other, |b| b == b' ')
        && (name.len() != other.len() || other.contains(&b' '))
        && (other.len() > SHORT || {
            let behind = characters::strip(name, other).unwrap_or(name);
            behind.len() == name.len() || characters::finds(behind, other, |b| b == b' ')
        })
}
