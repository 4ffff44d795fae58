//! Judges bodies with the crate's own rules, as the API does. Warnings never refuse.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use fin_onboarding::{Country, Date, Language, Options, Report, Severity, validate_attach, validate_create};
use serde_json::Value;

use crate::answers::FieldErrors;
use crate::catalogue::{CATALOGUES, ids};

/// What is thought of a body.
pub enum Verdict {
    Valid,
    /// The errors, at their paths.
    Invalid(FieldErrors),
    /// Nothing but RELIANCE, which this client may not use.
    RelianceUnavailable,
    /// Not JSON.
    Malformed,
}

/// The text of a JSON body and what it holds; `None` when it is not JSON, or larger than a body can reasonably be.
pub fn read(body: Result<Bytes, BytesRejection>) -> Option<(String, Value)> {
    let text = String::from_utf8(body.ok()?.to_vec()).ok()?;
    let value = serde_json::from_str(&text).ok()?;
    Some((text, value))
}

/// Judges a create body.
pub fn create(text: &str, today: Date) -> Verdict {
    let Ok(value) = fin_onboarding::Value::from_json(text) else { return Verdict::Malformed };
    let mut options = Options::new(today);
    options.reliance_enabled = Some(false);
    let report = validate_create(&value, &options);
    let (reliance, mut errors) = errors(&report);
    not_in_catalogue(text, &mut errors);
    match (errors.is_empty(), reliance) {
        (false, _) => Verdict::Invalid(errors),
        (true, true) => Verdict::RelianceUnavailable,
        (true, false) => Verdict::Valid,
    }
}

/// Judges an attach body of a customer who lives in `country_of_residence`.
pub fn attach(text: &str, today: Date, country_of_residence: &str) -> Verdict {
    let Ok(value) = fin_onboarding::Value::from_json(text) else { return Verdict::Malformed };
    let mut options = Options::new(today);
    options.country_of_residence = Country::parse(country_of_residence);
    let (_, errors) = errors(&validate_attach(&value, &options));
    match errors.is_empty() {
        true => Verdict::Valid,
        false => Verdict::Invalid(errors),
    }
}

/// The errors of a report, and apart from them whether RELIANCE was refused: that has a status of its own.
fn errors(report: &Report) -> (bool, FieldErrors) {
    let mut reliance = false;
    let mut errors = FieldErrors::new();
    for issue in report.issues().iter().filter(|issue| issue.severity() == Severity::Error) {
        if issue.code.as_str() == "reliance_unavailable" {
            reliance = true;
        } else {
            errors.entry(issue.path.to_string()).or_default().push(issue.message(Language::En));
        }
    }
    (reliance, errors)
}

/// Adds an error at every id that is not in this server's catalogues.
fn not_in_catalogue(text: &str, errors: &mut FieldErrors) {
    let body: Value = serde_json::from_str(text).unwrap_or_default();
    let profile = &body["financial_profile"];
    let mut check = |path: String, id: &Value, rows: &[Value]| {
        let unknown = id.as_i64().is_some_and(|id| !ids(rows).any(|known| known == id));
        if unknown {
            errors.entry(path).or_insert_with(|| vec!["Must be an id from the catalogue".to_owned()]);
        }
    };
    let path = |member: &str| format!("financial_profile.{member}");
    check(path("occupation_id"), &profile["occupation_id"], &CATALOGUES.occupations);
    check(path("purpose_id"), &profile["purpose_id"], &CATALOGUES.purposes["INDIVIDUAL"]);
    for (index, id) in profile["source_of_fund_ids"].as_array().into_iter().flatten().enumerate() {
        check(path(&format!("source_of_fund_ids.{index}")), id, &CATALOGUES.source_of_funds["INDIVIDUAL"]);
    }
}
