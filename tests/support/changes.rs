//! What may happen to a form.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

use crate::arbitrary;
use crate::live::{Change, One};
use crate::support::{Json, odd};

/// Words that rules look for, near misses, and what several inputs could share.
pub const WORDS: [&str; 57] = [
    "USA",
    "GBR",
    "FRA",
    "usa",
    "XKX",
    "STANDARD",
    "RELIANCE",
    "Maria",
    "Mar\u{ed}a",
    "",
    "  ",
    "1990-04-15",
    "2020-01-15",
    "2030-01-15",
    "2026-02-30",
    "maria.garcia@example.com",
    "maria@x",
    "Maria@Example.com",
    "+14155552671",
    "+442079460958",
    "123-45-6789",
    "123456789",
    "US-CA",
    "GB-ENG",
    "94103",
    "EMPLOYED",
    "FEMALE",
    "PASSPORT",
    "DRIVERS_LICENSE",
    "SELFIE",
    "NATIONAL_ID",
    "UTILITY_BILL",
    "FRONT",
    "BACK",
    "/first",
    "/second",
    "/third",
    "San Francisco",
    "Maria San Francisco",
    "MARIA",
    "PO Box 94103",
    "1 Market Street, San Francisco 94103",
    "5000",
    // What becomes another text when it is sent.
    " us ",
    "ca",
    "us-ca",
    "\u{200e}GBR\u{a0}",
    "self\u{ad}ie",
    "drivers license",
    "O\u{2019}Brien",
    "Jose\u{301}",
    "\u{200e}",
    "123 45 6789",
    "+44 (0)20\u{2011}7946 0958",
    "0044 20 7946 0958",
    "\u{665}\u{660}\u{660}\u{660}",
    "a text that is too long for the slot of the one before it, and for the next one as well",
];

fn one() -> impl Strategy<Value = One> {
    prop_oneof![
        10 => select(&WORDS[..]).prop_map(|text| One::Text(text.to_string())),
        2 => ".{0,40}".prop_map(One::Text),
        2 => (0..50_i32).prop_map(|number| One::Number(number.into())),
        1 => any::<f64>().prop_map(One::Number),
        1 => select(&[1e10, -0.0, -1.0, 1.5, 9_007_199_254_740_993.0, f64::NAN][..])
            .prop_map(One::Number),
        2 => Just(One::Absent),
        3 => select(vec![
            One::Null, One::Boolean, One::EmptyList, One::EmptyObject, One::MalformedText,
            One::Unreadable, One::TooLarge,
        ]),
    ]
}

/// Any change of a form.
pub fn change() -> impl Strategy<Value = Change> {
    // A value that is too large would make the whole too large.
    let pair = (prop_oneof!["[a-z_]{1,4}", ".{0,8}"], one());
    let pair = pair.prop_filter("fits", |(_, one)| !matches!(one, One::TooLarge));
    let index = || any::<usize>();
    let lists = prop_oneof![
        arbitrary::json(),
        vec(select(vec![json!(1), json!(5), json!("5"), json!({})]), 0..4).prop_map(Json::from),
    ];
    prop_oneof![
        12 => (index(), one()).prop_map(|(n, one)| Change::Set(n, one)),
        2 => (index(), lists).prop_map(|(n, json)| Change::SetFrom(n, json)),
        6 => index().prop_map(Change::Add),
        4 => (index(), index()).prop_map(|(n, entry)| Change::Remove(n, entry)),
        1 => vec(pair, 0..4).prop_map(|mut pairs| {
            pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
            pairs.dedup_by(|(one, _), (other, _)| one == other);
            Change::SetFree(pairs)
        }),
        1 => select(odd::options()).prop_map(Change::SetOptions),
    ]
}
