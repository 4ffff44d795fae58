//! What people type, and what must come of it: `cases/typed.jsonl`, a case a line. `typed` is what an
//! input holds, `set` what else is other than in the base. `sent`: what is built of it, and no error is
//! shown; `null`: it is left out. `refused`: the code with which a build and the input refuse it.

use serde_json::json;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::support::call::Call;
use crate::support::failures::Failures;
use crate::support::{Json, TODAY, body};

/// The cases, each with the body that it stands in.
pub fn cases() -> Vec<(Json, Json)> {
    let with_body = |line: &str| {
        let case: Json = serde_json::from_str(line).expect("JSON");
        let mut form = body::base("create");
        for (path, value) in case["set"].as_object().into_iter().flatten() {
            body::set(&mut form, path, value.clone());
        }
        body::set(&mut form, case["path"].as_str().expect("a path"), case["typed"].clone());
        (case, form)
    };
    include_str!("../cases/typed.jsonl").lines().map(with_body).collect()
}

#[test]
fn what_people_type_is_what_is_judged_and_sent() {
    let mut failures = Failures::default();
    for (case, form) in cases() {
        failures.note(&case.to_string(), judge(&case, &form));
    }
    failures.report();
}

fn judge(case: &Json, form: &Json) -> Result<(), String> {
    let path = case["path"].as_str().expect("a path");
    let options = json!({"today": TODAY});
    let built = Call::new("buildCreate", vec![form.clone(), options]).answer()?;
    let field = json!({"today": TODAY, "form": form});
    let arguments = vec![json!(path), case["typed"].clone(), field];
    let judged = Call::new("validateField", arguments).answer()?;
    let says = |issues: &Json, code: &str| {
        let found = issues.as_array().into_iter().flatten();
        let is_it = |issue: &&Json| {
            issue["path"] == path && issue["code"] == code && issue["severity"] == "error"
        };
        found.filter(is_it).count() == 1
    };
    if let Some(code) = case["refused"].as_str() {
        return match says(&built["issues"], code) && says(&judged["issues"], code) {
            true => Ok(()),
            false => Err(format!("not refused: {built}, {judged}")),
        };
    }
    let sent = body::at(&built["body"], path).cloned().unwrap_or_default();
    if built["ok"] != true || judged["valid"] != true || sent != case["sent"] {
        return Err(format!("not sent: {sent}, {built}, {judged}"));
    }
    let changes = built["changes"].as_array().expect("changes");
    let is_told = changes.iter().any(|change| change["path"] == path);
    match is_told == (sent != case["typed"]) {
        true => Ok(()),
        false => Err(format!("the changes are {changes:?}")),
    }
}
