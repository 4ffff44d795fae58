//! Composing texts: Unicode Standard Annex #15, Normalization Form C. What was typed as a letter and
//! an accent becomes the one character that everybody else writes.
//!
//! Whoever runs the core composes: a crate natively, `String.prototype.normalize` in JavaScript, for
//! the tables of it are larger than all of a page's module.

use alloc::string::String;

use crate::formats::text::lies_in;

/// A text in that form; `None` where it is in it already, or nobody can say.
pub type Compose = fn(&str) -> Option<String>;

/// Nothing composes before JavaScript has been asked to.
#[cfg(target_arch = "wasm32")]
pub fn compose(_: &str) -> Option<String> {
    None
}

/// Composes a text.
///
/// ```
/// use fin_onboarding::formats::compose::compose;
/// assert_eq!(compose("Jose\u{301}").as_deref(), Some("José"));
/// assert_eq!(compose("José"), None);
/// ```
#[cfg(not(target_arch = "wasm32"))]
pub fn compose(text: &str) -> Option<String> {
    use unicode_normalization::UnicodeNormalization;
    // What grows leaves behind what it was; no text grows by more.
    let mut composed = String::with_capacity(3 * text.len());
    composed.extend(text.nfc());
    (composed != text).then_some(composed)
}

/// What NFC leaves as it is, whatever stands beside it, in blocks of sixteen: Latin; Greek and
/// Cyrillic; Armenian; letters of Hebrew and Arabic; dashes and quotes; kana, Han, Hangul.
static STAYS: [[u16; 2]; 10] = [
    [0, 0x2F],
    [0x39, 0x47],
    [0x49, 0x58],
    [0x5D, 0x60],
    [0x62, 0x63],
    [0x201, 0x201],
    [0x305, 0x308],
    [0x30A, 0x30F],
    [0x340, 0x9FF],
    [0xAC0, 0xD79],
];

/// Whether a character may become another one, or stand elsewhere then: those of most texts do not,
/// and asking JavaScript takes longer than a keystroke should.
pub(crate) fn may_compose(character: char) -> bool {
    !lies_in(character, &STAYS)
}

#[cfg(test)]
mod tests {
    use super::{compose, may_compose};

    #[test]
    fn what_never_composes_stays_as_it_is_beside_all_others_of_its_kind() {
        let mut all = String::new();
        for character in ('\0'..=char::MAX).filter(|character| !may_compose(*character)) {
            assert_eq!(compose(&character.to_string()), None, "{character:?}");
            all.push(character);
        }
        assert_eq!(compose(&all), None);
    }
}
