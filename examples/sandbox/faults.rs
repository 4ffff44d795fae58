//! Faults that a test asks for: which call fails how, counted down.

use std::collections::VecDeque;
use std::time::Duration;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::Response;
use futures_util::StreamExt;

use crate::answers;
use crate::answers::FieldErrors;
use crate::connection::Wire;
use crate::state::Sandbox;

/// How long a slow call waits before it is served.
const SLOW: Duration = Duration::from_secs(2);

/// How much of a request is read, at most, before its connection is cut.
const READ_BEFORE_CUT: u64 = 256 * 1024;

/// The calls that can be made to fail.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Call {
    Create,
    Upload,
    Attach,
    Status,
    Catalogue,
}

impl Call {
    /// Reads the word of a fault request.
    pub fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "create" => Self::Create,
            "upload" => Self::Upload,
            "attach" => Self::Attach,
            "status" => Self::Status,
            "catalogue" => Self::Catalogue,
            _ => return None,
        })
    }
}

/// How a call fails.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    Unauthorized,
    Forbidden,
    Conflict,
    Invalid(FieldErrors),
    Locked,
    ServerError,
    Slow,
    /// Cut in the middle of the request: nothing is done.
    Drop,
    /// Cut instead of the answer: all is done, and nobody told.
    Lose,
}

impl Fault {
    /// Reads the word of a fault request; `errors` is what a 422 says.
    pub fn parse(word: &str, errors: FieldErrors) -> Option<Self> {
        Some(match word {
            "401" => Self::Unauthorized,
            "403" => Self::Forbidden,
            "409" => Self::Conflict,
            "422" => Self::Invalid(errors),
            "423" => Self::Locked,
            "500" => Self::ServerError,
            "slow" => Self::Slow,
            "drop" => Self::Drop,
            "lose" => Self::Lose,
            _ => return None,
        })
    }
}

/// The faults that are still to come, in the order in which they were asked for.
#[derive(Default)]
pub struct FaultQueue(VecDeque<(Call, Fault, u32)>);

impl FaultQueue {
    /// Asks for a fault of the next `times` calls.
    pub fn push(&mut self, call: Call, fault: Fault, times: u32) {
        self.0.push_back((call, fault, times));
    }

    /// Forgets all faults.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Takes the fault of this call, if there is one.
    fn take(&mut self, call: Call) -> Option<Fault> {
        let at = self.0.iter().position(|(on, _, times)| *on == call && *times > 0)?;
        let (_, fault, times) = &mut self.0[at];
        let fault = fault.clone();
        *times -= 1;
        if *times == 0 {
            self.0.remove(at);
        }
        Some(fault)
    }
}

/// What a 422 says when the test did not say it.
pub fn default_errors(call: Call) -> FieldErrors {
    let (path, text) = match call {
        Call::Create => ("basic_info.tax_info.0.document_id", "This number could not be verified"),
        Call::Upload => ("files", "The file could not be read"),
        Call::Attach => ("identifying_documents.0.number", "This number could not be verified"),
        Call::Status => ("customer_id", "customer_id is not readable"),
        Call::Catalogue => ("type", "type is required"),
    };
    FieldErrors::from([(path.to_owned(), vec![text.to_owned()])])
}

/// Serves a call, or the fault that is due.
pub async fn serve(
    State((sandbox, call)): State<(Sandbox, Call)>,
    request: Request,
    next: Next,
) -> Response {
    let fault = sandbox.memory().faults.take(call);
    match fault {
        None => next.run(request).await,
        Some(Fault::Slow) => {
            tokio::time::sleep(SLOW).await;
            next.run(request).await
        }
        Some(Fault::Drop) => drop_connection(request).await,
        Some(Fault::Lose) => {
            let wire = wire_of(&request);
            next.run(request).await;
            wire.cut()
        }
        Some(Fault::Unauthorized) => {
            // A token that runs out is gone for good: only a new one helps.
            sandbox.memory().tokens.clear();
            answers::unauthorized()
        }
        Some(Fault::Forbidden) => answers::forbidden(),
        Some(Fault::Conflict) => answers::conflict(),
        Some(Fault::Invalid(errors)) => answers::invalid(&errors),
        Some(Fault::Locked) => answers::reliance_unavailable(),
        Some(Fault::ServerError) => answers::server_error(),
    }
}

fn wire_of(request: &Request) -> Wire {
    let info = request.extensions().get::<ConnectInfo<Wire>>();
    info.map(|info| info.0.clone()).unwrap_or_default()
}

/// Reads about half of the request and cuts the connection.
async fn drop_connection(request: Request) -> Response {
    let wire = wire_of(&request);
    let length = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse().ok());
    let enough = length.map_or(READ_BEFORE_CUT, |whole: u64| READ_BEFORE_CUT.min(whole / 2));
    let mut stream = request.into_body().into_data_stream();
    let mut read = 0;
    while read < enough {
        match stream.next().await {
            Some(Ok(chunk)) => read += chunk.len() as u64,
            _ => break,
        }
    }
    wire.cut()
}
