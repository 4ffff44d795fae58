//! Chunks: wherever a text is cut, the same is said of it.

use fin_onboarding::Part;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::body;
use crate::{arbitrary, judged};

/// A line of every kind: accepted, questioned, refused, not JSON, blank, with escapes, with CR.
fn text() -> Vec<u8> {
    let mut text = b"\xEF\xBB\xBF".to_vec();
    let base = |name: &str| body::base(name).to_string();
    for line in [
        base("create_minimal"),
        format!("{}\r", base("create_non_ascii")),
        String::new(),
        base("create_minimal").replace("STANDARD", "\\u0053TANDARD\\ud83d\\ude00\\n\\ud800"),
        String::from(" \t\r"),
        base("create_minimal").replace(':', " : ").replacen(
            '{',
            "{\"\\u006eick\": [{}, -0.5e-1],",
            1,
        ),
        String::from("{\"a\\nb\":tru"),
        base("attach"),
        base("create_minimal"),
    ] {
        text.extend(line.bytes());
        text.push(b'\n');
    }
    text.pop();
    text
}

#[test]
fn a_cut_at_any_place_changes_nothing() {
    let text = text();
    let whole = judged(Part::Create, &text, []);
    assert!(whole.counts.valid >= 3 && whole.counts.invalid >= 3 && whole.counts.blank == 2);
    for cut in 0..=text.len() {
        assert_eq!(judged(Part::Create, &text, [cut]), whole, "cut at {cut}");
    }
}

#[test]
fn chunks_of_one_byte_change_nothing() {
    let text = text();
    assert_eq!(judged(Part::Create, &text, 0..text.len()), judged(Part::Create, &text, []));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_cuts_of_any_lines_change_nothing(
        bodies in vec(arbitrary::changed_body(), 0..4), ends in vec("\n|\r\n|\n\n| \n|x\n", 4),
        mut cuts in vec(any::<proptest::sample::Index>(), 0..12),
    ) {
        let lines = bodies.iter().zip(ends).map(|((_, body), end)| format!("{body}{end}"));
        let text = lines.collect::<String>();
        let mut cuts: Vec<usize> = cuts.drain(..).map(|cut| cut.index(text.len() + 1)).collect();
        cuts.sort();
        let whole = judged(Part::Create, text.as_bytes(), []);
        prop_assert_eq!(judged(Part::Create, text.as_bytes(), cuts), whole);
    }
}
