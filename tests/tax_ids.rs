//! Tax numbers: every example fits, every case of `tests/cases/tax_ids/` is judged as it says, and
//! no country is without cases.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fin_onboarding::tax_ids::pack::pack;
use fin_onboarding::tax_ids::row::Check;
use fin_onboarding::tax_ids::ssn;
use fin_onboarding::tax_ids::{COUNTRIES, Table, Verdict};
use fin_onboarding::{Country, Date};
use serde_json::Value;

const TABLE: Table = Table::BUILT_IN;

/// A country's file, by its alpha-2 code.
fn file(country: Country) -> Value {
    let name = format!("tests/cases/tax_ids/{}.json", country.alpha2().to_lowercase());
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&name));
    let text = text.unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn countries() -> impl Iterator<Item = Country> {
    COUNTRIES.iter().map(|country| Country::parse(country.code).expect("an alpha-3 code"))
}

fn cases(country: Country) -> Vec<Value> {
    file(country)["cases"].as_array().expect("cases").clone()
}

fn verdict_of(country: Country, case: &Value) -> Verdict {
    let document_type = case["document_type"].as_str().unwrap_or_default();
    let number = case["number"].as_str().expect("a number");
    let dob = case["dob"].as_str().map(|dob| Date::parse(dob).expect("a date of birth"));
    TABLE.check(country, document_type.as_bytes(), number.as_bytes(), dob)
}

/// A verdict as the case files write it.
fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Unknown => "unknown",
        Verdict::WrongLength => "wrong_length",
        Verdict::WrongFormat => "wrong_format",
        Verdict::WrongCheckDigit => "wrong_check_digit",
        Verdict::NotIssued => "not_issued",
        Verdict::DobDiffers => "dob_differs",
        Verdict::OtherKind => "other_kind",
        Verdict::Fits => "fits",
    }
}

#[test]
fn every_case_is_judged_as_it_says() {
    let mut failures = Vec::new();
    for country in countries() {
        for case in cases(country) {
            let found = word(verdict_of(country, &case));
            if case["verdict"] != found {
                failures.push(format!(
                    "{country:?}: {}: {found}, not {}",
                    case["name"], case["verdict"]
                ));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_example_fits_and_is_written_as_its_placeholder() {
    for country in countries() {
        for format in TABLE.formats(country) {
            let (example, name) = (format.example, format.abbreviation);
            let placeholder = format.placeholder();
            let verdict = TABLE.check(country, name.as_bytes(), example.as_bytes(), None);
            assert_eq!(verdict, Verdict::Fits, "{country:?} {name} {example}");
            let fits = |(written, place): (char, char)| match place {
                '9' => written.is_ascii_digit(),
                'A' => written.is_ascii_uppercase(),
                'X' => written.is_ascii_alphanumeric(),
                place => written == place,
            };
            let is_as_long = example.len() == placeholder.len();
            let is_so = is_as_long && example.chars().zip(placeholder.chars()).all(fits);
            // Three digits may be the same in every number (756 in Switzerland).
            assert!(is_so, "{country:?} {name}: {example} is not {placeholder}");
        }
    }
}

#[test]
fn every_number_has_an_accepted_case_and_a_refused_one_for_each_thing_that_is_checked() {
    for country in COUNTRIES {
        let iso = Country::parse(country.code).expect("an alpha-3 code");
        for number in country.numbers {
            let found: BTreeSet<String> = cases(iso)
                .iter()
                .filter(|case| case["document_type"] == number.abbreviation)
                .map(|case| case["verdict"].as_str().expect("a verdict").to_owned())
                .collect();
            let mut wanted = vec![Verdict::Fits, Verdict::WrongLength];
            for check in number.forms.iter().flat_map(|form| form.checks) {
                wanted.push(match check {
                    Check::Never(_) => Verdict::NotIssued,
                    Check::Birth(_) => Verdict::DobDiffers,
                    _ => Verdict::WrongCheckDigit,
                });
            }
            for verdict in wanted {
                let name = number.abbreviation;
                assert!(found.contains(word(verdict)), "no case {name} {}", word(verdict));
            }
        }
    }
}

#[test]
fn the_files_of_cases_are_those_of_the_countries() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/tax_ids");
    let names = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("a file"));
    let found: BTreeSet<String> =
        names.map(|entry| entry.file_name().into_string().expect("UTF-8")).collect();
    let wanted = countries().map(|country| format!("{}.json", country.alpha2().to_lowercase()));
    assert_eq!(found, wanted.collect());
}

#[test]
fn the_texts_of_a_row_are_those_that_were_packed() {
    for country in COUNTRIES {
        let iso = Country::parse(country.code).expect("an alpha-3 code");
        let formats: Vec<_> = TABLE.formats(iso).collect();
        assert_eq!(formats.len(), country.numbers.len());
        for (format, number) in formats.iter().zip(country.numbers) {
            assert_eq!(format.name, number.name);
            assert_eq!(format.abbreviation, number.abbreviation);
            assert!(format.document_types().skip(1).eq(number.document_types.iter().copied()));
            assert_eq!(format.placeholder(), number.placeholder);
            assert_eq!(format.example, number.example);
            assert_eq!(format.source, number.source);
            assert_eq!(format.unchecked, number.unchecked);
        }
    }
}

#[test]
fn a_document_type_names_one_number_of_its_country() {
    for country in countries() {
        let mut seen = BTreeSet::new();
        for format in TABLE.formats(country) {
            for name in format.document_types() {
                assert!(seen.insert(name.to_lowercase()), "{country:?}: {name} twice");
            }
        }
    }
}

#[test]
fn a_country_without_rows_is_unknown() {
    let country = Country::parse("ATA").expect("Antarctica");
    assert_eq!(TABLE.check(country, b"TIN", b"1", None), Verdict::Unknown);
    assert_eq!(TABLE.formats(country).count(), 0);
    assert_eq!(Table::EMPTY.check(Country::USA, b"SSN", b"1", None), Verdict::Unknown);
}

#[test]
fn bytes_that_are_no_table_cannot_harm() {
    let numbers = ["", "1", "86095742719", "RSSMRA85T10A562S", "811228-9874"];
    let dob = Date::parse("1981-12-28").ok();
    // Each byte by another one: lengths that lead too far, moduli of 0, unknown operations. Country by
    // country, for each table that is made so stays for good.
    for country in COUNTRIES {
        let packed = pack(country).into_bytes();
        let country = Country::parse(country.code).expect("an alpha-3 code");
        for (place, wrong) in
            (0..packed.len()).flat_map(|place| [0, 1, 63, 127, 255].map(|w| (place, w)))
        {
            if place % 7 != usize::from(wrong) % 7 {
                continue;
            }
            let mut bytes = packed.clone();
            bytes[place] = wrong;
            let table = Table::of(bytes.leak());
            for number in numbers {
                table.check(country, b"TIN", number.as_bytes(), dob);
            }
        }
    }
    let packed = fin_onboarding::data::tax_ids::ROWS.as_bytes();
    for end in 0..packed.len() {
        let table = Table::of(&packed[..end]);
        table.check(Country::USA, b"SSN", b"123-45-6789", dob);
    }
}

#[test]
fn the_usas_rule_and_its_rows_agree_about_what_is_issued() {
    let (rows, itin) = (
        |kind: &str, number: &str| {
            TABLE.check(Country::USA, kind.as_bytes(), number.as_bytes(), None)
        },
        || false,
    );
    for area in 0..=999 {
        for (group, serial) in [("00", "1234"), ("12", "0000"), ("12", "3456"), ("99", "9999")] {
            let number = format!("{area:03}-{group}-{serial}");
            let issued = ssn::is_issued(number.as_bytes(), itin);
            assert_eq!(issued, rows("SSN", &number) == Verdict::Fits, "{number}");
        }
    }
}
