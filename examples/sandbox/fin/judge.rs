//! Judges bodies with the crate's own rules, as the API does. Warnings never refuse.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use fin_onboarding::{
    Catalogue, Code, Country, Date, Language, Options, Report, Severity, validate_attach,
    validate_create,
};
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
    let Ok(value) = fin_onboarding::Value::from_json(text) else {
        return Verdict::Malformed;
    };
    let mut options = Options::new(today);
    options.reliance_enabled = Some(false);
    options.catalogue = catalogue();
    let report = validate_create(&value, &options);
    let (reliance, errors) = errors(&report);
    match (errors.is_empty(), reliance) {
        (false, _) => Verdict::Invalid(errors),
        (true, true) => Verdict::RelianceUnavailable,
        (true, false) => Verdict::Valid,
    }
}

/// Judges an attach body of a customer who lives in `country_of_residence`.
pub fn attach(text: &str, today: Date, country_of_residence: &str) -> Verdict {
    let Ok(value) = fin_onboarding::Value::from_json(text) else {
        return Verdict::Malformed;
    };
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
        if issue.code == Code::RelianceUnavailable {
            reliance = true;
        } else {
            errors.entry(issue.path.clone()).or_default().push(issue.message(Language::En));
        }
    }
    (reliance, errors)
}

/// This server's own catalogues. Subdivisions are left to the crate's table, which holds the same codes and knows the
/// countries that have none.
fn catalogue() -> Catalogue {
    Catalogue {
        occupations: Some(ids(&CATALOGUES.occupations)),
        purposes: Some(ids(&CATALOGUES.purposes["INDIVIDUAL"])),
        source_of_funds: Some(ids(&CATALOGUES.source_of_funds["INDIVIDUAL"])),
        ..Catalogue::default()
    }
}
