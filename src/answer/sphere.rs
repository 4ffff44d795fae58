//! The answer of SpherePay's `POST /v2/customer` (SpherePay, Create an Individual or Business
//! Customer, Response).

use alloc::string::String;
use alloc::vec::Vec;

use super::refusal::AnswerError;
use crate::form::value::Value;

/// The statuses of a verification profile; others are read too, as unknown.
pub const STATUSES: [&str; 4] = ["incomplete", "pending", "approved", "rejected"];

/// A customer, and what is still to be done for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Customer<'a> {
    /// "Customer ID".
    pub id: String,
    /// "Customer type".
    pub kind: Option<String>,
    /// "Customer email address".
    pub email: Option<String>,
    /// "Customer phone number".
    pub phone: Option<String>,
    /// "Customer first name (individual customers only)".
    pub first_name: Option<String>,
    /// "Customer last name (individual customers only)".
    pub last_name: Option<String>,
    /// "Array of verification profiles".
    pub profiles: Vec<Profile<'a>>,
    /// "ISO 8601 formatted customer creation timestamp".
    pub created_at: Option<String>,
    /// "ISO 8601 formatted customer update timestamp".
    pub updated_at: Option<String>,
}

/// One verification profile as a list of what is done and what is to be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile<'a> {
    /// Such as `kyc_profile_a`.
    pub name: String,
    /// Such as `incomplete`.
    pub status: Option<String>,
    /// Whether the status is one of [`STATUSES`].
    pub known: bool,
    /// The criteria that are met.
    pub complete: Vec<String>,
    /// Those that SpherePay is looking at.
    pub pending: Vec<String>,
    /// Those that are still to be met.
    pub required: Vec<String>,
    /// What was wrong, as it was given: the document does not say what an entry looks like.
    pub errors: &'a [Value<'a>],
}

/// Reads the answer to a create, or to any request that answers with the customer. What is missing or
/// `null` is not known; without an id, or a profile's name, it is no customer's.
///
/// # Errors
/// [`AnswerError::UnexpectedAnswer`].
pub fn parse_customer<'a>(answer: &'a Value<'a>) -> Result<Customer<'a>, AnswerError> {
    let profiles = list_or_none(answer.member("verificationProfiles"))?;
    Ok(Customer {
        id: text(answer, "id")?,
        kind: optional_text(answer, "type"),
        email: optional_text(answer, "email"),
        phone: optional_text(answer, "phone"),
        first_name: optional_text(answer, "firstName"),
        last_name: optional_text(answer, "lastName"),
        profiles: profiles.iter().map(profile).collect::<Result<_, _>>()?,
        created_at: optional_text(answer, "createdAt"),
        updated_at: optional_text(answer, "updatedAt"),
    })
}

fn profile<'a>(profile: &'a Value<'a>) -> Result<Profile<'a>, AnswerError> {
    let status = optional_text(profile, "status");
    let criteria = profile.member("criteria");
    if !criteria.is_object() && !criteria.is_absent() {
        return Err(AnswerError::UnexpectedAnswer);
    }
    Ok(Profile {
        name: text(profile, "name")?,
        known: status.as_deref().is_some_and(|status| STATUSES.contains(&status)),
        status,
        complete: texts(criteria, "complete")?,
        pending: texts(criteria, "pending")?,
        required: texts(criteria, "required")?,
        errors: list_or_none(criteria.member("errors"))?,
    })
}

/// A text that is there and not empty.
fn text(of: &Value<'_>, name: &str) -> Result<String, AnswerError> {
    optional_text(of, name).filter(|text| !text.is_empty()).ok_or(AnswerError::UnexpectedAnswer)
}

fn optional_text(of: &Value<'_>, name: &str) -> Option<String> {
    match of.member(name) {
        Value::Text(text) => Some(String::from(&**text)),
        _ => None,
    }
}

fn texts(of: &Value<'_>, name: &str) -> Result<Vec<String>, AnswerError> {
    let word = |entry: &Value<'_>| match entry {
        Value::Text(text) => Ok(String::from(&**text)),
        _ => Err(AnswerError::UnexpectedAnswer),
    };
    list_or_none(of.member(name))?.iter().map(word).collect()
}

fn list<'a>(value: &'a Value<'a>) -> Result<&'a [Value<'a>], AnswerError> {
    match value {
        Value::List(entries) => Ok(entries),
        _ => Err(AnswerError::UnexpectedAnswer),
    }
}

/// A list; one that is not there is empty.
fn list_or_none<'a>(value: &'a Value<'a>) -> Result<&'a [Value<'a>], AnswerError> {
    if value.is_absent() { Ok(&[]) } else { list(value) }
}
