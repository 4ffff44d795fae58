//! What the API tells by webhook (Individual customers guide V2, Customer Status & Webhooks; OpenAPI
//! description, webhooks). Whether it was the API that told it says the signature, not this.

use alloc::string::String;

use serde::{Serialize, Serializer};

use super::refusal::{AnswerError, text};
use super::rfi::read_request;
use super::tos::parse_tos_policies_value;
use crate::form::value::Value;

/// Which event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WebhookEvent {
    /// `customer.created`
    Created,
    /// `customer.status`
    Status,
    /// `customer.rfi`
    RequestForInformation,
}

impl WebhookEvent {
    /// Every event.
    pub const ALL: [WebhookEvent; 3] =
        [WebhookEvent::Created, WebhookEvent::Status, WebhookEvent::RequestForInformation];

    /// The API's name of it.
    pub fn as_str(self) -> &'static str {
        match self {
            WebhookEvent::Created => "customer.created",
            WebhookEvent::Status => "customer.status",
            WebhookEvent::RequestForInformation => "customer.rfi",
        }
    }
}

impl Serialize for WebhookEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A webhook that has the shape of its event. Who writes it out adds the API's own words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Webhook<'v, 'a> {
    /// Which event.
    #[serde(rename = "type")]
    pub event: WebhookEvent,
    /// The customer that it is about.
    pub customer_id: &'v str,
    /// The customer's status, known or not; always there in `customer.status`.
    pub status: Option<&'v str>,
    /// What an attach sends for accepted terms, where the webhook gives it.
    pub tos_policies_value: Option<String>,
    /// The event's id, time and so on, in the API's own words.
    #[serde(skip)]
    pub envelope: &'v Value<'a>,
    /// What happened, in the API's own words.
    #[serde(skip)]
    pub data: &'v Value<'a>,
}

/// Reads a webhook's body: `{"event":{"id":…,"type":"customer.status",…},"data":{…}}`.
///
/// In webhooks `tos_policies_url` is the bare value and no URL; both are read.
///
/// # Errors
/// [`AnswerError::MalformedWebhook`], or [`AnswerError::UnknownEvent`] for another event than those
/// of [`WebhookEvent`]
pub fn parse_webhook<'v, 'a>(body: &'v Value<'a>) -> Result<Webhook<'v, 'a>, AnswerError> {
    read(body).map_err(|why| match why {
        AnswerError::UnknownEvent => why,
        _ => AnswerError::MalformedWebhook,
    })
}

fn read<'v, 'a>(body: &'v Value<'a>) -> Result<Webhook<'v, 'a>, AnswerError> {
    let (envelope, data) = (body.member("event"), body.member("data"));
    text(envelope, "id")?;
    let name = text(envelope, "type")?;
    let event = WebhookEvent::ALL.into_iter().find(|event| event.as_str() == name);
    let event = event.ok_or(AnswerError::UnknownEvent)?;
    let customer_id = text(data, "customer_id")?;
    let status = text(data, "customer_status").ok();
    match event {
        WebhookEvent::Created => {}
        WebhookEvent::Status => _ = status.ok_or(AnswerError::MalformedWebhook)?,
        WebhookEvent::RequestForInformation => _ = read_request(data, &mut |_| {})?,
    }
    let tos_policies_value = text(data, "tos_policies_url").ok().and_then(|given| {
        match parse_tos_policies_value(given) {
            Err(AnswerError::NotAUrl) => Some(String::from(given)),
            parsed => parsed.ok(),
        }
    });
    Ok(Webhook { event, customer_id, status, tos_policies_value, envelope, data })
}
