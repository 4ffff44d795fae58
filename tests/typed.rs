//! What people type, and what must come of it.
#![cfg(not(target_arch = "wasm32"))]

#[path = "suite/typed.rs"]
mod suite;
mod support;
#[path = "support/typing.rs"]
mod typing;

use fin_onboarding::form::place;
use fin_onboarding::form::place::Place;
use fin_onboarding::form::tape::Tape;
use fin_onboarding::formats::compose::compose;
use fin_onboarding::issue::finding::Param;
use fin_onboarding::live::LiveForm;
use fin_onboarding::normalise::normalise;
use fin_onboarding::{
    Options, Part, Report, Severity, Value, build_attach, build_create, validate, validate_place,
};
use serde_json::json;

use crate::support::{Json, TODAY, native};
use crate::typing::Random;

/// An issue: where, what, and what its message is built from.
type Told = (String, &'static str, Param);

fn told(report: &Report) -> Vec<Told> {
    let told = report.issues().iter();
    told.map(|issue| (issue.path.clone(), issue.code.as_str(), issue.param)).collect()
}

/// What a form in which somebody types tells.
fn told_live(part: Part, form: &LiveForm) -> Vec<Told> {
    let (table, body) = (part.table(), form.judged());
    let path = |at| place::path(table, &body, at);
    let found = form.findings().iter();
    found
        .map(|finding| {
            let param = match finding.param {
                Param::Member(at) => Param::Word(place::name(table, &body, at)),
                other => other,
            };
            (path(finding.at), finding.code.as_str(), param)
        })
        .collect()
}

fn has_error(told: &[Told]) -> bool {
    told.iter().any(|(_, code, _)| {
        let code = fin_onboarding::Code::ALL.iter().find(|known| known.as_str() == *code);
        code.is_some_and(|code| code.severity() == Severity::Error)
    })
}

fn value(json: &str) -> Value<'_> {
    Value::from_json(json).expect("JSON")
}

/// A form that holds a body, into which texts are typed, one after the other.
fn live(part: Part, base: &Json, typed: &[(String, String)], options: &Options) -> LiveForm {
    let mut form = LiveForm::new(part, options.clone());
    let text = base.to_string();
    let tape = Tape::of(&value(&text), part.table());
    assert!(form.set_from(
        fin_onboarding::form::cell::At::ROOT,
        tape.body(),
        fin_onboarding::form::cell::At::ROOT
    ));
    for (path, text) in typed {
        let place = Place::find_in(part, path).expect("a place");
        let at = place.at(&form.body()).expect("it is there");
        // As far as somebody has come.
        for end in text.char_indices().map(|(n, _)| n).chain([text.len()]) {
            let typed = &text[..end];
            assert!(form.set_text(at, typed.as_bytes(), typed.is_ascii()), "{path}");
        }
    }
    form
}

fn what_is_shown_is_what_is_sent(part: Part, bases: &[&str], forms: usize) {
    let mut random = Random(2026);
    let all: Vec<Options> = [
        json!({"today": TODAY, "customerId": "55bd6b4e-c20a-4cc8-9535-91d5557a67d9"}),
        json!({"today": TODAY, "warnings": false}),
        json!({"today": TODAY, "customerId": "1", "countryOfResidence": "GBR", "selfieRequired": true}),
    ]
    .iter()
    .map(|options| native::options(options).expect("options"))
    .collect();
    let mut good = 0;
    for _ in 0..forms {
        let (form, typed) = typing::form(&mut random, bases);
        let options = random.one(&all);
        let text = form.to_string();
        let built = match part {
            Part::Create => build_create(value(&text)),
            _ => build_attach(value(&text)),
        };
        let (is_ok, wanted, sent) = match built.check(options) {
            Ok(checked) => (true, told(checked.warnings()), checked.json()),
            Err(report) => (false, told(&report), String::new()),
        };
        good += usize::from(is_ok);
        assert_eq!(is_ok, !has_error(&wanted), "{text}");
        // The form shows what building says, however it came to hold what it holds.
        let mut shown = live(part, &form, &typed, options);
        assert_eq!(told_live(part, &shown), wanted, "{text}");
        // So does each input, of what stands there.
        for (path, _) in &typed {
            let place = Place::find_in(part, path).expect("a place");
            let judged = told(&validate_place(&place, &value(&text), options));
            let here = wanted.iter().filter(|(at, ..)| {
                at.strip_prefix(path.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            });
            assert_eq!(judged, Vec::from_iter(here.cloned()), "{path} in {text}");
        }
        // Exactly, it shows what a check of the whole body says.
        shown.set_options(Options { exact: true, ..options.clone() });
        assert_eq!(
            told_live(part, &shown),
            told(&validate(part, &value(&text), options)),
            "{text}"
        );
        // Normalising twice changes nothing.
        let mut tape = Tape::of(&value(&text), part.table());
        normalise(&mut tape, part.table(), 0, compose);
        let once = (tape.cells.clone(), tape.bytes.clone());
        assert_eq!(normalise(&mut tape, part.table(), 0, compose), [], "{text}");
        assert_eq!((tape.cells.clone(), tape.bytes.clone()), once, "{text}");
        if is_ok {
            let again = match part {
                Part::Create => build_create(value(&sent)),
                _ => build_attach(value(&sent)),
            };
            assert_eq!(again.changes(), [], "{sent}");
            assert_eq!(again.check(options).expect("built").json(), sent);
        }
    }
    assert!((forms / 20..forms * 19 / 20).contains(&good), "{good} of {forms} are good");
}

#[test]
fn a_create_form_shows_an_error_if_and_only_if_it_is_not_built() {
    what_is_shown_is_what_is_sent(
        Part::Create,
        &["create", "create_gbr", "create_non_ascii"],
        10_000,
    );
}

#[test]
fn an_attach_form_shows_an_error_if_and_only_if_it_is_not_built() {
    what_is_shown_is_what_is_sent(
        Part::Attach,
        &["attach", "attach_passport", "attach_selfie"],
        5_000,
    );
}

#[test]
fn a_form_shows_what_people_type_as_it_is_sent() {
    let options = native::options(&json!({"today": TODAY})).expect("options");
    for (case, form) in suite::cases() {
        let path = case["path"].as_str().expect("a path").to_owned();
        let typed = case["typed"].as_str().expect("a text").to_owned();
        let form = live(Part::Create, &form, &[(path.clone(), typed)], &options);
        let told = told_live(Part::Create, &form);
        let is_refused =
            |code: &str| told.iter().any(|(at, found, _)| *at == path && *found == code);
        match case["refused"].as_str() {
            Some(code) => assert!(is_refused(code), "{case}: {told:?}"),
            None => assert!(!has_error(&told), "{case}: {told:?}"),
        }
    }
}
