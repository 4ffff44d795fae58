//! From what a form holds to the body of SpherePay's `POST /v2/customer`.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::protos::drop_protos;
use crate::form::body::Body;
use crate::form::cell::{At, Tag};
use crate::form::field::Field;
use crate::form::place;
use crate::form::section::{Is, Member, Read, Section, cells, cells_of};
use crate::form::sphere::{CUSTOMER_TYPE, Customer};
use crate::form::tape::Tape;
use crate::form::value::Value;
use crate::formats::compose::{Compose, compose};
use crate::issue::finding::Findings;
use crate::normalise::{Api, Around, Change, ChangeKind, Normaliser, is_table, normalise_as};
use crate::report::Report;
use crate::rules::sphere::judge;

/// Where the body is sent.
pub const PATH: &str = "/v2/customer";

/// Normalises a body that has been laid out; `protos` as in [`super::normalise`].
pub fn normalise_customer(tape: &mut Tape, protos: usize, compose: Compose) -> Vec<Change> {
    normalise_as::<Sphere>(tape, Customer::TABLE, protos, compose)
}

/// SpherePay's API. The members of the other type of customer are left out; what a section's
/// document does not list is sent as it is.
#[derive(Clone, Copy)]
enum Sphere {
    /// The body of a person.
    Individual,
    /// The body of a business.
    Business,
    /// Any other section, or a body of no known type.
    Other,
}

impl Api for Sphere {
    fn begin(normaliser: &mut Normaliser<'_, Self>, at: At, table: &'static Section) -> Self {
        if !is_table(table, Customer::TABLE) {
            return Sphere::Other;
        }
        let kind = Customer::read(Body::NONE.input(at)).kind().at;
        match normaliser.choice(kind, &CUSTOMER_TYPE) {
            Some("individual") => Sphere::Individual,
            Some("business") => Sphere::Business,
            _ => Sphere::Other,
        }
    }

    fn leaves_out(self, member: &Member) -> Option<ChangeKind> {
        let is_of_other = match self {
            Sphere::Individual => matches!(member.name, "addresses" | "businessInformation"),
            Sphere::Business => matches!(member.name, "address" | "personalInformation"),
            Sphere::Other => false,
        };
        is_of_other.then_some(ChangeKind::UnknownDropped)
    }

    fn sends_unknown(table: &'static Section) -> bool {
        !is_table(table, Customer::TABLE)
    }

    fn around(self) -> Around {
        Around::NOTHING
    }
}

/// What a form holds, normalised but not checked.
#[derive(Clone, Debug)]
pub struct CustomerForm<'v> {
    tape: Tape,
    given: Value<'v>,
    changes: Vec<(String, ChangeKind)>,
}

/// Normalises a form for SpherePay's `POST /v2/customer`.
///
/// ```
/// use fin_onboarding::Value;
/// use fin_onboarding::payload::sphere::build_customer;
/// let form = build_customer(Value::from_json(r#"{"type":"individual","email":" Jane@example.com "}"#)?);
/// assert_eq!(form.check().unwrap().json(), r#"{"type":"individual","email":"Jane@example.com"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn build_customer(mut given: Value<'_>) -> CustomerForm<'_> {
    let mut protos = 0;
    for (_, member) in given.members_mut().iter_mut().filter(|(name, _)| name == "meta") {
        protos = drop_protos(member);
    }
    let mut tape = Tape::of(&given, Customer::TABLE);
    let changes = normalise_customer(&mut tape, protos, compose);
    let path = |at| place::path(Customer::TABLE, &tape.body(), at);
    let changes = changes.iter().map(|change| (path(change.at), change.kind)).collect();
    CustomerForm { tape, given, changes }
}

impl CustomerForm<'_> {
    /// What normalising did, in the order of the API document.
    pub fn changes(&self) -> &[(String, ChangeKind)] {
        &self.changes
    }

    /// Checks the form.
    ///
    /// # Errors
    /// The report, if it holds an error.
    pub fn check(&self) -> Result<CheckedCustomer<'_>, Report> {
        let body = self.tape.body();
        let mut findings = Findings::of_form();
        judge(&body, &mut findings);
        let report = Report::of(&findings, Customer::TABLE, &body);
        if !report.valid() {
            return Err(report);
        }
        Ok(CheckedCustomer { body, given: &self.given, warnings: report })
    }
}

/// A form without errors.
#[derive(Clone, Debug)]
pub struct CheckedCustomer<'a> {
    body: Body<'a>,
    given: &'a Value<'a>,
    warnings: Report,
}

impl CheckedCustomer<'_> {
    /// The JSON text that is sent. The same form gives the same bytes.
    pub fn json(&self) -> String {
        let is = Is::Section(Customer::TABLE);
        let written = Written { body: self.body, at: At::ROOT, is, given: self.given };
        // Only a map whose keys are no texts, or a writer that fails, could be an error here.
        serde_json::to_string(&written).unwrap_or_default()
    }

    /// What is likely to be questioned.
    pub fn warnings(&self) -> &Report {
        &self.warnings
    }
}

/// A member: as it was normalised if it is a text that its table knows, else as it was given.
#[derive(Clone, Copy)]
struct Written<'a> {
    body: Body<'a>,
    at: At,
    is: Is,
    given: &'a Value<'a>,
}

impl Written<'_> {
    fn section<S: Serializer>(
        self,
        table: &'static Section,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut place = At(self.at.0 + 1);
        for member in table.members {
            if self.body.cell(place).tag() != Tag::Absent {
                let given = self.given.member(member.name);
                let written = Written { at: place, is: member.is, given, ..self };
                map.serialize_entry(member.name, &written)?;
            }
            place.0 += cells_of(member.is);
        }
        for (n, (name, member)) in self.given.members().iter().enumerate() {
            let later = self.given.members().get(n + 1..).unwrap_or_default();
            let is_last = later.iter().all(|(other, _)| other != name);
            let is_sent = Sphere::sends_unknown(table) && name != "__proto__" && is_last;
            if is_sent && table.member(name).is_none() {
                map.serialize_entry(name, member)?;
            }
        }
        map.end()
    }
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.is {
            Is::Section(table) => self.section(table, serializer),
            Is::List(table) => {
                let start = self.body.cell(self.at).data() as u32;
                let entry = |(n, given)| Written {
                    at: At(start + n as u32 * cells(table)),
                    is: Is::Section(table),
                    given,
                    ..*self
                };
                serializer.collect_seq(self.given.entries().iter().enumerate().map(entry))
            }
            _ => match self.body.input(self.at).field() {
                Field::Text(text) => serializer.serialize_str(text.as_str()),
                _ => self.given.serialize(serializer),
            },
        }
    }
}
