//! Phone numbers as people write them, in E.164 form (Individual customers guide V2, Common Pitfalls).

use alloc::string::String;

use super::change::{ChangeKind, Changes};
use crate::formats::calling_code;

/// A number that has its country code, with nothing but digits behind the plus; `None` for anything
/// else, and where nothing is to be changed.
pub(super) fn e164(phone: &[u8], changes: &mut Changes) -> Option<String> {
    let mut digits = String::with_capacity(phone.len());
    let (mut has_plus, mut has_trunk, mut is_compact) = (false, false, true);
    let mut rest = phone;
    while let [first, behind @ ..] = rest {
        rest = behind;
        match first {
            b'0'..=b'9' => digits.push(char::from(*first)),
            b'+' if digits.is_empty() && !has_plus => has_plus = true,
            // "+44 (0)20": dialled only within the country.
            b'(' if let Some(behind) = bracketed_zero(rest) => {
                let code = if has_plus { &*digits } else { international(&digits)? };
                if !calling_code::drops_trunk_zero(code) {
                    return None;
                }
                has_trunk = true;
                rest = behind;
            }
            b' ' | b'\t'..=b'\r' | b'-' | b'.' | b'/' | b'(' | b')' => is_compact = false,
            _ => return None,
        }
    }
    let number = if has_plus { &*digits } else { international(&digits)? };
    if number.is_empty() {
        return None;
    }
    let mut told = |kind, is_told| {
        if is_told {
            changes.add(kind);
        }
    };
    told(ChangeKind::PunctuationRemoved, !is_compact);
    told(ChangeKind::TrunkPrefixRemoved, has_trunk);
    told(ChangeKind::PlusWritten, !has_plus);
    if is_compact && !has_trunk && has_plus {
        return None;
    }
    // Whatever its blanks and hyphens were, they are gone.
    if !is_compact {
        changes.remove(ChangeKind::BlankReplaced);
        changes.remove(ChangeKind::TypographicReplaced);
    }
    let mut e164 = String::with_capacity(number.len() + 1);
    e164.push('+');
    e164.push_str(number);
    Some(e164)
}

/// What is dialled behind 00, in place of the plus. No number of a country begins with 0 there, nor
/// with 11: 0011 is how Australia dials abroad.
fn international(digits: &str) -> Option<&str> {
    digits.strip_prefix("00").filter(|number| !number.starts_with('0') && !number.starts_with("11"))
}

/// What follows a bracket that closes behind one zero, whatever blanks are around it.
fn bracketed_zero(text: &[u8]) -> Option<&[u8]> {
    text.trim_ascii_start().strip_prefix(b"0")?.trim_ascii_start().strip_prefix(b")")
}
