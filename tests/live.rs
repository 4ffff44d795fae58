//! A form that is filled in: after any change it says what a check of the whole body says.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/arbitrary.rs"]
#[allow(dead_code, reason = "each test file uses its part of it")]
mod arbitrary;
#[path = "support/live.rs"]
mod live;
mod support;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell as Counter;
use std::hint::black_box;
use std::time::Instant;

use fin_onboarding::form::cell::{At, Cell, Tag};
use fin_onboarding::form::create::Create;
use fin_onboarding::form::limits::LONGEST_LIST;
use fin_onboarding::form::section::{Section, place};
use fin_onboarding::form::tape::Tape;
use fin_onboarding::issue::code::Code;
use fin_onboarding::live::LiveForm;
use fin_onboarding::{Options, Part, Value};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

use crate::live::{Change, One, Pair};
use crate::support::{Json, body, native, odd};

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

/// Words that rules look for, near misses, and what several inputs could share.
const WORDS: [&str; 44] = [
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

fn change() -> impl Strategy<Value = Change> {
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

fn options() -> Options {
    native::options(&json!({"today": support::TODAY})).expect("options")
}

/// A place of the body by its names.
fn at(table: &'static Section, names: &[&str]) -> At {
    let (mut at, mut table) = (At::ROOT, table);
    for name in names {
        at.0 += place(table, name);
        if let fin_onboarding::form::section::Is::Section(below) =
            table.member(name).expect("a member").is
        {
            table = below;
        }
    }
    at
}

fn create(names: &[&str]) -> At {
    at(Create::TABLE, names)
}

fn filled() -> LiveForm {
    let mut form = LiveForm::new(Part::Create, options());
    let text = body::base("create").to_string();
    let tape = Tape::of(&Value::from_json(&text).expect("JSON"), Create::TABLE);
    assert!(form.set_from(At::ROOT, tape.body(), At::ROOT));
    assert_eq!(form.findings(), []);
    form
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
    let start = Instant::now();
    for n in 1..1_000 {
        assert_eq!(form.add(list), Some(n));
    }
    let growing = start.elapsed();
    let mut findings = fin_onboarding::issue::finding::Findings::default();
    let start = Instant::now();
    for _ in 1..1_000 {
        findings.clear();
        let (body, options) = (form.body(), form.options());
        fin_onboarding::rules::judge(Part::Create, &body, options, &mut findings);
    }
    // Each time a shorter list is judged than here, and laid out.
    let judging = start.elapsed();
    assert!(growing < 3 * judging, "{growing:?} to grow, {judging:?} to judge");
    for n in (1..1_000).rev() {
        assert!(form.remove(list, n));
    }
    assert!(form.body().cells.len() < 100);
    assert!(form.grow(list, LONGEST_LIST));
    assert_eq!(form.entry(list, LONGEST_LIST), None);
    assert_eq!(form.add(list), None);
}

#[test]
fn memory_follows_what_is_in_the_form() {
    let mut form = LiveForm::new(Part::Attach, options());
    let documents = at(Part::Attach.table(), &["identifying_documents"]);
    for turn in 0..3_000_u32 {
        form.add(documents);
        let document = form.entry(documents, 0).expect("a document");
        let text = "x".repeat(turn as usize % 100);
        assert!(form.set_text(At(document.0 + 2), text.as_bytes(), true));
        let files = At(document.0 + 7);
        for _ in 0..turn % 5 {
            form.add(files);
            // All may have moved.
            let document = form.entry(documents, 0).expect("a document");
            let file = form.entry(At(document.0 + 7), 0).expect("a file");
            assert!(form.set_text(At(file.0 + 2), b"/AbAcQ4hn_0652746727637.pdf", true));
        }
        form.remove(documents, 0);
        assert!(form.body().cells.len() < 1_000, "{} cells", form.body().cells.len());
        assert!(form.body().bytes.len() < 4_000, "{} bytes", form.body().bytes.len());
    }
}

/// A text that stands nowhere else in this process.
const MARKER: &[u8] = b"zq7-lives-in-this-form-alone-zq7";
/// A number that no place, length or count has.
const NUMBER: i32 = 0x5A51_3721;

/// Counts what is taken, and on demand looks at what is given back.
struct Watching;

thread_local! {
    static TAKEN: Counter<usize> = const { Counter::new(0) };
    /// Blocks that held the marker or the number when they were given back; `None`: not looked at.
    static LEFT_BEHIND: Counter<Option<usize>> = const { Counter::new(None) };
}

/// Whether the marker or the number stands there.
fn is_marked(block: &[u8]) -> bool {
    block.windows(MARKER.len()).any(|window| window == MARKER)
        || block.windows(4).any(|window| window == NUMBER.to_le_bytes())
}

// SAFETY: it is the system's allocator; a block is only looked at before it is given back.
unsafe impl GlobalAlloc for Watching {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        TAKEN.set(TAKEN.get() + 1);
        // SAFETY: as the caller promises. Zeroed, so that all of a block may be read later.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if let Some(found) = LEFT_BEHIND.get() {
            // SAFETY: all of the block has been written, at least with zeros.
            let is_marked = is_marked(unsafe { core::slice::from_raw_parts(block, layout.size()) });
            LEFT_BEHIND.set(Some(found + usize::from(is_marked)));
        }
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static WATCHING: Watching = Watching;

#[test]
fn nothing_personal_is_left_behind() {
    let (info, name) = (create(&["basic_info"]), create(&["basic_info", "first_name"]));
    let tax_info = create(&["basic_info", "tax_info"]);
    let profile = create(&["financial_profile"]);
    let volume = create(&["financial_profile", "monthly_volume_usd"]);
    let ids = create(&["financial_profile", "source_of_fund_ids"]);
    let meta_data = create(&["meta_data"]);
    let is_held = |form: &LiveForm| {
        let body = form.body();
        is_marked(body.bytes) || body.cells.iter().any(|cell| cell.data() == NUMBER as usize)
    };
    let free = |name: &[u8]| {
        let mut tape = Tape::of(&Value::Object(Vec::new()), Create::TABLE);
        let start = tape.reserve(6);
        (0..6).for_each(|n| tape.put_text(At(start.0 + n), name));
        tape.put(meta_data, Cell::new(Tag::Object, 3, start.0 as usize));
        tape
    };
    let fill = |form: &mut LiveForm| {
        form.set_text(name, MARKER, true);
        form.set_number(volume, NUMBER.into());
        form.set_from(meta_data, free(MARKER).body(), meta_data);
        // Both lists move, and the texts, again and again.
        for n in 0..40 {
            form.add(tax_info);
            let entry = form.entry(tax_info, n).expect("an entry");
            form.set_text(At(entry.0 + 3), MARKER, true);
            form.add(ids);
            form.set_number(form.entry(ids, n).expect("an id"), NUMBER.into());
        }
        assert!(is_held(form), "the test itself is wrong");
    };
    let empty = Tape::of(&Value::Object(Vec::new()), Create::TABLE);
    let clean: [&dyn Fn(&mut LiveForm); 4] = [
        &|form| {
            form.set_text(name, b"M", true);
            form.set_number(volume, 1.5);
            form.set_from(meta_data, free(b"").body(), meta_data);
            for n in (0..40).rev() {
                form.remove(tax_info, n / 2);
                form.remove(ids, n / 3);
            }
        },
        &|form| {
            for at in [info, profile, meta_data] {
                form.set_from(at, empty.body(), at);
            }
        },
        &|form| {
            form.set_cell(name, Cell::ABSENT);
            form.set_cell(volume, Cell::NULL);
            for at in [tax_info, ids, meta_data] {
                form.set_from(at, empty.body(), at);
            }
        },
        &|form| assert!(form.set_from(At::ROOT, empty.body(), At::ROOT)),
    ];
    LEFT_BEHIND.set(Some(0));
    let mut form = LiveForm::new(Part::Create, options());
    for clean in clean {
        assert!(!is_held(&form));
        fill(&mut form);
        clean(&mut form);
    }
    assert!(!is_held(&form));
    fill(&mut form);
    drop(form);
    assert_eq!(LEFT_BEHIND.get(), Some(0));
    // What is left behind would have been seen.
    drop(black_box(MARKER.to_vec()));
    assert_eq!(LEFT_BEHIND.get(), Some(1));
}

#[test]
fn a_keystroke_hardly_ever_takes_memory() {
    let mut form = filled();
    let name = create(&["basic_info", "first_name"]);
    let email = create(&["basic_info", "email"]);
    let country = create(&["basic_info", "country_of_residence"]);
    let volume = create(&["financial_profile", "monthly_volume_usd"]);
    let number = At(form.entry(create(&["basic_info", "tax_info"]), 0).expect("an entry").0 + 3);
    let strokes = |form: &mut LiveForm| {
        for text in ["M", "Ma", "", "Mar", "Mari", "Maria", "Mar\u{ed}a", "Maria Elena"] {
            form.set_text(name, text.as_bytes(), text.is_ascii());
        }
        for text in ["maria", "maria@", "maria@example", "maria@Example.com"] {
            form.set_text(email, text.as_bytes(), true);
        }
        for text in ["U", "US", "USA", "GBR", "USA"] {
            form.set_text(country, text.as_bytes(), true);
        }
        for text in ["123", "123-45-678", "123-45-6789"] {
            form.set_text(number, text.as_bytes(), true);
        }
        for number in [5.0, 1e12, 1.5, -1.0] {
            form.set_number(volume, number);
        }
    };
    strokes(&mut form);
    let taken = TAKEN.get();
    (0..100).for_each(|_| strokes(&mut form));
    let taken = TAKEN.get() - taken;
    assert!(taken < 100, "{taken} blocks for 2,400 keystrokes");
}

/// `cargo test --release --test live -- --ignored --nocapture`
#[test]
#[ignore = "prints what a keystroke costs; for --release"]
fn what_a_keystroke_costs() {
    let time = |what: &str, work: &mut dyn FnMut(usize)| {
        const TURNS: usize = 1_000_000;
        let mut best = f64::MAX;
        for _ in 0..5 {
            let start = Instant::now();
            (0..TURNS).for_each(&mut *work);
            best = best.min(start.elapsed().as_nanos() as f64 / TURNS as f64);
        }
        println!("{best:8.1} ns  {what}");
    };
    let mut form = filled();
    for (what, names, texts) in [
        ("first_name", &["basic_info", "first_name"][..], ["Maria", "Mariah"]),
        ("email", &["basic_info", "email"], ["maria@example.com", "maria.garcia@example.com"]),
        ("email, refused and accepted", &["basic_info", "email"], ["maria@", "maria@example.com"]),
        ("country_of_residence", &["basic_info", "country_of_residence"], ["USA", "USA"]),
        ("country_of_residence, another", &["basic_info", "country_of_residence"], ["USA", "GBR"]),
        ("dob", &["basic_info", "dob"], ["1990-04-15", "1990-04-16"]),
        ("phone", &["basic_info", "phone"], ["+14155552671", "+14155552672"]),
        ("city", &["address", "city"], ["San Francisco", "San Francisc"]),
    ] {
        let at = create(names);
        time(what, &mut |n| {
            form.set_text(black_box(at), black_box(texts[n % 2].as_bytes()), true);
            black_box(form.changed());
        });
    }
    let number = At(form.entry(create(&["basic_info", "tax_info"]), 0).expect("an entry").0 + 3);
    time("tax_info.0.document_id", &mut |n| {
        form.set_text(number, black_box([b"123-45-6789", b"123-45-6780"][n % 2]), true);
    });
    let mut halfway = LiveForm::new(Part::Create, options());
    let name = create(&["basic_info", "first_name"]);
    time("first_name of a form that is empty but for it", &mut |n| {
        halfway.set_text(name, black_box(["Maria", "Mariah"][n % 2].as_bytes()), true);
    });
    let (body, options) = (form.body(), options());
    let mut findings = fin_onboarding::issue::finding::Findings::default();
    time("judging the whole body", &mut |_| {
        findings.clear();
        fin_onboarding::rules::judge(Part::Create, &body, black_box(&options), &mut findings);
    });
}
