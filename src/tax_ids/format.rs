//! What people are told of a number.

use alloc::string::String;

/// One kind of number of a country, for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// Its name in the country.
    pub name: &'static str,
    /// How it is called for short; the first of what stands in `document_type` for it.
    pub abbreviation: &'static str,
    pub(super) document_types: &'static str,
    pub(super) placeholder: &'static str,
    /// A number that was published as an example, or belongs to nobody.
    pub example: &'static str,
    /// The title of the official source.
    pub source: &'static str,
    /// What is not checked beside what no row can know; `""` where that is nothing.
    pub unchecked: &'static str,
}

impl Format {
    /// What stands in `document_type` for it: its abbreviation, then others. Case and punctuation
    /// make no difference.
    pub fn document_types(self) -> impl Iterator<Item = &'static str> {
        let others = self.document_types.split('|').filter(|name| !name.is_empty());
        core::iter::once(self.abbreviation).chain(others)
    }

    /// How it is written, `9` for a digit, `A` for a letter, `X` for either. Most are as their
    /// example, so only the others are in the table.
    pub fn placeholder(self) -> String {
        match self.placeholder {
            "" => shape(self.example),
            placeholder => String::from(placeholder),
        }
    }
}

/// An example with `9` for each digit and `A` for each letter.
pub(super) fn shape(example: &str) -> String {
    let place = |c: char| match c {
        '0'..='9' => '9',
        'A'..='Z' => 'A',
        separator => separator,
    };
    example.chars().map(place).collect()
}
