//! SpherePay's customers.

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::compose::compose;
use super::memory::state;
use super::object::{self, object, set};
use super::request::answer;
use super::{findings, js, options, value};
use crate::answer::sphere::{Customer as CustomerAnswer, Profile, parse_customer};
use crate::form::body::Body;
use crate::form::cell::{At, Tag};
use crate::form::part::Part;
use crate::form::section::{Is, Section, cells, cells_of};
use crate::form::sphere::Customer;
use crate::issue::finding::Findings;
use crate::payload::sphere::{PATH, normalise_customer};
use crate::rules::sphere::judge;

/// The number of the customer's body for JavaScript, behind those of Fin's [`Part`]s.
pub const CUSTOMER: u32 = Part::ALL.len() as u32;

/// Checks a whole body of SpherePay's POST /v2/customer, exactly as it would be sent.
#[wasm_bindgen(js_name = validateCustomer, unchecked_return_type = "Sphere.Report")]
pub fn validate_customer(
    #[wasm_bindgen(unchecked_param_type = "unknown")] body: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Sphere.Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    options::take_few(js::read_body(CUSTOMER, body, options))?;
    let state = state();
    state.findings = Findings::default();
    judge(&state.tape.body(), &mut state.findings);
    let (places, count) = findings::tell();
    let report = js::report(CUSTOMER, places, count);
    state.wipe();
    Ok(report)
}

/// Normalises what a form holds, checks it and writes the body of POST /v2/customer: texts are trimmed, empty optional
/// members and those of the other type of customer left out. The e-mail address keeps its case.
#[wasm_bindgen(js_name = buildCustomer, unchecked_return_type = "Sphere.BuildResult")]
pub fn build_customer(
    #[wasm_bindgen(unchecked_param_type = "Sphere.CustomerForm")] form: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Sphere.Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    // A plain copy first, for what no table knows is sent as the form holds it.
    let given = js::read_whole(form);
    options::take_few(js::read_form(CUSTOMER, &given, options))?;
    let state = state();
    let mut tape = state.take();
    let changes = normalise_customer(&mut tape, js::protos_read() as usize, compose);
    state.findings = Findings::of_form();
    judge(&tape.body(), &mut state.findings);
    let body = match state.findings.errors() {
        0 => Some(section(&tape.body(), At::ROOT, Customer::TABLE, &given)),
        _ => None,
    };
    let (changes, issues) = findings::tell_built(CUSTOMER, &tape.body(), &changes);
    Ok(match body {
        Some(body) => answer(body, "POST", PATH, changes, issues),
        None => object([("ok", JsValue::FALSE), ("issues", issues)]),
    })
}

/// Reads the answer to a create, or to any request that answers with the customer.
///
/// @throws {FinOnboardingError} unexpected_answer
#[wasm_bindgen(js_name = parseSphereCustomer, unchecked_return_type = "Sphere.Customer")]
pub fn parse_sphere_customer(
    #[wasm_bindgen(unchecked_param_type = "unknown")] json: &JsValue,
) -> Result<JsValue, JsValue> {
    let given = js::read_answer(json);
    let bytes = js::encoded(&given);
    let value = value::read(&mut &*bytes);
    match parse_customer(&value) {
        Ok(found) => Ok(customer(found, &member(&given, "verificationProfiles"))),
        Err(why) => Err(js::refusal(why.as_str(), why.message())),
    }
}

fn customer(customer: CustomerAnswer<'_>, profiles: &JsValue) -> JsValue {
    let text = |text: String| JsValue::from_str(&text);
    let optional = |given: Option<String>| given.map_or(JsValue::NULL, text);
    let list = Array::new();
    for (n, found) in customer.profiles.into_iter().enumerate() {
        // What was wrong stays as it was given, of any shape.
        let criteria = member(&entry(profiles, n), "criteria");
        list.push(&profile(found, member(&criteria, "errors")));
    }
    object([
        ("id", text(customer.id)),
        ("type", optional(customer.kind)),
        ("email", optional(customer.email)),
        ("phone", optional(customer.phone)),
        ("firstName", optional(customer.first_name)),
        ("lastName", optional(customer.last_name)),
        ("profiles", list.into()),
        ("createdAt", optional(customer.created_at)),
        ("updatedAt", optional(customer.updated_at)),
    ])
}

fn profile(profile: Profile<'_>, errors: JsValue) -> JsValue {
    let texts = |texts: Vec<String>| -> JsValue {
        texts.iter().map(|text| JsValue::from_str(text)).collect::<Array>().into()
    };
    let errors = if errors.is_undefined() { Array::new().into() } else { errors };
    object([
        ("name", JsValue::from_str(&profile.name)),
        ("status", profile.status.map_or(JsValue::NULL, |status| JsValue::from_str(&status))),
        ("known", JsValue::from_bool(profile.known)),
        ("complete", texts(profile.complete)),
        ("pending", texts(profile.pending)),
        ("required", texts(profile.required)),
        ("errors", errors),
    ])
}

/// What is laid out of a section as an object, with what stands in the form there and no table knows.
fn section(body: &Body<'_>, at: At, table: &'static Section, given: &JsValue) -> JsValue {
    let object = Object::new();
    let mut place = At(at.0 + 1);
    for known in table.members {
        if body.cell(place).tag() != Tag::Absent {
            let value = known_member(body, place, known.is, &member(given, known.name));
            if !value.is_undefined() {
                set(&object, known.name, &value);
            }
        }
        place.0 += cells_of(known.is);
    }
    // Of the body itself the document lists all members.
    if at != At::ROOT
        && let Some(given) = given.dyn_ref::<Object>()
    {
        for name in Object::keys(given).iter() {
            // A name that no UTF-8 can carry is left out, as is one that is more than a name.
            let is_sent = name.as_string().is_some_and(|text| {
                text != "__proto__" && table.member(&text).is_none() && !text.contains('\u{FFFD}')
            });
            if is_sent && let Some(value) = sendable(&get(given, &name)) {
                object::set_js(&object, &name, &value);
            }
        }
    }
    object.into()
}

fn known_member(body: &Body<'_>, at: At, is: Is, given: &JsValue) -> JsValue {
    let cell = body.cell(at);
    match (is, cell.tag()) {
        (Is::Section(table), _) => section(body, at, table, given),
        (Is::List(table), _) => {
            let list = Array::new();
            for n in 0..cell.len() {
                let at = At((cell.data() + n * cells(table) as usize) as u32);
                list.push(&section(body, at, table, &entry(given, n)));
            }
            list.into()
        }
        // As JSON carries it: no minus zero.
        (Is::Free, _) => sendable(&js::free_read()).unwrap_or(JsValue::UNDEFINED),
        (_, Tag::Ascii | Tag::Text) => object::value(body, at, is, &JsValue::UNDEFINED),
        _ => sendable(given).unwrap_or(JsValue::UNDEFINED),
    }
}

/// A value as JSON carries it; `None` where it carries nothing.
fn sendable(value: &JsValue) -> Option<JsValue> {
    let json: JsValue = JSON::stringify(value).ok()?.into();
    JSON::parse(&json.as_string()?).ok()
}

/// A member of what is ours: nothing of it can throw.
fn member(given: &JsValue, name: &str) -> JsValue {
    given.dyn_ref::<Object>().map_or(JsValue::UNDEFINED, |object| get(object, &name.into()))
}

fn entry(given: &JsValue, n: usize) -> JsValue {
    given.dyn_ref::<Array>().map_or(JsValue::UNDEFINED, |list| list.get(n as u32))
}

fn get(object: &Object, name: &JsValue) -> JsValue {
    Reflect::get(object, name).unwrap_or(JsValue::UNDEFINED)
}
