//! What is JSON and what is not: RFC 8259, with serde_json as the judge; and the bounds.

use fin_onboarding::form::limits::{DEEPEST_META_DATA, LARGEST_META_DATA, LONGEST_LIST};
use fin_onboarding::{Part, Value, validate};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::support::{Json, body};
use crate::{arbitrary, judged, judged_line, options};

/// Whether a text without a line feed is read.
fn is_json(text: &[u8]) -> bool {
    // Behind a blank line no byte order mark is passed over.
    let said = judged(Part::Create, &[b"\n", text].concat(), []);
    said.issues.iter().all(|(_, issue)| issue.code.as_str() != "not_json")
}

#[test]
fn what_is_not_json_is_refused() {
    let accepted = [
        "{}",
        "[]",
        "{\"a\":[{}]}",
        "\"\"",
        "0",
        "-0",
        "0.0",
        "1e5",
        "1E+5",
        "1e-05",
        "true",
        "false",
        "null",
        " [ 1 , 2 ] ",
        "\t{\r}\t",
        "\"\\u00e9\\/\"",
        "\"\u{7f}\"",
        "\"\u{2028}\"",
        "\"\u{10ffff}\"",
    ];
    let refused = [
        "{",
        "}",
        "[",
        "]",
        "{]",
        "[}",
        "{,}",
        "[,]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "[1,]",
        "[1 2]",
        "{\"a\":1 \"b\":2}",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "[1}",
        "{\"a\":1]",
        "{\"a\":1,,\"b\":2}",
        "\"",
        "\"a",
        "\"\\",
        "\"\\\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u+123\"",
        "\"\\ud800\\u12\"",
        "\"\\ud800\\x\"",
        "\"\t\"",
        "\"\u{0}\"",
        "\"\u{1f}\"",
        "\"\\\u{1f}\"",
        "\"a\\n\u{1}\"",
        "\"\\n\u{1f}\"",
        "\"\\n\t\"",
        "01",
        "-01",
        "-",
        "+1",
        ".5",
        "1.",
        "1.e5",
        "1e",
        "1e+",
        "0x1",
        "1_0",
        "--1",
        "1-",
        "NaN",
        "Infinity",
        "-Infinity",
        "undefined",
        "tru",
        "truee",
        "nul",
        "True",
        "fals",
        "1 2",
        "{}{}",
        "{}x",
        "/**/{}",
        "{}//",
        "\u{a0}{}",
        "\u{feff}{}",
        "\u{b}{}",
        "\u{c}{}",
        "\u{0}",
        "{}\u{0}",
        "{\u{0}}",
    ];
    for text in accepted {
        assert!(is_json(text.as_bytes()), "{text:?} is refused");
        // Whatever it is, it can be a member too, and a member's name is a string.
        assert!(
            is_json(format!("{{\"address\":{text},\"x\":{text}}}").as_bytes()),
            "{text:?} is refused"
        );
    }
    for text in refused {
        assert!(serde_json::from_str::<Json>(text).is_err() || text.contains("ud800"), "{text:?}");
        assert!(!is_json(text.as_bytes()), "{text:?} is read");
        for place in ["address", "meta_data", "x", "verification_type"] {
            let text = format!("{{\"{place}\":{text}}}");
            let is_refused = serde_json::from_str::<Json>(&text).is_err();
            assert!(!is_json(text.as_bytes()) || !is_refused, "{text:?} is read");
        }
    }
}

#[test]
fn bytes_that_are_no_utf8_are_refused_wherever_they_stand() {
    let broken: [&[u8]; 9] = [
        b"\x80",
        b"\xff",
        b"\xc3",
        b"\xc3(",
        b"\xe2\x82",
        b"\xed\xa0\x80",
        b"\xf0\x9f\x98",
        b"\xf5\x80\x80\x80",
        b"\xc0\xaf",
    ];
    for bytes in broken {
        for before in ["", "seven..", "eight...", "\\n", "\\ud800"] {
            for (open, close) in [
                ("{\"verification_type\":\"", "\"}"),
                ("{\"", "\":1}"),
                ("{\"x\":[\"", "\"]}"),
                ("{\"meta_data\":{\"", "\":1}}"),
            ] {
                let text = [open.as_bytes(), before.as_bytes(), bytes, close.as_bytes()].concat();
                assert!(!is_json(&text), "{:?} is read", String::from_utf8_lossy(&text));
            }
        }
    }
    // Half a pair between two halves of a character does not join them.
    assert!(!is_json(b"\"\xc3\\ud800\xa9\""));
    assert!(!is_json(b"\xff{}") && !is_json(b"{\xff}") && !is_json(b"{}\xff"));
}

#[test]
fn more_than_127_levels_are_refused() {
    let nested = |open: &str, close: &str, levels| {
        format!("{}1{}", open.repeat(levels), close.repeat(levels))
    };
    for (open, close) in
        [("[", "]"), ("{\"x\":", "}"), ("{\"meta_data\":", "}"), ("{\"address\":", "}")]
    {
        for levels in [126, 127, 128, 129, 100_000] {
            let text = nested(open, close, levels);
            let is_read = serde_json::from_str::<Json>(&text).is_ok();
            assert_eq!(is_json(text.as_bytes()), is_read, "{levels} levels of {open}");
            assert_eq!(is_read, levels <= 127);
        }
    }
    // Levels that were left again do not count.
    assert!(is_json(format!("[{}1]", "[[],{\"a\":{}}],".repeat(1_000)).as_bytes()));
}

/// Compares the check of a create body with one member of it written as given.
fn member_is_judged_alike(path: &str, value: &str) -> Vec<String> {
    let mut whole = body::base("create");
    body::set(&mut whole, path, Json::from("PLACE"));
    let text = whole.to_string().replace("\"PLACE\"", value);
    let slow = Value::from_json(&text).expect("JSON");
    let slow = validate(Part::Create, &slow, &options());
    assert_eq!(slow.issues(), judged_line(Part::Create, text.as_bytes()));
    slow.issues().iter().map(|issue| issue.code.as_str().to_owned()).collect()
}

#[test]
fn the_bounds_of_lists_are_those_of_values() {
    let list = |length: usize| format!("[{}1]", "1,".repeat(length - 1));
    for path in ["financial_profile.source_of_fund_ids", "basic_info.tax_info"] {
        for (length, is_too_long) in [(LONGEST_LIST, false), (LONGEST_LIST + 1, true)] {
            let codes = member_is_judged_alike(path, &list(length));
            assert_eq!(codes.contains(&String::from("too_many_entries")), is_too_long, "{length}");
        }
    }
    for path in ["basic_info", "address.city", "x", "basic_info.tax_info.0"] {
        member_is_judged_alike(path, &list(LONGEST_LIST + 1));
    }
    // The entries of a list that is given up leave nothing behind.
    let files =
        format!("[{}{{\"files\":[{{}},{{}}],\"x\":1}}]", "{\"files\":[{}]},".repeat(LONGEST_LIST));
    let attach = body::base("attach").to_string();
    let text = attach.replacen("{", &format!("{{\"identifying_documents\":{files},"), 1);
    let slow = validate(Part::Attach, &Value::from_json(&text).expect("JSON"), &options());
    assert_eq!(slow.issues(), judged_line(Part::Attach, text.as_bytes()));
}

#[test]
fn the_bounds_of_meta_data_are_those_of_values() {
    let mut cases = vec![];
    for size in [LARGEST_META_DATA - 1, LARGEST_META_DATA, LARGEST_META_DATA + 1] {
        let values = size - 1;
        let members: Vec<String> = (0..values).map(|n| format!("\"a{n}\":1")).collect();
        cases.push((format!("{{{}}}", members.join(",")), size > LARGEST_META_DATA));
        // The list is a value itself.
        let list = format!("[{}1]", "1,".repeat(values - 2));
        cases.push((format!("{{\"a\":{list}}}"), size > LARGEST_META_DATA));
        let list = format!("[{}1]", "1,".repeat(values - 1));
        cases.push((list, size > LARGEST_META_DATA));
    }
    for depth in [DEEPEST_META_DATA - 1, DEEPEST_META_DATA, DEEPEST_META_DATA + 1] {
        let levels = depth - 2;
        for inner in ["1", "[]", "{}"] {
            let nest = format!("{}{inner}{}", "[".repeat(levels), "]".repeat(levels));
            cases.push((format!("{{\"a\":{nest},\"b\":2}}"), depth > DEEPEST_META_DATA));
        }
        let nest = format!("{}1{}", "[".repeat(depth - 1), "]".repeat(depth - 1));
        cases.push((nest, depth > DEEPEST_META_DATA));
    }
    for (value, is_too_complex) in cases {
        let codes = member_is_judged_alike("meta_data", &value);
        assert_eq!(codes.contains(&String::from("too_complex")), is_too_complex, "{value:.80}");
    }
}

#[test]
fn of_equal_members_the_last_one_counts_and_nothing_of_the_others() {
    for (path, value) in [
        ("x", "1,\"address\":{\"city\":\"\u{e9}\",\"x\":1},\"address\":{}"),
        ("x", "1,\"address\":{},\"address\":5"),
        ("x", "1,\"address\":null,\"address\":{\"country\":\"GBR\"}"),
        ("basic_info.x", "1,\"tax_info\":[{},{}],\"tax_info\":[{\"document_id\":\"1\"}]"),
        ("basic_info.x", "1,\"dob\":\"x\",\"do\\u0062\":\"1990-04-15\",\"x\":2"),
        ("meta_data", "{\"a\":1,\"a\":[],\"a\":{}},\"meta_data\":{\"b\":[],\"b\":[]}"),
        ("x", "1,\"basic_info\":{\"country_of_residence\":\"GBR\"},\"basic_info\":[]"),
    ] {
        assert!(!member_is_judged_alike(path, value).is_empty(), "{value}");
    }
}

/// A body's text with some bytes changed; floats in it are such as every reader reads alike.
fn changed_text() -> impl Strategy<Value = Vec<u8>> {
    let alphabet: Vec<&[u8]> = vec![
        b"",
        b"{",
        b"}",
        b"[",
        b"]",
        b"\"",
        b",",
        b":",
        b"\\",
        b"\\u",
        b"\\ud83d\\ude00",
        b"\\u0000",
        b"\\n",
        b"0",
        b"7",
        b"-",
        b".",
        b"e",
        b" ",
        b"\t",
        b"\x01",
        b"\xc3",
        b"\xa9",
        b"\xc3\xa9",
        b"null",
        b"x",
        b"/",
    ];
    let change = (any::<Index>(), 0_usize..3, select(alphabet));
    (arbitrary::changed_body(), vec(change, 0..4)).prop_map(|((_, json), changes)| {
        let mut text = tamed(&json).to_string().into_bytes();
        for (place, taken, put) in changes {
            let place = place.index(text.len() + 1);
            let end = (place + taken).min(text.len());
            text.splice(place..end, put.iter().copied());
        }
        text
    })
}

fn tamed(json: &Json) -> Json {
    match json {
        Json::Number(number) if number.as_i64().is_none() => Json::from(1.5),
        Json::Array(entries) => entries.iter().map(tamed).collect(),
        Json::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), tamed(value))).collect()
        }
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None, cases: 2048, ..Default::default()
    })]

    #[test]
    fn any_bytes_are_read_as_serde_json_reads_them(text in changed_text()) {
        let slow = std::str::from_utf8(&text).ok().map(Value::from_json);
        match slow {
            Some(Ok(value)) => {
                let slow = validate(Part::Create, &value, &options());
                let is_blank = text.iter().all(|byte| b" \t\r".contains(byte));
                prop_assert!(!is_blank, "nothing is no JSON");
                prop_assert_eq!(slow.issues(), judged_line(Part::Create, &text));
            }
            // It refuses half a surrogate pair, which here is a finding of its member, and a number
            // that no double holds, which JavaScript reads as infinite.
            Some(Err(error))
                if error.to_string().contains("surrogate")
                    || error.to_string().contains("hex escape")
                    || error.to_string().contains("out of range") => {}
            _ => prop_assert!(
                !is_json(&text) || text.iter().all(|byte| b" \t\r".contains(byte)),
                "{:?} is read", String::from_utf8_lossy(&text)
            ),
        }
    }
}
