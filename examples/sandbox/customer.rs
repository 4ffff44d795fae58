//! A customer, and how its status moves after an attach.

use std::collections::HashSet;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::random;

/// How an attach ends.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Outcome {
    #[default]
    Approved,
    ActionRequired,
    Rejected,
    /// The guide's word for a customer of whom more is wanted.
    OnHold,
    /// The OpenAPI description's word for the same.
    InCompliance,
}

impl Outcome {
    /// Reads the API's own word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Approved, Self::ActionRequired, Self::Rejected, Self::OnHold, Self::InCompliance]
            .into_iter()
            .find(|outcome| outcome.status() == word)
    }

    /// The customer status that it leads to.
    pub fn status(self) -> &'static str {
        match self {
            Self::Approved => "APPROVED",
            Self::ActionRequired => "ACTION_REQUIRED",
            Self::Rejected => "REJECTED",
            Self::OnHold => "ON_HOLD",
            Self::InCompliance => "IN_COMPLIANCE",
        }
    }
}

/// The last attach that was accepted.
struct Attach {
    accepted: SystemTime,
    pace: Duration,
    outcome: Outcome,
    /// The status that the customer had and since when; it keeps it for a moment.
    before: (&'static str, SystemTime),
    /// The reason that went with that status.
    before_reason: Value,
    /// The first primary document's type and file, for the reasons that are given.
    document_type: String,
    document_uri: String,
}

/// Which create made a customer: only the attach of the same version takes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Version {
    V1,
    V2,
}

/// One customer, as the API remembers it.
pub struct Customer {
    pub id: String,
    pub version: Version,
    pub tos_policies_value: String,
    pub tos_policies_url: String,
    pub country_of_residence: String,
    /// The URIs of the files that were uploaded for this customer.
    pub files: HashSet<String>,
    /// The members of the create body that the customer's details show.
    shown: Value,
    created: SystemTime,
    attach: Option<Attach>,
}

impl Customer {
    /// A customer from a create body that was found valid.
    pub fn create(body: &Value, origin: &str, version: Version) -> Self {
        let id = random::uuid();
        let value = random::uuid();
        let basic = &body["basic_info"];
        // "The verification_type field is optional and defaults to STANDARD if omitted" (guide V1).
        let kind = body["verification_type"].as_str().filter(|kind| !kind.is_empty());
        Customer {
            tos_policies_url: format!(
                "{origin}/orchestration-customer-tos?customer_id={id}&tos_policies_value={value}"
            ),
            tos_policies_value: value,
            country_of_residence: basic["country_of_residence"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            files: HashSet::new(),
            shown: json!({
                "first_name": basic["first_name"],
                "last_name": basic["last_name"],
                "email": basic["email"],
                "phone": basic["phone"],
                "country_of_residence": basic["country_of_residence"],
                "verification_type": kind.unwrap_or("STANDARD"),
            }),
            created: SystemTime::now(),
            attach: None,
            id,
            version,
        }
    }

    /// Queues the documents of an attach body that was found valid.
    pub fn attach(&mut self, body: &Value, outcome: Outcome, pace: Duration) {
        let before = self.status_since();
        let before_reason = self.rejection_reason();
        let document = body["identifying_documents"]
            .as_array()
            .and_then(|list| {
                list.iter().find(|document| document["type"] != "SELFIE").or(list.first())
            })
            .unwrap_or(&body["proof_of_identity"]);
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        self.attach = Some(Attach {
            accepted: SystemTime::now(),
            pace,
            outcome,
            before,
            before_reason,
            document_type: text(&document["type"]),
            document_uri: text(&document["files"][0]["uri"]),
        });
    }

    /// Has the documents reviewed again, with the answer to the request for information.
    pub fn answer(&mut self, pace: Duration) {
        let before = self.status_since();
        if let Some(attach) = &mut self.attach {
            attach.accepted = SystemTime::now();
            attach.pace = pace;
            attach.outcome = Outcome::Approved;
            attach.before = before;
            attach.before_reason = Value::Null;
        }
    }

    /// The customer status now.
    pub fn status(&self) -> &'static str {
        self.status_since().0
    }

    /// Whether an attach is being processed.
    pub fn in_flight(&self) -> bool {
        self.attach.as_ref().map(stages).is_some_and(|stages| stages.elapsed < stages.settled)
    }

    /// Whether the status allows an attach ("Attach Documents to Individual Customer V2, Key Rules").
    pub fn eligible(&self) -> bool {
        matches!(self.status(), "INCOMPLETE" | "ACTION_REQUIRED")
    }

    /// The status and the moment that it began.
    fn status_since(&self) -> (&'static str, SystemTime) {
        let Some(attach) = &self.attach else {
            return ("INCOMPLETE", self.created);
        };
        let stages = stages(attach);
        if self.version == Version::V1 && stages.elapsed < stages.settled {
            ("REVIEWING", attach.accepted)
        } else if stages.elapsed < stages.processing {
            attach.before
        } else if stages.elapsed < stages.reviewing {
            ("PROCESSING", attach.accepted + stages.processing)
        } else if stages.elapsed < stages.settled {
            ("REVIEWING", attach.accepted + stages.reviewing)
        } else {
            (attach.outcome.status(), attach.accepted + stages.settled)
        }
    }

    /// Why the documents were not accepted, while that is the status; else null.
    fn rejection_reason(&self) -> Value {
        match &self.attach {
            Some(attach) if stages(attach).elapsed < stages(attach).processing => {
                attach.before_reason.clone()
            }
            Some(attach) if matches!(self.status(), "ACTION_REQUIRED" | "REJECTED") => {
                rejection_reason(attach)
            }
            _ => Value::Null,
        }
    }

    /// The customer's details (OpenAPI description, IndividualCustomerDetailV2).
    pub fn detail(&self) -> Value {
        let (status, since) = self.status_since();
        let request_for_information = match &self.attach {
            Some(attach) if matches!(status, "ON_HOLD" | "IN_COMPLIANCE") => {
                request_for_information(attach)
            }
            _ => json!([]),
        };
        json!({
            "customer_id": self.id,
            "type": "INDIVIDUAL",
            "first_name": self.shown["first_name"],
            "last_name": self.shown["last_name"],
            "email": self.shown["email"],
            "phone": self.shown["phone"],
            "country_of_residence": self.shown["country_of_residence"],
            "verification_type": self.shown["verification_type"],
            "customer_status": status,
            "tos_policies_url": self.tos_policies_url,
            "created_at": time(self.created),
            "updated_at": time(self.attach.as_ref().map_or(self.created, |attach| attach.accepted.max(since))),
            "last_status_updated_at": time(since),
            "rejection_reason": self.rejection_reason(),
            "request_for_information": request_for_information,
        })
    }
}

/// When each status begins, counted from the moment that the attach was accepted.
struct Stages {
    elapsed: Duration,
    processing: Duration,
    reviewing: Duration,
    settled: Duration,
}

fn stages(attach: &Attach) -> Stages {
    // The old status is still shown for a moment: who asks at once must not take it for the end.
    let processing = attach.pace / 4;
    Stages {
        elapsed: attach.accepted.elapsed().unwrap_or_default(),
        processing,
        reviewing: processing + attach.pace,
        settled: processing + attach.pace * 2,
    }
}

fn rejection_reason(attach: &Attach) -> Value {
    let (label, comment) = match attach.outcome {
        Outcome::ActionRequired => (
            "LOW_QUALITY",
            "The document could not be read. Please upload a sharp picture of the whole document.",
        ),
        _ => ("FORGERY", "The document could not be accepted."),
    };
    json!({
        "applicant": { "moderation_comment": "", "reject_labels": [label] },
        "documents": [{
            "uri": attach.document_uri,
            "category": "PROOF_OF_IDENTITY",
            "moderation_comment": comment,
            "reject_labels": [label],
        }],
    })
}

fn request_for_information(attach: &Attach) -> Value {
    json!([{
        "scope": "CUSTOMER",
        "section": "proof_of_identity",
        "categories": [{
            "document_type": attach.document_type,
            "fields": [
                { "field_name": "expiry_date", "data_type": "DATE", "status": "INVALID", "reason": null, "options": [] },
                {
                    "field_name": "files",
                    "data_type": "URI",
                    "status": "INVALID",
                    "reason": "Expired Identity document. A new document has been requested.",
                    "options": [],
                },
            ],
        }],
    }])
}

fn time(moment: SystemTime) -> String {
    Timestamp::try_from(moment).map(|moment| format!("{moment:.6}")).unwrap_or_default()
}
