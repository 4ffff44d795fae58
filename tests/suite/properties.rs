//! What holds for any body at all, tried on every place of the documents' own bodies.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::support::failures::Failures;
use crate::support::properties::{
    ATTACH, ATTACH_V1, Body, CREATE, CREATE_V1, hold, migrates, places_agree,
};
use crate::support::{Json, body, mutate, odd};

/// The documents' bodies, and small variations of them.
pub const BASES: [(&str, Body); 15] = [
    ("create", CREATE),
    ("create_non_ascii", CREATE),
    ("create_minimal", CREATE),
    ("create_gbr", CREATE),
    ("create_form", CREATE),
    ("attach", ATTACH),
    ("attach_passport", ATTACH),
    ("attach_national_id", ATTACH),
    ("attach_residence_permit", ATTACH),
    ("attach_drivers_license", ATTACH),
    ("attach_selfie", ATTACH),
    ("v1_create", CREATE_V1),
    ("v1_form", CREATE_V1),
    ("v1_attach", ATTACH_V1),
    ("v1_attach_national_id", ATTACH_V1),
];

/// Tries a property on every body that differs from a base in one place: another value there, or
/// none. Every `step`th of them natively, fewer in browsers, which ask twice.
fn on_every_place(step: usize, property: fn(Body, &Json, &Json) -> Result<(), String>) {
    let (values, options) = (odd::values(), odd::options());
    let step = if cfg!(target_arch = "wasm32") { 11 } else { step };
    let mut turn = 0;
    let mut failures = Failures::default();
    for (name, body) in BASES {
        let base = body::base(name);
        for (path, _) in mutate::places(&base) {
            let replaced = values.iter().map(|value| mutate::replaced(&base, &path, value.clone()));
            for value in replaced.chain([mutate::removed(&base, &path)]) {
                turn += 1;
                if turn % step == 0 {
                    let outcome = property(body, &value, &options[turn % options.len()]);
                    failures.note(&format!("{name} at {:?}: {value}", path.join(".")), outcome);
                }
            }
        }
    }
    failures.report();
}

#[test]
fn any_body_is_judged_in_order_and_what_is_built_stays_built() {
    on_every_place(1, hold);
}

#[test]
fn what_is_unresolved_in_a_migrated_body_is_what_v2_says_of_it() {
    on_every_place(3, |body, value, options| {
        let is_attach = matches!(body.validate, "validateAttach" | "validateAttachV1");
        migrates(if is_attach { ATTACH } else { CREATE }, value, options)
    });
}

#[test]
fn the_check_of_one_place_says_what_the_whole_check_says_there() {
    on_every_place(7, places_agree);
}
