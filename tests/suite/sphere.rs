//! SpherePay's customers: every rule by the data cases, and what holds for any body.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use serde_json::json;

use crate::support::failures::Failures;
use crate::support::properties::{CUSTOMER, hold};
use crate::support::verdict::run;
use crate::support::{TODAY, body, mutate, odd};

#[test]
fn a_customer_is_judged_as_the_document_says() {
    run("sphere/customer");
}

#[test]
fn a_form_becomes_the_body_of_a_customer() {
    run("sphere/build_customer");
}

#[test]
fn the_answer_with_a_customer_is_read() {
    run("sphere/parse_customer");
}

#[test]
fn any_customer_is_judged_in_order_and_what_is_built_stays_built() {
    let step = if cfg!(target_arch = "wasm32") { 5 } else { 1 };
    let (values, options) = (odd::values(), json!({"today": TODAY}));
    let mut turn = 0;
    let mut failures = Failures::default();
    for name in ["sphere_individual", "sphere_business", "sphere_minimal"] {
        let base = body::base(name);
        for (path, _) in mutate::places(&base) {
            let replaced = values.iter().map(|value| mutate::replaced(&base, &path, value.clone()));
            for value in replaced.chain([mutate::removed(&base, &path)]) {
                turn += 1;
                if turn % step == 0 {
                    let outcome = hold(CUSTOMER, &value, &options);
                    failures.note(&format!("{name} at {:?}: {value}", path.join(".")), outcome);
                }
            }
        }
    }
    failures.report();
}
