//! From V1 to V2: what is carried, what is asked, and that the answers make a body.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::json;

use crate::support::call::Call;
use crate::support::failures::Failures;
use crate::support::verdict::run;
use crate::support::{Json, TODAY, body, cases};

#[test]
fn a_body_of_v1_becomes_a_form_of_v2_and_what_is_missing_is_told() {
    run("migrate");
}

#[test]
fn a_migrated_form_with_the_answers_is_built_into_a_body_of_v2() {
    let mut failures = Failures::default();
    for case in cases::of("migrate") {
        let Some(answers) = case.json["answers"].as_object() else { continue };
        let outcome = case.call().answer().and_then(|mut migrated| {
            for (path, answer) in answers {
                body::set(&mut migrated["form"], path, answer.clone());
            }
            let mut options = json!({"today": TODAY});
            for (name, value) in case.json["answer_options"].as_object().into_iter().flatten() {
                options[name] = value.clone();
            }
            let (build, validate) = match case.check() {
                "migrate_create" => ("buildCreate", "validateCreate"),
                _ => ("buildAttach", "validateAttach"),
            };
            let call = |name, value: &Json| Call::new(name, vec![value.clone(), options.clone()]);
            let built = call(build, &migrated["form"]).answer()?;
            let report = call(validate, &built["body"]).answer()?;
            let wanted = case.json.get("built").unwrap_or(&built["json"]);
            if built["ok"] == true && report["valid"] == true && built["json"] == *wanted {
                Ok(())
            } else {
                Err(format!("{built}\n    expected {wanted}, judged {report}"))
            }
        });
        failures.note(case.name(), outcome);
    }
    failures.report();
}
