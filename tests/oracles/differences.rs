//! The known differences: each is one kind of number on which an oracle is not followed.

use std::fs;

use fin_onboarding::Country;
use fin_onboarding::tax_ids::Verdict;
use fin_onboarding::tax_ids::pack::fits;

type Predicate = fn(&str) -> bool;

/// What a pattern cannot say of a number, by name.
const PREDICATES: &[(&str, Predicate)] = &[
    ("any", |_| true),
    ("palindrome", |number| number.bytes().eq(number.bytes().rev())),
    ("parentheses", |number| number.contains(['(', ')'])),
];

struct Line {
    text: String,
    words: [String; 6],
    is_used: bool,
}

pub struct Differences(Vec<Line>);

impl Differences {
    pub fn read(file: &str, is_wanted: impl Fn(&str, &str) -> bool) -> Self {
        let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"));
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        let lines = lines.map(|text| {
            let parts: Vec<&str> = text.split(" | ").collect();
            assert_eq!(parts.len(), 3, "what | reason | official source: {text}");
            let words: Vec<String> = parts[0].split_whitespace().map(String::from).collect();
            let words: [String; 6] =
                words.try_into().unwrap_or_else(|_| panic!("six words: {text}"));
            assert!(PREDICATES.iter().any(|(name, _)| *name == words[5]), "no predicate: {text}");
            Line { text: text.to_owned(), words, is_used: false }
        });
        Differences(lines.filter(|line| is_wanted(&line.words[0], &line.words[2])).collect())
    }

    /// Whether a difference is a known one; that line is then still true.
    pub fn explain(
        &mut self,
        country: Country,
        abbreviation: &str,
        oracle: &str,
        number: &str,
        verdict: Verdict,
    ) -> bool {
        let explains = |line: &&mut Line| {
            let [code, name, who, we_say, pattern, predicate] = &line.words;
            let predicate = PREDICATES.iter().find(|(name, _)| name == predicate);
            code == country.alpha3()
                && *name == abbreviation.replace(' ', "_")
                && who == oracle
                && *we_say == format!("{verdict:?}")
                && (pattern == "*" || fits(pattern, number.as_bytes()))
                && predicate.is_some_and(|(_, holds)| holds(number))
        };
        let found = self.0.iter_mut().find(explains);
        found.map(|line| line.is_used = true).is_some()
    }

    /// The lines that explained nothing.
    pub fn unused(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|line| !line.is_used).map(|line| &*line.text)
    }
}
