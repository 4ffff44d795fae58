//! Texts as rules see them: bytes that are UTF-8, and whether all of them are ASCII.

use alloc::string::String;

/// A text of a form: its UTF-8 bytes, and whether they are all ASCII, which whoever read it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    is_ascii: bool,
}

impl<'a> Text<'a> {
    /// A text of these bytes; who has read them knows whether they are all ASCII.
    #[inline(always)]
    pub fn new(bytes: &'a [u8], is_ascii: bool) -> Self {
        Text { bytes, is_ascii }
    }

    /// Whether it is all ASCII.
    pub fn is_ascii(self) -> bool {
        self.is_ascii
    }

    /// It, as Rust's own texts are.
    pub fn as_str(self) -> &'a str {
        core::str::from_utf8(self.bytes).unwrap_or_default()
    }

    /// Whether it holds nothing a person would call content.
    pub fn is_blank(self) -> bool {
        match self.bytes {
            [first, ..] if self.is_ascii && !is_ascii_space(*first) => false,
            _ => self.trimmed().is_empty(),
        }
    }

    /// It, without white space at both ends.
    #[inline]
    pub fn cut(self) -> Self {
        Text { bytes: self.trimmed(), is_ascii: self.is_ascii }
    }

    /// Its bytes without white space at both ends.
    pub fn trimmed(self) -> &'a [u8] {
        if !self.is_ascii {
            return trim(self.as_str()).as_bytes();
        }
        let mut bytes = self.bytes;
        while let [first, rest @ ..] = bytes
            && is_ascii_space(*first)
        {
            bytes = rest;
        }
        while let [rest @ .., last] = bytes
            && is_ascii_space(*last)
        {
            bytes = rest;
        }
        bytes
    }
}

impl AsRef<[u8]> for Text<'_> {
    fn as_ref(&self) -> &[u8] {
        self.bytes
    }
}

/// What [`char::is_whitespace`] says of ASCII.
fn is_ascii_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

/// Whether a text is a word.
#[inline]
pub(crate) fn is_word(text: &[u8], word: &str) -> bool {
    is_same_text(text, word.as_bytes())
}

/// `==` of short texts, eight bytes at a time: WebAssembly has no instruction that compares memory.
#[inline]
pub(crate) fn is_same_text(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let (eights, rest) = one.as_chunks::<8>();
    let (known, known_rest) = other.as_chunks::<8>();
    let differs = |(a, b): (&[u8; 8], &[u8; 8])| u64::from_le_bytes(*a) ^ u64::from_le_bytes(*b);
    let differ = eights.iter().zip(known).fold(0, |all, pair| all | differs(pair));
    let rest = rest.iter().zip(known_rest).fold(0, |all, (a, b)| all | (a ^ b));
    differ == 0 && rest == 0
}

/// Whether a character lies in one of these blocks, each from the first to the last sixteen of
/// characters.
#[inline(never)]
pub(crate) fn lies_in(character: char, sixteens: &[[u16; 2]]) -> bool {
    let sixteen = (u32::from(character) >> 4) as u16;
    sixteens.iter().any(|[first, last]| (*first..=*last).contains(&sixteen))
}

/// Cuts white space off both ends, with the zero-width marks that copying from a page brings along.
pub fn trim(text: &str) -> &str {
    trim_matches(text, |c| c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}'))
}

/// Cuts characters off both ends. The standard library's way can panic, for all that a compiler
/// sees, and its message would be in the module.
pub(crate) fn trim_matches(text: &str, is_cut: impl Fn(char) -> bool) -> &str {
    let mut characters = text.chars();
    while characters.clone().next().is_some_and(&is_cut) {
        characters.next();
    }
    while characters.clone().next_back().is_some_and(&is_cut) {
        characters.next_back();
    }
    characters.as_str()
}

/// Whether a text holds nothing a person would call content.
pub fn is_blank(text: &str) -> bool {
    trim(text).is_empty()
}

/// Writes a number behind a text. `to_string` would bring all of Rust's formatting along, a tenth of a module.
pub fn push_number(text: &mut String, number: usize) {
    if number > 9 {
        push_number(text, number / 10);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}
