//! Single characters: those that nobody sees, or that a keyboard or a page writes in place of what the
//! API takes. None of them changes what a text says.

use alloc::string::String;

use super::change::{ChangeKind, Changes};
use crate::form::section::Is;
use crate::formats::compose::{Compose, may_compose};
use crate::formats::digits;

/// What becomes of a character.
enum Sign {
    /// It stays.
    Stays,
    /// It goes.
    Invisible,
    /// It goes, unless it stands behind a letter of a script that is written with it.
    Joiner,
    /// It goes, unless it stands behind an ideograph, whose form it chooses.
    Variant,
    /// It becomes another one.
    Becomes(char, ChangeKind),
}

fn sign(character: char) -> Sign {
    match u32::from(character) {
        // Without width: soft hyphen, space, marks of direction, word joiner and the like, byte order
        // mark, annotations, tags; and two letters of Hangul that are none.
        0xAD | 0x61C | 0x200B | 0x200E | 0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x3164
        | 0xFEFF | 0xFFA0 | 0xFFF9..=0xFFFB | 0xE0000..=0xE00FF => Sign::Invisible,
        // Grapheme joiner, Mongolian vowel separator, zero width non-joiner and joiner.
        0x34F | 0x180E | 0x200C | 0x200D => Sign::Joiner,
        0xFE00..=0xFE0F | 0xE0100..=0xE01EF => Sign::Variant,
        // What Unicode calls white space. A line break of ASCII is one of a free text.
        0x85 | 0xA0 | 0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000 => {
            Sign::Becomes(' ', ChangeKind::BlankReplaced)
        }
        // Quotation marks, primes and those of full width. Letters that look like them are letters:
        // the okina and its like, U+02BB to U+02BD.
        0x2018..=0x201B | 0x2032 | 0x2039 | 0x203A | 0xFF07 => {
            Sign::Becomes('\'', ChangeKind::TypographicReplaced)
        }
        0xAB | 0xBB | 0x201C..=0x201F | 0x2033 | 0x301D..=0x301F | 0xFF02 => {
            Sign::Becomes('"', ChangeKind::TypographicReplaced)
        }
        0x2010..=0x2015 | 0x2212 | 0xFE58 | 0xFE63 | 0xFF0D => {
            Sign::Becomes('-', ChangeKind::TypographicReplaced)
        }
        _ => Sign::Stays,
    }
}

/// Whether joiners are part of how a character's script is written: Arabic, Syriac, N'Ko, those of
/// India and of South East Asia, Mongolian; and emoji, which they make one of several.
fn takes_joiners(character: char) -> bool {
    matches!(
        u32::from(character),
        0x600..=0x109F | 0x1700..=0x1CFF | 0x2600..=0x27BF | 0xA800..=0xAAFF | 0xABC0..=0xABFF
            | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC | 0x10A00..=0x11FFF | 0x1E900..=0x1FAFF
    )
}

fn is_ideograph(character: char) -> bool {
    matches!(u32::from(character), 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

/// The characters of full width that people write a phone number with.
fn of_phone(character: char) -> Option<char> {
    match character {
        '\u{FF0B}' => Some('+'),
        '\u{FF08}' => Some('('),
        '\u{FF09}' => Some(')'),
        _ => None,
    }
}

/// A text as a keyboard of English writes it, as far as that says the same, and composed.
pub(super) fn cleaned(text: &str, is: Is, compose: Compose, changes: &mut Changes) -> String {
    let mut clean = String::with_capacity(text.len());
    let is_number = matches!(is, Is::Date | Is::Phone | Is::Code | Is::Integer);
    let is_words = matches!(is, Is::Text);
    let (mut last, mut composes) = ('\0', false);
    for character in text.chars() {
        let mut becomes = match sign(character) {
            Sign::Joiner if is_words && takes_joiners(last) => Some(character),
            Sign::Variant if is_words && is_ideograph(last) => Some(character),
            Sign::Invisible | Sign::Joiner | Sign::Variant => {
                changes.add(ChangeKind::InvisibleRemoved);
                None
            }
            Sign::Becomes(other, kind) => {
                changes.add(kind);
                Some(other)
            }
            Sign::Stays => Some(character),
        };
        if let Some(stays) = becomes.filter(|_| is_number && !character.is_ascii()) {
            let digit = digits::value(stays);
            let written = digit.map(|digit| char::from(b'0' + digit));
            let written = written.or_else(|| of_phone(stays).filter(|_| matches!(is, Is::Phone)));
            if let Some(written) = written {
                changes.add(match digit {
                    Some(_) => ChangeKind::DigitsLatin,
                    None => ChangeKind::TypographicReplaced,
                });
                becomes = Some(written);
            }
        }
        if let Some(character) = becomes {
            clean.push(character);
            last = character;
            composes |= may_compose(character);
        }
    }
    match composes.then(|| compose(&clean)).flatten() {
        Some(composed) => {
            changes.add(ChangeKind::Composed);
            composed
        }
        None => clean,
    }
}
