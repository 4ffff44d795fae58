//! The core's answers as plain JavaScript objects.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::answer::{ApiError, Created};
use crate::issue::{Issue, Param, Report};
use crate::messages::Language;
use crate::payload::Change;

/// Hands an answer over.
pub(super) fn to_js(answer: &impl Serialize) -> JsValue {
    // Plain objects and no Map; nothing in an answer can fail to be written.
    answer.serialize(&Serializer::json_compatible()).unwrap_or_default()
}

#[derive(Serialize)]
pub(super) struct ReportOut {
    valid: bool,
    issues: Vec<IssueOut>,
}

#[derive(Serialize)]
pub(super) struct IssueOut {
    path: String,
    code: &'static str,
    severity: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    params: Option<BTreeMap<&'static str, ParamOut>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum ParamOut {
    Word(String),
    Number(u32),
}

#[derive(Serialize)]
pub(super) struct Refused {
    ok: bool,
    issues: Vec<IssueOut>,
}

#[derive(Serialize)]
pub(super) struct Built<'a> {
    pub ok: bool,
    pub json: &'a str,
    pub request: Request<'a>,
    pub changes: Vec<ChangeOut<'a>>,
    pub warnings: Vec<IssueOut>,
}

#[derive(Serialize)]
pub(super) struct Request<'a> {
    pub method: &'static str,
    pub path: &'a str,
    pub headers: BTreeMap<&'static str, &'static str>,
    pub body: &'a str,
}

#[derive(Serialize)]
pub(super) struct ChangeOut<'a> {
    path: &'a str,
    kind: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CreatedOut<'a> {
    customer_id: &'a str,
    tos_policies_url: &'a str,
    tos_policies_value: &'a str,
}

#[derive(Serialize)]
pub(super) struct ApiErrorOut {
    kind: &'static str,
    message: Option<String>,
    issues: Vec<IssueOut>,
    retryable: bool,
}

pub(super) fn report(report: &Report<'_>, language: Language) -> ReportOut {
    ReportOut { valid: report.valid(), issues: issues(report, language) }
}

pub(super) fn refused(report: &Report<'_>, language: Language) -> Refused {
    Refused { ok: false, issues: issues(report, language) }
}

pub(super) fn issues(report: &Report<'_>, language: Language) -> Vec<IssueOut> {
    report.issues().iter().map(|issue| self::issue(issue, language)).collect()
}

fn issue(issue: &Issue<'_>, language: Language) -> IssueOut {
    let params = issue.params.iter().map(|(name, param)| {
        let param = match param {
            Param::Word(word) => ParamOut::Word(word.to_string()),
            Param::Number(number) => ParamOut::Number(*number as u32),
        };
        (*name, param)
    });
    IssueOut {
        path: issue.path.to_string(),
        code: issue.code.as_str(),
        severity: issue.severity().as_str(),
        message: issue.message(language),
        params: (!issue.params.is_empty()).then(|| params.collect()),
    }
}

pub(super) fn changes(changes: &[Change]) -> Vec<ChangeOut<'_>> {
    changes.iter().map(|Change { path, kind }| ChangeOut { path, kind: kind.as_str() }).collect()
}

pub(super) fn created(created: &Created) -> CreatedOut<'_> {
    CreatedOut {
        customer_id: &created.customer_id,
        tos_policies_url: &created.tos_policies_url,
        tos_policies_value: &created.tos_policies_value,
    }
}

pub(super) fn api_error(error: ApiError) -> ApiErrorOut {
    let issue = |issue: crate::answer::ServerIssue| IssueOut {
        path: issue.path,
        code: issue.code.as_str(),
        severity: issue.code.severity().as_str(),
        message: issue.message,
        params: None,
    };
    ApiErrorOut {
        kind: error.kind.as_str(),
        message: error.message,
        issues: error.issues.into_iter().map(issue).collect(),
        retryable: error.retryable,
    }
}
