//! The warnings that a host does not want are not found, and nothing else changes.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use fin_onboarding::{Code, Severity};
use serde_json::json;

use crate::support::failures::Failures;
use crate::support::{Json, cases, native};

/// Whether a host may ignore a code. That a report is cut off must be known.
fn may_be_ignored(code: Code) -> bool {
    code.severity() == Severity::Warning && code != Code::MoreIssues
}

#[test]
fn every_warning_can_be_ignored_and_nothing_that_blocks() {
    for code in Code::ALL {
        let read = native::options(&json!({"ignore": ["po_box", code.as_str()]}));
        assert_eq!(read.is_ok(), may_be_ignored(*code), "{code:?}");
        if let Ok(options) = read {
            assert!(options.ignore.has(*code) && options.ignore.has(Code::PoBox), "{code:?}");
            assert!(!options.ignore.has(Code::Required));
        }
    }
}

#[test]
fn a_check_without_warnings_finds_the_same_errors_and_nothing_else() {
    let mut failures = Failures::default();
    let mut left_out = 0;
    for case in cases::all() {
        let mut call = case.call();
        // SpherePay's entry has no such option.
        if !call.function.starts_with("validate") || call.function == "validateCustomer" {
            continue;
        }
        let expected = native::answer(&call);
        let options = call.arguments.last_mut().expect("options");
        options["warnings"] = json!(false);
        let found = native::answer(&call);
        let issues = expected["issues"].as_array().cloned().unwrap_or_default();
        let errors: Json = issues.iter().filter(|i| i["severity"] == "error").cloned().collect();
        left_out += issues.len() - errors.as_array().map_or(0, Vec::len);
        let is_same = found["issues"] == errors && found["valid"] == expected["valid"];
        let outcome = if is_same { Ok(()) } else { Err(format!("{found} not {errors}")) };
        failures.note(case.name(), outcome);
    }
    assert!(left_out > 100, "the cases find only {left_out} warnings");
    failures.report();
}

#[test]
fn what_is_neither_true_nor_false_is_refused_with_a_sentence() {
    let thrown = native::options(&json!({"warnings": "no"})).expect_err("misuse");
    let sentence = "fin-onboarding: option \"warnings\" must be true or false";
    assert_eq!(thrown["throws"]["message"], sentence);
}

#[test]
fn what_is_no_list_of_codes_is_refused_with_a_sentence() {
    for ignore in [json!("po_box"), json!([1]), json!(["PO_BOX"]), json!({}), json!([null])] {
        let thrown = native::options(&json!({"ignore": ignore})).expect_err("misuse");
        let sentence = "fin-onboarding: option \"ignore\" must be a list of the codes of warnings";
        assert_eq!(thrown["throws"]["message"], sentence, "{ignore}");
    }
}

#[test]
fn a_check_that_ignores_all_warnings_finds_the_same_errors() {
    let all: Vec<&str> =
        Code::ALL.iter().filter(|code| may_be_ignored(**code)).map(|code| code.as_str()).collect();
    let mut failures = Failures::default();
    let mut ignored = 0;
    for case in cases::all() {
        let mut call = case.call();
        let expected = native::answer(&call);
        // SpherePay's entry has no such option.
        if !call.function.starts_with("validate") || call.function == "validateCustomer" {
            continue;
        }
        let options = call.arguments.last_mut().expect("options");
        options["ignore"] = json!(all);
        let is_kept =
            |issue: &&Json| issue["severity"] == "error" || issue["code"] == "more_issues";
        let issues = expected["issues"].as_array().cloned().unwrap_or_default();
        let kept: Json = issues.iter().filter(is_kept).cloned().collect();
        let found = &native::answer(&call)["issues"];
        ignored += issues.len() - kept.as_array().map_or(0, Vec::len);
        let outcome = if *found == kept { Ok(()) } else { Err(format!("{found} not {kept}")) };
        failures.note(case.name(), outcome);
    }
    assert!(ignored > 100, "the cases find only {ignored} warnings");
    failures.report();
}
