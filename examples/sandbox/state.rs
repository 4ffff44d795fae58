//! What one sandbox remembers.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard};

use crate::config::Config;
use crate::customer::{Customer, Outcome};
use crate::faults::FaultQueue;
use crate::random;

/// A handle on the one state of the server.
#[derive(Clone)]
pub struct Sandbox(Arc<Inner>);

struct Inner {
    config: Config,
    origin: String,
    credentials: Credentials,
    memory: Mutex<Memory>,
}

/// What the host's backend proves itself with to get a token.
pub struct Credentials {
    pub client_id: String,
    pub client_secret: String,
}

/// All that changes.
#[derive(Default)]
pub struct Memory {
    pub customers: HashMap<String, Customer>,
    pub faults: FaultQueue,
    /// What the next accepted attach ends in.
    pub next_outcome: Outcome,
    /// The access tokens that the API takes.
    pub tokens: HashSet<String>,
    /// The refresh tokens that have not been used.
    pub refresh_tokens: HashSet<String>,
    /// The access token that the host's backend holds.
    pub host_token: Option<String>,
}

impl Sandbox {
    /// An empty sandbox that is reached at `origin`.
    pub fn new(config: Config, origin: String) -> Self {
        // A backend beside this one brings its own.
        let given = |name, otherwise: String| std::env::var(name).unwrap_or(otherwise);
        let credentials = Credentials {
            client_id: given("FIN_CLIENT_ID", random::uuid()),
            client_secret: given("FIN_CLIENT_SECRET", random::letters_and_digits(40)),
        };
        Sandbox(Arc::new(Inner { config, origin, credentials, memory: Mutex::default() }))
    }

    /// The settings.
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    /// Where the server is reached, without a slash at the end.
    pub fn origin(&self) -> &str {
        &self.0.origin
    }

    /// The client's credentials.
    pub fn credentials(&self) -> &Credentials {
        &self.0.credentials
    }

    /// All that changes; never held across an await.
    pub fn memory(&self) -> MutexGuard<'_, Memory> {
        self.0.memory.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}
