//! Regular expressions as the country catalogue writes them for postal codes (`\A\d{5}\Z`).
//!
//! Whoever runs the core compiles them: regex-lite natively, `RegExp` in JavaScript. [`read`] lets
//! through only what means the same to both: literals, classes, `\d`, `\s` and `\w`, groups,
//! alternatives, repetitions and anchors. What is not read is unchecked.
//!
//! `RegExp` goes back and tries again, so a pattern such as `(a+)+b` would keep a page busy for
//! years. A pattern that can be tried in too many ways is not read either.

use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;

/// The longest text that is compared. No postal code is longer.
pub const LONGEST_TEXT: usize = 20;

/// The longest pattern that is read.
const LONGEST_PATTERN: usize = 512;

/// The most ways in which a pattern may be tried on a text. Those of real countries have up to 200.
const MOST_WAYS: u64 = 10_000;

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
    if pattern.len() > LONGEST_PATTERN {
        return None;
    }
    let mut reader = Reader { rest: pattern.as_bytes(), read: String::from("^(?:") };
    let ways = reader.alternatives()?;
    if !reader.rest.is_empty() || ways > MOST_WAYS {
        return None;
    }
    reader.read.push_str(")$");
    compile(&reader.read)
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

/// Each function answers in how many ways what it has read may be tried, or `None` if it cannot be
/// read.
struct Reader<'p> {
    rest: &'p [u8],
    /// What has been read, as both dialects write it.
    read: String,
}

impl Reader<'_> {
    /// `a|b|c`
    fn alternatives(&mut self) -> Option<u64> {
        let mut ways = self.sequence()?;
        while self.takes(b"|") {
            ways = ways.saturating_add(self.sequence()?);
        }
        Some(ways)
    }

    /// `abc`, each with its repetition.
    fn sequence(&mut self) -> Option<u64> {
        let mut ways = 1u64;
        loop {
            match self.rest {
                [] | [b'|' | b')', ..] => return Some(ways),
                [b'^', ..] => self.writes(1, "^"),
                [b'$', ..] => self.writes(1, "$"),
                [b'\\', b'A', ..] => self.writes(2, "^"),
                [b'\\', b'Z' | b'z', ..] => self.writes(2, "$"),
                _ => {
                    let once = self.piece()?;
                    ways = ways.saturating_mul(self.repeated(once)?);
                }
            }
        }
    }

    /// A character, a class or a group.
    fn piece(&mut self) -> Option<u64> {
        match self.rest {
            [b'(', ..] => {
                self.copy(if self.rest.starts_with(b"(?:") { 3 } else { 1 });
                let ways = self.alternatives()?;
                self.takes(b")").then_some(ways)
            }
            [b'[', ..] => self.class(),
            [b'\\', ..] => self.escaped().map(|_| 1),
            [b'*' | b'+' | b'?' | b'{' | b'}' | b']', ..] => None,
            _ => self.plain(),
        }
    }

    /// `[^a-z\d]`
    fn class(&mut self) -> Option<u64> {
        self.copy(if self.rest.starts_with(b"[^") { 2 } else { 1 });
        loop {
            let is_set = self.member()?;
            if !self.rest.starts_with(b"-]") && self.takes(b"-") && (is_set || self.member()?) {
                return None;
            }
            if self.takes(b"]") {
                return Some(1);
            }
        }
    }

    /// One character of a class, or a set of them.
    fn member(&mut self) -> Option<bool> {
        match self.rest {
            [b'\\', ..] => self.escaped(),
            // Classes of POSIX, and what regex-lite keeps for sets of sets.
            [b'[' | b']' | b'&' | b'~', ..] => None,
            _ => self.plain().map(|_| false),
        }
    }

    /// What stands behind a backslash; whether that is a set.
    fn escaped(&mut self) -> Option<bool> {
        let is_set = match self.rest {
            [_, b'd' | b's' | b'w', ..] => true,
            [_, b'<' | b'>', ..] => return None,
            [_, byte, ..] if byte.is_ascii_punctuation() || *byte == b' ' => false,
            _ => return None,
        };
        self.copy(2);
        Some(is_set)
    }

    fn plain(&mut self) -> Option<u64> {
        self.rest.first().filter(|byte| byte.is_ascii())?;
        self.copy(1);
        Some(1)
    }

    /// `?`, `*`, `+`, `{3}`, `{3,}`, `{3,5}`, or once; behind it what can be done in `once` ways.
    fn repeated(&mut self, once: u64) -> Option<u64> {
        let (least, most, length) = match self.rest {
            [b'?', ..] => (0, 1, 1),
            [b'*', ..] => (0, LONGEST_TEXT, 1),
            [b'+', ..] => (1, LONGEST_TEXT, 1),
            [b'{', rest @ ..] => {
                let length = rest.iter().position(|byte| *byte == b'}')?;
                let counts = str::from_utf8(rest.get(..length)?).ok()?;
                let (least, most) = counts.split_once(',').unwrap_or((counts, counts));
                let most = if most.is_empty() { LONGEST_TEXT } else { count(most)? };
                (count(least)?, most, length + 2)
            }
            _ => return Some(once),
        };
        if least > most || most > LONGEST_TEXT {
            return None;
        }
        self.copy(length);
        self.takes(b"?");
        let ways = (least..=most).map(|times| once.saturating_pow(times as u32));
        // What is empty takes its time as well.
        Some(ways.fold(0, u64::saturating_add).max(most as u64))
    }

    fn takes(&mut self, text: &[u8]) -> bool {
        let is_next = self.rest.starts_with(text);
        if is_next {
            self.copy(text.len());
        }
        is_next
    }

    /// Passes so many characters on.
    fn copy(&mut self, length: usize) {
        let (passed, rest) = self.rest.split_at_checked(length).unwrap_or_default();
        self.read.extend(passed.iter().copied().map(char::from));
        self.rest = rest;
    }

    /// Writes another text than has been read.
    fn writes(&mut self, length: usize, text: &str) {
        self.rest = self.rest.get(length..).unwrap_or_default();
        self.read.push_str(text);
    }
}

/// A number of at most three digits.
fn count(text: &str) -> Option<usize> {
    let is_number = text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

#[cfg(test)]
mod tests {
    use alloc::format;
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
        let long = "a".repeat(513);
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
            "a{1,2,3}",
            "a{2,1}",
            "a{+1}",
            "a{21}",
            "a{9999}",
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
            "[a-\\d]",
            "[\\d-a]",
            "[[:alpha:]]",
            "[a&&b]",
            "a}",
            "]",
            "^*",
            &long,
        ] {
            assert!(pattern(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_can_be_tried_in_too_many_ways_is_not_read() {
        let deep = format!("{}a{}", "(".repeat(40), ")".repeat(40));
        let (many, few) = ("a?".repeat(14), "a?".repeat(13));
        for text in
            ["(a+)+b", "((a*)*)*b", "(a|b)*c", "a*a*a*a*", "((((){20}){20}){20}){20}", &many]
        {
            assert!(pattern(text).is_none(), "{text}");
        }
        for text in ["(ab)+", "a*b*c*", r"(\d{4}-)?\d{3}(-\d)?", "(a|b)(a|b)", &few, &deep] {
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
