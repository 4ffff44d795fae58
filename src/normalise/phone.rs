//! Phone numbers as people write them, in E.164 form (Individual customers guide V2, Common Pitfalls).

use super::change::{ChangeKind, Changes};
use super::short::{Short, write};
use crate::formats::calling_code;

/// Writes a number that has its country code, with nothing but digits behind the plus. Answers how
/// long it is; 0 where it is none, or no other than it was.
#[inline(never)]
pub(super) fn e164(phone: &[u8], e164: &mut Short, changes: &mut Changes) -> usize {
    let mut done = Changes::default();
    let (mut digits, mut len, mut rest, mut has_plus) = (Short::default(), 0, phone, false);
    while let [first, behind @ ..] = rest {
        rest = behind;
        match first {
            b'0'..=b'9' => {
                // No number is as long.
                let Some(digit) = digits.0.get_mut(len) else { return 0 };
                *digit = *first;
                len += 1;
            }
            b'+' if len == 0 && !has_plus => has_plus = true,
            b' ' | b'\t'..=b'\r' | b'-' | b'.' | b'/' | b'(' | b')' => {
                done.add(ChangeKind::PunctuationRemoved);
                // "+44 (0)20": dialled only within the country.
                if *first == b'('
                    && let Some(behind) = bracketed_zero(rest)
                {
                    if !calling_code::drops_trunk_zero(number(&digits, len, has_plus)) {
                        return 0;
                    }
                    done.add(ChangeKind::TrunkPrefixRemoved);
                    rest = behind;
                }
            }
            _ => return 0,
        }
    }
    if !has_plus {
        done.add(ChangeKind::PlusWritten);
    }
    let number = number(&digits, len, has_plus);
    if number.is_empty() || done.is_empty() {
        return 0;
    }
    // Whatever its blanks and hyphens were, they are gone.
    if done.has(ChangeKind::PunctuationRemoved) {
        changes.remove(ChangeKind::BlankReplaced);
        changes.remove(ChangeKind::TypographicReplaced);
    }
    changes.add_all(done);
    let start = write(b"+", 0, e164);
    write(number, start, e164)
}

/// What follows the plus, or 00 in place of it; nothing where neither is there. No number of a country
/// begins with 0 then, nor with 11: 0011 is how Australia dials abroad.
fn number(digits: &Short, len: usize, has_plus: bool) -> &[u8] {
    let digits = digits.0.get(..len).unwrap_or_default();
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
