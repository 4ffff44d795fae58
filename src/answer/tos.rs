//! Individual customers guide V2, Step 2: "The tos_policies_value should be parsed from the
//! tos_policies_url query parameter".

use alloc::string::String;

use percent_encoding::percent_decode_str;

use super::AnswerError;
use crate::field::is_blank;

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
    let url = url.trim_matches(|c: char| c <= ' ' || c.is_whitespace());
    let url: String = url.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    if !looks_like_url(&url) {
        return Err(AnswerError::NotAUrl);
    }
    let before_fragment = url.split('#').next().unwrap_or("");
    let query = before_fragment.split_once('?').map_or("", |(_, query)| query);
    let mut found: Option<String> = None;
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
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

/// Anything with a character that only a URL has; a scheme needs a host after it.
fn looks_like_url(url: &str) -> bool {
    let scheme = url.split(['/', '?', '#']).next().unwrap_or("");
    let after_scheme = scheme.split_once(':').and_then(|(scheme, _)| url.get(scheme.len() + 1..));
    let after_scheme = after_scheme.and_then(|rest| rest.strip_prefix("//"));
    let has_host = |rest: &str| !rest.is_empty() && !rest.starts_with(['/', '?', '#']);
    url.contains(['/', '?', '#', ':']) && after_scheme.is_none_or(has_host)
}

/// application/x-www-form-urlencoded: `+` is a blank, `%xx` a byte, and bytes that are no UTF-8
/// become U+FFFD.
fn decode(text: &str) -> String {
    let text: String = text.chars().map(|c| if c == '+' { ' ' } else { c }).collect();
    percent_decode_str(&text).decode_utf8_lossy().into_owned()
}
