//! What the API sends back is understood.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::support::verdict::run;

#[test]
fn the_answers_of_the_api_are_read() {
    run("answers");
}

#[test]
fn the_value_is_read_out_of_the_terms_url() {
    run("tos_url");
}
