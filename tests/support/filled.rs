//! A form that holds the documents' own body, and its places by their names.

use fin_onboarding::form::cell::At;
use fin_onboarding::form::create::Create;
use fin_onboarding::form::section::{Is, Section, place};
use fin_onboarding::form::tape::Tape;
use fin_onboarding::live::LiveForm;
use fin_onboarding::{Options, Part, Value};
use serde_json::json;

use crate::support::{self, body, native};

pub fn options() -> Options {
    native::options(&json!({"today": support::TODAY})).expect("options")
}

/// A place of the body by its names.
pub fn at(table: &'static Section, names: &[&str]) -> At {
    let (mut at, mut table) = (At::ROOT, table);
    for name in names {
        at.0 += place(table, name);
        if let Is::Section(below) = table.member(name).expect("a member").is {
            table = below;
        }
    }
    at
}

pub fn create(names: &[&str]) -> At {
    at(Create::TABLE, names)
}

pub fn filled() -> LiveForm {
    let mut form = LiveForm::new(Part::Create, options());
    let text = body::base("create").to_string();
    let tape = Tape::of(&Value::from_json(&text).expect("JSON"), Create::TABLE);
    assert!(form.set_from(At::ROOT, tape.body(), At::ROOT));
    assert_eq!(form.findings(), []);
    form
}
