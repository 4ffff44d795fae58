//! The types of identity documents (Attach Documents to Individual Customer V2).

use crate::form::body::Input;
use crate::formats::text::is_word;

/// A type of identity document, and what follows from it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Type {
    Passport,
    NationalId,
    DriversLicense,
    ResidencePermit,
    Selfie,
}

impl Type {
    /// The type that an input names.
    pub(super) fn of(input: Input<'_>) -> Option<Type> {
        let text = input.text()?.bytes;
        // No two are of the same length.
        let (word, kind) = match text.len() {
            6 => ("SELFIE", Type::Selfie),
            8 => ("PASSPORT", Type::Passport),
            11 => ("NATIONAL_ID", Type::NationalId),
            15 => ("DRIVERS_LICENSE", Type::DriversLicense),
            16 => ("RESIDENCE_PERMIT", Type::ResidencePermit),
            _ => return None,
        };
        is_word(text, word).then_some(kind)
    }
}
