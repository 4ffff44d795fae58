//! `make oracles`: asks other libraries about generated tax numbers, and tells where they judge
//! otherwise than we do. They are asked, never read: nothing of theirs stands in this project.
//!
//! `cargo run --example oracles -- DEU POL` asks about these countries alone.

mod differences;
mod generate;

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::Write;
use std::process::{Command, ExitCode, Stdio};
use std::thread;

use fin_onboarding::Country;
use fin_onboarding::tax_ids::pack::fits;
use fin_onboarding::tax_ids::row::Number;
use fin_onboarding::tax_ids::{COUNTRIES, Table, Verdict};

use differences::Differences;

/// So many numbers of each kind, half of them good.
const NUMBERS: usize = 2_000;

/// One kind of number, and the modules of the two oracles that judge it.
struct Asked {
    country: Country,
    number: &'static Number,
    modules: [Option<String>; 2],
    /// Half of the numbers are of this pattern, and no difference is known of them.
    surely: Option<String>,
}

/// A name, and how to start what answers a line for each line.
const ORACLES: [(&str, &[&str]); 2] = [
    ("python", &["target/oracles/venv/bin/python", "tests/oracles/ask.py"]),
    ("npm", &["node", "tests/oracles/ask.mjs"]),
];

fn main() -> ExitCode {
    let wanted: BTreeSet<String> = env::args().skip(1).collect();
    let is_wanted = |country: &str| wanted.is_empty() || wanted.contains(country);
    // Python's comes from another registry, which not every machine reaches: it is told, not passed over.
    let absent = env::var("WITHOUT_ORACLE").ok();
    let is_there = |oracle: &str| absent.as_deref() != Some(oracle);
    let mut differences = Differences::read("tests/known_differences.txt", |country, oracle| {
        is_wanted(country) && is_there(oracle)
    });
    let mut asked = asked();
    asked.retain(|asked| is_wanted(asked.country.alpha3()));
    for (oracle, (name, _)) in ORACLES.iter().enumerate().filter(|(_, (name, _))| !is_there(name)) {
        asked.iter_mut().for_each(|asked| asked.modules[oracle] = None);
        println!("NOT RUN: {name}, which could not be installed; its columns below are empty");
    }
    let numbers: Vec<Vec<String>> =
        asked.iter().map(|a| generate::numbers(a.country, a.number, a.surely.as_deref())).collect();
    let answers = [0, 1].map(|oracle| ask(oracle, &asked, &numbers));

    println!(
        "{:<24}{:>9}{:>7}{:>22}{:>22}",
        "", "numbers", "good", "python-stdnum 2.2", "npm stdnum 1.12.0"
    );
    let mut is_good = !asked.is_empty();
    for (row, Asked { country, number, modules, surely }) in asked.iter().enumerate() {
        let verdicts: Vec<Verdict> =
            numbers[row].iter().map(|n| judge(*country, number, n)).collect();
        let good = verdicts.iter().filter(|verdict| **verdict == Verdict::Fits).count();
        print!(
            "{:<24}{:>9}{good:>7}",
            format!("{country:?} {}", number.abbreviation),
            verdicts.len()
        );
        let mut unexplained = Vec::new();
        for (oracle, (name, _)) in ORACLES.iter().enumerate() {
            if modules[oracle].is_none() {
                print!("{:>22}", "-");
                continue;
            }
            let (mut agreed, mut known) = (0, 0);
            let all = numbers[row].iter().zip(&verdicts).zip(&answers[oracle][row]);
            for ((text, verdict), answer) in all {
                let is_sure = *verdict == Verdict::Fits
                    && surely.as_ref().is_some_and(|pattern| fits(pattern, text.as_bytes()));
                let mut explain =
                    || differences.explain(*country, number.abbreviation, name, text, *verdict);
                if (*verdict == Verdict::Fits) == *answer {
                    agreed += 1;
                } else if !is_sure && explain() {
                    known += 1;
                } else {
                    unexplained.push(format!("  {name} says {answer}, we say {verdict:?}: {text}"));
                }
            }
            let total = verdicts.len() as f64;
            let percent = f64::from(agreed + known) * 100.0 / total;
            print!("{:>22}", format!("{percent:.2} % ({known} known)"));
        }
        println!();
        is_good &= unexplained.is_empty();
        // A dozen are enough to see what it is.
        unexplained.sort();
        let step = unexplained.len().div_ceil(12).max(1);
        unexplained.iter().step_by(step).for_each(|line| println!("{line}"));
    }
    for line in differences.unused() {
        println!("no longer true, remove it from tests/known_differences.txt: {line}");
        is_good = false;
    }
    if let Some(name) = &absent {
        println!("NOT RUN: {name}");
    }
    println!(
        "{}",
        if is_good { "they agree, but for the known differences" } else { "they do not agree" }
    );
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn judge(country: Country, kind: &Number, number: &str) -> Verdict {
    Table::BUILT_IN.check(country, kind.abbreviation.as_bytes(), number.as_bytes(), None)
}

/// What `oracles.txt` lists.
fn asked() -> Vec<Asked> {
    let text = fs::read_to_string("tests/oracles/oracles.txt").expect("tests/oracles/oracles.txt");
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines
        .map(|line| {
            let mut words = line.split_whitespace();
            let mut word = || words.next().unwrap_or_else(|| panic!("four words: {line}"));
            let [country, abbreviation, python, npm] = [word(), word(), word(), word()];
            let abbreviation = abbreviation.replace('_', " ");
            let listed = COUNTRIES.iter().find(|listed| listed.code == country);
            let mut numbers = listed.unwrap_or_else(|| panic!("no country {line}")).numbers.iter();
            let number = numbers.find(|number| number.abbreviation == abbreviation);
            let module = |name: &str| (name != "-").then(|| name.to_owned());
            Asked {
                country: Country::parse(country).expect("an alpha-3 code"),
                number: number.unwrap_or_else(|| panic!("no number {line}")),
                modules: [module(python), module(npm)],
                surely: words.next().map(String::from),
            }
        })
        .collect()
}

/// What an oracle says of each number of each kind; nothing where it has no module.
fn ask(oracle: usize, asked: &[Asked], numbers: &[Vec<String>]) -> Vec<Vec<bool>> {
    let (name, command) = ORACLES[oracle];
    let mut lines = String::new();
    for (asked, numbers) in asked.iter().zip(numbers) {
        for (module, number) in
            asked.modules[oracle].iter().flat_map(|m| numbers.iter().map(move |n| (m, n)))
        {
            lines += &format!("{module}\t{number}\n");
        }
    }
    if lines.is_empty() {
        return vec![Vec::new(); asked.len()];
    }
    let mut child = Command::new(command[0])
        .args(&command[1..])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{name}: {error}: run `make oracles`"));
    let mut stdin = child.stdin.take().expect("its input");
    let count = lines.lines().count();
    let writer = thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let output = child.wait_with_output().expect("its output");
    writer.join().expect("the writer").expect("all lines written");
    assert!(output.status.success(), "{name} failed");
    let text = String::from_utf8(output.stdout).expect("ASCII");
    let mut answers = text.lines().map(|line| line == "1");
    assert_eq!(text.lines().count(), count, "{name} answers every line");
    let of = |(asked, numbers): (&Asked, &Vec<String>)| match asked.modules[oracle] {
        Some(_) => answers.by_ref().take(numbers.len()).collect(),
        None => Vec::new(),
    };
    asked.iter().zip(numbers).map(of).collect()
}
