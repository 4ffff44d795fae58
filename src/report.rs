//! What a check answers: from places and codes to paths and messages.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::form::body::Body;
use crate::form::place;
use crate::form::section::Section;
use crate::formats::invisible::invisible;
use crate::issue::code::{Code, Severity};
use crate::issue::finding::{Finding, Findings, Param};
use crate::messages::Language;

/// One finding about the person's data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Where: dotted from the body's root, with list indexes.
    pub path: String,
    /// What.
    pub code: Code,
    /// What the message is built from; the name of it is [`Code::param`].
    pub param: Param,
    /// The character that nobody sees for which it is refused, where the text has no other that is not
    /// of ASCII.
    pub invisible: Option<char>,
}

impl Issue {
    /// Whether it blocks.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// The message for people.
    pub fn message(&self, language: Language) -> String {
        message(language, self)
    }
}

/// What a check answers: all issues at once, in the order of the API document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    issues: Vec<Issue>,
    errors: usize,
}

impl Report {
    /// What was found in a body, with the names of its places.
    pub(crate) fn of(findings: &Findings, table: &'static Section, body: &Body<'_>) -> Self {
        let issue = |finding: &Finding| Issue {
            path: place::path(table, body, finding.at),
            code: finding.code,
            param: match finding.param {
                Param::Member(at) => Param::Word(place::name(table, body, at)),
                other => other,
            },
            invisible: match (finding.code.severity(), finding.param) {
                // Of a text in the place of a list or an object nobody has seen more than that it is one.
                (Severity::Warning, _) | (_, Param::Word("list" | "object")) => None,
                (Severity::Error, _) => body.input(finding.at).text().and_then(invisible),
            },
        };
        Report { issues: findings.found().iter().map(issue).collect(), errors: findings.errors() }
    }

    /// Whether no issue is an error.
    pub fn valid(&self) -> bool {
        self.errors == 0
    }

    /// The issues.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// Keeps only what stands at a path or below it.
    pub(crate) fn within(mut self, path: &str) -> Self {
        self.issues.retain(|issue| match issue.path.strip_prefix(path) {
            Some(rest) => rest.is_empty() || rest.starts_with('.'),
            None => issue.code == Code::MoreIssues,
        });
        let is_error = |issue: &&Issue| issue.severity() == Severity::Error;
        self.errors = self.issues.iter().filter(is_error).count();
        self
    }
}

/// A number as English writes it; of the other languages only Intl knows, which JavaScript asks.
fn written(language: Language, number: u32) -> String {
    let mut written = number.to_string();
    let mut at = written.len();
    while language == Language::En && at > 3 {
        at -= 3;
        written.insert(at, ',');
    }
    written
}

/// The message of an issue.
pub fn message(language: Language, issue: &Issue) -> String {
    let mut message = String::new();
    let mut rest = language.template(issue.code);
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        message.push_str(before);
        match issue.param {
            Param::Word(word) if name == issue.code.param() => {
                message.push_str(language.word(word));
            }
            Param::Number(number) if name == issue.code.param() => {
                message.push_str(&written(language, number));
            }
            _ => {}
        }
        rest = after;
    }
    message.push_str(rest);
    if let Some(character) = issue.invisible {
        let word = language.word("invisible");
        message.push_str(&format!(" ({word}, U+{:04X})", u32::from(character)));
    }
    message
}
