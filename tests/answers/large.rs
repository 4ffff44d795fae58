//! Whatever a server hands over, the time to read it grows with its size and no faster.

use std::time::Duration;

use fin_onboarding::Value;
use fin_onboarding::answer::{
    AnswerError, parse_api_error, parse_catalogue, parse_upload_response, requested_fields,
};

use crate::support::clock::Clock;

/// What is delivered takes less than a second; the tests' own build on a busy machine may take some
/// times as long, and a step for each pair of entries a minute.
const BOUND: Duration = Duration::from_secs(5);

fn in_time<T>(read: impl FnOnce() -> T) -> T {
    let start = Clock::start();
    let read = read();
    assert!(start.elapsed() < BOUND, "it takes {:?}", start.elapsed());
    read
}

fn text(text: impl Into<String>) -> Value<'static> {
    Value::Text(text.into().into())
}

fn object<N: Into<String>>(
    members: impl IntoIterator<Item = (N, Value<'static>)>,
) -> Value<'static> {
    Value::Object(members.into_iter().map(|(name, value)| (name.into().into(), value)).collect())
}

fn list(entries: impl IntoIterator<Item = Value<'static>>) -> Value<'static> {
    Value::List(entries.into_iter().collect())
}

fn uploaded(files: Value<'static>) -> Value<'static> {
    object([("data", object([("files", files)]))])
}

#[test]
fn an_upload_of_300_000_names_is_read_in_time() {
    let files = || (0..300_000).map(|n| (format!("file{n}"), text(format!("/{n}"))));
    let together = uploaded(object(files()));
    let uris = in_time(|| parse_upload_response(&together)).expect("an upload");
    let alone = uploaded(list(files().map(|file| object([file]))));
    assert_eq!(in_time(|| parse_upload_response(&alone)).expect("an upload"), uris);
    assert_eq!(uris.len(), 300_000);
    assert_eq!(uris[299_999], ("file299999".to_owned(), "/299999".to_owned()));

    let again = uploaded(object(files().chain(files())));
    assert_eq!(in_time(|| parse_upload_response(&again)).expect("an upload"), uris);
    let conflict = uploaded(object(files().chain([("file0".to_owned(), text("/other"))])));
    let error = in_time(|| parse_upload_response(&conflict));
    assert_eq!(error.unwrap_err(), AnswerError::ConflictingValues);
}

/// A page of occupations: so many rows, and what its pagination says.
fn page(rows: i64, current: i64, last: i64, total: i64) -> Value<'static> {
    let row = |id| object([("id", Value::Integer(id)), ("name", text("Baker"))]);
    let pagination = [("current_page", current), ("total_page", last), ("total", total)];
    object([(
        "data",
        object([
            ("occupations", list((0..rows).map(row))),
            ("pagination", object(pagination.map(|(name, n)| (name, Value::Integer(n))))),
        ]),
    )])
}

#[test]
fn a_catalogue_of_100_000_rows_is_put_together_in_time() {
    let one = page(100_000, 1, 1, 100_000);
    let read = in_time(|| parse_catalogue("occupations", &one)).expect("a catalogue");
    assert!(read.complete);
    assert_eq!(read.rows().count(), 100_000);

    let pages = list((1..=100_000).rev().map(|n| page(1, n, 100_000, 100_000)));
    let read = in_time(|| parse_catalogue("occupations", &pages)).expect("a catalogue");
    assert!(read.complete);
    assert_eq!(read.rows().count(), 100_000);
    assert_eq!(read.order[0], 99_999, "the first page was handed in last");

    let gaps = list((1..=50_000).map(|n| page(1, 2 * n, 100_000, 100_000)));
    let read = in_time(|| parse_catalogue("occupations", &gaps)).expect("a catalogue");
    assert!(!read.complete);
    assert_eq!(read.missing, (0..50_000).map(|n| 2 * n + 1).collect::<Vec<u32>>());
}

#[test]
fn a_page_that_lies_about_how_many_there_are_is_answered_in_time() {
    for many in [i64::from(u32::MAX), 1 << 53, 100_001, -1] {
        for lying in [page(1, 1, many, 1), page(1, many, 1, 1), page(1, 1, 1, many)] {
            let read = in_time(|| parse_catalogue("occupations", &lying).err());
            assert_eq!(read, Some(AnswerError::UnexpectedAnswer));
        }
    }
    let most = page(1, 1, 100_000, 100_000);
    let read = in_time(|| parse_catalogue("occupations", &most)).expect("a catalogue");
    assert_eq!((read.complete, read.missing.len()), (false, 99_999));
}

#[test]
fn a_request_for_100_000_fields_is_read_in_time() {
    let words = |names: &[&'static str]| names.iter().map(|name| (*name, text("word"))).collect();
    let with = |mut members: Vec<_>, name, entries| {
        members.push((name, entries));
        object(members)
    };
    let field = || object::<&str>(words(&["field_name", "data_type", "status", "reason"]));
    let category = |fields: usize| {
        with(words(&["document_type"]), "fields", list((0..fields).map(|_| field())))
    };
    let request = |categories: usize, fields: usize| {
        let categories = list((0..categories).map(|_| category(fields)));
        with(words(&["section"]), "categories", categories)
    };
    for rfi in [
        list([request(1, 100_000)]),
        list([request(100_000, 1)]),
        list((0..100_000).map(|_| request(1, 1))),
    ] {
        let fields = in_time(|| requested_fields(&rfi)).expect("a request");
        assert_eq!(fields.len(), 100_000);
    }
}

#[test]
fn a_refusal_of_100_000_errors_is_read_in_time() {
    let texts = || list((0..100_000).map(|_| text("is wrong")));
    let named = |n| object([("path", text(format!("address.{n}"))), ("message", text("is wrong"))]);
    let long = "a".repeat(100_000);
    for errors in [
        texts(),
        list((0..100_000).map(named)),
        object((0..100_000).map(|n| (format!("a{n}"), text("is wrong")))),
        object([(long.clone(), texts())]),
        object([(long.repeat(10), list((0..100_000).map(|_| object([("a", Value::Absent)]))))]),
    ] {
        let body = object([("errors", errors)]);
        let error = in_time(|| parse_api_error(422, &body));
        assert!(error.issues.len() <= 1_000);
    }
}
