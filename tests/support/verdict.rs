//! Compares what a call answered with what its case expects.

use fin_onboarding::Code;
use serde_json::json;

use super::Json;
use super::cases::{self, Case};
use super::failures::Failures;

/// Runs all cases of one file.
pub fn run(file: &str) {
    let mut failures = Failures::default();
    for case in cases::of(file) {
        let outcome = case.call().answer().and_then(|answer| judge(&case, &answer));
        failures.note(&format!("{file}: {}", case.name()), outcome);
    }
    failures.report();
}

/// Whether the answer is what the case expects.
///
/// # Errors
/// What was expected and what was found.
pub fn judge(case: &Case, answer: &Json) -> Result<(), String> {
    let expected = &case.json;
    match case.check() {
        "tos_url" => thrown_or(expected, &expected["value"], answer),
        "parse_customer" if expected.get("error").is_none() => {
            for member in ["customerId", "status", "comment", "requests"] {
                same(member, &expected["answer"][member], &answer[member])?;
            }
            let issues = pick(&answer["issues"], &["path", "code", "params"]);
            same("issues", &expected["answer"]["issues"], &issues)?;
            severities(&answer["issues"]).map(|_| ())
        }
        "parse_create_response"
        | "parse_upload_response"
        | "parse_attach_response"
        | "parse_status"
        | "parse_catalogue"
        | "parse_requested_fields"
        | "parse_customer"
        | "parse_sphere_customer" => thrown_or(expected, &expected["answer"], answer),
        "parse_api_error" => {
            for member in ["kind", "message", "retryable"] {
                same(member, &expected[member], &answer[member])?;
            }
            same("issues", &expected["issues"], &pick(&answer["issues"], &PATH_CODE_MESSAGE))?;
            severities(&answer["issues"]).map(|_| ())
        }
        "parse_webhook" => {
            // What the API said stands in the answer as it was.
            let mut whole = expected["answer"].clone();
            if whole.is_object() {
                whole["event"] = expected["json"]["event"].clone();
                whole["data"] = expected["json"]["data"].clone();
            }
            thrown_or(expected, &whole, answer)
        }
        "build_rfi_answer" if expected.get("error").is_some() => {
            thrown_or(expected, &Json::Null, answer)
        }
        check if check.starts_with("build_") => built(expected, answer),
        check if check.starts_with("migrate_") => {
            same("form", &expected["form"], &answer["form"])?;
            severities(&answer["unresolved"])?;
            same("unresolved", &expected["issues"], &pick(&answer["unresolved"], &PATH_CODE))
        }
        _ => {
            same("issues", &expected["issues"], &pick(&answer["issues"], &PATH_CODE))?;
            let has_error = severities(&answer["issues"])?;
            same("valid", &Json::from(!has_error), &answer["valid"])?;
            match expected.get("texts") {
                Some(texts) => same("texts", texts, &column(&answer["issues"], "message")),
                None => Ok(()),
            }
        }
    }
}

const PATH_CODE: [&str; 2] = ["path", "code"];
const PATH_CODE_MESSAGE: [&str; 3] = ["path", "code", "message"];

fn thrown_or(expected: &Json, value: &Json, answer: &Json) -> Result<(), String> {
    match expected.get("error") {
        Some(code) => same("thrown code", code, &answer["throws"]["code"]),
        None => same("answer", value, answer),
    }
}

fn built(expected: &Json, answer: &Json) -> Result<(), String> {
    same("ok", &expected["ok"], &answer["ok"])
        .map_err(|difference| format!("{difference}; issues {}", answer["issues"]))?;
    if expected["ok"] == false {
        let has_error = severities(&answer["issues"])?;
        same("an error among the issues", &json!(true), &json!(has_error))?;
        return same("issues", &expected["issues"], &pick(&answer["issues"], &PATH_CODE));
    }
    same("json", &expected["json"], &answer["json"])?;
    same("body, written", &expected["json"], &Json::from(answer["body"].to_string()))?;
    same("changes", &expected["changes"], &pick(&answer["changes"], &["path", "kind"]))?;
    same(
        "request",
        &json!({
            "method": if expected.get("rfi").is_some() { "PATCH" } else { "POST" },
            "path": expected["path"],
            "headers": {"Content-Type": "application/json"},
            "body": expected["json"],
        }),
        &answer["request"],
    )?;
    let has_error = severities(&answer["warnings"])?;
    same("an error among the warnings", &json!(false), &json!(has_error))
}

/// Some members of each object of a list, as a list each.
fn pick(list: &Json, names: &[&str]) -> Json {
    let row = |object: &Json| names.iter().map(|name| object[name].clone()).collect();
    list.as_array().into_iter().flatten().map(row).collect::<Vec<Json>>().into()
}

/// One member of each object of a list.
fn column(list: &Json, name: &str) -> Json {
    list.as_array().into_iter().flatten().map(|object| object[name].clone()).collect()
}

/// Whether a list of issues holds an error; each must have its code's severity and a message.
fn severities(issues: &Json) -> Result<bool, String> {
    let mut has_error = false;
    for issue in issues.as_array().ok_or("no list of issues")? {
        let code = Code::ALL.iter().find(|code| issue["code"] == code.as_str());
        let code = code.ok_or_else(|| format!("no such code: {issue}"))?;
        same("severity", &json!(code.severity().as_str()), &issue["severity"])?;
        let message = issue["message"].as_str().unwrap_or("");
        if message.is_empty() || message.contains(['{', '}']) {
            return Err(format!("the message is unfinished: {issue}"));
        }
        has_error |= issue["severity"] == "error";
    }
    Ok(has_error)
}

fn same(what: &str, expected: &Json, found: &Json) -> Result<(), String> {
    if expected == found {
        return Ok(());
    }
    Err(format!("{what}: expected {expected}\n    {what}: found    {found}"))
}
