//! What the command line says.

use std::path::PathBuf;
use std::time::Duration;

use fin_onboarding::Date;

/// What `--help` and a wrong flag print.
pub const USAGE: &str =
    "usage: sandbox [--port 0] [--open yes|no] [--today YYYY-MM-DD] [--pace-ms 1000] [--root DIR]";

/// The settings of one sandbox.
#[derive(Clone, Debug)]
pub struct Config {
    /// 0 lets the system choose a free port.
    pub port: u16,
    /// Whether to open the page in a browser.
    pub open: bool,
    /// The day that dates are judged by; `None` is the local calendar day at the time of each call.
    pub today: Option<Date>,
    /// How long each customer status after an attach lasts.
    pub pace: Duration,
    /// The directory that holds `www/` and `pkg/`.
    pub root: PathBuf,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            port: 0,
            open: false,
            today: None,
            pace: Duration::from_millis(1000),
            root: PathBuf::from(env!("CARGO_MANIFEST_DIR")),
        }
    }
}

impl Config {
    /// Reads `--flag value` pairs; `SANDBOX_TODAY` stands in for `--today`.
    pub fn from_args(args: impl Iterator<Item = String>) -> Result<Config, String> {
        let mut config = Config::default();
        if let Ok(today) = std::env::var("SANDBOX_TODAY") {
            config.today = Some(date(&today)?);
        }
        let mut args = args;
        while let Some(flag) = args.next() {
            let value = args.next().ok_or_else(|| format!("{flag} wants a value"))?;
            match flag.as_str() {
                "--port" => config.port = value.parse().map_err(|_| "--port wants 0 to 65535")?,
                "--open" => config.open = yes_or_no(&value)?,
                "--today" => config.today = Some(date(&value)?),
                "--pace-ms" => {
                    let pace = value.parse().map_err(|_| "--pace-ms wants milliseconds")?;
                    config.pace = Duration::from_millis(pace);
                }
                "--root" => config.root = PathBuf::from(value),
                _ => return Err(format!("unknown flag {flag}")),
            }
        }
        Ok(config)
    }

    /// The day that dates are judged by.
    pub fn today(&self) -> Date {
        self.today.unwrap_or_else(|| {
            let today = jiff::Zoned::now().date().to_string();
            Date::parse(&today).expect("a day of the calendar, written YYYY-MM-DD")
        })
    }
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).map_err(|_| "--today wants YYYY-MM-DD".to_owned())
}

fn yes_or_no(text: &str) -> Result<bool, String> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("--open wants yes or no".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Config, String> {
        Config::from_args(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn flags_are_read() {
        let config =
            read("--port 8080 --open yes --today 2026-11-21 --pace-ms 50 --root /tmp").unwrap();
        assert_eq!((config.port, config.open), (8080, true));
        assert_eq!(config.today(), Date::parse("2026-11-21").unwrap());
        assert_eq!(config.pace, Duration::from_millis(50));
        assert_eq!(config.root, PathBuf::from("/tmp"));
    }

    #[test]
    fn a_wrong_flag_is_refused_with_a_sentence() {
        for line in [
            "--port",
            "--port x",
            "--open maybe",
            "--today 2026-02-30",
            "--pace-ms -1",
            "--lunch yes",
        ] {
            assert!(read(line).is_err(), "{line}");
        }
    }

    #[test]
    fn without_a_flag_today_is_the_local_calendar_day() {
        let _ = Config::default().today();
    }
}
