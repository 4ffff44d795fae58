//! Checks for Rust: from a value to a report.

use crate::form::part::Part;
use crate::form::place::Place;
use crate::form::sphere::Customer;
use crate::form::tape::Tape;
use crate::form::value::Value;
use crate::issue::finding::Findings;
use crate::normalise::normalise_quietly;
use crate::options::Options;
use crate::report::Report;
use crate::rules::{judge, sphere};

/// Checks one part of a body, exactly as it would be sent.
pub fn validate(part: Part, value: &Value<'_>, options: &Options) -> Report {
    let mut tape = Tape::default();
    tape.clear();
    let (at, is) = part.place();
    tape.member(at, value, is);
    report(part, &tape, options, &mut Findings::default())
}

/// Checks the body of `POST /v2/customers/individual`.
///
/// ```
/// use fin_onboarding::{Date, Options, Value, validate_create};
/// let body = Value::from_json(r#"{"verification_type":"STANDARD"}"#)?;
/// let report = validate_create(&body, &Options::new(Date::parse("2026-11-21").unwrap()));
/// assert!(!report.valid());
/// assert_eq!(report.issues()[0].path, "basic_info");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn validate_create(body: &Value<'_>, options: &Options) -> Report {
    validate(Part::Create, body, options)
}

/// Checks the body of `POST /v2/customers/{customer_id}/individual/attach`.
pub fn validate_attach(body: &Value<'_>, options: &Options) -> Report {
    validate(Part::Attach, body, options)
}

/// Checks one input of a create or attach body, with the rest of the body for the rules that look
/// at it: the issues that stand at the place or below it. Both are judged as they would be built,
/// unless the options ask for what is exact.
pub fn validate_place(place: &Place, body: &Value<'_>, options: &Options) -> Report {
    let table = place.part.table();
    let mut tape = Tape::of(body, table);
    let mut findings = Findings::default();
    if !options.exact {
        normalise_quietly(&mut tape, table, options.compose);
        findings = Findings::of_form();
    }
    report(place.part, &tape, options, &mut findings).within(&place.path)
}

fn report(part: Part, tape: &Tape, options: &Options, findings: &mut Findings) -> Report {
    judge(part, &tape.body(), options, findings);
    Report::of(findings, part.table(), &tape.body())
}

/// Checks the body of SpherePay's `POST /v2/customer`, exactly as it would be sent.
///
/// ```
/// use fin_onboarding::Value;
/// use fin_onboarding::check::validate_customer;
/// let report = validate_customer(&Value::from_json(r#"{"type":"person"}"#)?);
/// assert_eq!(report.issues()[0].path, "type");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn validate_customer(body: &Value<'_>) -> Report {
    let tape = Tape::of(body, Customer::TABLE);
    let mut findings = Findings::default();
    sphere::judge(&tape.body(), &mut findings);
    Report::of(&findings, Customer::TABLE, &tape.body())
}
