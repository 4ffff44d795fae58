//! What normalising did, as it is told.

use crate::form::cell::At;

/// What normalising did to one member, without its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub at: At,
    /// What.
    pub kind: ChangeKind,
}

/// The things that normalising does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// White space cut off both ends.
    Trimmed,
    /// Marks that nobody sees taken out: of direction, without width, soft hyphens.
    InvisibleRemoved,
    /// A no-break space, or another one, written as a blank.
    BlankReplaced,
    /// A typographic quote or dash written as `'`, `"` or `-`.
    TypographicReplaced,
    /// Digits of another script written as 0 to 9.
    DigitsLatin,
    /// Letters and their accents written as one character each (Unicode's form NFC).
    Composed,
    /// An empty optional member left out.
    EmptyDropped,
    /// An e-mail address written in lower case.
    Lowercased,
    /// Spaces and punctuation taken out of a phone number.
    PunctuationRemoved,
    /// The 00 in front of a phone number written as +.
    PlusWritten,
    /// The (0) behind the country code of a phone number taken out.
    TrunkPrefixRemoved,
    /// Nine digits written as xxx-xx-xxxx.
    SsnFormatted,
    /// One of a list of words, written as the API does.
    ChoiceWritten,
    /// The code of a country written as ISO 3166-1 alpha-3.
    CountryCodeWritten,
    /// The code of a subdivision written as ISO 3166-2.
    SubdivisionCodeWritten,
    /// A whole number that was typed as text.
    IntegerFromText,
    /// A member that a SELFIE may not carry left out.
    SelfieMemberDropped,
    /// A member that the API does not know left out.
    UnknownDropped,
    /// What the API takes a missing member for written out.
    DefaultWritten,
}

impl ChangeKind {
    /// Every kind, in the order of their numbers.
    pub const ALL: [ChangeKind; 19] = [
        ChangeKind::Trimmed,
        ChangeKind::InvisibleRemoved,
        ChangeKind::BlankReplaced,
        ChangeKind::TypographicReplaced,
        ChangeKind::DigitsLatin,
        ChangeKind::Composed,
        ChangeKind::EmptyDropped,
        ChangeKind::Lowercased,
        ChangeKind::PunctuationRemoved,
        ChangeKind::PlusWritten,
        ChangeKind::TrunkPrefixRemoved,
        ChangeKind::SsnFormatted,
        ChangeKind::ChoiceWritten,
        ChangeKind::CountryCodeWritten,
        ChangeKind::SubdivisionCodeWritten,
        ChangeKind::IntegerFromText,
        ChangeKind::SelfieMemberDropped,
        ChangeKind::UnknownDropped,
        ChangeKind::DefaultWritten,
    ];

    /// Its name in JavaScript.
    pub fn as_str(self) -> &'static str {
        match self {
            ChangeKind::Trimmed => "trimmed",
            ChangeKind::InvisibleRemoved => "invisible_removed",
            ChangeKind::BlankReplaced => "blank_replaced",
            ChangeKind::TypographicReplaced => "typographic_replaced",
            ChangeKind::DigitsLatin => "digits_latin",
            ChangeKind::Composed => "composed",
            ChangeKind::EmptyDropped => "empty_dropped",
            ChangeKind::Lowercased => "lowercased",
            ChangeKind::PunctuationRemoved => "punctuation_removed",
            ChangeKind::PlusWritten => "plus_written",
            ChangeKind::TrunkPrefixRemoved => "trunk_prefix_removed",
            ChangeKind::SsnFormatted => "ssn_formatted",
            ChangeKind::ChoiceWritten => "choice_written",
            ChangeKind::CountryCodeWritten => "country_code_written",
            ChangeKind::SubdivisionCodeWritten => "subdivision_code_written",
            ChangeKind::IntegerFromText => "integer_from_text",
            ChangeKind::SelfieMemberDropped => "selfie_member_dropped",
            ChangeKind::UnknownDropped => "unknown_dropped",
            ChangeKind::DefaultWritten => "default_written",
        }
    }
}

/// Kinds of changes, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Changes(u32);

impl Changes {
    pub(super) fn add(&mut self, kind: ChangeKind) {
        self.0 |= 1 << kind as u32;
    }

    pub(super) fn add_all(&mut self, others: Changes) {
        self.0 |= others.0;
    }

    pub(super) fn has(self, kind: ChangeKind) -> bool {
        self.0 >> kind as u32 & 1 == 1
    }

    pub(super) fn remove(&mut self, kind: ChangeKind) {
        self.0 &= !(1 << kind as u32);
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each, in the order of their numbers.
    pub(super) fn each(self) -> impl Iterator<Item = ChangeKind> {
        ChangeKind::ALL.into_iter().filter(move |kind| self.has(*kind))
    }
}
