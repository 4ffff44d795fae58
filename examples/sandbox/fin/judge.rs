//! Judges bodies with the crate's own rules, as the API does. Warnings never refuse.

use std::collections::HashSet;

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use fin_onboarding::{
    Catalogue, Code, Country, Date, Language, Options, Part, Report, Severity, validate,
    validate_attach,
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

/// Judges a create body, of V2 or of V1.
pub fn create(text: &str, today: Date, part: Part) -> Verdict {
    let Ok(value) = fin_onboarding::Value::from_json(text) else {
        return Verdict::Malformed;
    };
    let mut options = Options::new(today);
    options.reliance_enabled = Some(false);
    options.catalogue = catalogue();
    let report = validate(part, &value, &options);
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

/// Judges an attach body of V1; the documents name no status for a file of somebody else, so that is an error too.
pub fn attach_v1(text: &str, today: Date, files: &HashSet<String>) -> Verdict {
    let Ok(value) = fin_onboarding::Value::from_json(text) else {
        return Verdict::Malformed;
    };
    let mut options = Options::new(today);
    options.owned_uris = Some(files.iter().cloned().collect());
    let (_, errors) = errors(&validate(Part::AttachV1, &value, &options));
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
