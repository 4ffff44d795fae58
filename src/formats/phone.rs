//! Phone numbers in the international form of ITU-T E.164.

/// Whether a text is `+`, a calling code (which never begins with 0) and a number: at most 15
/// digits in all.
pub fn is_e164(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else {
        return false;
    };
    (2..=15).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|b| b.is_ascii_digit())
}
