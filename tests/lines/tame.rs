//! What JavaScript reads in JSON and serde_json does not: half of a surrogate pair, and a number that
//! no double holds. Each is a finding of its member, not of the line.

use fin_onboarding::Part;

use crate::judged_line;
use crate::support::{Json, body};

/// What is said of a create body with one member of it written as given: paths and codes.
fn said(members: &[(&str, &str)]) -> Vec<(String, &'static str)> {
    let mut whole = body::base("create");
    for (n, (path, _)) in members.iter().enumerate() {
        body::set(&mut whole, path, Json::from(format!("PLACE {n}")));
    }
    let mut text = whole.to_string();
    for (n, (_, written)) in members.iter().enumerate() {
        text = text.replace(&format!("\"PLACE {n}\""), written);
    }
    let issues = judged_line(Part::Create, text.as_bytes());
    issues.iter().map(|issue| (issue.path.clone(), issue.code.as_str())).collect()
}

fn of(path: &str, code: &'static str) -> (String, &'static str) {
    (path.to_owned(), code)
}

#[test]
fn half_a_pair_is_a_finding_of_its_member() {
    for half in
        ["\\ud800", "\\uDFFF", "a\\udbff\\u0041", "\\ud800\\ud83d\\ude00", "\\\\\\ud800\\\\"]
    {
        let text = format!("\"{half}\"");
        assert_eq!(said(&[("address.city", &text)]), [of("address.city", "malformed_text")]);
    }
    // No half, though it looks like one.
    assert_eq!(said(&[("address.city", "\"\\\\ud800\"")]), []);
    for pair in ["\\ud83d\\ude00", "\\\\\\ud83d\\ude00"] {
        let text = format!("\"{pair}\"");
        assert_eq!(said(&[("address.city", &text)]), [of("address.city", "not_ascii")]);
    }
    let meta_data = [("meta_data.a", "\"\\ud800\"")];
    assert_eq!(said(&meta_data), [of("meta_data.a", "malformed_text")]);
    // Where no text is looked at it changes nothing.
    let unknown = [("x", "[\"\\ud800\",{\"\\udc00\":[]}]")];
    assert_eq!(said(&unknown), [of("x", "unknown_member")]);
    let nested = [("meta_data.a", "[\"\\ud800\"]")];
    assert_eq!(said(&nested), said(&[("meta_data.a", "[\"b\"]")]));
}

#[test]
fn a_nul_beside_half_a_pair_is_a_control_character_as_ever() {
    for (path, nul) in
        [("basic_info.first_name", "\"Maria\\u0000\""), ("address.street_line_1", "\"\\u0000\"")]
    {
        let mut expected = said(&[(path, nul)]);
        assert!(!expected.is_empty());
        expected.push(of("financial_profile.purpose_remarks", "malformed_text"));
        let remarks = ("financial_profile.purpose_remarks", "\"\\ud800\"");
        assert_eq!(said(&[(path, nul), remarks]), expected);
    }
}

#[test]
fn a_number_that_no_double_holds_is_a_finding_of_its_member() {
    let long = format!("{}.5", "7".repeat(400));
    for number in ["1e309", "-1e400", "9E+400", "0.1e999999999999", &long] {
        let volume = "financial_profile.monthly_volume_usd";
        assert_eq!(said(&[(volume, number)]), said(&[(volume, "0.5")]), "{number}");
        assert_eq!(said(&[("meta_data.a", number)]), said(&[("meta_data.a", "0.5")]), "{number}");
        assert_eq!(said(&[("x", &format!("[{number}]"))]), [of("x", "unknown_member")]);
        assert_eq!(said(&[("x", &format!("\"{number}\""))]), [of("x", "unknown_member")]);
    }
    for number in [
        "01e400", "1.e400", ".1e400", "+1e400", "-e400", "1e400e1", "1e400-1", "1e4 00", "1e400x",
        "--1e400",
    ] {
        for path in ["financial_profile.monthly_volume_usd", "meta_data.a", "x"] {
            assert_eq!(said(&[(path, number)]), [of("", "not_json")], "{number}");
        }
    }
}
