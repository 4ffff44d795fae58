//! What a form that is filled in leaves in memory, and what it takes of it.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/filled.rs"]
mod filled;
mod support;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell as Counter;
use std::hint::black_box;
use std::time::Instant;

use fin_onboarding::form::cell::{At, Cell, Tag};
use fin_onboarding::form::create::Create;
use fin_onboarding::form::tape::Tape;
use fin_onboarding::live::LiveForm;
use fin_onboarding::{Part, Value};

use crate::filled::{at, create, filled, options};

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
fn a_keystroke_seldom_takes_memory() {
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
    // Where texts move together, and where several places change.
    assert!(taken < 600, "{taken} blocks for 2,400 keystrokes");
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
