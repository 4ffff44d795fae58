//! What one input holds, as a rule sees it.

use crate::form::body::{At, Body, Cell, Tag};
use crate::form::is_word;

/// A text of a form: its UTF-8 bytes, and whether they are all ASCII, which whoever read it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    is_ascii: bool,
}

impl<'a> Text<'a> {
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

/// What one member of a body holds: borrowed, `Copy`, and never a refusal to be read.
///
/// A wrong type is a finding beside all the others, so reading a form cannot fail.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Field<'a> {
    /// The member is not there, or is `null` (the API treats both alike).
    #[default]
    Absent,
    /// A text, exactly as it would be sent.
    Text(Text<'a>),
    /// A whole number that JavaScript can hold exactly.
    Integer(i64),
    /// Anything else; `Kind` says what.
    Other(Kind),
}

/// The kinds of value that are neither a text nor a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A number that is not whole, or too large to be exact.
    Number,
    /// A list.
    List,
    /// An object.
    Object,
    /// A text with half a surrogate pair: no UTF-8 can carry it.
    MalformedText,
    /// A value that threw when it was read, or that cannot be sent at all.
    Unreadable,
}

/// One input of a form: where it stands and what it holds.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The body that has it.
    pub body: &'a Body<'a>,
    /// Its place.
    pub at: At,
}

impl<'a> Input<'a> {
    /// Its cell.
    #[inline(always)]
    pub fn cell(self) -> Cell {
        self.body.cell(self.at)
    }

    /// What it holds.
    #[inline(always)]
    pub fn field(self) -> Field<'a> {
        let cell = self.cell();
        match cell.tag() {
            Tag::Absent => Field::Absent,
            Tag::Ascii => Field::Text(Text { bytes: self.body.bytes(cell), is_ascii: true }),
            Tag::Text => Field::Text(Text { bytes: self.body.bytes(cell), is_ascii: false }),
            Tag::Integer | Tag::Whole | Tag::Long => Field::Integer(self.body.integer(cell)),
            Tag::Boolean => Field::Other(Kind::Boolean),
            Tag::Number => Field::Other(Kind::Number),
            Tag::List | Tag::TooLarge => Field::Other(Kind::List),
            Tag::Object | Tag::Bytes => Field::Other(Kind::Object),
            Tag::MalformedText => Field::Other(Kind::MalformedText),
            Tag::Unreadable => Field::Other(Kind::Unreadable),
        }
    }

    /// The text, if it holds one.
    #[inline(always)]
    pub fn text(self) -> Option<Text<'a>> {
        let cell = self.cell();
        let is_ascii = match cell.tag() {
            Tag::Ascii => true,
            Tag::Text => false,
            _ => return None,
        };
        Some(Text { bytes: self.body.bytes(cell), is_ascii })
    }

    /// Whether it holds exactly this word.
    #[inline(always)]
    pub fn is(self, word: &str) -> bool {
        self.text().is_some_and(|text| is_word(text.bytes, word))
    }

    /// Whether it holds nothing: not there, `null` or `""`.
    #[inline(always)]
    pub fn is_empty(self) -> bool {
        let cell = self.cell();
        match cell.tag() {
            Tag::Absent => true,
            Tag::Ascii | Tag::Text => cell.len() == 0,
            _ => false,
        }
    }
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
