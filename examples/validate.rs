//! Checks files of bodies, a line of JSON each (NDJSON), on all cores.
//!
//! `cargo run --release --example validate -- [--today YYYY-MM-DD] [--kind create|attach] FILE...`
//!
//! `-` is the standard input. Each refused line is printed as `line N: path code message`, once for
//! each error, in the order of the file; a value of a person never is. The exit code is 1 if a line
//! is refused, and 2 if nothing could be checked.
//!
//! [`Blocks`] cuts the input at line breaks, [`Judged`] is what one thread found in one block, and
//! [`Printer`] waits for its turn, so that a file of any size needs a few blocks of memory.
#![forbid(unsafe_code)]

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::process::ExitCode;
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use fin_onboarding::lines::{Counts, LONGEST_LINE, Line, Lines};
use fin_onboarding::{Date, Language, Options, Part, Severity};

const USAGE: &str = "usage: validate [--today YYYY-MM-DD] [--kind create|attach] FILE...";

/// How many bytes one thread takes at a time: much more than a line, much less than a file.
const BLOCK: usize = 4 << 20;

fn main() -> ExitCode {
    let checked = Config::from_args(std::env::args().skip(1))
        .and_then(|config| config.check(&mut BufWriter::new(io::stdout())));
    match checked {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

/// What the command line says.
#[derive(Clone, Debug)]
pub struct Config {
    part: Part,
    options: Options,
    files: Vec<String>,
    threads: usize,
    block: usize,
}

impl Config {
    /// Reads flags and the names of files.
    pub fn from_args(mut args: impl Iterator<Item = String>) -> Result<Config, String> {
        let (mut today, mut part, mut files) = (None, Part::Create, Vec::new());
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--today" | "--kind" => {
                    let value = args.next().unwrap_or_default();
                    match (arg.as_str(), value.as_str()) {
                        ("--kind", "create") => part = Part::Create,
                        ("--kind", "attach") => part = Part::Attach,
                        ("--today", day) if Date::parse(day).is_ok() => today = Some(value),
                        _ => return Err(USAGE.to_owned()),
                    }
                }
                flag if flag.starts_with("--") => return Err(USAGE.to_owned()),
                _ => files.push(arg),
            }
        }
        if files.is_empty() {
            return Err(USAGE.to_owned());
        }
        let today = today.unwrap_or_else(|| jiff::Zoned::now().date().to_string());
        let options = Options::new(Date::parse(&*today).map_err(|_| USAGE)?);
        let threads = thread::available_parallelism().map_or(1, usize::from);
        Ok(Config { part, options, files, threads, block: BLOCK })
    }

    /// The same with another number of threads, each taking blocks of another size.
    pub fn with(self, threads: usize, block: usize) -> Config {
        Config { threads, block, ..self }
    }

    /// Checks all files; says whether no line was refused.
    pub fn check(&self, out: &mut (dyn Write + Send)) -> Result<bool, String> {
        let mut is_accepted = true;
        for name in &self.files {
            let input: Box<dyn Read + Send> = match name.as_str() {
                "-" => Box::new(io::stdin()),
                file => Box::new(File::open(file).map_err(|error| format!("{file}: {error}"))?),
            };
            let prefix = if self.files.len() > 1 { format!("{name}: ") } else { String::new() };
            let counts = self.check_one(input, &prefix, out);
            is_accepted &= counts.map_err(|error| format!("{name}: {error}"))?.invalid == 0;
        }
        Ok(is_accepted)
    }

    /// Checks one input on all cores.
    pub fn check_one(
        &self,
        input: impl Read + Send,
        prefix: &str,
        out: &mut (dyn Write + Send),
    ) -> io::Result<Counts> {
        let start = Instant::now();
        let blocks = Mutex::new(Blocks { input, size: self.block, rest: Vec::new(), taken: 0 });
        let printer = Printer::new(prefix, out);
        thread::scope(|scope| {
            for _ in 0..self.threads {
                scope.spawn(|| {
                    // Taken in order, so whoever has the block before is at work on it.
                    while let Some((turn, block)) = locked(&blocks).take() {
                        let judged = block.map(|block| Judged::of(self, turn, block));
                        printer.print(turn, judged);
                    }
                });
            }
        });
        let (counts, out) = printer.finish()?;
        let seconds = start.elapsed().as_secs_f64();
        writeln!(
            out,
            "{prefix}{} lines: {} accepted, {} refused, {} blank; {:.0} records/s",
            counts.lines,
            counts.valid,
            counts.invalid,
            counts.blank,
            (counts.lines - counts.blank) as f64 / seconds.max(f64::EPSILON),
        )?;
        out.flush()?;
        Ok(counts)
    }
}

/// A lock that a panicking thread held: its panic ends the program anyway.
fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// An input, cut at line breaks into blocks of about one size.
struct Blocks<R> {
    input: R,
    size: usize,
    /// What was read behind the last line break.
    rest: Vec<u8>,
    taken: u64,
}

impl<R: Read> Blocks<R> {
    /// The next block and its number; behind the last one nothing. After an error nothing too.
    fn take(&mut self) -> Option<(u64, io::Result<Vec<u8>>)> {
        let block = self.block();
        if block.as_ref().is_ok_and(Vec::is_empty) {
            return None;
        }
        if block.is_err() {
            self.size = 0;
        }
        self.taken += 1;
        Some((self.taken - 1, block))
    }

    fn block(&mut self) -> io::Result<Vec<u8>> {
        let mut block = std::mem::take(&mut self.rest);
        loop {
            let before = block.len();
            let size = self.input.by_ref().take(self.size as u64).read_to_end(&mut block)?;
            if size == 0 {
                return Ok(block);
            }
            let is_end = |byte: &u8| *byte == b'\n';
            let read = block.get(before..).unwrap_or_default();
            if let Some(last) = read.iter().rposition(is_end) {
                self.rest = block.split_off(before + last + 1);
                return Ok(block);
            }
            // The line is too long, however long it is: one byte more says so.
            block.truncate(LONGEST_LINE + 1);
        }
    }
}

/// What was found in one block.
struct Judged {
    counts: Counts,
    /// The refused lines, counted from the beginning of the block, and what is said of each.
    refused: Vec<(u64, String)>,
}

impl Judged {
    fn of(config: &Config, turn: u64, mut block: Vec<u8>) -> Judged {
        let new = if turn == 0 { Lines::new } else { Lines::inside };
        let mut lines = new(config.part, config.options.clone());
        let mut refused = Vec::new();
        let mut note = |line: Line<'_>| {
            for issue in line.report().issues() {
                if issue.severity() == Severity::Error {
                    let mut text = issue.path.clone();
                    let space = if text.is_empty() { "" } else { " " };
                    let message = issue.message(Language::En);
                    write!(text, "{space}{} {message}", issue.code.as_str())
                        .expect("a String takes it");
                    refused.push((line.number, text));
                }
            }
        };
        lines.feed(&mut block, &mut note);
        let counts = lines.finish(&mut note);
        Judged { counts, refused }
    }
}

/// Prints what the threads found, in the order of the blocks.
struct Printer<'p> {
    prefix: &'p str,
    printed: Mutex<Printed<'p>>,
    is_next: Condvar,
}

struct Printed<'p> {
    out: &'p mut (dyn Write + Send),
    turn: u64,
    counts: Counts,
    outcome: io::Result<()>,
}

impl<'p> Printer<'p> {
    fn new(prefix: &'p str, out: &'p mut (dyn Write + Send)) -> Self {
        let printed = Printed { out, turn: 0, counts: Counts::default(), outcome: Ok(()) };
        Printer { prefix, printed: Mutex::new(printed), is_next: Condvar::new() }
    }

    /// Waits until all blocks before are printed, and prints this one.
    fn print(&self, turn: u64, judged: io::Result<Judged>) {
        let is_early = |printed: &mut Printed<'_>| printed.turn != turn;
        let waited = self.is_next.wait_while(locked(&self.printed), is_early);
        let mut printed = waited.unwrap_or_else(PoisonError::into_inner);
        if printed.outcome.is_ok() {
            printed.outcome = judged.and_then(|judged| printed.block(self.prefix, &judged));
        }
        printed.turn += 1;
        self.is_next.notify_all();
    }

    fn finish(self) -> io::Result<(Counts, &'p mut (dyn Write + Send))> {
        let printed = self.printed.into_inner().unwrap_or_else(PoisonError::into_inner);
        printed.outcome.map(|()| (printed.counts, printed.out))
    }
}

impl Printed<'_> {
    fn block(&mut self, prefix: &str, judged: &Judged) -> io::Result<()> {
        for (number, text) in &judged.refused {
            writeln!(self.out, "{prefix}line {}: {text}", self.counts.lines + number)?;
        }
        self.counts.lines += judged.counts.lines;
        self.counts.valid += judged.counts.valid;
        self.counts.invalid += judged.counts.invalid;
        self.counts.blank += judged.counts.blank;
        Ok(())
    }
}
