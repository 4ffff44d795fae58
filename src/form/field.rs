//! What one input holds, as a rule sees it.

use crate::formats::text::Text;

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
