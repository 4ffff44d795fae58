//! The API's refusals (Individual customers guide V2, Error Response Examples; OpenAPI description,
//! responses): every envelope that they show, and anything else a proxy may send instead.

use alloc::string::{String, ToString};
use alloc::{format, vec::Vec};

use crate::field::is_blank;
use crate::issue::{Code, MOST_ISSUES};
use crate::messages::Language;
use crate::value::Value;

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

/// An issue in the server's own words, at our path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerIssue {
    /// Where, written as our own paths are.
    pub path: String,
    /// Our code where the text is one that the API's documents give; else `server_refused`.
    pub code: Code,
    /// The server's text.
    pub message: String,
}

/// A refusal, understood as far as it can be.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    let mut issues = Vec::new();
    collect(String::new(), body.member("errors"), &mut issues);
    let kind = kind(status, body, !issues.is_empty());
    let error = body.member("error");
    let message = sentence(error.member("message")).or_else(|| sentence(body.member("message")));
    if let Some((path, code)) = issue_of(kind) {
        let text = message.clone().unwrap_or_else(|| Language::En.template(code).to_string());
        issues.push(ServerIssue { path: path.to_string(), code, message: text });
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
        Value::Text(text) if !is_blank(text) => Some(text.to_string()),
        _ => None,
    }
}

/// `errors` is an object of lists in the guide, a list of objects in the OpenAPI description;
/// nested objects and lists are read as far as they go.
fn collect(path: String, errors: &Value<'_>, issues: &mut Vec<ServerIssue>) {
    match errors {
        Value::Text(text) if !is_blank(text) && issues.len() < MOST_ISSUES => {
            issues.push(issue(path, text));
        }
        Value::List(entries) => {
            for (n, entry) in entries.iter().enumerate() {
                // Texts in a list belong to the list's place; objects in the outermost list name
                // their place themselves; any other object is an entry of a list in the body.
                let is_entry = entry.is_object() && !path.is_empty();
                collect(if is_entry { format!("{path}.{n}") } else { path.clone() }, entry, issues);
            }
        }
        Value::Object(members) => match named(errors) {
            Some((name, text)) => collect(below(&path, name), text, issues),
            None => {
                for (name, value) in members {
                    collect(below(&path, name), value, issues);
                }
            }
        },
        _ => {}
    }
}

/// `{"path": …, "message": …}` or `{"field": …, "message": …}`
fn named<'a>(error: &'a Value<'_>) -> Option<(&'a str, &'a Value<'a>)> {
    let message = error.member("message");
    match (error.member("path"), error.member("field"), message) {
        (Value::Text(name), _, Value::Text(_)) | (_, Value::Text(name), Value::Text(_)) => {
            Some((name, message))
        }
        _ => None,
    }
}

/// A place below another one; `a[0].b` is written `a.0.b`.
fn below(path: &str, name: &str) -> String {
    let dotted = |c| if c == '[' { '.' } else { c };
    let name: String = name.chars().filter(|c| *c != ']').map(dotted).collect();
    let name = name.trim_matches('.');
    if path.is_empty() { name.to_string() } else { format!("{path}.{name}") }
}

fn issue(path: String, text: &str) -> ServerIssue {
    let member = path.rsplit('.').next().unwrap_or("");
    let code = if text.strip_suffix(" is required") == Some(member) {
        Code::Required
    } else {
        let is_it = |code: &&Code| Language::En.template(**code) == text;
        Code::ALL.iter().find(is_it).copied().unwrap_or(Code::ServerRefused)
    };
    ServerIssue { path, code, message: text.to_string() }
}
