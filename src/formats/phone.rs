//! Phone numbers in the international form of ITU-T E.164.

/// Whether a text is `+`, a calling code (which never begins with 0) and a number: at most 15
/// digits in all.
pub fn is_e164(text: impl AsRef<[u8]>) -> bool {
    let [b'+', digits @ ..] = text.as_ref() else { return false };
    // Added up rather than decided about: one number is as fast as another.
    let others = digits.iter().fold(0, |others, b| others | u8::from(!b.is_ascii_digit()));
    (2..=15).contains(&digits.len()) && !digits.starts_with(b"0") && others == 0
}
