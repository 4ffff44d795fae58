//! What kinds of characters a text has: one table, one look at each byte.

use crate::formats::text::Text;

/// A lower-case letter of ASCII.
pub const LOWER: u8 = 1;
/// An upper-case letter of ASCII.
pub const UPPER: u8 = 2;
/// A digit of ASCII.
pub const DIGIT: u8 = 4;
/// A character that nobody sees: a control character, a mark that turns the direction of a text, or
/// a blank without width.
pub const CONTROL: u8 = 8;
/// A byte of any other character.
pub const OTHER: u8 = 16;
/// A sign that no name has.
pub const SIGN: u8 = 32;
/// What words are made of.
pub const WORD: u8 = LOWER | UPPER | DIGIT | OTHER;

static CLASSES: [u8; 256] = table();

const fn table() -> [u8; 256] {
    let mut classes = [OTHER; 256];
    let mut byte = 0;
    while byte < 128 {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' => LOWER,
            b'A'..=b'Z' => UPPER,
            b'0'..=b'9' => DIGIT,
            0..=31 | 127 => CONTROL,
            b'#'..=b'&' | b'*' | b'+' | b':'..=b'@' | b'[' | b'\\'..=b'_' | b'{'..=b'~' => SIGN,
            _ => 0,
        };
        byte += 1;
    }
    classes
}

/// What a byte of a text is.
#[inline(always)]
pub fn class(byte: u8) -> u8 {
    CLASSES[byte as usize]
}

/// Of how many bytes names and lines are looked at: nobody's are longer, and what a hostile page
/// makes longer must not cost the square of its length.
pub const LONGEST: usize = 1_000;

/// What a text has.
#[inline]
pub fn classes(text: Text<'_>) -> u8 {
    let seen = text.bytes.iter().fold(0, |seen, byte| seen | class(*byte));
    if seen & OTHER == 0 { seen } else { seen | hidden(text.bytes) }
}

/// Each byte of eight.
pub const EACH: u64 = 0x0101_0101_0101_0101;
/// The highest bit of each byte of eight.
pub const HIGH: u64 = 0x80 * EACH;

/// Eight bytes of a text from a place on, the first one lowest, with blanks behind its end.
#[inline(never)]
pub fn eight(text: &[u8], at: usize) -> u64 {
    let rest = text.get(at..).unwrap_or_default();
    match rest.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => rest.iter().rev().fold(0x20 * EACH, |eight, byte| eight << 8 | u64::from(*byte)),
    }
}

/// [`CONTROL`] if one of eight bytes is below the blank.
#[inline(always)]
pub fn control(eight: u64) -> u8 {
    u8::from(eight.wrapping_sub(0x20 * EACH) & !eight & HIGH != 0) * CONTROL
}

/// Whether a byte of a text is below the blank.
pub fn has_control(text: &[u8]) -> bool {
    let (mut at, mut seen) = (0, 0);
    while at < text.len() {
        seen |= control(eight(text, at));
        at += 8;
    }
    seen != 0
}

/// [`CONTROL`] if one of the characters beyond ASCII is. Joiners are none: Persian needs them.
#[inline(never)]
pub fn hidden(text: &[u8]) -> u8 {
    let (mut last, mut is_hidden) = (0_u32, false);
    for byte in text {
        last = last << 8 | u32::from(*byte);
        is_hidden |= matches!(last & 0xFFFF, 0xC280..=0xC29F);
        is_hidden |= matches!(
            last & 0xFF_FFFF,
            // U+200B, U+202A to U+202E, U+2066 to U+2069, U+FEFF.
            0xE2808B | 0xE280AA..=0xE280AE | 0xE281A6..=0xE281A9 | 0xEFBBBF
        );
    }
    u8::from(is_hidden) * CONTROL
}

/// Whether words stand in a text, ASCII letters of any case, between its ends or bytes that end a
/// word.
pub fn finds(text: &[u8], words: &[u8], is_end: fn(u8) -> bool) -> bool {
    find(text, words, is_end).is_some()
}

/// What follows words in a text, likewise.
#[inline(never)]
pub fn find<'a>(text: &'a [u8], words: &[u8], is_end: fn(u8) -> bool) -> Option<&'a [u8]> {
    let ends = |byte: Option<&u8>| byte.is_none_or(|byte| is_end(*byte));
    (0..text.len()).find_map(|start| {
        let (before, rest) = text.split_at(start);
        strip(rest, words).filter(|behind| ends(before.last()) && ends(behind.first()))
    })
}

/// Whether a list has a word, ASCII letters of any case; blanks stand between its words.
#[inline(never)]
pub fn lists(list: &[u8], word: &[u8]) -> bool {
    list.split(|byte| *byte == b' ').any(|listed| listed.eq_ignore_ascii_case(word))
}

/// What follows words at the beginning of a text, likewise.
#[inline(never)]
pub fn strip<'a>(text: &'a [u8], words: &[u8]) -> Option<&'a [u8]> {
    let (begin, behind) = text.split_at_checked(words.len())?;
    (begin.eq_ignore_ascii_case(words) && !words.is_empty()).then_some(behind)
}
