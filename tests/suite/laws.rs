//! "An issue never carries the person's value": nothing that a check or a build says about an
//! input repeats it.
//!
//! Two tests, for two ways of repeating: as it was given (looked for in every refusing case), and
//! made into something else first (a marker in the place of each text in turn, in many shapes).

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use crate::support::call::Call;
use crate::support::cases;
use crate::support::cases::Case;
use crate::support::failures::Failures;
use crate::support::{Json, mutate, native, vocabulary};

/// Found in no body, table or message; no letters or digits stand before or after it.
const MARKER: &str = "zq7";

/// The marker in the shapes that the rules treat differently, so that each of them refuses it, or
/// accepts it and refuses its neighbour.
const SHAPES: [&str; 14] = [
    "zq7",
    "ZQ7.Marker@Example.Com",
    "zq7@example.com",
    "zq7@localhost",
    "+zq7",
    "zq7-12-3456",
    "1990-04-zq7",
    "US-zq7",
    "zq7 \u{e9}",
    "  zq7  ",
    "zq7.gif",
    "image/zq7",
    "zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7zq7",
    "zq7 is required",
];

/// Whether a case is about a person's data; the API's own words may be repeated.
fn is_about_a_person(case: &Case) -> bool {
    !case.check().starts_with("parse_") && case.check() != "tos_url"
}

/// What an answer says about the input: all but the body that was asked for.
fn said(answer: &Json) -> String {
    ["issues", "warnings", "changes", "unresolved"].map(|part| answer[part].to_string()).concat()
}

/// The person's data in a call: the body or value, and the rest of the form.
fn arguments_of_a_person(call: &Call) -> Vec<usize> {
    let second = ["validateField", "buildRfiAnswer"].contains(&call.function);
    vec![usize::from(second)]
}

#[test]
fn no_issue_repeats_a_text_of_the_body() {
    let own = vocabulary::own_texts();
    let is_own = |text: &str| own.iter().any(|word| word.contains(text.trim()));
    let mut failures = Failures::default();
    for case in cases::all().into_iter().filter(is_about_a_person) {
        let call = case.call();
        let said = said(&native::answer(&call));
        for n in arguments_of_a_person(&call) {
            for (path, value) in mutate::places(&call.arguments[n]) {
                let text = value.as_str().unwrap_or("");
                if text.chars().count() < 4 || is_own(text) {
                    continue;
                }
                let outcome = if said.contains(text) {
                    Err(format!("{text:?} at {} is repeated: {said}", path.join(".")))
                } else {
                    Ok(())
                };
                failures.note(case.name(), outcome);
            }
        }
    }
    failures.report();
}

#[test]
fn no_issue_repeats_a_marker_in_the_place_of_any_text() {
    // Browsers cross the boundary for each call, so they take every seventh.
    let step = if cfg!(target_arch = "wasm32") { 7 } else { 1 };
    let mut turn = 0;
    let mut failures = Failures::default();
    for case in cases::all().into_iter().filter(is_about_a_person).step_by(step) {
        let call = case.call();
        for n in arguments_of_a_person(&call) {
            for (path, value) in mutate::places(&call.arguments[n]) {
                if !value.is_string() {
                    continue;
                }
                turn += 1;
                let marker = Json::from(SHAPES[turn % SHAPES.len()]);
                let mut marked = call.clone();
                marked.arguments[n] = mutate::replaced(&call.arguments[n], &path, marker);
                failures.note(case.name(), says_no_marker(&marked, &path));
            }
        }
    }
    failures.report();
}

#[test]
fn no_issue_repeats_a_marker_of_any_shape_in_a_valid_body() {
    let mut failures = Failures::default();
    let names = ["the guide's example is accepted", "the guide's example: accepted"];
    let is_example = |case: &Case| {
        names.contains(&case.name()) || matches!(case.file, "upload" | "build_create")
    };
    for case in cases::all().into_iter().filter(is_example).take(16) {
        let call = case.call();
        for (path, value) in mutate::places(&call.arguments[0]) {
            for shape in SHAPES.iter().filter(|_| value.is_string()) {
                let mut marked = call.clone();
                marked.arguments[0] =
                    mutate::replaced(&call.arguments[0], &path, Json::from(*shape));
                failures.note(case.name(), says_no_marker(&marked, &path));
            }
        }
    }
    failures.report();
}

#[test]
fn no_issue_repeats_the_name_of_a_member_that_is_no_plain_word() {
    let mut failures = Failures::default();
    for case in cases::all().into_iter().filter(is_about_a_person) {
        let mut call = case.call();
        let n = arguments_of_a_person(&call)[0];
        for (path, value) in mutate::places(&call.arguments[n].clone()) {
            if let Json::Object(mut members) = value {
                members.insert(String::from("Maria zq7"), Json::from(1));
                call.arguments[n] =
                    mutate::replaced(&call.arguments[n], &path, Json::Object(members));
            }
        }
        failures.note(case.name(), says_no_marker(&call, &[]));
    }
    failures.report();
}

fn says_no_marker(call: &Call, path: &[String]) -> Result<(), String> {
    let said = said(&call.answer()?);
    if said.to_lowercase().contains(MARKER) {
        return Err(format!("the marker at {:?} is repeated: {said}", path.join(".")));
    }
    Ok(())
}
