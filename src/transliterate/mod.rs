//! How a name in other letters is written in English (Latin) ones: a suggestion, which the person
//! reads, corrects and answers for.
//!
//! "If any field contains non-ASCII characters, provide a transliterated value in the corresponding
//! _en field" (Individual customers guide V2, Basic Information). What is compared with it is the
//! passport, so the passports' own rules are followed:
//!
//! * ICAO Doc 9303 Part 3, section 6, "Transliterations recommended for use by States", wherever it
//!   names one form. Where it leaves a choice (Ä as AE or A), the country of the passport decides,
//!   and the plain letter where no country is known: that is how most people write their names.
//! * The country's own rules where they are another, as far as we know them: [`latin`], [`greek`],
//!   [`cyrillic`] and [`georgian`] say which and why.
//!
//! # What gets no suggestion
//!
//! Arabic, Hebrew, Devanagari, Thai and their relatives write few or no vowels or say them otherwise
//! than they are written, Han is read differently by each language and each person, and of Armenian,
//! Hangul and Kana there are several romanizations in passports. One unknown letter is enough:
//! half a name would be worse than none. Also without: words of Latin letters among Cyrillic or Greek
//! ones, emoji, other digits than 0 to 9, Greek with breathings.
//!
//! # What is done alike in all scripts
//!
//! Typographic quotes, dashes and spaces become ASCII ones; what is invisible is left out. A letter
//! with its marks behind it (NFD, as some systems send it) is the letter with its marks in it (NFC).
//! A capital that becomes several letters becomes "Shch" before small letters and "SHCH" among
//! capitals. Text that is ASCII already comes back as it is, trimmed.

mod characters;
pub mod cyrillic;
pub mod georgian;
pub mod greek;
pub mod latin;
mod lookup;
mod suggestion;
mod words;

pub use suggestion::{suggest, suggest_to};

/// The document that is followed wherever it names one form.
pub const SOURCE: &str = "ICAO Doc 9303 Part 3, section 6";
/// Its edition.
pub const VERSION: &str = "Eighth edition";
/// The year of that edition; the countries' own rules name theirs.
pub const DATE: &str = "2021";
