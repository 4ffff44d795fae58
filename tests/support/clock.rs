//! How long work takes, whatever else the machine does meanwhile.

use std::time::{Duration, Instant};

/// The processor's time of this thread where the system tells it (Linux); else the time that passes.
pub struct Clock(Option<Duration>, Instant);

impl Clock {
    /// Starts it.
    pub fn start() -> Clock {
        Clock(spent(), Instant::now())
    }

    /// How long it has been since.
    pub fn elapsed(&self) -> Duration {
        match (self.0, spent()) {
            (Some(before), Some(now)) => now - before,
            _ => self.1.elapsed(),
        }
    }
}

fn spent() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
