//! What is built, byte for byte, and what normalising says that it did.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::support::verdict::run;

#[test]
fn a_create_form_becomes_the_body_that_the_guide_shows() {
    run("build_create");
}

#[test]
fn an_attach_form_becomes_the_body_that_the_attach_reference_shows() {
    run("build_attach");
}

#[test]
fn the_documents_examples_are_accepted_and_built_and_their_texts_are_ours_word_for_word() {
    run("documents");
}
