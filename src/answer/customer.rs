//! What was decided about a customer: `GET /v2/customers/{customer_id}` (OpenAPI description,
//! IndividualCustomerDetailV2).

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::refusal::{AnswerError, text};
use super::rfi::{RequestedField, read_request};
use super::status::{StatusDescription, describe_status};
use crate::form::value::Value;
use crate::formats::text::push_number;
use crate::issue::code::Code;
use crate::issue::finding::MOST_ISSUES;

/// A customer's status, and what has to be corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Decision<'v> {
    /// The customer's id, where the answer gives it.
    pub customer_id: Option<&'v str>,
    /// Such as `ACTION_REQUIRED`.
    pub status: Option<&'v str>,
    /// What that means.
    pub description: StatusDescription,
    /// What the reviewer says of the whole.
    pub comment: Option<&'v str>,
    /// What was refused, each at its place.
    #[serde(rename = "issues")]
    pub refusals: Vec<Refusal<'v>>,
    /// What is asked for once more.
    pub requests: Vec<RequestedField<'v>>,
}

/// One refusal. In which words it is told depends on the language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refusal<'v> {
    /// The file's input in the attach that was sent, or the list; "" for what is about no document.
    pub path: String,
    /// `document_refused` or `customer_refused`.
    pub code: Code,
    /// The API's word for the reason, such as `LOW_QUALITY`.
    pub label: Option<&'v str>,
    /// The reviewer's own sentence.
    pub comment: Option<&'v str>,
}

/// The two lists of an attach that hold files.
const LISTS: [&str; 2] = ["identifying_documents", "address_documents"];

/// Reads a customer's details, or the answer that holds them. `attach` is the body that was sent, in
/// which the refused files are looked for.
///
/// A member that is missing, `null` or of another type says nothing; only an answer that tells neither
/// which customer it is about nor a status is none.
///
/// # Errors
/// [`AnswerError::UnexpectedAnswer`]
pub fn parse_customer<'v>(
    answer: &'v Value<'_>,
    attach: &Value<'_>,
) -> Result<Decision<'v>, AnswerError> {
    let data = if answer.member("data").is_object() { answer.member("data") } else { answer };
    let (customer_id, status) = (text(data, "customer_id"), text(data, "customer_status"));
    let (customer_id, status) = (customer_id.ok(), status.ok());
    if customer_id.is_none() && status.is_none() {
        return Err(AnswerError::UnexpectedAnswer);
    }
    let reason = data.member("rejection_reason");
    let mut refusals = Vec::new();
    // As many as a report has: each is looked for among the files.
    for document in reason.member("documents").entries().iter().take(MOST_ISSUES) {
        let path = path_of(document, attach);
        refuse(&mut refusals, Code::DocumentRefused, document, &path, &[]);
    }
    let applicant = reason.member("applicant");
    // What is said of a document is said there.
    let told: Vec<&str> =
        refusals.iter().filter_map(|refusal: &Refusal<'_>| refusal.label).collect();
    refuse(&mut refusals, Code::CustomerRefused, applicant, "", &told);
    let mut requests = Vec::new();
    if !data.member("request_for_information").is_absent() {
        read_request(data, &mut |field| requests.push(field.clone()))?;
    }
    Ok(Decision {
        customer_id,
        status,
        description: describe_status(status.unwrap_or_default()),
        comment: text(applicant, "moderation_comment").ok(),
        refusals,
        requests,
    })
}

/// Notes each label of a refusal but those that are told already; of a document without labels that it
/// was refused.
fn refuse<'v>(
    refusals: &mut Vec<Refusal<'v>>,
    code: Code,
    refused: &'v Value<'_>,
    path: &str,
    told: &[&str],
) {
    let comment = text(refused, "moderation_comment").ok();
    let before = refusals.len();
    let mut note = |label| {
        // As many as a report has: more than anybody reads.
        if refusals.len() < MOST_ISSUES {
            refusals.push(Refusal { path: String::from(path), code, label, comment });
        }
    };
    for label in refused.member("reject_labels").entries().iter().take(MOST_ISSUES) {
        if let Value::Text(label) = label
            && !told.contains(&&**label)
        {
            note(Some(&**label));
        }
    }
    if code == Code::DocumentRefused && refused.is_object() && refusals.len() == before {
        refusals.push(Refusal { path: String::from(path), code, label: None, comment });
    }
}

/// Where a refused file stands in an attach: its input, or the list of its category.
fn path_of(document: &Value<'_>, attach: &Value<'_>) -> String {
    if let Ok(uri) = text(document, "uri") {
        for list in LISTS {
            for (n, sent) in attach.member(list).entries().iter().enumerate() {
                for (m, file) in sent.member("files").entries().iter().enumerate() {
                    if text(file, "uri") == Ok(uri) {
                        let mut path = String::from(list);
                        path.push('.');
                        push_number(&mut path, n);
                        path.push_str(".files.");
                        push_number(&mut path, m);
                        return path;
                    }
                }
            }
        }
    }
    // As PROOF_OF_IDENTITY and PROOF_OF_ADDRESS; the documents do not list them.
    let category = text(document, "category").unwrap_or_default().as_bytes();
    let is_address = category.windows(7).any(|word| word == b"ADDRESS");
    String::from(LISTS[usize::from(is_address)])
}
