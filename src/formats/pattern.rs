//! Regular expressions as the country catalogue writes them for postal codes (`\A\d{5}\Z`).
//!
//! Whoever runs the core compiles them: regex-lite natively, `RegExp` in JavaScript. [`read`] lets
//! through what means the same to both. What is not read is unchecked.
//!
//! `RegExp` goes back and tries again, so that `(a+)+b` would keep a page busy for years. Hence only
//! a character or a class is repeated, and a pattern with many choices is not read either.

use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;

/// The longest text that is compared. No postal code is longer.
const LONGEST_TEXT: usize = 20;

/// The longest pattern that is read.
const LONGEST_PATTERN: usize = 256;

/// How many times the ways to try a pattern may double. Those of real countries need 8 at most.
const MOST_CHOICES: u32 = 15;

/// A pattern that has been compiled.
pub trait Pattern: Send + Sync {
    /// Whether it is found in a text.
    fn is_match(&self, text: &str) -> bool;
}

impl fmt::Debug for dyn Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pattern")
    }
}

/// Compiles a pattern that [`read`] let through; `None` where it has an error.
pub type Compile = fn(&str) -> Option<Arc<dyn Pattern>>;

/// Reads a pattern that describes a text as a whole; `None` if it cannot be read.
///
/// ```
/// use fin_onboarding::formats::pattern::{compile, fits, read};
/// let zip_code = read(r"\A\d{5}(?:-\d{4})?\Z", compile).unwrap();
/// assert_eq!(fits(&*zip_code, b"94103"), Some(true));
/// assert_eq!(fits(&*zip_code, b"9410"), Some(false));
/// assert!(read(r"\A(?!0)\d{5}\Z", compile).is_none());
/// ```
pub fn read(pattern: &str, compile: Compile) -> Option<Arc<dyn Pattern>> {
    compile(&translated(pattern)?)
}

/// Whether a text is what a pattern says. `None`: unknown, because the text is too long.
pub fn fits(pattern: &dyn Pattern, text: &[u8]) -> Option<bool> {
    let text = str::from_utf8(text).ok().filter(|text| text.len() <= LONGEST_TEXT)?;
    Some(pattern.is_match(text))
}

/// Nothing compiles before JavaScript has been asked to.
#[cfg(target_arch = "wasm32")]
pub fn compile(_: &str) -> Option<Arc<dyn Pattern>> {
    None
}

/// Compiles with regex-lite.
#[cfg(not(target_arch = "wasm32"))]
pub fn compile(pattern: &str) -> Option<Arc<dyn Pattern>> {
    Some(Arc::new(regex_lite::Regex::new(pattern).ok()?))
}

#[cfg(not(target_arch = "wasm32"))]
impl Pattern for regex_lite::Regex {
    fn is_match(&self, text: &str) -> bool {
        regex_lite::Regex::is_match(self, text)
    }
}

/// A pattern in words that both dialects know; errors in it are left to them.
fn translated(pattern: &str) -> Option<String> {
    if !pattern.is_ascii() || pattern.len() > LONGEST_PATTERN {
        return None;
    }
    let mut translated = String::from("^(?:");
    let (mut rest, mut choices, mut may_be_repeated) = (pattern, 0, false);
    while !rest.is_empty() {
        let token;
        (token, rest) = rest.split_at_checked(length(rest.as_bytes())?)?;
        let (doublings, is_character) = match token.as_bytes() {
            b"{1}" => continue,
            [b'*' | b'+' | b'{', ..] if !may_be_repeated => return None,
            // There are 21 ways to repeat something within 20 characters.
            [b'*' | b'+'] => (5, false),
            [b'{', counts @ ..] => (if counts.contains(&b',') { 5 } else { 0 }, false),
            [b'?' | b'|'] => (1, false),
            [b'(' | b')' | b'^' | b'$', ..] | [b'\\', b'A' | b'Z' | b'z'] => (0, false),
            _ => (0, true),
        };
        choices += doublings;
        may_be_repeated = is_character;
        translated.push_str(match token.as_bytes() {
            [b'\\', b'A'] => "^",
            [b'\\', b'Z' | b'z'] => "$",
            _ => token,
        });
    }
    translated.push_str(")$");
    (choices <= MOST_CHOICES).then_some(translated)
}

/// How many characters belong together at a pattern's start; `None` if the dialects differ.
fn length(pattern: &[u8]) -> Option<usize> {
    match pattern {
        [b'(', b'?', b':', ..] => Some(3),
        [b'\\', b'A' | b'Z' | b'z' | b'd' | b's' | b'w', ..] => Some(2),
        [b'\\', mark, ..] => (mark.is_ascii_punctuation() && !b"<>".contains(mark)).then_some(2),
        [b'[', ..] => class(pattern),
        [b'{', first, ..] if first.is_ascii_digit() => {
            let end = pattern.iter().position(|byte| *byte == b'}')?;
            let is_count = |byte: &u8| byte.is_ascii_digit() || *byte == b',';
            pattern.get(1..end)?.iter().all(is_count).then_some(end + 1)
        }
        [b'(', b'?', ..] | [b'\\' | b']' | b'{' | b'}', ..] => None,
        _ => Some(1),
    }
}

/// Likewise, of a class.
fn class(pattern: &[u8]) -> Option<usize> {
    let start = if pattern.starts_with(b"[^") { 2 } else { 1 };
    let mut at = start;
    loop {
        match pattern.get(at..)? {
            [b']', ..] => return (at > start).then_some(at + 1),
            [b'[', ..] => return None,
            [b'\\', ..] => at += length(pattern.get(at..)?)?,
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::sync::Arc;

    use super::{Pattern, compile, fits, read};

    fn pattern(text: &str) -> Option<Arc<dyn Pattern>> {
        read(text, compile)
    }

    #[test]
    fn the_forms_of_postal_codes_are_read() {
        for (text, good, bad) in [
            (r"\A\d{6}\Z", "220004", "22000"),
            (r"\A22\d{3}\Z", "22100", "23100"),
            (r"\A(96799)(?:[ \-](\d{4}))?\Z", "96799-1234", "96799/1234"),
            (r"\AAD[1-7]0\d\Z", "AD500", "AD800"),
            (r"\A(?:AI-)?2640\Z", "AI-2640", "AI2640"),
            (r"\A((?:[A-HJ-NP-Z])?\d{4})([A-Z]{3})?\Z", "C1425CLA", "I1425CLA"),
            (r"\A(?:\d|1[0-2])\d{2}\Z", "1299", "1399"),
            (r"^[^\d\s]+?$", "abc", "ab1"),
            (r"a*b{0}c{1,2}.", "aacc-", "bcc-"),
            (r"\A\z|x+", "xx", "xy"),
            (r"", "", "a"),
            (r"(a|b|)c{2,}", "cccc", "c"),
            (r"[\-a]{2}[a-]", "-a-", "-ab"),
            (r"\\A\.", r"\A.", "A."),
            (r"\w\-[A-Z\d]", "a-1", "--1"),
        ] {
            let pattern = pattern(text).expect(text);
            assert!(pattern.is_match(good), "{text} {good}");
            assert!(!pattern.is_match(bad), "{text} {bad}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_unknown() {
        let long = "a".repeat(257);
        for text in [
            "(",
            ")",
            "(a",
            "a)",
            "[",
            "[a",
            "[]",
            "[^]",
            "*",
            "a**",
            "a{",
            "a{}",
            "a{,2}",
            "a{1",
            "a{2,1}",
            "a{+1}",
            "(?<x>a)",
            "(?=a)a",
            "(?!b)a",
            "(?i)a",
            r"\p{L}",
            r"\1",
            r"\b",
            r"\<",
            "\\",
            "é",
            "[é]",
            "[z-a]",
            "[[:alpha:]]",
            "a}",
            "]",
            "^*",
            r"\A+",
            &long,
        ] {
            assert!(pattern(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_could_be_tried_in_too_many_ways_is_not_read() {
        let (few, many) = ("a?".repeat(15), "a?".repeat(16));
        for text in ["(a+)+b", "(a|b)*c", "(ab){2}", "(a?){60}", "a*b*c*d*", "a{1,9}{1,9}", &many] {
            assert!(pattern(text).is_none(), "{text}");
        }
        for text in ["(ab)?", "(ab){1}", "a*b+c{2,}", r"(\d{4}-)?\d{3}(-\d)?", "[*+?]*", &few] {
            assert!(pattern(text).is_some(), "{text}");
        }
    }

    #[test]
    fn a_text_that_is_longer_than_any_code_is_unknown() {
        let pattern = pattern("a*").expect("a pattern");
        assert_eq!(fits(&*pattern, &[b'a'; 20]), Some(true));
        assert_eq!(fits(&*pattern, &[b'a'; 21]), None);
    }
}
