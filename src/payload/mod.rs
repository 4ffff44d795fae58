//! From what a form holds to the JSON that is sent.
//!
//! A form becomes a payload only by being checked: [`Checked`] has private fields, and
//! [`Form::check`] is the only way to one.

mod normalise;
mod write;

use alloc::{format, string::String, vec::Vec};

use serde::Serialize;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::form::attach::Attach;
use crate::form::create::Create;
use crate::form::{Is, Section};
use crate::issue::Report;
use crate::options::Options;
use crate::rules;
use crate::value::Value;

pub use normalise::{Change, ChangeKind};
use write::Member;

/// RFC 3986, 2.3: what stands for itself in a path.
const NOT_UNRESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Which body a form becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Create,
    Attach,
}

/// What a form holds, normalised but not checked.
#[derive(Clone, Debug)]
pub struct Form<'v> {
    kind: Kind,
    value: Value<'v>,
    changes: Vec<Change>,
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
    Form::new(Kind::Create, value)
}

/// Normalises a form for `POST /v2/customers/{customer_id}/individual/attach`.
pub fn build_attach(value: Value<'_>) -> Form<'_> {
    Form::new(Kind::Attach, value)
}

impl<'v> Form<'v> {
    fn new(kind: Kind, mut value: Value<'v>) -> Self {
        let changes = normalise::normalise(&mut value, kind.table());
        Form { kind, value, changes }
    }

    /// What normalising did, in the order of the API document.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Checks the form.
    ///
    /// # Errors
    /// The report, if it holds an error.
    pub fn check(&self, options: &Options) -> Result<Checked<'_>, Report<'_>> {
        let report = match self.kind {
            Kind::Create => rules::validate_create(&self.value, options),
            Kind::Attach => rules::validate_attach_request(&self.value, options),
        };
        if !report.valid() {
            return Err(report);
        }
        let id = utf8_percent_encode(options.customer_id.as_deref().unwrap_or(""), NOT_UNRESERVED);
        let path = match self.kind {
            Kind::Create => String::from("/v2/customers/individual"),
            Kind::Attach => format!("/v2/customers/{id}/individual/attach"),
        };
        Ok(Checked { table: self.kind.table(), value: &self.value, warnings: report, path })
    }
}

impl Kind {
    fn table(self) -> &'static Section {
        match self {
            Kind::Create => Create::TABLE,
            Kind::Attach => Attach::TABLE,
        }
    }
}

/// A form without errors.
#[derive(Clone, Debug)]
pub struct Checked<'a> {
    table: &'static Section,
    value: &'a Value<'a>,
    warnings: Report<'a>,
    path: String,
}

impl<'a> Checked<'a> {
    /// The JSON text that is sent. The same form gives the same bytes.
    pub fn json(&self) -> String {
        // Only a map whose keys are no texts, or a writer that fails, could be an error here.
        serde_json::to_string(&self.body()).unwrap_or_default()
    }

    /// The body that is sent, for any writer: the members in the API document's order and nothing
    /// the API does not know.
    pub fn body(&self) -> impl Serialize + 'a {
        Member { is: Is::Section(self.table), value: self.value }
    }

    /// The path of the request.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is likely to be questioned.
    pub fn warnings(&self) -> &Report<'a> {
        &self.warnings
    }
}
