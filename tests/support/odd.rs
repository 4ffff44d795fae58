//! Values that stand where they should not, and options in every combination that matters.

use serde_json::json;

use super::{Json, TODAY};

/// Values of every kind and of many shapes, for any place of a body.
pub fn values() -> Vec<Json> {
    let long = "x".repeat(70);
    vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(5000.0),
        json!(9_007_199_254_740_993_i64),
        json!(-1_598_232_797_824_950_401_i64),
        json!(1e300),
        json!(""),
        json!("   "),
        json!("\u{200b}"),
        json!("Mar\u{ed}a"),
        json!("\u{738b}"),
        json!("\u{1f600}"),
        json!("\u{0}"),
        json!("USA"),
        json!(" USA "),
        json!("XKX"),
        json!("GB-ENG"),
        json!("SELFIE"),
        json!("DRIVERS_LICENSE"),
        json!("2026-02-29"),
        json!("2026-11-21"),
        json!("1990-04-15"),
        json!("9999-12-31"),
        json!("Maria@Example.com"),
        json!("+1 (415) 555-2671"),
        json!("+442079460958"),
        json!("123456789"),
        json!("000-12-3456"),
        json!("42"),
        json!("1.5"),
        json!(long),
        json!("__proto__"),
        json!([]),
        json!([null]),
        json!([[]]),
        json!([1, 1, "1", {}]),
        json!({}),
        json!({"": 1, "a b": 2, "constructor": 3, "uri": "/a"}),
        json!({"type": "SELFIE", "files": [{"uri": "/a"}, {"uri": "/a"}]}),
    ]
}

/// Options, each of another kind of host.
pub fn options() -> Vec<Json> {
    let id = "55bd6b4e-c20a-4cc8-9535-91d5557a67d9";
    vec![
        json!({"today": TODAY, "customerId": id}),
        json!({"today": TODAY}),
        json!({"today": TODAY, "exact": true}),
        json!({
            "today": "2028-02-29", "customerId": "a/b?c", "countryOfResidence": "GBR",
            "selfieRequired": true, "tosRequired": false, "relianceEnabled": false,
            "customerStatus": "INCOMPLETE", "attachInFlight": false,
            "ignore": ["digits_in_name", "only_blanks", "postal_code_not_used"],
        }),
        json!({
            "today": TODAY, "customerId": "..", "customerStatus": "APPROVED",
            "attachInFlight": true, "ownedUris": ["/AbAcQ4hn_0652746727637.pdf"],
            "countryOfResidence": "USA",
            "catalogue": {
                "occupations": [42], "purposes": [], "source_of_funds": [{"id": 1, "title": "x"}],
                "subdivisions": [{"name": "California", "code": "US-CA"}],
                "countries": [{"code": "GBR", "postal_code": {"required": false}}],
            },
        }),
    ]
}
