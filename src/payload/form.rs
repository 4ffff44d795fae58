//! What a form holds, normalised, then checked, then written.

use alloc::borrow::Cow;
use alloc::{string::String, vec::Vec};

use serde::Serialize;

use crate::answer::{AnswerError, parse_asked};
use crate::form::asked::Asked;
use crate::form::cell::At;
use crate::form::part::Part;
use crate::form::place;
use crate::form::section::Is;
use crate::form::tape::Tape;
use crate::form::value::Value;
use crate::formats::compose::{Compose, compose};
use crate::issue::finding::Findings;
use crate::normalise::{ChangeKind, normalise};
use crate::options::Options;
use crate::report::Report;
use crate::rules;

use super::path::{answer_path, path};
use super::protos::drop_protos;
use super::rfi::{Answered, prune};
use super::write::Written;

/// What a form holds, normalised but not checked.
#[derive(Clone, Debug)]
pub struct Form<'v> {
    part: Part,
    /// What was asked for by the request for information that it answers, and whom.
    request: Option<(Asked, Option<String>)>,
    tape: Tape,
    free: Value<'v>,
    changes: Vec<(String, ChangeKind)>,
}

/// Normalises a form for `POST /v2/customers/individual`.
///
/// ```
/// use fin_onboarding::{Date, Options, Value, build_create};
/// let form = build_create(Value::from_json(r#"{"basic_info":{"email":" Maria@Example.com "}}"#)?);
/// assert_eq!(form.changes().len(), 2);
/// assert!(form.check(&Options::new(Date::parse("2026-11-21").unwrap())).is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn build_create(value: Value<'_>) -> Form<'_> {
    Form::new(Part::Create, value)
}

/// Normalises a form for `POST /v2/customers/{customer_id}/individual/attach`.
pub fn build_attach(value: Value<'_>) -> Form<'_> {
    Form::new(Part::AttachRequest, value)
}

/// Normalises a form for `POST /v1/customers/individual`.
pub fn build_create_v1(value: Value<'_>) -> Form<'_> {
    Form::new(Part::CreateV1, value)
}

/// Normalises a form for `POST /v1/customers/individual/attach`.
pub fn build_attach_v1(value: Value<'_>) -> Form<'_> {
    Form::new(Part::AttachV1, value)
}

/// Normalises a form of a V2 attach for `PATCH /v1/customers/{customer_id}`: the answer to a request
/// for information, which holds what was asked for and nothing else. The identity document is the
/// first entry that is no selfie; the customer is that of the options, else that of the request.
///
/// # Errors
/// [`AnswerError::UnexpectedAnswer`], [`AnswerError::NothingRequested`]
pub fn build_rfi_answer<'v>(rfi: &Value<'_>, value: Value<'v>) -> Result<Form<'v>, AnswerError> {
    let (asked, customer_id) = parse_asked(rfi)?;
    let request = Some((asked, customer_id.map(String::from)));
    Ok(Form { request, ..Form::new(Part::AttachRequest, value) })
}

impl<'v> Form<'v> {
    pub(crate) fn new(part: Part, value: Value<'v>) -> Self {
        Form::composed_by(compose, part, value)
    }

    /// Normalises a form of a body; `compose` composes its texts, where the crate's own cannot.
    pub fn composed_by(compose: Compose, part: Part, mut value: Value<'v>) -> Self {
        let table = part.table();
        let is_free = |name: &str| table.member(name).is_some_and(|m| matches!(m.is, Is::Free));
        let mut protos = 0;
        let mut free = Value::Absent;
        // The last of equal names counts, here as in every JSON reader.
        for (_, member) in value.members_mut().iter_mut().filter(|(name, _)| is_free(name)) {
            protos = drop_protos(member);
            free = member.clone();
        }
        let mut tape = Tape::of(&value, table);
        let changes = normalise(&mut tape, table, protos, compose);
        let changes = changes.iter().map(|c| (place::path(table, &tape.body(), c.at), c.kind));
        let changes = changes.collect();
        Form { part, request: None, tape, free, changes }
    }

    /// What normalising did, in the order of the API document.
    pub fn changes(&self) -> &[(String, ChangeKind)] {
        &self.changes
    }

    /// What there is to say about it.
    pub(crate) fn report(&self, options: &Options) -> Report {
        let body = self.tape.body();
        let mut findings = Findings::of_form();
        match &self.request {
            None => rules::judge(self.part, &body, options, &mut findings),
            Some((asked, customer_id)) => {
                let mut options = options.clone();
                options.customer_id = options.customer_id.or_else(|| customer_id.clone());
                rules::judge_answer(*asked, &body, &options, &mut findings);
            }
        }
        Report::of(&findings, self.part.table(), &body)
    }

    /// Checks the form.
    ///
    /// # Errors
    /// The report, if it holds an error.
    pub fn check(&self, options: &Options) -> Result<Checked<'_>, Report> {
        let report = self.report(options);
        if !report.valid() {
            return Err(report);
        }
        let mut tape = Cow::Borrowed(&self.tape);
        let mut id = options.customer_id.as_deref();
        if let Some((asked, customer_id)) = &self.request {
            prune(tape.to_mut(), *asked);
            id = id.or(customer_id.as_deref());
        }
        let path = match self.request {
            Some(_) => answer_path(id),
            None => path(self.part, id),
        };
        Ok(Checked { form: self, tape, warnings: report, path })
    }
}

/// What is sent.
#[derive(Serialize)]
#[serde(untagged)]
enum Body<'a> {
    Whole(Written<'a>),
    Answer(Answered<'a>),
}

/// A form without errors.
#[derive(Clone, Debug)]
pub struct Checked<'a> {
    form: &'a Form<'a>,
    tape: Cow<'a, Tape>,
    warnings: Report,
    path: String,
}

impl Checked<'_> {
    /// The JSON text that is sent. The same form gives the same bytes.
    pub fn json(&self) -> String {
        // Only a map whose keys are no texts, or a writer that fails, could be an error here.
        serde_json::to_string(&self.body()).unwrap_or_default()
    }

    /// The body that is sent, for any writer: the members in the API document's order and nothing
    /// the API does not know.
    pub fn body(&self) -> impl Serialize + '_ {
        let body = self.tape.body();
        if self.form.request.is_some() {
            return Body::Answer(Answered { body });
        }
        let is = Is::Section(self.form.part.table());
        Body::Whole(Written { body, at: At::ROOT, is, free: &self.form.free })
    }

    /// The method of the request.
    pub fn method(&self) -> &'static str {
        if self.form.request.is_some() { "PATCH" } else { "POST" }
    }

    /// The path of the request.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is likely to be questioned.
    pub fn warnings(&self) -> &Report {
        &self.warnings
    }
}
