//! Opens the page in the user's browser, when `--open yes` asks for it.

use std::process::{Command, Stdio};

/// Starts the platform's opener; a machine without one only loses the convenience.
pub fn open(origin: &str) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let started = Command::new(opener)
        .arg(format!("{origin}/"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if started.is_err() {
        eprintln!("{opener} did not start; open {origin}/ yourself");
    }
}
