//! The case file of lines, and every case of a whole body as a line.

use fin_onboarding::{Part, Value, validate};
use serde_json::json;

use crate::support::cases::all;
use crate::support::failures::Failures;
use crate::support::{Json, body};
use crate::{Said, judged, judged_line, options};

const CASES: &str = include_str!("../cases/lines.json");

/// The bytes that a case describes.
fn text(case: &Json) -> Vec<u8> {
    let mut text = Vec::new();
    for piece in case["text"].as_array().expect("a list") {
        if let Some(piece) = piece.as_str() {
            text.extend(piece.bytes());
        } else if let Some(repeat) = piece["repeat"].as_str() {
            let times = piece["times"].as_u64().expect("a number") as usize;
            text.extend(repeat.repeat(times).bytes());
        } else if let Some(bytes) = piece["bytes"].as_array() {
            text.extend(bytes.iter().map(|byte| byte.as_u64().expect("a byte") as u8));
        } else {
            let mut whole = body::base(piece["base"].as_str().expect("a base"));
            for (path, value) in piece["set"].as_object().into_iter().flatten() {
                body::set(&mut whole, path, value.clone());
            }
            for path in piece["unset"].as_array().into_iter().flatten() {
                body::unset(&mut whole, path.as_str().expect("a path"));
            }
            text.extend(whole.to_string().bytes());
        }
    }
    text
}

fn expected(case: &Json, said: &Said) -> Result<(), String> {
    let row = |(line, issue): &(u64, fin_onboarding::Issue)| {
        json!([line, issue.path, issue.code.as_str()])
    };
    let counts = said.counts;
    let found = json!([
        said.issues.iter().map(row).collect::<Json>(),
        [counts.lines, counts.valid, counts.invalid, counts.blank],
    ]);
    let expected = json!([case["issues"], case["counts"]]);
    if found == expected { Ok(()) } else { Err(format!("expected {expected}, found {found}")) }
}

#[test]
fn the_cases_of_lines_in_chunks_of_any_size() {
    let file: Json = serde_json::from_str(CASES).expect("lines.json is JSON");
    let mut failures = Failures::default();
    for case in file["cases"].as_array().expect("a list") {
        let text = text(case);
        // Long texts byte by byte would take long, and say no more.
        let sizes = if text.len() < 1 << 16 { vec![1, 2, 3, 7, 64] } else { vec![4095, 1 << 20] };
        for size in sizes.into_iter().chain([text.len().max(1)]) {
            let said = judged(Part::Create, &text, (size..text.len()).step_by(size));
            let name = case["name"].as_str().expect("a name");
            failures.note(&format!("{name}, {size} bytes at a time"), expected(case, &said));
        }
    }
    failures.report();
}

#[test]
fn every_case_of_a_whole_body_is_judged_alike_as_a_line() {
    let mut failures = Failures::default();
    for case in all() {
        let part = match case.check() {
            "create" | "build_create" => Part::Create,
            "attach" | "build_attach" => Part::Attach,
            _ => continue,
        };
        let text = case.input().to_string();
        let value = Value::from_json(&text).expect("made of JSON");
        let (slow, fast) = (validate(part, &value, &options()), judged_line(part, text.as_bytes()));
        let outcome = if slow.issues() == fast { Ok(()) } else { Err(format!("{fast:?}")) };
        failures.note(case.name(), outcome);
    }
    failures.report();
}
