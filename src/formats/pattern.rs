//! Regular expressions as the country catalogue writes them for postal codes (`\A\d{5}\Z`).
//!
//! As much of the language as postal codes need: literals, classes, `\d` and `\s`, groups,
//! alternatives, repetitions and anchors. Whatever else stands in a pattern makes it unreadable,
//! and what cannot be read is unchecked.
//!
//! A text has so few characters that the places in it fit into one number: each step takes the set
//! of places where a match may stand to the set where it may stand behind it. So nothing is tried
//! twice and no pattern can take long; a pattern that asks for too many steps is unreadable too.

/// The longest text, whose places fit into 64 bits.
const LONGEST_TEXT: usize = 63;

/// The longest pattern.
const LONGEST_PATTERN: usize = 4096;

/// How deep groups may stand in one another.
const DEEPEST: u32 = 32;

/// How many characters and classes are compared before a pattern is given up.
const MOST_STEPS: u32 = 10_000;

/// Whether a text as a whole is what a pattern says. `None`: unknown, because the pattern cannot be
/// read or the text is too long.
///
/// ```
/// use fin_onboarding::formats::pattern::fits;
/// assert_eq!(fits(r"\A\d{5}(?:-\d{4})?\Z", "94103"), Some(true));
/// assert_eq!(fits(r"\A\d{5}(?:-\d{4})?\Z", "9410"), Some(false));
/// assert_eq!(fits(r"\A\p{Nd}{5}\Z", "94103"), None);
/// ```
pub fn fits(pattern: &str, text: impl AsRef<[u8]>) -> Option<bool> {
    let (pattern, text) = (pattern.as_bytes(), text.as_ref());
    if pattern.len() > LONGEST_PATTERN || text.len() > LONGEST_TEXT {
        return None;
    }
    let mut reader = Reader { pattern, text, steps: MOST_STEPS, depth: 0 };
    let ends = reader.alternatives(1);
    let is_read = reader.pattern.is_empty() && reader.steps > 0;
    is_read.then_some(ends >> text.len() & 1 == 1)
}

struct Reader<'a> {
    /// What is left of the pattern.
    pattern: &'a [u8],
    text: &'a [u8],
    /// How many are left; none once the pattern turns out to be unreadable.
    steps: u32,
    depth: u32,
}

impl Reader<'_> {
    /// The pattern's next character; 0 where there is none.
    #[inline(never)]
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.pattern.split_first() else { return 0 };
        self.pattern = rest;
        *first
    }

    /// Moves on behind the next character, if it is this one.
    #[inline(never)]
    fn takes(&mut self, byte: u8) -> bool {
        let is_next = self.pattern.first() == Some(&byte);
        if is_next {
            self.next();
        }
        is_next
    }

    /// What is said of the rest does not count any more.
    fn give_up(&mut self) -> u64 {
        self.steps = 0;
        0
    }

    /// `a|b|c`
    fn alternatives(&mut self, from: u64) -> u64 {
        let mut ends = self.sequence(from);
        while self.takes(b'|') {
            ends |= self.sequence(from);
        }
        ends
    }

    /// `abc`, each with its repetition.
    fn sequence(&mut self, mut places: u64) -> u64 {
        while self.steps > 0 && !matches!(self.pattern, [] | [b'|' | b')', ..]) {
            let repeated = self.pattern;
            let mut reached = self.one(places);
            let (least, most) = self.repetition();
            let behind = self.pattern;
            let mut ends = if least == 0 { places } else { 0 };
            let mut count = 1;
            while count <= most {
                // Nothing new: nor will there be with the next.
                if reached == 0 || count >= least && ends | reached == ends {
                    break;
                }
                ends |= if count >= least { reached } else { 0 };
                self.pattern = repeated;
                reached = self.one(reached);
                count += 1;
            }
            self.pattern = behind;
            places = ends;
        }
        places
    }

    /// `?`, `*`, `+`, `{3}`, `{3,}`, `{3,5}`, or once. Lazy ones end at the same places.
    fn repetition(&mut self) -> (u32, u32) {
        let (least, most) = match self.pattern.first() {
            Some(b'?') => (0, 1),
            Some(b'*') => (0, u32::MAX),
            Some(b'+') => (1, u32::MAX),
            Some(b'{') => {
                self.next();
                let least = self.number();
                let has_most = self.takes(b',');
                let most = match self.pattern.first() {
                    Some(b'}') if has_most => u32::MAX,
                    _ if has_most => self.number(),
                    _ => least,
                };
                if self.pattern.first() != Some(&b'}') || least > most {
                    self.give_up();
                }
                (least, most)
            }
            _ => return (1, 1),
        };
        self.next();
        self.takes(b'?');
        (least, most)
    }

    /// No postal code has a thousand characters.
    fn number(&mut self) -> u32 {
        let mut number = 1000;
        while let Some(digit) = self.pattern.first().filter(|byte| byte.is_ascii_digit()) {
            number = number % 1000 * 10 + u32::from(*digit - b'0');
            self.next();
        }
        if number >= 1000 {
            self.give_up();
        }
        number
    }

    /// A group, an anchor, a class or a character.
    fn one(&mut self, places: u64) -> u64 {
        self.steps = self.steps.saturating_sub(1);
        let end = 1 << self.text.len();
        let found = match self.next() {
            b'^' => return places & 1,
            b'$' => return places & end,
            b'(' => {
                self.depth += 1;
                // Captured or not; of all the others that begin so, none is known.
                if self.depth > DEEPEST || self.takes(b'?') && !self.takes(b':') {
                    return self.give_up();
                }
                let ends = self.alternatives(places);
                self.depth -= 1;
                if !self.takes(b')') {
                    self.give_up();
                }
                return ends;
            }
            b'[' => {
                let is_negated = self.takes(b'^');
                let mut found = self.range();
                while self.steps > 0 && !self.takes(b']') {
                    found |= self.range();
                }
                if is_negated { !found & (end - 1) } else { found }
            }
            b'\\' => match self.pattern.first() {
                Some(b'A') => {
                    self.next();
                    return places & 1;
                }
                Some(b'Z' | b'z') => {
                    self.next();
                    return places & end;
                }
                _ => self.escaped(),
            },
            b'.' => end - 1,
            b'*' | b'+' | b'?' | b'{' | b'}' | b']' => self.give_up(),
            byte => self.between(byte, byte),
        };
        (places & found) << 1
    }

    /// The places of the characters from one to another.
    #[inline(never)]
    fn between(&mut self, first: u8, last: u8) -> u64 {
        // At the pattern's end there is a 0.
        if first == 0 || !last.is_ascii() || first > last {
            return self.give_up();
        }
        let is_in = |byte: &u8| (first..=last).contains(byte);
        self.text.iter().rev().fold(0, |found, byte| found << 1 | u64::from(is_in(byte)))
    }

    /// `a`, `a-z` or `\d` within a class.
    fn range(&mut self) -> u64 {
        let first = self.next();
        if first == b'\\' {
            return self.escaped();
        }
        let mut last = first;
        if !matches!(self.pattern, [b'-', b']', ..]) && self.takes(b'-') {
            last = self.next();
        }
        // POSIX classes, sets within sets, and ranges to a class.
        if first == b'[' || matches!(last, b'[' | b'\\') {
            return self.give_up();
        }
        self.between(first, last)
    }

    /// What stands behind a backslash: a class, or a mark that stands for itself.
    fn escaped(&mut self) -> u64 {
        match self.next() {
            b'd' => self.between(b'0', b'9'),
            b's' => self.between(b'\t', b'\r') | self.between(b' ', b' '),
            byte if byte.is_ascii_alphanumeric() => self.give_up(),
            byte => self.between(byte, byte),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn the_forms_of_postal_codes_are_read() {
        for (pattern, good, bad) in [
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
            (r"(a?){60}", "aaa", "ab"),
        ] {
            assert_eq!(fits(pattern, good), Some(true), "{pattern} {good}");
            assert_eq!(fits(pattern, bad), Some(false), "{pattern} {bad}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_unknown() {
        let long = "a?".repeat(2049);
        let deep = format!("{}{}", "(".repeat(40), ")".repeat(40));
        for pattern in [
            "(",
            ")",
            "(a",
            "a)",
            "[",
            "[a",
            "[]",
            "*",
            "a**",
            "a{",
            "a{}",
            "a{,2}",
            "a{1",
            "a{1,2,3}",
            "a{9999}",
            "(?<x>a)",
            "(?=a)a",
            "(?!b)a",
            "(?i)a",
            r"\p{L}",
            r"\1",
            r"\b",
            "\\",
            "é",
            "[é]",
            "[z-a]",
            "[a-\\d]",
            "[[:alpha:]]",
            "a}",
            "]",
            &long,
            &deep,
        ] {
            assert_eq!(fits(pattern, "a"), None, "{pattern}");
        }
        assert_eq!(fits("a*", "a".repeat(63)), Some(true));
        assert_eq!(fits("a*", "a".repeat(64)), None);
    }

    #[test]
    fn no_pattern_takes_long() {
        let text = "a".repeat(63);
        assert_eq!(fits("(a+)+b", &text), Some(false));
        assert_eq!(fits("((a*)*)*b", &text), Some(false));
        assert_eq!(fits("(a|aa|a?)*b", &text), Some(false));
        let counted = format!("{}a{}", "(".repeat(30), "{0,999})".repeat(30));
        assert_ne!(fits(&counted, &text), Some(false));
        let nested = format!("{}a{}", "(".repeat(6), "?b?){999}".repeat(6));
        assert_ne!(fits(&nested, &text), Some(false));
    }
}
