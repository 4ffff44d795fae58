//! The API's refusals (Individual customers guide V2, Error Response Examples; OpenAPI description,
//! responses): every envelope that they show, and anything else a proxy may send instead.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Serialize, Serializer};

use crate::form::value::Value;
use crate::formats::text::{is_blank, push_number, trim_matches};
use crate::issue::code::Code;
use crate::issue::finding::MOST_ISSUES;
use crate::messages::Language;

/// What kind of refusal it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiErrorKind {
    /// The body breaks a rule; the issues say which.
    Validation,
    /// The body could not be read.
    BadRequest,
    /// The token is missing, wrong or expired.
    Unauthorized,
    /// The customer's status, version or owner, or the owner of a file, does not allow it.
    Forbidden,
    /// There is no such customer.
    NotFound,
    /// An attach is already under way: wait, and do not repeat it at once.
    Conflict,
    /// RELIANCE is not enabled for the client.
    RelianceUnavailable,
    /// The server failed.
    Server,
    /// Something that no document describes.
    Unknown,
}

impl ApiErrorKind {
    /// Every kind.
    pub const ALL: [ApiErrorKind; 9] = [
        ApiErrorKind::Validation,
        ApiErrorKind::BadRequest,
        ApiErrorKind::Unauthorized,
        ApiErrorKind::Forbidden,
        ApiErrorKind::NotFound,
        ApiErrorKind::Conflict,
        ApiErrorKind::RelianceUnavailable,
        ApiErrorKind::Server,
        ApiErrorKind::Unknown,
    ];

    /// Its name in JavaScript.
    pub fn as_str(self) -> &'static str {
        match self {
            ApiErrorKind::Validation => "validation",
            ApiErrorKind::BadRequest => "bad_request",
            ApiErrorKind::Unauthorized => "unauthorized",
            ApiErrorKind::Forbidden => "forbidden",
            ApiErrorKind::NotFound => "not_found",
            ApiErrorKind::Conflict => "conflict",
            ApiErrorKind::RelianceUnavailable => "reliance_unavailable",
            ApiErrorKind::Server => "server",
            ApiErrorKind::Unknown => "unknown",
        }
    }
}

impl Serialize for ApiErrorKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// An issue in the server's own words, at our path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ServerIssue {
    /// Where, written as our own paths are.
    pub path: String,
    /// Our code where the text is one that the API's documents give; else `server_refused`.
    pub code: Code,
    /// The server's text.
    pub message: String,
}

/// A refusal, understood as far as it can be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ApiError {
    /// What kind.
    pub kind: ApiErrorKind,
    /// The server's sentence, where it gave one.
    pub message: Option<String>,
    /// The inputs that it names.
    pub issues: Vec<ServerIssue>,
    /// Whether the same request may succeed later.
    pub retryable: bool,
}

/// Understands a refusal. `status` is 0 where no answer came.
pub fn parse_api_error(status: u16, body: &Value<'_>) -> ApiError {
    let mut error = parse_api_error_by(status, body, |text| {
        Code::ALL.iter().find(|code| Language::En.template(**code) == text).copied()
    });
    for issue in error.issues.iter_mut().filter(|issue| issue.message.is_empty()) {
        issue.message.push_str(Language::En.template(issue.code));
    }
    error
}

/// Understands a refusal, where the messages are elsewhere: `code_of` finds the code whose message
/// is the server's text, and an issue for which the server had no words has an empty message.
pub fn parse_api_error_by(
    status: u16,
    body: &Value<'_>,
    code_of: fn(&str) -> Option<Code>,
) -> ApiError {
    let mut issues = Issues { issues: Vec::new(), code_of };
    issues.collect(&mut String::new(), body.member("errors"));
    // `PATCH /v1/customers/{customer_id}` puts them into `data` (OpenAPI description, its 400).
    if issues.issues.is_empty() && matches!(status, 400 | 422) {
        issues.collect(&mut String::new(), body.member("data"));
    }
    let mut issues = issues.issues;
    let kind = kind(status, body, !issues.is_empty());
    let error = body.member("error");
    let message = sentence(error.member("message")).or_else(|| sentence(body.member("message")));
    if let Some((path, code)) = issue_of(kind) {
        let message = message.clone().unwrap_or_default();
        issues.push(ServerIssue { path: String::from(path), code, message });
    }
    let retryable = matches!(status, 0 | 408 | 409 | 429 | 500..) || kind == ApiErrorKind::Conflict;
    ApiError { kind, message, issues, retryable }
}

fn kind(status: u16, body: &Value<'_>, has_issues: bool) -> ApiErrorKind {
    match status {
        422 => ApiErrorKind::Validation,
        400 if has_issues => ApiErrorKind::Validation,
        400 => ApiErrorKind::BadRequest,
        401 => ApiErrorKind::Unauthorized,
        403 => ApiErrorKind::Forbidden,
        404 => ApiErrorKind::NotFound,
        409 => ApiErrorKind::Conflict,
        423 => ApiErrorKind::RelianceUnavailable,
        500.. => ApiErrorKind::Server,
        _ => match body.member("error").member("code") {
            Value::Text(code) if code == "conflict" => ApiErrorKind::Conflict,
            Value::Text(code) if code == "forbidden" => ApiErrorKind::Forbidden,
            _ => ApiErrorKind::Unknown,
        },
    }
}

/// The place where our own checks report the same thing.
fn issue_of(kind: ApiErrorKind) -> Option<(&'static str, Code)> {
    match kind {
        ApiErrorKind::Conflict => Some(("in_flight", Code::AttachInFlight)),
        ApiErrorKind::RelianceUnavailable => Some(("verification_type", Code::RelianceUnavailable)),
        _ => None,
    }
}

fn sentence(value: &Value<'_>) -> Option<String> {
    match value {
        Value::Text(text) if !is_blank(text) => Some(String::from(&**text)),
        _ => None,
    }
}

struct Issues {
    issues: Vec<ServerIssue>,
    code_of: fn(&str) -> Option<Code>,
}

impl Issues {
    /// `errors` is an object of lists in the guide, a list of objects in the OpenAPI description;
    /// nested objects and lists are read as far as they go. `path` is the same afterwards: a copy for
    /// each entry would cost its length each time.
    fn collect(&mut self, path: &mut String, errors: &Value<'_>) {
        let above = path.len();
        match errors {
            Value::Text(text) if !is_blank(text) && self.issues.len() < MOST_ISSUES => {
                self.add(path, text);
            }
            Value::List(entries) => {
                for (n, entry) in entries.iter().enumerate() {
                    // Texts in a list belong to the list's place; objects in the outermost list
                    // name their place themselves; any other object is an entry of a list in the
                    // body.
                    if entry.is_object() && above > 0 {
                        path.push('.');
                        push_number(path, n);
                    }
                    self.collect(path, entry);
                    path.truncate(above);
                }
            }
            Value::Object(members) => match named(errors) {
                Some((name, text)) => {
                    push_name(path, name);
                    self.collect(path, text);
                    path.truncate(above);
                }
                None => {
                    for (name, value) in members {
                        push_name(path, name);
                        self.collect(path, value);
                        path.truncate(above);
                    }
                }
            },
            _ => {}
        }
    }

    fn add(&mut self, path: &str, text: &str) {
        let is_last = |member: &str| {
            !member.contains('.')
                && path
                    .strip_suffix(member)
                    .is_some_and(|path| path.is_empty() || path.ends_with('.'))
        };
        let code = if text.strip_suffix(" is required").is_some_and(is_last) {
            Code::Required
        } else {
            (self.code_of)(text).unwrap_or(Code::ServerRefused)
        };
        self.issues.push(ServerIssue { path: path.into(), code, message: String::from(text) });
    }
}

/// `{"path": …, "message": …}` or `{"field": …, "message": …}`; what names neither is said of the place
/// that it stands at.
fn named<'a>(error: &'a Value<'_>) -> Option<(&'a str, &'a Value<'a>)> {
    let message = error.member("message");
    match (error.member("path"), error.member("field"), message) {
        (Value::Text(name), _, Value::Text(_)) | (_, Value::Text(name), Value::Text(_)) => {
            Some((name, message))
        }
        (path, field, Value::Text(_)) if path.is_absent() && field.is_absent() => {
            Some(("", message))
        }
        _ => None,
    }
}

/// Goes to a place below; `a[0].b` is written `a.0.b`.
fn push_name(path: &mut String, name: &str) {
    let dotted = |c| if c == '[' { '.' } else { c };
    let name: String = name.chars().filter(|c| *c != ']').map(dotted).collect();
    let name = trim_matches(&name, |c| c == '.');
    if !path.is_empty() && !name.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}
