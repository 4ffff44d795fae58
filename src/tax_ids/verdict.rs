//! What a number is found to be.

/// What a number is found to be; a later one is nearer to a good number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The table has nothing about this country.
    Unknown,
    /// More or fewer letters and digits than any of the country's numbers has.
    WrongLength,
    /// A letter or digit where there can be none like it, or a day that no calendar has.
    WrongFormat,
    /// The check digit is another.
    WrongCheckDigit,
    /// Of the right form, but such numbers are not issued.
    NotIssued,
    /// The date of birth in the number is another than the person's.
    DobDiffers,
    /// It is a number of another kind of the country's than the document type names.
    OtherKind,
    /// Nothing speaks against it.
    Fits,
}
