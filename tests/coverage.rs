//! Nothing stands in the crate's lists without a case: every code is refused once, every word and
//! every section is accepted once, every answer is met once.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use std::collections::BTreeSet;

use fin_onboarding::answer::AnswerError;
use fin_onboarding::answer::ApiErrorKind;
use fin_onboarding::form::attach::Attach;
use fin_onboarding::form::attach::{ADDRESS_DOCUMENT_TYPE, IDENTIFYING_DOCUMENT_TYPE, SIDE};
use fin_onboarding::form::create::Create;
use fin_onboarding::form::create::{EMPLOYMENT_STATUS, GENDER, VERIFICATION_TYPE};
use fin_onboarding::form::limits::{DEEPEST_META_DATA, LARGEST_META_DATA, LONGEST_LIST};
use fin_onboarding::form::section::{Choice, Is, Section};
use fin_onboarding::form::sphere::{CUSTOMER_TYPE, Customer};
use fin_onboarding::form::upload::Upload;
use fin_onboarding::form::v1::attach::{AttachV1, PROOF_OF_ADDRESS_TYPE, PROOF_OF_IDENTITY_TYPE};
use fin_onboarding::form::v1::create::CreateV1;
use fin_onboarding::issue::finding::MOST_ISSUES;
use fin_onboarding::payload::ChangeKind;
use fin_onboarding::rules::sphere;
use fin_onboarding::{Code, Country, Date, Options, Part, Value, validate};

use crate::support::cases;
use crate::support::cases::Case;
use crate::support::{Json, TODAY, body};

/// The cases of lines have a form of their own: the rows of their issues begin with the line.
const LINES: &str = include_str!("cases/lines.json");

/// What JSON text cannot hold, or only a text too long for a case file.
fn codes_of_values_made_here() -> BTreeSet<&'static str> {
    let list = |length| Value::List(vec![Value::Integer(1); length]);
    let made = [
        (Part::VerificationType, Value::MalformedText),
        (Part::VerificationType, Value::Unreadable),
        (Part::TaxInfo, Value::TooLarge),
        (Part::MetaData, Value::TooLarge),
        (Part::TaxInfo, list(LONGEST_LIST)),
    ];
    let options = Options::new(Date::parse(TODAY).expect("a day"));
    let codes = |(part, value): &(Part, Value<'_>)| {
        let report = validate(*part, value, &options);
        report.issues().iter().map(|issue| issue.code.as_str()).collect::<Vec<_>>()
    };
    let mut found: BTreeSet<&str> = made.iter().flat_map(codes).collect();
    let too_long = format!("[{}1]", "1,".repeat(LONGEST_LIST));
    let too_long = Value::from_json(&too_long).expect("JSON");
    found.extend(codes(&(Part::TaxInfo, too_long)));
    found
}

#[test]
fn every_code_has_a_case_that_finds_it() {
    let mut found: BTreeSet<String> =
        codes_of_values_made_here().into_iter().map(String::from).collect();
    let cases = cases::all();
    // Those of a decision stand in its answer.
    let lists = |case: &Case| [case.json["issues"].clone(), case.json["answer"]["issues"].clone()];
    let rows: Vec<Json> = cases
        .iter()
        .flat_map(lists)
        .filter_map(|list| list.as_array().cloned())
        .flatten()
        .collect();
    found.extend(rows.iter().filter_map(|row| row[1].as_str()).map(String::from));
    let lines: Json = serde_json::from_str(LINES).expect("lines.json is JSON");
    let cases = lines["cases"].as_array().into_iter().flatten();
    let rows = cases.filter_map(|case| case["issues"].as_array()).flatten();
    found.extend(rows.filter_map(|row| row[2].as_str()).map(String::from));
    nothing_is_missing("code", Code::ALL.iter().map(|code| code.as_str()), &found);
}

/// What JSON text cannot hold, of a customer.
fn codes_of_customers_made_here() -> BTreeSet<&'static str> {
    let of = |name: &'static str, value| Value::Object(vec![(name.into(), value)]);
    let list = |length| Value::List(vec![Value::Object(Vec::new()); length]);
    let entries = Value::List(vec![Value::Integer(1); MOST_ISSUES + 1]);
    let made = [
        of("email", Value::MalformedText),
        of("email", Value::Unreadable),
        of("addresses", Value::TooLarge),
        of("meta", of("a", list(DEEPEST_META_DATA.max(LARGEST_META_DATA)))),
        Value::Object(vec![
            ("type".into(), Value::Text("business".into())),
            ("addresses".into(), entries),
        ]),
    ];
    let codes = |body| {
        let report = fin_onboarding::check::validate_customer(body);
        report.issues().iter().map(|issue| issue.code.as_str()).collect::<Vec<_>>()
    };
    made.iter().flat_map(codes).collect()
}

#[test]
fn every_code_of_a_module_is_found_in_it_and_no_other() {
    let is_of_sphere = |case: &Case| case.file.starts_with("sphere/");
    let found = |of_sphere: bool| -> BTreeSet<String> {
        let cases = cases::all();
        let cases = cases.iter().filter(|case| is_of_sphere(case) == of_sphere);
        let rows = cases.filter_map(|case| case.json["issues"].as_array()).flatten();
        rows.filter_map(|row| row[1].as_str()).map(String::from).collect()
    };
    let mut of_sphere = found(true);
    of_sphere.extend(codes_of_customers_made_here().into_iter().map(String::from));
    let listed: BTreeSet<String> = sphere::CODES.iter().map(|c| c.as_str().to_string()).collect();
    assert_eq!(of_sphere, listed, "what the rules find, and what the module has words for");
    let of_first = found(false);
    for code in sphere::OWN_CODES {
        assert!(!of_first.contains(code.as_str()), "the first module has no word for {code:?}");
    }
}

#[test]
fn every_check_has_a_case_that_it_accepts_and_one_that_it_refuses() {
    let checks: BTreeSet<String> =
        cases::all().iter().map(|case| case.check().to_string()).collect();
    let sections = [
        "verification_type",
        "basic_info",
        "tax_info",
        "address",
        "financial_profile",
        "meta_data",
        "create",
        "identifying_documents",
        "address_documents",
        "attach",
        "field",
        "upload",
        "build_create",
        "build_attach",
        "customer",
        "build_customer",
        "create_v1",
        "attach_v1",
        "build_create_v1",
        "build_attach_v1",
        "migrate_create",
        "migrate_attach",
        "build_rfi_answer",
    ];
    nothing_is_missing("check", sections, &checks);
    let with = |is_wanted: fn(&Case) -> bool| -> BTreeSet<String> {
        cases::all().into_iter().filter(is_wanted).map(|case| case.check().to_string()).collect()
    };
    nothing_is_missing("accepted case of", sections, &with(accepts));
    nothing_is_missing("refused case of", sections, &with(|case| !accepts(case)));
}

/// Whether a case expects no issue at all.
fn accepts(case: &Case) -> bool {
    match case.json.get("ok") {
        Some(ok) => ok == &Json::Bool(true),
        None => case.json["issues"].as_array().is_some_and(Vec::is_empty),
    }
}

#[test]
fn every_country_has_a_case() {
    // That each is accepted is tested with the rules.
    let found: Vec<String> = cases::countries().into_iter().map(|(code, _)| code).collect();
    let all: Vec<&str> = Country::all().map(Country::alpha3).collect();
    assert_eq!(found, all);
    assert_eq!(all.len(), 249);
}

#[test]
fn every_word_of_every_closed_list_has_a_case_that_accepts_it() {
    let accepted: BTreeSet<String> = cases::all()
        .iter()
        .filter(|case| accepts(case) && !case.check().starts_with("parse_"))
        .flat_map(|case| texts(&case.input_or_null()))
        .collect();
    let lists: [&Choice; 9] = [
        &VERIFICATION_TYPE,
        &GENDER,
        &EMPLOYMENT_STATUS,
        &IDENTIFYING_DOCUMENT_TYPE,
        &ADDRESS_DOCUMENT_TYPE,
        &SIDE,
        &CUSTOMER_TYPE,
        &PROOF_OF_IDENTITY_TYPE,
        &PROOF_OF_ADDRESS_TYPE,
    ];
    for list in lists {
        nothing_is_missing(list.name, list.values.iter().copied(), &accepted);
    }
}

/// Every text in a value.
fn texts(value: &Json) -> Vec<String> {
    match value {
        Json::String(text) => vec![text.clone()],
        Json::Array(entries) => entries.iter().flat_map(texts).collect(),
        Json::Object(members) => members.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_member_of_every_table_stands_in_an_accepted_body() {
    let bodies = [
        (Create::TABLE, vec!["create", "create_non_ascii"]),
        (Attach::TABLE, vec!["attach", "attach_passport"]),
        (Upload::TABLE, vec!["upload"]),
        (Customer::TABLE, vec!["sphere_individual", "sphere_business"]),
        (CreateV1::TABLE, vec!["v1_create"]),
        (AttachV1::TABLE, vec!["v1_attach_national_id"]),
    ];
    for (table, bases) in bodies {
        let bases: Vec<Json> = bases.into_iter().map(body::base).collect();
        let found: BTreeSet<String> = bases.iter().flat_map(names).collect();
        nothing_is_missing(table.name, members(table), &found);
    }
}

/// Every member's name in a table and the tables below it.
fn members(table: &'static Section) -> Vec<&'static str> {
    let below = |is: Is| match is {
        Is::Section(table) | Is::List(table) => members(table),
        _ => Vec::new(),
    };
    table.members.iter().flat_map(|member| [vec![member.name], below(member.is)].concat()).collect()
}

/// Every member's name in a value.
fn names(value: &Json) -> Vec<String> {
    match value {
        Json::Array(entries) => entries.iter().flat_map(names).collect(),
        Json::Object(members) => members
            .iter()
            .flat_map(|(name, value)| [vec![name.clone()], names(value)].concat())
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_way_in_which_an_answer_cannot_be_read_has_a_case() {
    let found = column(|case| case.json.get("error").cloned());
    nothing_is_missing("error", AnswerError::ALL.iter().map(|error| error.as_str()), &found);
}

#[test]
fn every_kind_of_refusal_has_a_case() {
    let found = column(|case| case.json.get("kind").cloned());
    nothing_is_missing("kind", ApiErrorKind::ALL.iter().map(|kind| kind.as_str()), &found);
}

#[test]
fn everything_that_normalising_does_has_a_case() {
    let cases = cases::all();
    let rows = cases.iter().flat_map(|case| case.json["changes"].as_array()).flatten();
    let found = rows.filter_map(|row| row[1].as_str()).map(String::from).collect();
    nothing_is_missing("change", ChangeKind::ALL.iter().map(|kind| kind.as_str()), &found);
}

#[test]
fn no_two_cases_of_a_file_have_one_name() {
    let mut seen = BTreeSet::new();
    for case in cases::all() {
        let name = format!("{}: {}", case.file, case.name());
        assert!(seen.insert(name.clone()), "twice: {name}");
    }
}

/// One member of every case that has it.
fn column(of: impl Fn(&Case) -> Option<Json>) -> BTreeSet<String> {
    let text = |value: Json| value.as_str().map(String::from);
    cases::all().iter().filter_map(of).filter_map(text).collect()
}

fn nothing_is_missing<'a>(
    what: &str,
    wanted: impl IntoIterator<Item = &'a str>,
    found: &BTreeSet<String>,
) {
    let missing: Vec<&str> = wanted.into_iter().filter(|word| !found.contains(*word)).collect();
    assert!(missing.is_empty(), "no case for {what} {missing:?}");
}
