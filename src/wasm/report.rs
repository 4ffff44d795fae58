//! The core's answers as plain JavaScript objects.
//!
//! Each is first a [`Value`], so that one writer serves them all: a writer for each shape would
//! be most of the module.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::answer::{ApiError, Created};
use crate::issue::{Issue, Param, Report};
use crate::messages::Language;
use crate::payload::Change;
use crate::value::Value;

/// Hands an answer over.
pub(super) fn to_js(answer: &impl Serialize) -> JsValue {
    // Plain objects and no Map; nothing in an answer can fail to be written.
    answer.serialize(&Serializer::json_compatible()).unwrap_or_default()
}

pub(super) fn object<'a, const N: usize>(members: [(&'a str, Value<'a>); N]) -> Value<'a> {
    Value::Object(members.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect())
}

/// A text that outlives the answer.
pub(super) fn text(text: &str) -> Value<'_> {
    Value::Text(Cow::Borrowed(text))
}

pub(super) fn report<'a>(report: &'a Report<'_>, language: Language) -> Value<'a> {
    object([("valid", Value::Boolean(report.valid())), ("issues", issues(report, language))])
}

pub(super) fn issues<'a>(report: &'a Report<'_>, language: Language) -> Value<'a> {
    Value::List(report.issues().iter().map(|issue| self::issue(issue, language)).collect())
}

fn issue<'a>(issue: &'a Issue<'_>, language: Language) -> Value<'a> {
    let mut answer = object([
        ("path", Value::Text(issue.path.to_string().into())),
        ("code", text(issue.code.as_str())),
        ("severity", text(issue.severity().as_str())),
        ("message", Value::Text(issue.message(language).into())),
    ]);
    if let Value::Object(members) = &mut answer
        && !issue.params.is_empty()
    {
        let params = issue.params.iter().map(|(name, param)| {
            let param = match param {
                Param::Word(word) => text(word),
                Param::Number(number) => Value::Integer(*number as i64),
            };
            (Cow::Borrowed(*name), param)
        });
        members.push((Cow::Borrowed("params"), Value::Object(params.collect())));
    }
    answer
}

pub(super) fn changes(changes: &[Change]) -> Value<'_> {
    let change = |change: &Change| {
        let path = Value::Text(change.path.clone().into());
        object([("path", path), ("kind", text(change.kind.as_str()))])
    };
    Value::List(changes.iter().map(change).collect())
}

pub(super) fn created(created: &Created) -> Value<'_> {
    object([
        ("customerId", text(&created.customer_id)),
        ("tosPoliciesUrl", text(&created.tos_policies_url)),
        ("tosPoliciesValue", text(&created.tos_policies_value)),
    ])
}

pub(super) fn api_error(error: &ApiError) -> Value<'_> {
    let issues: Vec<Value<'_>> = error
        .issues
        .iter()
        .map(|issue| {
            object([
                ("path", text(&issue.path)),
                ("code", text(issue.code.as_str())),
                ("severity", text(issue.code.severity().as_str())),
                ("message", text(&issue.message)),
            ])
        })
        .collect();
    object([
        ("kind", text(error.kind.as_str())),
        ("message", error.message.as_deref().map_or(Value::Absent, text)),
        ("issues", Value::List(issues)),
        ("retryable", Value::Boolean(error.retryable)),
    ])
}
