//! Requests for information: what the API wants to know once more (OpenAPI description,
//! `customer.rfi` and the customer's details). The answer is built in [`payload`](crate::payload).
//!
//! The API asks and takes answers in V1's words (`proof_of_identity`), whatever version the customer
//! is of. The page's inputs are named by V2's paths, so both are known here.

use alloc::vec::Vec;

use serde::Serialize;

use super::refusal::{AnswerError, text};
use crate::form::asked::{ADDRESS, Asked, BACK, FRONT, TOS};
use crate::form::value::Value;

/// The inputs that can be asked for, by their paths in a V2 attach: the members of an identity
/// document in their order, those of a proof of address, and the accepted terms.
const PATHS: [&str; 12] = [
    "identifying_documents.0.type",
    "identifying_documents.0.number",
    "identifying_documents.0.country",
    "identifying_documents.0.state",
    "identifying_documents.0.issue_date",
    "identifying_documents.0.expiry_date",
    "identifying_documents.0.files",
    "address_documents.0.type",
    "address_documents.0.country",
    "address_documents.0.issue_date",
    "address_documents.0.files",
    "tos_policies_value",
];

/// One thing that the API asks for, in its own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RequestedField<'v> {
    /// The input that answers it, in the first entry of its list; `None` where no input does.
    pub path: Option<&'static str>,
    /// Such as `proof_of_identity`.
    pub section: &'v str,
    /// Such as `PASSPORT`, or a kind of documents.
    pub document_type: Option<&'v str>,
    /// Such as `expiry_date`.
    pub field: &'v str,
    /// Of `URI`, `DATE`, `TEXT`, `ENUM`.
    pub data_type: Option<&'v str>,
    /// Of `MISSING`, `EXPIRED`, `INVALID`.
    pub status: Option<&'v str>,
    /// `FRONT` or `BACK`, where one is asked for.
    pub side: Option<&'v str>,
    /// Why, for people.
    pub reason: Option<&'v str>,
    /// The words that an `ENUM` may be.
    pub options: Vec<&'v str>,
}

/// A request for information.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request<'v> {
    /// The customer that is asked, where the request says it.
    pub customer_id: Option<&'v str>,
    /// What is asked for, in its order.
    pub fields: Vec<RequestedField<'v>>,
    /// The same, for building the answer.
    pub asked: Asked,
}

/// Reads a request for information: a webhook's `data`, a customer's details, an answer that holds one
/// of them, or the list `request_for_information` itself.
///
/// # Errors
/// [`AnswerError::UnexpectedAnswer`]
pub fn parse_request<'v>(rfi: &'v Value<'_>) -> Result<Request<'v>, AnswerError> {
    let mut fields = Vec::new();
    let (customer_id, asked) = read_request(rfi, &mut |field| fields.push(field.clone()))?;
    Ok(Request { customer_id, fields, asked })
}

/// What a request asks for, to be answered, and whom it asks.
///
/// # Errors
/// [`AnswerError::UnexpectedAnswer`], [`AnswerError::NothingRequested`]
pub fn parse_asked<'v>(rfi: &'v Value<'_>) -> Result<(Asked, Option<&'v str>), AnswerError> {
    match read_request(rfi, &mut |_| {})? {
        (_, Asked(0)) => Err(AnswerError::NothingRequested),
        (customer_id, asked) => Ok((asked, customer_id)),
    }
}

/// Reads a request, and tells each field.
pub(crate) fn read_request<'v>(
    rfi: &'v Value<'_>,
    tell: Tell<'_, 'v>,
) -> Result<(Option<&'v str>, Asked), AnswerError> {
    const REQUESTS: &str = "request_for_information";
    let holder = if rfi.member(REQUESTS).is_absent() { rfi.member("data") } else { rfi };
    let list = if let Value::List(_) = rfi { rfi } else { holder.member(REQUESTS) };
    let mut reader = Reader { asked: Asked::default(), field: RequestedField::default(), tell };
    reader.list(list, Level::Sections, false)?;
    Ok((text(holder, "customer_id").ok(), reader.asked))
}

type Tell<'t, 'v> = &'t mut dyn FnMut(&RequestedField<'v>);

struct Reader<'t, 'v> {
    asked: Asked,
    field: RequestedField<'v>,
    tell: Tell<'t, 'v>,
}

/// What a list of a request holds: sections, the categories of one, or the fields of one of these.
enum Level {
    Sections,
    Categories,
    Fields,
}

impl<'v> Reader<'_, 'v> {
    /// `is_others`: it asks about somebody else than the customer.
    fn list(
        &mut self,
        list: &'v Value<'_>,
        level: Level,
        is_others: bool,
    ) -> Result<(), AnswerError> {
        let Value::List(entries) = list else { return Err(AnswerError::UnexpectedAnswer) };
        for entry in entries {
            let is_others = is_others
                || matches!(entry.member("scope"), Value::Text(scope) if scope != "CUSTOMER");
            match level {
                Level::Sections => {
                    self.field.section = text(entry, "section")?;
                    self.list(entry.member("categories"), Level::Categories, is_others)?;
                }
                Level::Categories => {
                    self.field.document_type = text(entry, "document_type").ok();
                    self.list(entry.member("fields"), Level::Fields, is_others)?;
                }
                Level::Fields => {
                    self.field.field = text(entry, "field_name")?;
                    self.field.data_type = text(entry, "data_type").ok();
                    self.field.status = text(entry, "status").ok();
                    self.field.side = text(entry, "side").ok();
                    self.field.reason = text(entry, "reason").ok();
                    self.field.options = words(entry.member("options"));
                    self.field.path = if is_others { None } else { self.ask() };
                    (self.tell)(&self.field);
                }
            }
        }
        Ok(())
    }

    /// Notes what is asked for; answers the input, if there is one.
    fn ask(&mut self) -> Option<&'static str> {
        let RequestedField { section, field, side, .. } = self.field;
        let (start, end) = match section {
            "proof_of_identity" => (0, ADDRESS),
            "proof_of_address" => (ADDRESS, TOS),
            "tos_policies_value" => (TOS, TOS + 1),
            _ => return None,
        };
        let is_it = |path: &&'static str| {
            matches!(path.as_bytes().strip_suffix(field.as_bytes()), Some([] | [.., b'.']))
        };
        let n = start + PATHS.get(start..end)?.iter().position(is_it)?;
        self.asked.0 |= 1 << n;
        if n == ADDRESS - 1 {
            self.asked.0 |= match side {
                Some("FRONT") => FRONT << 12,
                Some("BACK") => BACK << 12,
                _ => Asked::ANY_SIDE,
            };
        }
        PATHS.get(n).copied()
    }
}

fn words<'v>(list: &'v Value<'_>) -> Vec<&'v str> {
    let word = |entry: &'v Value<'_>| match entry {
        Value::Text(word) => Some(&**word),
        _ => None,
    };
    list.entries().iter().filter_map(word).collect()
}

/// What is asked for, in its order.
///
/// # Errors
/// [`AnswerError::UnexpectedAnswer`]
pub fn requested_fields<'v>(rfi: &'v Value<'_>) -> Result<Vec<RequestedField<'v>>, AnswerError> {
    parse_request(rfi).map(|request| request.fields)
}

#[cfg(test)]
mod tests {
    use super::PATHS;
    use crate::form::asked::{ADDRESS, TOS};
    use crate::form::attach::{AddressDocument, IdentifyingDocument};

    #[test]
    fn the_paths_are_those_of_the_tables() {
        let name = |path: &&'static str| path.rsplit('.').next().unwrap_or("");
        let names: Vec<&str> = PATHS.iter().map(name).collect();
        let of =
            |table: &'static crate::form::section::Section| table.members.iter().map(|m| m.name);
        assert_eq!(names[..ADDRESS], of(IdentifyingDocument::TABLE).collect::<Vec<_>>());
        assert_eq!(names[ADDRESS..TOS], of(AddressDocument::TABLE).collect::<Vec<_>>());
    }
}
