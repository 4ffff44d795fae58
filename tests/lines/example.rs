//! The program that checks files, on several threads and in blocks of any size.

use std::io::Read;

use fin_onboarding::Part;

use crate::judged;
use crate::support::body;

#[path = "../../examples/validate.rs"]
#[allow(dead_code, reason = "its `main` is the program's")]
mod validate;

/// A file of many lines, some of them refused.
fn file() -> String {
    let base = body::base("create_minimal").to_string();
    let line = |n: usize| match n % 9 {
        // A byte order mark is one at the beginning of the file alone, not of each block.
        _ if n == 100 => format!("\u{feff}{base}"),
        3 => base.replace("STANDARD", "standard"),
        5 => String::from("{not JSON"),
        7 => String::new(),
        8 => base.replacen('{', &format!("{{\"filler\":\"{}\",", "x".repeat(n % 500)), 1),
        _ => base.clone(),
    };
    (0..200).map(line).collect::<Vec<_>>().join("\n")
}

/// What the program prints of an input with so many threads and such blocks, but for the speed.
fn printed(input: impl Read + Send, threads: usize, block: usize) -> (u64, String) {
    let args = ["--today", "2026-11-21", "-"].map(String::from);
    let config = validate::Config::from_args(args.into_iter()).expect("well written");
    let mut out = Vec::new();
    let counts = config.with(threads, block).check_one(input, "", &mut out).expect("read");
    let out = String::from_utf8(out).expect("text");
    let (lines, speed) = out.rsplit_once("; ").expect("a summary");
    assert!(speed.ends_with(" records/s\n"), "{speed}");
    (counts.invalid, String::from(lines))
}

#[test]
fn blocks_of_any_size_on_any_number_of_threads_print_the_same_in_order() {
    let file = file();
    let said = judged(Part::Create, file.as_bytes(), []);
    let errors = said.issues.iter().filter(|(_, issue)| issue.severity().as_str() == "error");
    let mut expected: String = errors
        .map(|(line, issue)| {
            let place =
                if issue.path.is_empty() { String::new() } else { issue.path.clone() + " " };
            let message = issue.message(fin_onboarding::Language::En);
            format!("line {line}: {place}{} {message}\n", issue.code.as_str())
        })
        .collect();
    expected += "200 lines: 133 accepted, 45 refused, 22 blank";
    for threads in [1, 2, 5] {
        for block in [1, 100, 1000, 20_000, 1 << 20] {
            let (invalid, text) = printed(file.as_bytes(), threads, block);
            assert_eq!((invalid, &*text), (45, &*expected), "{threads} threads, {block} bytes");
        }
    }
}

#[test]
fn a_line_longer_than_any_block_is_refused_in_little_memory() {
    let base = body::base("create_minimal").to_string();
    let long = std::io::repeat(b'x').take(40 << 20);
    let input =
        base.as_bytes().chain(&b"\n"[..]).chain(long).chain(&b"\n"[..]).chain(base.as_bytes());
    let (invalid, text) = printed(input, 2, 1 << 20);
    assert_eq!(invalid, 1);
    assert_eq!(
        text,
        "line 2: line_too_long The line is longer than 16 MiB\n\
         3 lines: 2 accepted, 1 refused, 0 blank"
    );
}

#[test]
fn a_value_of_a_person_is_never_printed() {
    let line = body::base("create").to_string().replace("1990-04-15", "zq7-secret");
    let (invalid, text) = printed(line.as_bytes(), 1, 100);
    assert_eq!(invalid, 1);
    assert!(text.contains("basic_info.dob invalid_date_format") && !text.contains("zq7"), "{text}");
}

#[test]
fn an_input_that_cannot_be_read_on_is_an_error() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("gone"))
        }
    }
    let args = [String::from("-")];
    let config = validate::Config::from_args(args.into_iter()).expect("well written");
    let input = (&b"{}\n"[..]).chain(Broken);
    let outcome = config.with(3, 100).check_one(input, "", &mut Vec::new());
    assert_eq!(outcome.expect_err("gone").to_string(), "gone");
}

#[test]
fn misuse_is_told() {
    for args in ["", "--kind", "--kind v1 x", "--today today x", "--today", "--fast x"] {
        let args = args.split_whitespace().map(String::from);
        assert!(validate::Config::from_args(args).is_err());
    }
    let missing = ["no/such/file"].map(String::from).into_iter();
    let config = validate::Config::from_args(missing).expect("well written");
    assert!(config.check(&mut Vec::new()).is_err());
}
