//! SpherePay's customers. The functions are those of the first module, for the one body that there is:
//! `src/wasm/js/sphere-start.js` gives them their names.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::prelude::*;

use super::exchange::{exchange, told};
use super::memory::state;
use super::value::Answer;
use super::{found, value};
use crate::answer::sphere::{Customer, Profile, parse_customer};
use crate::form::value::Value;
use crate::issue::finding::Findings;
use crate::payload::sphere::normalise_customer;
use crate::rules::sphere::judge;

/// As `check`.
#[wasm_bindgen(skip_typescript)]
pub fn check_customer(_part: u32, _place: u32, _places: u32, cells: u32, bytes: u32) -> u32 {
    let state = state();
    state.findings.clear();
    judge(&state.tape.body(), &mut state.findings);
    found::checked(state, cells, bytes)
}

/// As `build`.
#[wasm_bindgen(skip_typescript)]
pub fn build_customer(_part: u32, bytes: u32, protos: u32) -> u32 {
    let state = state();
    // New texts are written behind those of the form.
    state.tape.bytes.truncate(bytes as usize);
    let changes = normalise_customer(&mut state.tape, protos as usize);
    let mut findings = Findings::of_form();
    judge(&state.tape.body(), &mut findings);
    found::built(state, changes, &findings)
}

/// As `understand`, of the one answer that there is.
#[wasm_bindgen(skip_typescript)]
pub fn understand_customer(_what: u32, _status: u32, bytes: u32) -> u32 {
    exchange(bytes, |given| {
        let mut answer = Answer::default();
        let value = value::read(&mut &*given);
        let so = parse_customer(&value).map(|found| answer.value(&customer(found)));
        told(so, answer)
    })
}

fn customer(customer: Customer<'_>) -> Value<'static> {
    let optional = |text: Option<String>| text.map_or(Value::Absent, owned);
    object([
        ("id", owned(customer.id)),
        ("type", owned(customer.kind)),
        ("email", optional(customer.email)),
        ("phone", optional(customer.phone)),
        ("firstName", optional(customer.first_name)),
        ("lastName", optional(customer.last_name)),
        ("profiles", Value::List(customer.profiles.into_iter().map(profile).collect())),
        ("createdAt", owned(customer.created_at)),
        ("updatedAt", owned(customer.updated_at)),
    ])
}

/// The errors stay in JavaScript, where they are of any shape.
fn profile(profile: Profile<'_>) -> Value<'static> {
    let texts = |texts: Vec<String>| Value::List(texts.into_iter().map(owned).collect());
    object([
        ("name", owned(profile.name)),
        ("status", owned(profile.status)),
        ("known", Value::Boolean(profile.known)),
        ("complete", texts(profile.complete)),
        ("pending", texts(profile.pending)),
        ("required", texts(profile.required)),
        ("errors", Value::List(Vec::new())),
    ])
}

fn object<'a, const N: usize>(members: [(&'static str, Value<'a>); N]) -> Value<'a> {
    Value::Object(members.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect())
}

fn owned(text: String) -> Value<'static> {
    Value::Text(Cow::Owned(text))
}
