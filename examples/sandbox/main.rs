//! A local stand-in for Fin.com's API that also serves the demo page.
//!
//! `cargo run --example sandbox -- [--port 0] [--open no] [--today YYYY-MM-DD] [--pace-ms 1000] [--root DIR]`
//!
//! Reading order: [`app`] says what is mounted where; [`fin`] is the stand-in for the API itself, one file an endpoint;
//! [`host`] is the host's own backend, the only place that holds the token; [`control`] is how a test asks for
//! faults and outcomes; [`files`] serves `www/` and `pkg/`. Everything is kept in memory and gone at the end.
#![forbid(unsafe_code)]

mod answers;
mod app;
mod browser;
mod catalogue;
mod config;
mod connection;
mod control;
mod customer;
mod faults;
mod files;
mod fin;
mod headers;
mod host;
mod random;
mod state;
mod terms;
#[cfg(test)]
mod tests;

use std::future::{Future, IntoFuture};
use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use config::{Config, USAGE};
use connection::{CuttableListener, Wire};
use state::Sandbox;

/// How long a request that is still under way may hold up the end.
const GRACE: Duration = Duration::from_secs(5);

#[tokio::main]
async fn main() -> ExitCode {
    let config = match Config::from_args(std::env::args().skip(1)) {
        Ok(config) => config,
        Err(problem) => {
            eprintln!("{problem}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(config).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fin-onboarding sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(config: Config) -> std::io::Result<()> {
    // Listening for the signals comes before the ready line: who reads the line may send one at once.
    let stop = stop_signal()?;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", config.port)).await?;
    let origin = format!("http://{}", listener.local_addr()?);
    let open = config.open;
    let app = app::router(Sandbox::new(config, origin.clone()));

    println!("fin-onboarding sandbox: {origin}/");
    std::io::stdout().flush()?;
    if open {
        browser::open(&origin);
    }

    let (stopping, mut stopped) = tokio::sync::watch::channel(false);
    let server =
        axum::serve(CuttableListener(listener), app.into_make_service_with_connect_info::<Wire>())
            .with_graceful_shutdown(async move {
                stop.await;
                let _ = stopping.send(true);
            })
            .into_future();
    tokio::select! {
        result = server => result,
        () = async {
            let _ = stopped.wait_for(|stopping| *stopping).await;
            tokio::time::sleep(GRACE).await;
        } => Ok(()),
    }
}

/// Resolves at the first SIGINT or SIGTERM; the handlers stand as soon as this returns.
#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Resolves at the first Ctrl-C.
#[cfg(not(unix))]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
