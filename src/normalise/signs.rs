//! Single characters: those that nobody sees, or that a keyboard or a page writes in place of what the
//! API takes. None of them changes what a text says.

use alloc::string::String;

use super::change::{ChangeKind, Changes};
use crate::form::section::Is;
use crate::formats::compose::{Compose, may_compose};
use crate::formats::digits;
use crate::formats::text::lies_in;

/// It goes.
const GOES: u8 = 0;
/// It goes, unless it stands behind a letter of a script that is written with it.
const JOINER: u8 = 1;
/// It goes, unless it stands behind an ideograph, whose form it chooses.
const VARIANT: u8 = 2;

/// What becomes of characters: the first of them, how many follow it, and what they become, which is
/// a character of ASCII or one of the above. In their order.
///
/// Blanks are what Unicode calls white space; a line break of ASCII is one of a free text. Quotation
/// marks are Unicode's, with primes and those of full width; letters that look like them are letters
/// (the okina, U+02BB, and its like). Invisible are soft hyphen, marks of direction, what has no
/// width, annotations, and two letters of Hangul that are none.
static SIGNS: [(u16, u8, u8); 40] = [
    (0x85, 0, b' '),
    (0xA0, 0, b' '),
    (0xAB, 0, b'"'),
    (0xAD, 0, GOES),
    (0xBB, 0, b'"'),
    (0x34F, 0, JOINER),
    (0x61C, 0, GOES),
    (0x1680, 0, b' '),
    (0x180E, 0, JOINER),
    (0x2000, 10, b' '),
    (0x200B, 0, GOES),
    (0x200C, 1, JOINER),
    (0x200E, 1, GOES),
    (0x2010, 5, b'-'),
    (0x2018, 3, b'\''),
    (0x201C, 3, b'"'),
    (0x2028, 1, b' '),
    (0x202A, 4, GOES),
    (0x202F, 0, b' '),
    (0x2032, 0, b'\''),
    (0x2033, 0, b'"'),
    (0x2039, 1, b'\''),
    (0x205F, 0, b' '),
    (0x2060, 15, GOES),
    (0x2212, 0, b'-'),
    (0x3000, 0, b' '),
    (0x301D, 2, b'"'),
    (0x3164, 0, GOES),
    (0xFE00, 15, VARIANT),
    (0xFE58, 0, b'-'),
    (0xFE63, 0, b'-'),
    (0xFEFF, 0, GOES),
    (0xFF02, 0, b'"'),
    (0xFF07, 0, b'\''),
    // Of phone numbers.
    (0xFF08, 0, b'('),
    (0xFF09, 0, b')'),
    (0xFF0B, 0, b'+'),
    // Anywhere again.
    (0xFF0D, 0, b'-'),
    (0xFFA0, 0, GOES),
    (0xFFF9, 2, GOES),
];

/// What becomes of a character; `None`: nothing.
fn sign(character: char) -> Option<u8> {
    let code = u32::from(character);
    match code {
        // Tags, and the variants of ideographs.
        0xE0000..=0xE00FF => return Some(GOES),
        0xE0100..=0xE01EF => return Some(VARIANT),
        _ => {}
    }
    let begins = |(first, ..): &&(u16, u8, u8)| u32::from(*first) <= code;
    let (first, more, sign) = SIGNS.iter().take_while(begins).last()?;
    (code - u32::from(*first) <= u32::from(*more)).then_some(*sign)
}

/// The scripts that are written with joiners, in blocks of sixteen: Arabic, Syriac, N'Ko, those of
/// India and of South East Asia, Mongolian; and emoji, which joiners make one of several.
static JOINED: [[u16; 2]; 9] = [
    [0x60, 0x109],
    [0x170, 0x1CF],
    [0x260, 0x27B],
    [0xA80, 0xAAF],
    [0xABC, 0xABF],
    [0xFB5, 0xFDF],
    [0xFE7, 0xFEF],
    [0x10A0, 0x11FF],
    [0x1E90, 0x1FAF],
];

static IDEOGRAPHS: [[u16; 2]; 3] = [[0x340, 0x9FF], [0xF90, 0xFAF], [0x2000, 0x3FFF]];

/// Whether a text may be another one then: most of other letters are clean too.
pub(super) fn may_change(text: &str, is: Is) -> bool {
    let is_number = is_number(is);
    text.chars().any(|character| {
        !character.is_ascii()
            && (may_compose(character)
                || sign(character).is_some()
                || is_number && digits::value(character).is_some())
    })
}

/// Whether digits of any script are its.
fn is_number(is: Is) -> bool {
    matches!(is, Is::Date | Is::Phone | Is::Code | Is::Integer)
}

/// A text as a keyboard of English writes it, as far as that says the same, and composed.
pub(super) fn cleaned(text: &str, is: Is, compose: Compose, changes: &mut Changes) -> String {
    let mut clean = String::with_capacity(text.len());
    let is_number = is_number(is);
    let is_words = matches!(is, Is::Text);
    let (mut last, mut composes) = ('\0', false);
    for character in text.chars() {
        let sign = if character.is_ascii() { None } else { sign(character) };
        let digit =
            if is_number && !character.is_ascii() { digits::value(character) } else { None };
        let (becomes, kind) = match sign {
            _ if let Some(digit) = digit => (char::from(b'0' + digit), ChangeKind::DigitsLatin),
            None => (character, ChangeKind::Composed),
            Some(JOINER) if is_words && lies_in(last, &JOINED) => (character, ChangeKind::Composed),
            Some(VARIANT) if is_words && lies_in(last, &IDEOGRAPHS) => {
                (character, ChangeKind::Composed)
            }
            Some(b'('..=b'+') if !matches!(is, Is::Phone) => (character, ChangeKind::Composed),
            Some(GOES | JOINER | VARIANT) => {
                changes.add(ChangeKind::InvisibleRemoved);
                continue;
            }
            Some(b' ') => (' ', ChangeKind::BlankReplaced),
            Some(other) => (char::from(other), ChangeKind::TypographicReplaced),
        };
        if becomes != character {
            changes.add(kind);
        }
        clean.push(becomes);
        last = becomes;
        composes |= may_compose(becomes);
    }
    if composes && let Some(composed) = compose(&clean) {
        changes.add(ChangeKind::Composed);
        return composed;
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signs_stand_in_their_order_and_none_twice() {
        let mut end = 0x7F;
        for (first, more, _) in SIGNS {
            assert!(first > end, "{first:x}");
            end = first + u16::from(more);
        }
    }

    #[test]
    fn whatever_unicode_calls_white_space_is_a_blank_and_nothing_else_is() {
        for character in '\u{80}'..=char::MAX {
            assert_eq!(sign(character) == Some(b' '), character.is_whitespace(), "{character:?}");
        }
    }
}
