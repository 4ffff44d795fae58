//! What the API sends back is understood.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::support::verdict::run;

#[test]
fn the_answers_of_the_api_are_read() {
    run("answers");
}

#[test]
fn catalogues_are_put_together() {
    run("answers/catalogues");
}

#[test]
fn a_request_for_information_is_read_and_answered() {
    run("answers/rfi");
}

#[test]
fn a_decision_is_read_and_each_refusal_put_at_its_input() {
    run("answers/customer");
}

#[test]
fn every_status_is_described() {
    run("answers/statuses");
}

#[test]
fn webhooks_are_read() {
    run("answers/webhooks");
}

#[test]
fn the_value_is_read_out_of_the_terms_url() {
    run("tos_url");
}
