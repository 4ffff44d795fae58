//! Composing texts: Unicode Standard Annex #15, Normalization Form C. What was typed as a letter and
//! an accent becomes the one character that everybody else writes.
//!
//! Whoever runs the core composes: a crate natively, `String.prototype.normalize` in JavaScript, for
//! the tables of it are larger than all of a page's module.

use alloc::string::String;

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
    let composed: String = text.nfc().collect();
    (composed != text).then_some(composed)
}

/// Whether a character may become another one, or stand elsewhere then: those of most texts do not,
/// and asking JavaScript takes longer than a keystroke should.
pub(crate) fn may_compose(character: char) -> bool {
    !matches!(
        u32::from(character),
        // Latin; Greek and Cyrillic; Armenian; the letters of Hebrew and Arabic.
        0..=0x2FF | 0x388..=0x482 | 0x48A..=0x590 | 0x5D0..=0x60F | 0x61B..=0x64A
            // The dashes and quotes of texts; kana, Han, Hangul.
            | 0x2010..=0x2027 | 0x3041..=0x3096 | 0x30A1..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7A3
    )
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
