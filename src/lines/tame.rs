//! What JavaScript reads in JSON and serde_json refuses: half of a surrogate pair in a text, and a
//! number larger than any double.

use serde::de::IgnoredAny;
use serde_json::Number;

/// What stands for half a pair.
const HALF: &[u8; 6] = b"\\u0000";

/// What stands for a NUL: to every rule one control character is like another.
const NUL: &[u8; 6] = b"\\u0001";

/// Changes a line so that serde_json reads it, and says whether there was anything to change: half
/// a pair becomes a NUL, which then stands nowhere else, and a number too large for a double
/// another one that is not whole.
pub(super) fn tame(line: &mut [u8]) -> bool {
    let (mut at, mut is_text, mut is_changed) = (0, false, false);
    while let Some(rest) = line.get_mut(at..)
        && let Some(byte) = rest.first()
    {
        at += match byte {
            b'"' => {
                is_text = !is_text;
                1
            }
            b'\\' => escape(rest, &mut is_changed),
            b'-' | b'0'..=b'9' if !is_text => number(rest, &mut is_changed),
            _ => 1,
        };
    }
    is_changed
}

/// Changes the escape that a text begins with, if it must be; says how long it is.
fn escape(text: &mut [u8], is_changed: &mut bool) -> usize {
    let (first, second) = (unit(text), text.get(6..).and_then(unit));
    let becomes = match first {
        Some(0xD800..0xDC00) if matches!(second, Some(0xDC00..0xE000)) => return 12,
        Some(0xD800..0xE000) => {
            *is_changed = true;
            HALF
        }
        Some(0) => NUL,
        _ => return 2,
    };
    if let Some(escape) = text.first_chunk_mut() {
        *escape = *becomes;
    }
    6
}

/// The number of a `\uXXXX` that a text begins with.
fn unit(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(b"\\u")?.first_chunk::<4>()?;
    u16::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()
}

/// Changes the number that a text begins with, if it must be; says how long it is.
fn number(text: &mut [u8], is_changed: &mut bool) -> usize {
    let is_other = |byte: &u8| !matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
    let end = text.iter().position(is_other).unwrap_or(text.len());
    let Some(number) = text.get_mut(..end) else { return end };
    let is_json = serde_json::from_slice::<IgnoredAny>(number).is_ok();
    let is_read = str::from_utf8(number).is_ok_and(|number| number.parse::<Number>().is_ok());
    if is_json && !is_read {
        *is_changed = true;
        number.fill(b'5');
        if let Some(point) = number.get_mut(1) {
            *point = b'.';
        }
    }
    end
}
