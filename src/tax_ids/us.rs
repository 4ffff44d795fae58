//! USA: Social Security Number (SSN), and the Individual (ITIN) and Adoption (ATIN) Taxpayer
//! Identification Numbers, which share its form.
//!
//! Sources: Individual customers guide V2, "TIN Format by Country"; Social Security Administration,
//! "Social Security Number Randomization" (what is never issued); Internal Revenue Service,
//! Publication 1915 (ITINs begin with 9).
//!
//! Not checked: whether a number belongs to anybody.

use alloc::string::String;

/// Whether a text is `xxx-xx-xxxx`, each `x` a digit 0 to 9 (and of no other script).
pub fn is_ssn_format(text: &str) -> bool {
    text.len() == 11
        && text.bytes().enumerate().all(|(n, b)| match n {
            3 | 6 => b == b'-',
            _ => b.is_ascii_digit(),
        })
}

/// Whether a number of that form was ever issued as an SSN: not with the area 000, 666 or 900 to
/// 999, not with the group 00, not with the serial number 0000.
///
/// An area from 900 on is right for an ITIN or ATIN, so `is_itin` lets it pass.
pub fn is_issued(text: &str, is_itin: bool) -> bool {
    let (area, group, serial) = match (text.get(..3), text.get(4..6), text.get(7..)) {
        (Some(area), Some(group), Some(serial)) => (area, group, serial),
        _ => return false,
    };
    let area_is_good = area != "000" && area != "666" && (is_itin || !area.starts_with('9'));
    area_is_good && group != "00" && serial != "0000"
}

/// Whether a document type names an ITIN or ATIN.
pub fn is_itin_type(document_type: &str) -> bool {
    document_type.eq_ignore_ascii_case("ITIN") || document_type.eq_ignore_ascii_case("ATIN")
}

/// Nine digits, however they are separated, as `xxx-xx-xxxx`; `None` for anything else.
pub fn format(text: &str) -> Option<String> {
    let mut digits = String::with_capacity(11);
    for character in text.chars() {
        if character.is_ascii_digit() {
            if matches!(digits.len(), 3 | 6) {
                digits.push('-');
            }
            digits.push(character);
        } else if !is_separator(character) {
            return None;
        }
    }
    is_ssn_format(&digits).then_some(digits)
}

/// What people put between groups of digits.
pub fn is_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '.' | '/' | '\u{2010}'..='\u{2015}')
}
