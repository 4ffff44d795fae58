//! What the host says beside the body: long lists, repeated names, and what is said of misuse.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/clock.rs"]
mod clock;

use std::time::Duration;

use fin_onboarding::{Code, Country, Date, Options, Value, validate_attach, validate_create};
use serde_json::{Value as Json, json};

use crate::clock::Clock;

const TODAY: &str = "2026-11-21";

/// As many as a list may have.
const MANY: usize = 100_000;

fn read(options: &Value<'_>) -> Result<Options, String> {
    Options::new(Date::parse(TODAY).expect("a day")).read(options)
}

fn read_json(options: &str) -> Result<Options, String> {
    read(&json(options))
}

fn json(text: &str) -> Value<'_> {
    Value::from_json(text).expect("JSON")
}

/// Fails if something takes a second or longer, five times, for the machine may be busy.
fn within_a_second<T>(work: impl Fn() -> T) -> T {
    let mut taken = Duration::MAX;
    for _ in 0..5 {
        let start = Clock::start();
        let done = work();
        taken = start.elapsed();
        if taken < Duration::from_secs(1) {
            return done;
        }
    }
    panic!("it took {taken:?}");
}

#[test]
fn a_thousand_files_are_looked_up_among_a_hundred_thousand_uris_within_a_second() {
    let uris: Vec<String> = (0..MANY).rev().map(|n| format!("/{n}_0652746727638.pdf")).collect();
    let options = json!({"ownedUris": uris}).to_string();
    let files = |first: usize| -> Json {
        (first..first + 10).map(|n| json!({"uri": format!("/{n}_0652746727638.pdf")})).collect()
    };
    // The last ten do not belong to the customer.
    let documents: Vec<Json> = (0..100)
        .map(|n| json!({"type": "PASSPORT", "files": files(MANY + 10 - 1_000 + n * 10)}))
        .collect();
    let attach = json!({"identifying_documents": documents}).to_string();
    let (attach, options) = (json(&attach), json(&options));
    let report = within_a_second(|| validate_attach(&attach, &read(&options).expect("options")));
    let strange: Vec<_> =
        report.issues().iter().filter(|issue| issue.code == Code::UriNotOwned).collect();
    assert!(strange.iter().all(|issue| issue.path.starts_with("identifying_documents.99.files.")));
    assert_eq!(strange.len(), 10);
}

#[test]
fn catalogues_of_a_hundred_thousand_rows_are_read_and_asked_within_a_second() {
    let rows = |row: &dyn Fn(usize) -> String| {
        let rows: Vec<String> = (0..MANY).rev().map(row).collect();
        format!("[{}]", rows.join(","))
    };
    let ids = rows(&|id| format!(r#"{{"id":{id},"title":"x"}}"#));
    let codes = rows(&|n| format!(r#"{{"code":"US-{n}"}}"#));
    let codes_of_countries: Vec<_> = Country::all().map(Country::alpha3).collect();
    let countries = rows(&|n| {
        let code = codes_of_countries[n % Country::COUNT];
        format!(r#"{{"code":"{code}","postal_code":{{"required":true,"regex":"\\d{{5}}{n}"}}}}"#)
    });
    let create = json!({
        "address": {"subdivision_code": "US-77777", "country": "USA"},
        "financial_profile": {
            "occupation_id": 99_999, "purpose_id": 100_000,
            "source_of_fund_ids": (0..MANY / 5).collect::<Vec<_>>(),
        },
    });
    let create = create.to_string();
    let create = json(&create);
    for (list, rows, expected) in [
        ("occupations", &ids, None),
        ("purposes", &ids, Some("financial_profile.purpose_id")),
        ("source_of_funds", &ids, None),
        ("subdivisions", &codes, None),
        ("countries", &countries, None),
    ] {
        let options = format!(r#"{{"catalogue":{{"{list}":{rows}}}}}"#);
        let options = json(&options);
        let report =
            within_a_second(|| validate_create(&create, &read(&options).expect("options")));
        let found = report.issues().iter().find(|issue| issue.code == Code::NotInCatalogue);
        assert_eq!(found.map(|issue| &*issue.path), expected, "{list}");
    }
}

#[test]
fn the_forms_of_all_countries_are_read_but_those_that_look_ahead() {
    let catalogue = include_str!("../examples/sandbox/catalogue/countries.json");
    let catalogue: Json = serde_json::from_str(catalogue).expect("JSON");
    let countries = json!({"catalogue": {"countries": catalogue["countries"]}}).to_string();
    let rows = read_json(&countries).expect("options").catalogue.countries.expect("rows");
    let mut forms = 0;
    for row in catalogue["countries"].as_array().expect("rows") {
        let Some(form) = row["postal_code"]["regex"].as_str() else { continue };
        let country = Country::parse(row["code"].as_str().expect("a code")).expect("a country");
        let is_read = rows.get(country).is_some_and(|row| row.postal_code_pattern.is_some());
        assert_eq!(is_read, !form.contains("(?!"), "{form}");
        forms += 1;
    }
    assert!(forms > 100, "{forms}");
}

#[test]
fn of_several_rows_of_a_country_the_first_counts() {
    let row = |required: bool| json!({"code": "USA", "postal_code": {"required": required}});
    let text = json!({"catalogue": {"countries": ["XKX", row(false), row(true), "MEX"]}});
    let countries =
        read_json(&text.to_string()).expect("options").catalogue.countries.expect("rows");
    let row = |code| countries.get(Country::parse(code).expect("a country"));
    assert_eq!(row("USA").map(|row| row.postal_code_required), Some(Some(false)));
    assert!(row("MEX").is_some() && row("CAN").is_none());
}

#[test]
fn of_options_of_one_name_the_last_counts() {
    let options =
        read_json(r#"{"customerId": 5, "today": "2026-02-30", "customerId": "a", "today": null}"#);
    assert_eq!(options.expect("options").customer_id.as_deref(), Some("a"));
    let options = read_json(r#"{"customerId": "a", "customerId": null}"#).expect("options");
    assert_eq!(options.customer_id, None);
    let catalogue =
        r#"{"catalogue": {"purposes": 5, "purposes": [1], "countries": 5, "countries": null}}"#;
    let catalogue = read_json(catalogue).expect("options").catalogue;
    assert!(catalogue.purposes.is_some_and(|ids| ids.has(&1)) && catalogue.countries.is_none());
    let many = format!("{{{}\"ignore\": []}}", "\"ignore\": 5,".repeat(MANY));
    let many = json(&many);
    assert!(within_a_second(|| read(&many)).is_ok());
}

#[test]
fn no_sentence_repeats_what_was_handed_in() {
    let marker = "maria zq7";
    let shapes = [
        json!(marker),
        json!([marker]),
        json!({ marker: marker }),
        json!({"id": marker}),
        json!([{"code": marker, "id": marker}]),
        json!({"purposes": [marker]}),
        json!({ "purposes": marker, marker: 5 }),
        json!({"countries": [{"code": [marker]}]}),
    ];
    let names = [
        "today",
        "language",
        "labels",
        "countryOfResidence",
        "selfieRequired",
        "tosRequired",
        "relianceEnabled",
        "customerId",
        "customerStatus",
        "attachInFlight",
        "ownedUris",
        "catalogue",
        "maxFileSize",
        "ignore",
        "form",
        "kind",
        marker,
        "__proto__",
        "Today",
    ];
    let mut refused = 0;
    for name in names {
        for shape in &shapes {
            let Err(sentence) = read_json(&json!({ name: shape }).to_string()) else { continue };
            assert!(!sentence.contains("zq7"), "{sentence}");
            let is_known = sentence.starts_with(&format!("option \"{name}\" must be "));
            assert!(is_known || sentence.starts_with("unknown option; the options are today, "));
            refused += 1;
        }
    }
    assert!(refused > 100, "{refused}");
    assert_eq!(read_json("5").expect_err("misuse"), "options must be one plain object");
}
