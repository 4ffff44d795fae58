//! Characters that nobody sees, named by their code points where a text is refused for them.

use crate::formats::text::Text;

/// The first character of a text that nobody sees, if it has no other but those of ASCII: a control
/// character, a blank that is not ASCII's, or what Unicode shows nothing for.
///
/// ```
/// use fin_onboarding::formats::invisible::invisible;
/// use fin_onboarding::formats::text::Text;
/// let first = |text: &str| invisible(Text::new(text.as_bytes(), text.is_ascii()));
/// assert_eq!(first("94103\u{2066}"), Some('\u{2066}'));
/// assert_eq!((first("94103"), first("Z\u{fc}rich\u{2066}")), (None, None));
/// ```
pub fn invisible(text: Text<'_>) -> Option<char> {
    let mut first = None;
    for character in text.as_str().chars() {
        if is_invisible(character) {
            first = first.or(Some(character));
        } else if !character.is_ascii() {
            return None;
        }
    }
    first
}

/// Unicode 17.0: the general categories Cc and Cf, White_Space, Default_Ignorable_Code_Point.
fn is_invisible(character: char) -> bool {
    if character.is_control() || character.is_whitespace() {
        // Of lines nobody knows whether a 1 stood in the place of a 0 (`src/lines/tame.rs`).
        return character != ' ' && character > '\u{1}';
    }
    matches!(
        u32::from(character),
        0xAD | 0x34F | 0x600..=0x605 | 0x61C | 0x6DD | 0x70F | 0x890 | 0x891 | 0x8E2
            | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F | 0x202A..=0x202E
            | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB
            | 0x110BD | 0x110CD | 0x13430..=0x1343F | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A
            | 0xE0000..=0xE0FFF
    )
}
