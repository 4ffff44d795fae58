//! What the API sends back.

mod attach;
mod catalogue;
mod create;
mod customer;
mod error;
mod refusal;
mod rfi;
pub mod sphere;
mod status;
mod tos;
mod upload;
mod webhook;

pub use attach::{Attached, parse_attach_response};
pub use catalogue::{CataloguePages, parse_catalogue};
pub use create::{Created, parse_create_response};
pub use customer::{Decision, Refusal, parse_customer};
pub use error::{ApiError, ApiErrorKind, ServerIssue, parse_api_error, parse_api_error_by};
pub use refusal::AnswerError;
pub use rfi::{Request, RequestedField, parse_asked, parse_request, requested_fields};
pub use status::{StatusDescription, describe_status};
pub use tos::parse_tos_policies_value;
pub use upload::parse_upload_response;
pub use webhook::{Webhook, WebhookEvent, parse_webhook};
