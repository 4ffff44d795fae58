//! A form that is filled in: after any change it says what a check of the whole body says.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/arbitrary.rs"]
#[allow(dead_code, reason = "each test file uses its part of it")]
mod arbitrary;
#[path = "support/changes.rs"]
mod changes;
#[path = "support/filled.rs"]
mod filled;
#[path = "support/live.rs"]
mod live;
mod support;
#[path = "support/values.rs"]
mod values;

use fin_onboarding::Part;
use fin_onboarding::form::cell::{At, Cell, Tag};
use fin_onboarding::form::limits::LONGEST_LIST;
use fin_onboarding::form::tape::Tape;
use fin_onboarding::issue::code::Code;
use fin_onboarding::live::LiveForm;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

use crate::changes::{WORDS, change};
use crate::filled::{create, filled, options};
use crate::live::{Change, One, Pair};
use crate::support::clock::Clock;
use crate::support::{Json, body, odd};

/// What the generators of arbitrary bodies begin with.
mod suite {
    use crate::support::properties::{ATTACH, Body, CREATE};

    pub const BASES: [(&str, Body); 4] = [
        ("create", CREATE),
        ("create_non_ascii", CREATE),
        ("attach", ATTACH),
        ("attach_passport", ATTACH),
    ];
}

/// A body to begin with; a new form where there is none.
fn beginning() -> impl Strategy<Value = (Part, Option<Json>)> {
    let part = |name: &str| match name {
        "Create" => Part::Create,
        _ => Part::Attach,
    };
    prop_oneof![
        select(&[Part::Create, Part::Attach][..]).prop_map(|part| (part, None)),
        arbitrary::changed_body().prop_map(move |(body, json)| (part(body.table.name), Some(json))),
        (select(&[Part::Create, Part::Attach][..]), arbitrary::json())
            .prop_map(|(part, json)| (part, Some(json))),
    ]
}

fn hold(outcome: Result<(), String>) -> Result<(), TestCaseError> {
    outcome.map_err(TestCaseError::fail)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn after_any_changes_a_form_finds_what_a_whole_check_finds_and_tells_what_is_new(
        (part, body) in beginning(),
        options in select(odd::options()),
        changes in vec(change(), 1..40),
        other in arbitrary::changed_body(),
    ) {
        let mut pair = Pair::new(part, &options);
        if let Some(body) = body {
            hold(pair.change(&Change::Load(body)))?;
        }
        for change in &changes {
            hold(pair.change(change))?;
        }
        hold(pair.builds_the_same())?;
        hold(pair.change(&Change::Load(other.1)))?;
        hold(pair.builds_the_same())?;
    }
}

/// The inputs that the rules of others look at, and those others.
const CONCERNED: [(&str, Part, &[&str], &[&str]); 2] = [
    (
        "create",
        Part::Create,
        &[
            "basic_info.country_of_residence",
            "basic_info.primary_nationality",
            "basic_info.secondary_nationality",
            "basic_info.phone",
            "basic_info.dob",
            "basic_info.tax_info.0.country_code",
            "basic_info.tax_info.0.document_type",
            "basic_info.tax_info.0.document_id",
            "address.country",
            "address.subdivision_code",
            "address.postal_code",
        ],
        &[
            "USA",
            "GBR",
            "GBR",
            "XKX",
            "",
            "US-CA",
            "GB-ENG",
            "94103",
            "+14155552671",
            "POL",
            "POL",
            "PESEL",
            "44051401359",
            "1944-05-14",
        ],
    ),
    (
        "attach",
        Part::Attach,
        &[
            "identifying_documents.0.type",
            "identifying_documents.0.files.0.uri",
            "identifying_documents.1.type",
            "identifying_documents.1.files.0.side",
            "identifying_documents.1.files.1.uri",
            "address_documents.0.country",
            "address_documents.0.files.0.uri",
        ],
        &["SELFIE", "PASSPORT", "NATIONAL_ID", "FRONT", "BACK", "/first", "/second", "USA", ""],
    ),
];

fn concerned() -> impl Strategy<Value = (&'static str, Part, Vec<Change>)> {
    select(&CONCERNED[..]).prop_flat_map(|(base, part, paths, words)| {
        let one = prop_oneof![
            9 => select(words).prop_map(|word| One::Text(word.to_string())),
            1 => Just(One::Absent),
        ];
        let change = (select(paths), one).prop_map(|(path, one)| Change::SetAt(path, one));
        (Just(base), Just(part), vec(change, 1..60))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn an_input_tells_of_all_that_look_at_it(
        (base, part, changes) in concerned(), options in select(odd::options()),
    ) {
        let mut pair = Pair::new(part, &options);
        hold(pair.change(&Change::Load(body::base(base))))?;
        for change in &changes {
            hold(pair.change(change))?;
        }
    }
}

#[test]
fn every_place_of_a_form_tells_whom_its_value_concerns() {
    // Each word at each place of the documents' own bodies, one after the other: so that each rule
    // is passed through in both directions.
    let bases = [
        ("create", Part::Create),
        ("create_non_ascii", Part::Create),
        ("create_gbr", Part::Create),
        ("attach", Part::Attach),
        ("attach_passport", Part::Attach),
        ("attach_selfie", Part::Attach),
    ];
    for (turn, (name, part)) in bases.into_iter().enumerate() {
        for options in odd::options().into_iter().skip(turn % 2).step_by(2) {
            let mut pair = Pair::new(part, &options);
            let base = Change::Load(body::base(name));
            pair.change(&base).expect(name);
            let mut n = 0;
            while pair.has_place(n) {
                let words = WORDS.iter().map(|word| One::Text(word.to_string()));
                let others = [One::Absent, One::Number(5.0), One::Null, One::EmptyList];
                for one in words.chain(others) {
                    let set = Change::Set(n, one);
                    pair.change(&set).unwrap_or_else(|why| panic!("{name}: {set:?}: {why}"));
                }
                pair.change(&base).expect(name);
                n += 1;
            }
        }
    }
}

#[test]
fn each_required_member_of_a_new_form_is_missing_by_itself() {
    let mut form = LiveForm::new(Part::Create, options());
    let required = form.findings().len();
    assert!(form.findings().iter().all(|finding| finding.code == Code::Required));
    assert_eq!(required, 1 + 8 + 5 + 5);
    let name = create(&["basic_info", "first_name"]);
    assert!(form.set_text(name, b"Maria", true));
    assert_eq!(form.changed(), [name]);
    assert_eq!(form.findings().len(), required - 1);
    assert!(form.set_text(name, b"Mari", true));
    assert_eq!(form.changed(), []);
}

#[test]
fn nobody_can_put_a_value_where_there_is_no_place() {
    let mut form = filled();
    let list = create(&["basic_info", "tax_info"]);
    assert!(form.set_from(At::ROOT, with_a_name(&form).body(), At::ROOT));
    let before = form.build_tape();
    let name = At(form.body().cells.len() as u32 - 1);
    assert!(form.body().input(name).is("nickname"));
    // Behind the last member, a name that the API does not know, behind all cells, and in no body.
    for at in [At(36), At(63), name, At(name.0 + 1), At(9999), At::IN_FLIGHT] {
        assert!(!form.set_text(at, b"Maria", true), "{at:?}");
        assert!(!form.set_number(at, 1.0), "{at:?}");
        assert!(!form.set_cell(at, Cell::NULL), "{at:?}");
        assert!(!form.set_from(at, before.body(), At(3)), "{at:?}");
        assert_eq!(form.add(at), None, "{at:?}");
        assert!(!form.remove(at, 0), "{at:?}");
        assert_eq!(form.entry(at, 0), None, "{at:?}");
    }
    // What is no input takes no single value.
    for at in [At::ROOT, create(&["address"]), list, create(&["meta_data"])] {
        assert!(!form.set_text(at, b"Maria", true), "{at:?}");
        assert!(!form.set_number(at, 1.0), "{at:?}");
        assert!(!form.set_cell(at, Cell::ABSENT), "{at:?}");
    }
    let name = create(&["basic_info", "first_name"]);
    assert!(!form.set_cell(name, Cell::new(Tag::Ascii, 3, 1)));
    assert_eq!(form.add(name), None);
    assert!(!form.remove(list, 1));
    assert_eq!(form.build_tape().cells, before.cells);
    assert_eq!(form.build_tape().bytes, before.bytes);
}

/// The body of a form with a member that the API does not know.
fn with_a_name(form: &LiveForm) -> Tape {
    let mut tape = form.build_tape();
    let name = tape.reserve(1);
    tape.put_text(name, b"nickname");
    tape.put(At::ROOT, Cell::new(Tag::Object, 1, name.0 as usize));
    tape
}

fn text(text: &str) -> One {
    One::Text(text.to_string())
}

#[test]
fn more_findings_than_a_report_carries_are_counted_as_by_a_whole_check() {
    let mut pair = Pair::new(Part::Create, &json!({"today": support::TODAY}));
    let is_cut =
        |pair: &Pair| pair.form.findings().last().is_some_and(|last| last.code == Code::MoreIssues);
    let whole = json!({"basic_info": {"tax_info": vec![json!({}); 320]}, "address": {}});
    pair.change(&Change::Load(whole)).expect("a body");
    assert!(!is_cut(&pair));
    // Across the bound and back: with entries, and with inputs before and behind them.
    for _ in 0..20 {
        pair.change(&Change::Add(0)).expect("an entry more");
    }
    assert!(is_cut(&pair));
    for path in [
        "verification_type",
        "basic_info.first_name",
        "basic_info.tax_info.2.country_code",
        "basic_info.tax_info.339.country_code",
        "address.city",
        "financial_profile.monthly_volume_usd",
    ] {
        for one in [text("USA"), One::Number(5.0), One::Absent] {
            pair.change(&Change::SetAt(path, one)).expect(path);
        }
    }
    for _ in 0..25 {
        pair.change(&Change::Remove(0, 3)).expect("an entry less");
    }
    assert!(!is_cut(&pair));
}

#[test]
fn one_finding_more_than_a_report_carries_is_told_wherever_it_is() {
    let mut pair = Pair::new(Part::Create, &json!({"today": support::TODAY}));
    let mut whole = body::base("create");
    let mut entries = vec![json!({}); 333];
    entries.push(json!({"country_code": "USA", "document_id": "123-45-6789"}));
    whole["basic_info"]["tax_info"] = json!(entries);
    pair.change(&Change::Load(whole)).expect("a body");
    assert_eq!(pair.form.findings().len(), 1_000);
    for (path, good) in [
        ("basic_info.tax_info.333.document_id", "123-45-6789"),
        ("address.city", "San Francisco"),
        ("basic_info.first_name", "Maria"),
    ] {
        for one in [One::Null, text(good)] {
            let is_more = matches!(one, One::Null);
            pair.change(&Change::SetAt(path, one)).expect(path);
            assert_eq!(pair.form.findings().len(), 1_000 + usize::from(is_more));
        }
    }
}

#[test]
fn a_list_that_grows_at_once_is_as_if_its_entries_were_added_one_by_one() {
    for len in [1, 2, 3, 100] {
        let (mut at_once, mut one_by_one) = (filled(), filled());
        let list = create(&["basic_info", "tax_info"]);
        assert!(at_once.grow(list, len));
        (1..len).for_each(|_| assert!(one_by_one.add(list).is_some()));
        assert_eq!(at_once.build_tape().cells, one_by_one.build_tape().cells);
        assert_eq!(at_once.findings().len(), one_by_one.findings().len());
    }
    let mut form = filled();
    let before = form.build_tape();
    assert!(!form.grow(create(&["basic_info", "first_name"]), 3));
    assert!(!form.grow(create(&["basic_info", "tax_info"]), LONGEST_LIST + 1));
    assert!(form.grow(create(&["basic_info", "tax_info"]), 0));
    assert_eq!(form.build_tape().cells, before.cells);
}

#[test]
fn a_list_of_a_thousand_entries_costs_what_judging_it_costs() {
    let list = create(&["basic_info", "tax_info"]);
    let mut form = filled();
    let start = Clock::start();
    for n in 1..1_000 {
        assert_eq!(form.add(list), Some(n));
    }
    let growing = start.elapsed();
    let mut findings = fin_onboarding::issue::finding::Findings::default();
    let start = Clock::start();
    for _ in 0..100 {
        findings.clear();
        let (body, options) = (form.body(), form.options());
        fin_onboarding::rules::judge(Part::Create, &body, options, &mut findings);
    }
    // Each time a shorter list was judged than here, and laid out.
    let judging = 10 * start.elapsed();
    assert!(growing < 3 * judging, "{growing:?} to grow, {judging:?} to judge");
    for n in (1..1_000).rev() {
        assert!(form.remove(list, n));
    }
    assert!(form.body().cells.len() < 100);
    assert!(form.grow(list, LONGEST_LIST));
    assert_eq!(form.entry(list, LONGEST_LIST), None);
    assert_eq!(form.add(list), None);
}
