//! What holds for any body at all.

use std::fmt;

use fin_onboarding::form::attach::Attach;
use fin_onboarding::form::create::Create;
use fin_onboarding::form::place::Place;
use fin_onboarding::form::section::Section;
use fin_onboarding::form::sphere::Customer;
use fin_onboarding::form::v1::attach::AttachV1;
use fin_onboarding::form::v1::create::CreateV1;
use fin_onboarding::{Value, validate_place};
use serde_json::json;

use super::call::Call;
use super::mutate::as_sent;
use super::{Json, mutate, native, order};

/// A create or an attach body: which of the two, and how each function about it is called.
#[derive(Clone, Copy)]
pub struct Body {
    pub table: &'static Section,
    pub validate: &'static str,
    pub build: &'static str,
}

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not its table: a failure would print pages.
        formatter.write_str(self.table.name)
    }
}

pub const CREATE: Body =
    Body { table: Create::TABLE, validate: "validateCreate", build: "buildCreate" };
pub const ATTACH: Body =
    Body { table: Attach::TABLE, validate: "validateAttach", build: "buildAttach" };
pub const CUSTOMER: Body =
    Body { table: Customer::TABLE, validate: "validateCustomer", build: "buildCustomer" };

pub const CREATE_V1: Body =
    Body { table: CreateV1::TABLE, validate: "validateCreateV1", build: "buildCreateV1" };
pub const ATTACH_V1: Body =
    Body { table: AttachV1::TABLE, validate: "validateAttachV1", build: "buildAttachV1" };

/// A migrated form has what V2 says of it among its unresolved issues, and no more than that but what
/// V1 never asked; migrating it again changes nothing.
///
/// # Errors
/// What does not hold.
pub fn migrates(body: Body, value: &Json, options: &Json) -> Result<(), String> {
    let name = body.build.replace("build", "migrate");
    let function = if name == "migrateCreate" { "migrateCreate" } else { "migrateAttach" };
    let call = |value: &Json| Call::new(function, vec![value.clone(), options.clone()]);
    let migrated = call(value).answer()?;
    let build = Call::new(body.build, vec![migrated["form"].clone(), options.clone()]);
    let built = native::answer(&build);
    let found = if built["ok"] == true { &built["warnings"] } else { &built["issues"] };
    let unresolved = migrated["unresolved"].as_array().into_iter().flatten();
    let of_v2: Json = unresolved.filter(|issue| issue["code"] != "not_in_v1").cloned().collect();
    ensure(of_v2 == *found, "what is unresolved is not what V2 says")?;
    let again = native::answer(&call(&migrated["form"]));
    let is_same = again["unresolved"] == migrated["unresolved"]
        && as_sent(&again["form"]) == as_sent(&migrated["form"]);
    ensure(is_same, "migrating twice gives something else")
}

/// All that holds for any body.
///
/// # Errors
/// What does not hold.
pub fn hold(body: Body, value: &Json, options: &Json) -> Result<(), String> {
    let call = |function, value: &Json| Call::new(function, vec![value.clone(), options.clone()]);
    let report = call(body.validate, value).answer()?;
    let again = native::answer(&call(body.validate, value));
    ensure(report == again, "a second check answers something else")?;
    order::check(&report["issues"], body.table)?;
    ensure_same_of_any_member_order(body, value, options, &report)?;
    ensure_same_errors_without_warnings(body, value, options, &report)?;
    let built = call(body.build, value).answer()?;
    if built["ok"] == true {
        built_once_and_for_all(body, options, &built)?;
    }
    if report["valid"] == true && options["customerId"].is_string() {
        survives(value, &built)?;
    }
    Ok(())
}

fn ensure(holds: bool, sentence: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(String::from(sentence)) }
}

/// "In the order of the API document", not of the body: with the members of all objects turned
/// round, the same issues stand in the same order. Only unknown members and those of `meta_data` and
/// `meta` have no order but the body's.
fn ensure_same_of_any_member_order(
    body: Body,
    value: &Json,
    options: &Json,
    report: &Json,
) -> Result<(), String> {
    let turned = Call::new(body.validate, vec![turned_round(value), options.clone()]);
    let turned = native::answer(&turned);
    let ordered = |report: &Json| -> Vec<Json> {
        let of_document = |issue: &&Json| {
            let path = issue["path"].as_str().unwrap_or("");
            issue["code"] != "unknown_member"
                && issue["code"] != "v1_member"
                && !path.starts_with("meta_data.")
                && !path.starts_with("meta.")
        };
        report["issues"].as_array().into_iter().flatten().filter(of_document).cloned().collect()
    };
    let count = |report: &Json| report["issues"].as_array().map(Vec::len);
    ensure(
        ordered(report) == ordered(&turned) && count(report) == count(&turned),
        "the order of the body's members changes the issues",
    )
}

/// Without warnings a check finds exactly the errors that it finds with them. Where these were too
/// many to be carried there may be more, for warnings took some of the room.
fn ensure_same_errors_without_warnings(
    body: Body,
    value: &Json,
    options: &Json,
    report: &Json,
) -> Result<(), String> {
    // SpherePay's entry has no such option.
    if body.table.name == CUSTOMER.table.name {
        return Ok(());
    }
    let mut options = options.clone();
    options["warnings"] = json!(false);
    let found = native::answer(&Call::new(body.validate, vec![value.clone(), options]));
    let list = |report: &Json| report["issues"].as_array().cloned().unwrap_or_default();
    let is_cut = list(report).iter().any(|issue| issue["code"] == "more_issues");
    let errors = list(report).into_iter().filter(|issue| issue["severity"] == "error");
    let (errors, mut found) = (errors.collect::<Vec<_>>(), list(&found));
    if is_cut {
        found.truncate(errors.len());
    }
    ensure(errors == found, "without warnings other errors are found")
}

fn turned_round(value: &Json) -> Json {
    match value {
        Json::Object(members) => {
            members.iter().rev().map(|(name, value)| (name.clone(), turned_round(value))).collect()
        }
        Json::Array(entries) => entries.iter().map(turned_round).collect(),
        other => other.clone(),
    }
}

/// A built body is valid, and building it again changes nothing: the same bytes.
fn built_once_and_for_all(body: Body, options: &Json, built: &Json) -> Result<(), String> {
    let call = |function| Call::new(function, vec![built["body"].clone(), options.clone()]);
    let report = native::answer(&call(body.validate));
    ensure(report["valid"] == true, "a built body is refused")?;
    let again = native::answer(&call(body.build));
    ensure(again["json"] == built["json"], "building twice gives other bytes")?;
    ensure(again["changes"] == json!([]), "building twice changes something")?;
    ensure(again["request"] == built["request"], "building twice gives another request")
}

/// An accepted body is built, and holds the same values: all but those that a change is told of.
fn survives(value: &Json, built: &Json) -> Result<(), String> {
    ensure(built["ok"] == true, "an accepted body is not built")?;
    let mut expected = value.clone();
    let mut is_rewritten = false;
    for change in built["changes"].as_array().into_iter().flatten() {
        match change["kind"].as_str() {
            Some("unknown_dropped") => {}
            Some("empty_dropped" | "selfie_member_dropped") => {
                let path = change["path"].as_str().unwrap_or("").split('.').map(String::from);
                expected = mutate::removed(&expected, &path.collect::<Vec<_>>());
            }
            _ => is_rewritten = true,
        }
    }
    let body = &built["body"];
    ensure(
        is_rewritten || as_sent(&known(body, &expected)) == as_sent(body),
        "an accepted body is built into another one",
    )
}

/// What is left of a value without the members that the built body does not have; what a change
/// named has been taken out, so this can only hide unknown members, which are told of too.
fn known(body: &Json, value: &Json) -> Json {
    match (body, value) {
        (Json::Object(built), Json::Object(members)) => members
            .iter()
            .filter_map(|(name, value)| Some((name.clone(), known(built.get(name)?, value))))
            .collect(),
        (Json::Array(built), Json::Array(entries)) if built.len() == entries.len() => {
            built.iter().zip(entries).map(|(built, entry)| known(built, entry)).collect()
        }
        _ => value.clone(),
    }
}

/// The check of one place says what the check of the whole body says there.
///
/// # Errors
/// The place, and both.
pub fn places_agree(body: Body, value: &Json, options: &Json) -> Result<(), String> {
    let (mut exactly, mut options) = (options.clone(), options.clone());
    exactly["exact"] = json!(true);
    options["exact"] = json!(false);
    let whole = native::answer(&Call::new(body.validate, vec![value.clone(), options.clone()]));
    places_say(body, value, &exactly, &whole["issues"])?;
    let built = native::answer(&Call::new(body.build, vec![value.clone(), options.clone()]));
    let issues = if built["ok"] == true { &built["warnings"] } else { &built["issues"] };
    places_say(body, value, &options, issues)
}

/// Each place says what is said of it.
fn places_say(body: Body, value: &Json, options: &Json, issues: &Json) -> Result<(), String> {
    let text = value.to_string();
    let read = Value::from_json(&text).expect("made of JSON");
    let given = native::options(options).map_err(|thrown| thrown.to_string())?;
    for (steps, _) in mutate::places(value) {
        let path = steps.join(".");
        let place = Place::find(&path).filter(|place| place.part.table().name == body.table.name);
        let Some(place) = place else { continue };
        let here = native::report(&validate_place(&place, &read, &given));
        let is_here = |issue: &&Json| {
            let other = issue["path"].as_str().unwrap_or("");
            other == path || other.strip_prefix(&path).is_some_and(|rest| rest.starts_with('.'))
        };
        let expected: Json =
            issues.as_array().into_iter().flatten().filter(is_here).cloned().collect();
        if here["issues"] != expected {
            return Err(format!("at {path}: {} instead of {expected}", here["issues"]));
        }
    }
    Ok(())
}
