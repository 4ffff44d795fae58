//! Every rule, by the data cases: the issues of each are those that its case expects, in order.
//!
//! The same cases run natively from JSON text, and in browsers (`tests/web.rs`) from JSON text and
//! from JavaScript objects, which must answer alike.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::json;

use crate::support::call::Call;
use crate::support::failures::Failures;
use crate::support::verdict::run;
use crate::support::{Json, TODAY, body, cases};

#[test]
fn verification_type_is_judged_as_the_guide_says() {
    run("verification_type");
}

#[test]
fn basic_info_is_judged_as_the_guide_says() {
    run("basic_info");
}

#[test]
fn tax_info_is_judged_as_the_guide_says() {
    run("tax_info");
}

#[test]
fn address_is_judged_as_the_guide_says() {
    run("address");
}

#[test]
fn financial_profile_is_judged_as_the_guide_says() {
    run("financial_profile");
}

#[test]
fn meta_data_is_judged_as_the_guide_says() {
    run("meta_data");
}

#[test]
fn the_create_body_is_judged_as_the_guide_says() {
    run("create_body");
}

#[test]
fn identifying_documents_are_judged_as_the_attach_reference_says() {
    run("identifying_documents");
}

#[test]
fn address_documents_are_judged_as_the_attach_reference_says() {
    run("address_documents");
}

#[test]
fn tos_policies_value_is_judged_as_the_attach_reference_says() {
    run("tos_policies_value");
}

#[test]
fn the_customer_is_judged_as_the_attach_reference_says() {
    run("customer");
}

#[test]
fn the_attach_body_is_judged_as_the_attach_reference_says() {
    run("attach_body");
}

#[test]
fn the_create_body_of_v1_is_judged_and_built_as_its_guide_says() {
    run("v1_create");
}

#[test]
fn the_attach_body_of_v1_is_judged_and_built_as_its_guide_says() {
    run("v1_attach");
}

#[test]
fn one_input_is_judged_with_the_rest_of_the_form() {
    run("field");
}

#[test]
fn an_upload_is_judged_as_the_guide_says() {
    run("upload");
}

/// `tests/cases/typed/people.jsonl`, a line each: `value` stands in the guide's example body, in which
/// `set` has put other values first. `silent` is the code that is not said at its path, or true where
/// nothing is; `heard` asks for a warning there. Neither is ever an error.
#[test]
fn what_people_have_is_questioned_only_where_it_may_be_wrong() {
    let mut failures = Failures::default();
    for line in include_str!("../cases/typed/people.jsonl").lines() {
        let case: Json = serde_json::from_str(line).expect("a line is JSON");
        let path = case["path"].as_str().expect("a path");
        let mut create = body::base("create");
        for (path, value) in case["set"].as_object().into_iter().flatten() {
            body::set(&mut create, path, value.clone());
        }
        body::set(&mut create, path, case["value"].clone());
        let call = Call::new("validateCreate", vec![create, json!({"today": TODAY})]);
        let outcome = call.answer().and_then(|answer| {
            let issues = answer["issues"].as_array().expect("a list");
            let there = || issues.iter().filter(|issue| issue["path"] == path);
            let is_right = match &case["silent"] {
                Json::String(code) => there().all(|issue| issue["code"] != code.as_str()),
                Json::Bool(true) => there().next().is_none(),
                _ => case["heard"] == true && there().next().is_some(),
            };
            let is_right = is_right && there().all(|issue| issue["severity"] == "warning");
            if is_right { Ok(()) } else { Err(format!("{line}\n    {}", answer["issues"])) }
        });
        failures.note(path, outcome);
    }
    failures.report();
}

#[test]
fn a_resident_of_every_country_is_accepted() {
    let mut failures = Failures::default();
    for (country, subdivision) in cases::countries() {
        let mut create = body::base("create_gbr");
        for path in ["basic_info.country_of_residence", "address.country"] {
            body::set(&mut create, path, json!(country));
        }
        body::set(&mut create, "address.subdivision_code", json!(subdivision));
        let call = Call::new("validateCreate", vec![create, json!({"today": TODAY})]);
        let accepted = call.answer().and_then(|answer| match answer["valid"] {
            Json::Bool(true) => Ok(()),
            _ => Err(answer.to_string()),
        });
        failures.note(&country, accepted);
    }
    failures.report();
}
