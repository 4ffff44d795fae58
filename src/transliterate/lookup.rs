//! Looking up letters and codes in the tables, which are texts.

/// What stands for nothing in a table: a value needs a letter to be seen.
pub(super) const NOTHING: u8 = b'~';

/// Looks up a letter in a table: rows of letters above ASCII, then what they become in ASCII.
#[inline(never)]
pub(super) fn find(table: &'static str, letter: char) -> Option<&'static str> {
    let mut characters = table.chars();
    characters.find(|&other| other == letter)?;
    let rest = characters.as_str();
    let start = rest.bytes().position(|byte| byte.is_ascii())?;
    let value = rest.get(start..)?;
    let end = value.bytes().position(|byte| !byte.is_ascii()).unwrap_or(value.len());
    value.get(..end)
}

/// Whether a letter is one of these.
#[inline(never)]
pub(super) fn is_one_of(letters: &str, letter: char) -> bool {
    letters.chars().any(|other| other == letter)
}

/// Whether a code of three letters stands in a row of such codes.
pub(super) fn is_among(code: &str, codes: &str) -> bool {
    codes.as_bytes().chunks(3).any(|other| other == code.as_bytes())
}
