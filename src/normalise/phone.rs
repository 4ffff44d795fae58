//! Phone numbers as people write them, in E.164 form (Individual customers guide V2, Common Pitfalls).

use super::change::{ChangeKind, Changes};
use crate::form::tape::Scratch;
use crate::formats::calling_code;

/// Writes a number that has its country code, with nothing but digits behind the plus; answers
/// whether it is one, and another than it was.
#[inline(never)]
pub(super) fn e164(phone: &[u8], e164: &mut Scratch, changes: &mut Changes) -> bool {
    let mut done = Changes::default();
    let (mut digits, mut rest, mut has_plus) = (Scratch::with_room(phone.len()), phone, false);
    while let [first, behind @ ..] = rest {
        rest = behind;
        match first {
            b'0'..=b'9' => digits.0.push(*first),
            b'+' if digits.0.is_empty() && !has_plus => has_plus = true,
            b' ' | b'\t'..=b'\r' | b'-' | b'.' | b'/' | b'(' | b')' => {
                done.add(ChangeKind::PunctuationRemoved);
                // "+44 (0)20": dialled only within the country.
                if *first == b'('
                    && let Some(behind) = bracketed_zero(rest)
                {
                    if !calling_code::drops_trunk_zero(number(&digits.0, has_plus)) {
                        return false;
                    }
                    done.add(ChangeKind::TrunkPrefixRemoved);
                    rest = behind;
                }
            }
            _ => return false,
        }
    }
    if !has_plus {
        done.add(ChangeKind::PlusWritten);
    }
    let number = number(&digits.0, has_plus);
    if number.is_empty() || done.is_empty() {
        return false;
    }
    // Whatever its blanks and hyphens were, they are gone.
    if done.has(ChangeKind::PunctuationRemoved) {
        changes.remove(ChangeKind::BlankReplaced);
        changes.remove(ChangeKind::TypographicReplaced);
    }
    changes.add_all(done);
    *e164 = Scratch::with_room(phone.len() + 1);
    e164.0.push(b'+');
    e164.0.extend_from_slice(number);
    true
}

/// What follows the plus, or 00 in place of it; nothing where neither is there. No number of a country
/// begins with 0 then, nor with 11: 0011 is how Australia dials abroad.
fn number(digits: &[u8], has_plus: bool) -> &[u8] {
    match digits {
        _ if has_plus => digits,
        [b'0', b'0', b'0', ..] | [b'0', b'0', b'1', b'1', ..] => &[],
        [b'0', b'0', number @ ..] => number,
        _ => &[],
    }
}

/// What follows a bracket that closes behind one zero, whatever blanks are around it.
fn bracketed_zero(text: &[u8]) -> Option<&[u8]> {
    text.trim_ascii_start().strip_prefix(b"0")?.trim_ascii_start().strip_prefix(b")")
}
