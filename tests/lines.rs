//! Lines of JSON: what is read from bytes is what is read from values, wherever the bytes are cut.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/arbitrary.rs"]
#[allow(dead_code, reason = "each test file uses its part of it")]
mod arbitrary;
#[path = "lines/bytes.rs"]
mod bytes;
#[path = "lines/cases.rs"]
mod cases;
#[path = "lines/cuts.rs"]
mod cuts;
#[path = "lines/example.rs"]
mod example;
#[path = "lines/large.rs"]
mod large;
#[path = "lines/numbers.rs"]
mod numbers;
mod support;
#[path = "lines/tame.rs"]
mod tame;
#[path = "lines/written.rs"]
mod written;

use fin_onboarding::lines::{Counts, Lines};
use fin_onboarding::{Date, Issue, Options, Part};

use crate::support::TODAY;

/// The bodies that arbitrary ones are made from.
mod suite {
    use crate::support::properties::{ATTACH, Body, CREATE};

    pub const BASES: [(&str, Body); 5] = [
        ("create", CREATE),
        ("create_non_ascii", CREATE),
        ("create_gbr", CREATE),
        ("attach", ATTACH),
        ("attach_drivers_license", ATTACH),
    ];
}

/// What is said of a text: the issues with the number of their line, and the counts.
#[derive(Debug, PartialEq)]
pub struct Said {
    pub issues: Vec<(u64, Issue)>,
    pub counts: Counts,
}

/// Nothing known but the day.
pub fn options() -> Options {
    Options::new(Date::parse(TODAY).expect("a day"))
}

/// Judges a text in chunks that end at the given places.
pub fn judged(part: Part, text: &[u8], cuts: impl IntoIterator<Item = usize>) -> Said {
    let mut text = text.to_vec();
    let mut lines = Lines::new(part, options());
    let mut issues = Vec::new();
    let mut note = |line: fin_onboarding::lines::Line<'_>| {
        let report = line.report();
        assert!(!report.issues().is_empty(), "a line is told of without an issue");
        issues.extend(report.issues().iter().map(|issue| (line.number, issue.clone())));
    };
    let mut start = 0;
    for end in cuts {
        lines.feed(&mut text[start..end], &mut note);
        start = end;
    }
    lines.feed(&mut text[start..], &mut note);
    let counts = lines.finish(&mut note);
    assert_eq!(counts.lines, counts.valid + counts.invalid + counts.blank);
    Said { issues, counts }
}

/// The same of a text with one line.
pub fn judged_line(part: Part, line: &[u8]) -> Vec<Issue> {
    let said = judged(part, line, []);
    assert_eq!(said.counts.lines, 1, "not one line");
    said.issues.into_iter().map(|(_, issue)| issue).collect()
}
