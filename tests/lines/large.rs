//! Whatever a line holds, the time to judge it grows with its length and no faster.

use std::time::Duration;

use fin_onboarding::Part;

use crate::judged;
use crate::support::clock::Clock;

const LENGTH: usize = 2 << 20;

/// What is delivered takes a tenth of a second; the tests' own build on a busy machine may take some
/// times as long, and a step for each pair of bytes an hour.
const BOUND: Duration = Duration::from_secs(10);

fn filled(open: &str, unit: &str, close: &str) -> String {
    format!("{open}{}{close}", unit.repeat(LENGTH / unit.len()))
}

#[test]
fn a_long_line_of_anything_is_judged_in_time() {
    let names: String = (0..LENGTH / 10).map(|n| format!("\"k{n:06}\":1,")).collect();
    let list = format!("\"tax_info\":[{}{{}}],", "{},".repeat(30_000));
    for line in [
        filled("", "[", ""),
        filled("", "{\"a\":", ""),
        filled("", "\"", ""),
        filled("", " ", "{}"),
        filled("{\"x\":[", "1e400,", "1]}"),
        filled("{\"x\":", "1e400-", "1}"),
        filled("{\"financial_profile\":{\"monthly_volume_usd\":", "7", "}}"),
        filled("{\"financial_profile\":{\"monthly_volume_usd\":0.", "07", "e99999}}"),
        filled("{\"address\":{\"city\":\"", "\\ud800", "\"}}"),
        filled("{\"address\":{\"city\":\"\\ud800", "\\\\", "\"}}"),
        filled("{\"address\":{\"city\":\"", "\u{e9}", "\"}}"),
        filled("{\"basic_info\":{\"tax_info\":[", "{},", "{}]}}"),
        filled("{\"basic_info\":{", &list, "\"a\":1}}"),
        filled("{", "\"address\":{},", "\"a\":1}"),
        filled("{\"meta_data\":{", "\"a\":1,", "\"a\":1}}"),
        format!("{{{names}\"a\":1}}"),
    ] {
        for line in [line.clone(), line + "x"] {
            let start = Clock::start();
            let said = judged(Part::Create, line.as_bytes(), []);
            let took = start.elapsed();
            assert_eq!((said.counts.lines, said.counts.invalid), (1, 1));
            assert!(took < BOUND, "{:.60} takes {took:?}", line);
        }
    }
}
