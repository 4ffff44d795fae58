//! Individual customers guide V2, Step 2: "The tos_policies_value should be parsed from the
//! tos_policies_url query parameter".

use alloc::string::String;
use alloc::vec::Vec;
use core::str::from_utf8;

use super::refusal::AnswerError;
use crate::formats::text::{is_blank, trim_matches};

/// The name of the query's parameter.
const NAME: &str = "tos_policies_value";

/// Reads `tos_policies_value` out of a URL, absolute or relative, as `URLSearchParams` would.
///
/// # Errors
/// [`AnswerError::NotAUrl`], [`AnswerError::MissingValue`], [`AnswerError::EmptyValue`], or
/// [`AnswerError::ConflictingValues`] where the name stands twice with different values.
///
/// ```
/// use fin_onboarding::answer::parse_tos_policies_value;
/// let url = "https://orchestration.fin.com/orchestration-customer-tos?tos_policies_value=7e8873f7";
/// assert_eq!(parse_tos_policies_value(url).as_deref(), Ok("7e8873f7"));
/// ```
pub fn parse_tos_policies_value(url: &str) -> Result<String, AnswerError> {
    // WHATWG URL, "basic URL parser": tabs and line breaks are removed wherever they stand, blanks
    // and control characters at the ends.
    let url = trim_matches(url, |c| c <= ' ' || c.is_whitespace());
    let is_removed = |b: &u8| matches!(b, b'\t' | b'\n' | b'\r');
    let url: Vec<u8> = url.bytes().filter(|b| !is_removed(b)).collect();
    if !looks_like_url(&url) {
        return Err(AnswerError::NotAUrl);
    }
    let (before_fragment, _) = split_at_byte(&url, b"#");
    let (_, query) = split_at_byte(before_fragment, b"?");
    let mut found: Option<String> = None;
    for pair in query.split(|b| *b == b'&') {
        let (name, value) = split_at_byte(pair, b"=");
        if decode(name) != NAME {
            continue;
        }
        let value = decode(value);
        if found.as_ref().is_some_and(|first| *first != value) {
            return Err(AnswerError::ConflictingValues);
        }
        found = Some(value);
    }
    match found {
        None => Err(AnswerError::MissingValue),
        Some(value) if is_blank(&value) => Err(AnswerError::EmptyValue),
        Some(value) => Ok(value),
    }
}

/// What stands before the first of some bytes, and behind it; all and nothing where there is none.
///
/// The standard library splits texts by characters, for which it brings a searcher along that is
/// larger than this file.
fn split_at_byte<'a>(text: &'a [u8], bytes: &[u8]) -> (&'a [u8], &'a [u8]) {
    let at = text.iter().position(|b| bytes.contains(b)).unwrap_or(text.len());
    let (before, behind) = text.split_at_checked(at).unwrap_or((text, &[]));
    (before, behind.split_first().map_or(&[], |(_, behind)| behind))
}

/// Anything with a character that only a URL has; a scheme needs a host after it.
fn looks_like_url(url: &[u8]) -> bool {
    let (start, _) = split_at_byte(url, b"/?#");
    let (scheme, _) = split_at_byte(start, b":");
    let has_scheme = scheme.len() < start.len();
    let behind = url.get(scheme.len() + 1..).filter(|_| has_scheme).unwrap_or_default();
    let has_host = match behind {
        [b'/', b'/', rest @ ..] => !matches!(rest, [] | [b'/' | b'?' | b'#', ..]),
        _ => true,
    };
    url.iter().any(|b| b"/?#:".contains(b)) && has_host
}

/// application/x-www-form-urlencoded: `+` is a blank, `%xx` a byte, and bytes that are no UTF-8
/// become U+FFFD. Our own, for percent-encoding's is a kilobyte of the module.
fn decode(text: &[u8]) -> String {
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let mut rest = text;
    let mut decoded = Vec::new();
    while let Some((byte, behind)) = rest.split_first() {
        rest = behind;
        let coded = match (byte, behind) {
            (b'%', [high, low, behind @ ..]) => {
                digit(high).zip(digit(low)).map(|(high, low)| (high << 4 | low, behind))
            }
            _ => None,
        };
        match coded {
            Some((byte, behind)) => {
                decoded.push(byte as u8);
                rest = behind;
            }
            None => decoded.push(if *byte == b'+' { b' ' } else { *byte }),
        }
    }
    // As `String::from_utf8_lossy`, which is as large as this file.
    let mut text = String::new();
    let mut rest = decoded.as_slice();
    while let Err(error) = from_utf8(rest) {
        let (valid, behind) = rest.split_at_checked(error.valid_up_to()).unwrap_or_default();
        text.push_str(from_utf8(valid).unwrap_or_default());
        text.push('\u{FFFD}');
        rest = behind.get(error.error_len().unwrap_or(behind.len())..).unwrap_or_default();
    }
    text.push_str(from_utf8(rest).unwrap_or_default());
    text
}
