//! From a body of V1 to a form of V2 (Individual customers guide, V1 to V2 Migration Summary).
//!
//! What V2 calls otherwise is renamed, what it takes several of becomes a list of one, and all else,
//! whatever it is, stays as it is. Nothing is guessed: what V1 never asked for is missing in the
//! form, and a check of it by V2's rules says so.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;
use core::mem::take;

use crate::form::part::Part;
use crate::form::v1::names::{MOVED, Way};
use crate::form::value::Value;
use crate::formats::text::is_blank;
use crate::options::Options;
use crate::payload::Form;
use crate::report::Report;

/// A form of V2, and what stands between it and a body.
#[derive(Clone, Debug)]
pub struct Migrated<'v> {
    /// What [`build_create`](crate::build_create) or [`build_attach`](crate::build_attach) is to
    /// begin with, once what is unresolved has been answered in it.
    pub form: Value<'v>,
    /// What V2 refuses or questions in the form as it is. Where V1 never asked, something is
    /// missing; what V1 took and V2 does not is in error where V2 has it.
    pub unresolved: Report,
}

/// Makes a form for `POST /v2/customers/individual` of a body, or a form, for
/// `POST /v1/customers/individual`.
///
/// ```
/// use fin_onboarding::migrate::migrate_create;
/// use fin_onboarding::{Date, Options, Value};
/// let body = Value::from_json(r#"{"basic_info":{"nationality":"USA","tin":"123-45-6789"}}"#)?;
/// let migrated = migrate_create(body, &Options::new(Date::parse("2026-11-21").unwrap()));
/// let info = migrated.form.member("basic_info");
/// assert_eq!(info.member("primary_nationality"), &Value::Text("USA".into()));
/// let mut unresolved = migrated.unresolved.issues().iter();
/// assert!(unresolved.any(|issue| issue.path == "basic_info.tax_info.0.country_code"));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn migrate_create<'v>(body: Value<'v>, options: &Options) -> Migrated<'v> {
    migrated(Part::MigratedCreate, create(body), options)
}

/// Makes a form for `POST /v2/customers/{customer_id}/individual/attach` of a body, or a form, for
/// `POST /v1/customers/individual/attach`. The customer whose id stands in it is one of V1, whom
/// V2's attach does not take: the id of the customer created in V2 is an option.
pub fn migrate_attach<'v>(body: Value<'v>, options: &Options) -> Migrated<'v> {
    migrated(Part::AttachRequest, attach(body), options)
}

fn migrated<'v>(part: Part, form: Value<'v>, options: &Options) -> Migrated<'v> {
    let unresolved = Form::new(part, form.clone()).report(options);
    Migrated { form, unresolved }
}

/// The members of an object.
type Members<'v> = Vec<(Cow<'v, str>, Value<'v>)>;

/// The form of V2 alone.
pub(crate) fn create(body: Value<'_>) -> Value<'_> {
    let mut body = members(body);
    for section in ["basic_info", "address", "financial_profile"] {
        if let Some((_, Value::Object(members))) = last(&mut body, section) {
            rename(members, section);
        }
    }
    // "Optional (defaults to STANDARD)" becomes "Required".
    let standard = Value::Text(Cow::Borrowed("STANDARD"));
    match last(&mut body, "verification_type") {
        Some((_, Value::Text(text))) if !is_blank(text) => {}
        Some((_, kind @ (Value::Absent | Value::Text(_)))) => *kind = standard,
        Some(_) => {}
        None => body.push((Cow::Borrowed("verification_type"), standard)),
    }
    Value::Object(body)
}

/// Likewise.
pub(crate) fn attach(body: Value<'_>) -> Value<'_> {
    let mut body = members(body);
    rename(&mut body, "attach");
    // The last member takes the place of the id.
    if let Some(end) = body.pop().filter(|(name, _)| name != "customer_id") {
        match last(&mut body, "customer_id") {
            Some(id) => *id = end,
            None => body.push(end),
        }
    }
    Value::Object(body)
}

/// The members of a body; of what is none there is nothing to keep.
fn members(body: Value<'_>) -> Members<'_> {
    match body {
        Value::Object(members) => members,
        _ => Vec::new(),
    }
}

/// The member of that name that counts.
fn last<'m, 'v>(
    members: &'m mut Members<'v>,
    name: &str,
) -> Option<&'m mut (Cow<'v, str>, Value<'v>)> {
    members.iter_mut().rfind(|(known, _)| known == name)
}

/// Gives the members of one section V2's names and shapes.
#[inline(never)]
fn rename(members: &mut Members<'_>, section: &str) {
    for (of, old, new, way) in MOVED {
        // What stands under V2's own name is V2's; then the other one is left for V2 to question.
        if of != section || way == Way::InPath || last(members, new).is_some() {
            continue;
        }
        let Some((name, value)) = last(members, old) else { continue };
        *name = Cow::Borrowed(new);
        if value.is_absent() || way == Way::Renamed {
            continue;
        }
        let mut entry = take(value);
        if way == Way::TaxEntry {
            entry = Value::Object(vec![(Cow::Borrowed("document_id"), entry)]);
        }
        *value = Value::List(vec![entry]);
    }
}
