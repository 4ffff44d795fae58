//! `POST /v1/customers/upload`: counted and recognised while it passes through, never kept.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::body::{Body, BodyDataStream, Bytes};
use axum::extract::multipart::{Field, MultipartError, MultipartRejection};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request, State};
use axum::response::Response;
use futures_util::{Stream, StreamExt};
use serde_json::{Map, Value, json};

use crate::answers;
use crate::answers::FieldErrors;
use crate::random;
use crate::state::Sandbox;

/// The sandbox's own limit; the documents give none.
const MAX_FILE: u64 = 20 * 1024 * 1024;
/// The whole request; beyond it nobody is uploading documents.
const MAX_REQUEST: u64 = 256 * 1024 * 1024;
const MAX_PARTS: usize = 50;
/// How far into a file its type is looked for.
const HEAD: usize = 1024;

/// Takes the files of one customer and gives each a URI.
pub async fn upload(State(sandbox): State<Sandbox>, request: Request) -> Response {
    let Ok(mut multipart) = open(request).await else {
        return answers::malformed();
    };
    let Ok(parts) = read(&mut multipart).await else {
        return answers::malformed();
    };

    let customer_id = parts.customer_id.unwrap_or_default();
    let mut errors = parts.errors;
    if customer_id.is_empty() {
        return answers::invalid_at("customer_id", "customer_id is required");
    }
    let mut memory = sandbox.memory();
    let Some(customer) = memory.customers.get_mut(&customer_id) else {
        return answers::not_found();
    };
    if parts.files.is_empty() && errors.is_empty() {
        errors.insert("files".to_owned(), vec!["At least one file is required".to_owned()]);
    }
    if !errors.is_empty() {
        return answers::invalid(&errors);
    }
    let files: Vec<Value> = parts
        .files
        .into_iter()
        .map(|name| {
            let uri = random::file_uri();
            customer.files.insert(uri.clone());
            Value::Object(Map::from_iter([(name, Value::String(uri))]))
        })
        .collect();
    answers::data(json!({ "files": files }))
}

/// Opens the parts of a request, to be read as they come in.
pub async fn open(request: Request) -> Result<Multipart, MultipartRejection> {
    let mut request = request.map(|body| Body::from_stream(OneByOne::new(body)));
    // A file is counted while it passes through, so the framework's limit for whole bodies is not wanted.
    DefaultBodyLimit::disable().apply(&mut request);
    Multipart::from_request(request, &()).await
}

/// What stood in a request.
#[derive(Default)]
struct Parts {
    customer_id: Option<String>,
    /// The names of the parts that hold an acceptable file, in their order.
    files: Vec<String>,
    errors: FieldErrors,
}

/// A request that cannot be read to its end.
struct Malformed;

impl From<MultipartError> for Malformed {
    fn from(_: MultipartError) -> Self {
        Malformed
    }
}

async fn read(multipart: &mut Multipart) -> Result<Parts, Malformed> {
    let mut parts = Parts::default();
    let mut budget = MAX_REQUEST;
    let mut count = 0;
    while let Some(mut field) = multipart.next_field().await? {
        count += 1;
        if count > MAX_PARTS {
            return Err(Malformed);
        }
        let name = field.name().ok_or(Malformed)?.to_owned();
        let seen = see(&mut field, &mut budget).await?;
        if name == "customer_id" {
            parts.customer_id = Some(String::from_utf8_lossy(&seen.head).trim().to_owned());
            continue;
        }
        match seen.refusal() {
            None => parts.files.push(name),
            Some(text) => parts.errors.entry(name).or_default().push(text.to_owned()),
        }
    }
    Ok(parts)
}

/// What is known of a part once it has passed through.
struct Seen {
    head: Vec<u8>,
    size: u64,
}

/// Lets one part pass through, to its end also when it is too large: the answer can be given only then.
async fn see(field: &mut Field<'_>, budget: &mut u64) -> Result<Seen, Malformed> {
    let mut seen = Seen { head: Vec::with_capacity(HEAD), size: 0 };
    while let Some(chunk) = field.chunk().await? {
        let length = chunk.len() as u64;
        *budget = budget.checked_sub(length).ok_or(Malformed)?;
        seen.size += length;
        let wanted = HEAD - seen.head.len();
        seen.head.extend_from_slice(&chunk[..chunk.len().min(wanted)]);
    }
    Ok(seen)
}

impl Seen {
    /// Why the file is not taken.
    fn refusal(&self) -> Option<&'static str> {
        if self.size == 0 {
            Some("The file is empty")
        } else if self.size > MAX_FILE {
            Some("The file must not be larger than 20 MB")
        } else if !self.is_pdf() && !self.is_jpeg() && !self.is_png() {
            Some("The file must be a PDF, JPG, JPEG or PNG")
        } else {
            None
        }
    }

    /// The mark of a PDF may stand anywhere in the first 1,024 bytes.
    fn is_pdf(&self) -> bool {
        self.head.windows(5).any(|window| window == b"%PDF-")
    }

    fn is_jpeg(&self) -> bool {
        self.head.starts_with(&[0xff, 0xd8, 0xff])
    }

    fn is_png(&self) -> bool {
        self.head.starts_with(b"\x89PNG\r\n\x1a\n")
    }
}

/// A body that is never ready twice in a row. The multipart reader takes in all that is ready before it gives any of it
/// out; of a fast upload that would be the whole file.
struct OneByOne {
    stream: BodyDataStream,
    gave: bool,
}

impl OneByOne {
    fn new(body: Body) -> Self {
        OneByOne { stream: body.into_data_stream(), gave: false }
    }
}

impl Stream for OneByOne {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if std::mem::take(&mut self.gave) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let chunk = ready!(self.stream.poll_next_unpin(context));
        self.gave = true;
        Poll::Ready(chunk)
    }
}
