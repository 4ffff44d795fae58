//! Bad input costs neither time nor memory.

use wasm_bindgen::JsValue;
use wasm_bindgen_test::{console_log, wasm_bindgen_test as test};

use super::js::{answer, changed, found, js, memory_bytes, now};
use crate::support::{body, crossing};

/// What is delivered answers within a second (`tests/npm/hostile.test.mjs`); the modules of tests are not optimised, and take
/// up to three, or as long as this engine needs for so many checks of the guide's example just then: the machine may be busy.
const LONGEST: f64 = 3_000.0;
const LONGEST_IN_CHECKS: f64 = 20_000.0;

/// How long that is now.
fn longest(example: &JsValue) -> f64 {
    const CHECKS: u32 = 200;
    let start = now();
    for _ in 0..CHECKS {
        answer("validateCreate", &[example.clone(), js("({today: '2026-11-21'})")]);
    }
    LONGEST.max((now() - start) * LONGEST_IN_CHECKS / f64::from(CHECKS))
}

/// What a call answers, if it does so in time: once in three times.
fn in_time(function: &str, value: JsValue) -> Vec<String> {
    let arguments = [value, js("({today: '2026-11-21'})")];
    let example = crossing::to_js(&body::base("create"));
    let mut slow = String::new();
    for _ in 0..3 {
        let start = now();
        let answer = answer(function, &arguments);
        let took = now() - start;
        let longest = longest(&example);
        if took < longest {
            console_log!("{function}: {took:.0} ms of {longest:.0}");
            return found(&answer);
        }
        slow = format!("{function} took {took:.0} ms of {longest:.0}");
    }
    panic!("{slow}");
}

#[test]
fn ten_megabytes_of_text_are_answered_within_a_second() {
    let base = body::base("create");
    for (statement, expected) in [
        ("b.basic_info.first_name = 'x'.repeat(1e7)", vec![]),
        (
            "b.basic_info.first_name = '\u{e9}'.repeat(1e7)",
            vec!["basic_info.first_name_en transliteration_required"],
        ),
        (
            "b.basic_info.tax_info[0].document_id = '1'.repeat(1e7)",
            vec!["basic_info.tax_info.0.document_id ssn_format"],
        ),
        ("b.basic_info.email = 'a'.repeat(1e7)", vec!["basic_info.email invalid_email"]),
        ("b.basic_info.phone = '+' + '1'.repeat(1e7)", vec!["basic_info.phone invalid_phone"]),
        (
            "b.address.subdivision_code = 'U'.repeat(1e7)",
            vec!["address.subdivision_code unknown_subdivision"],
        ),
        ("b.meta_data = {a: 'x'.repeat(1e7)}", vec![]),
        // What is looked for in one another.
        (
            "b.basic_info.first_name = 'a'.repeat(1e7); b.basic_info.last_name = 'a'.repeat(5e6) + 'b'",
            vec![],
        ),
        ("b.address.street_line_1 = ', a'.repeat(3e6); b.address.city = ', a'.repeat(1e6)", vec![]),
    ] {
        assert_eq!(in_time("validateCreate", changed(&base, statement)), expected, "{statement}");
    }
}

#[test]
fn a_hundred_thousand_entries_are_answered_within_a_second() {
    let list = |entry: &str| js(&format!("Array.from({{length: 100000}}, (_, n) => ({entry}))"));
    let base = body::base("create");
    assert_eq!(in_time("validateTaxInfo", list("5")).len(), 1_001);
    assert_eq!(in_time("validateTaxInfo", list("{}")).len(), 1_001);
    let entry = "{country_code: 'AGO', document_type: 'NIF', document_id: String(1000000000 + n)}";
    assert_eq!(in_time("validateTaxInfo", list(entry)), [""; 0]);
    let questioned = "{country_code: 'MEX', document_type: 'RFC', document_id: 'X' + n}";
    assert_eq!(in_time("validateTaxInfo", list(questioned)).len(), 1_001);
    let ids = "b.financial_profile.source_of_fund_ids = Array.from({length: 100000}, (_, n) => n)";
    assert_eq!(in_time("validateCreate", changed(&base, ids)), [""; 0]);
    let same = "b.financial_profile.source_of_fund_ids = new Array(100000).fill(7)";
    assert_eq!(in_time("validateCreate", changed(&base, same)).len(), 1_001);
    let file = "{uri: '/' + n}";
    in_time(
        "validateIdentifyingDocuments",
        list(&format!("{{type: 'PASSPORT', files: [{file}]}}")),
    );
    in_time("validateAddressDocuments", list("null"));
    let long = js("new Array(100001).fill({})");
    assert_eq!(in_time("validateTaxInfo", long), ["basic_info.tax_info too_many_entries"]);
    let wide = js("Object.fromEntries(Array.from({length: 100000}, (_, n) => ['k' + n, n]))");
    in_time("validateAddress", wide.clone());
    assert_eq!(in_time("validateMetaData", wide), ["meta_data too_complex"]);
}

/// Badly shaped calls of every kind: not a body, a hostile one, misuse that throws.
fn badly_shaped() -> Vec<(&'static str, Vec<JsValue>)> {
    let revoked = "(() => { const p = Proxy.revocable({}, {}); p.revoke(); return p.proxy })()";
    let throwing = "({get basic_info() { throw new Error('x') }})";
    let trap =
        |trap: &str| js(&format!("new Proxy([1, 2], {{{trap}() {{ throw new Error('x') }}}})"));
    let keys = js("new Proxy({}, {ownKeys() { throw new Error('x') }})");
    let entry = js("Object.defineProperty([{}, {}], 1, {get() { throw new Error('x') }})");
    vec![
        ("validateVerificationType", vec![js("1n")]),
        ("validateBasicInfo", vec![js("'x'.repeat(1000)")]),
        ("validateTaxInfo", vec![js("[null]")]),
        ("validateAddress", vec![js(revoked)]),
        ("validateMetaData", vec![js("({a: '\\ud800'})")]),
        ("validateCreate", vec![js(throwing)]),
        ("validateAttach", vec![js("[]")]),
        ("validateField", vec![js("'nowhere'"), js("'x'")]),
        ("validateUpload", vec![js("5"), js("({today: 5})")]),
        ("buildCreate", vec![js("Symbol()")]),
        ("buildAttach", vec![js("undefined"), js("({unknown: 1})")]),
        ("parseTosPoliciesValue", vec![js("'x'")]),
        ("parseCreateResponse", vec![js("({data: 1n})")]),
        ("parseUploadResponse", vec![js("'<html>'")]),
        ("parseApiError", vec![js("'x'"), js(revoked)]),
        ("validateTaxInfo", vec![trap("get")]),
        ("validateTaxInfo", vec![entry.clone()]),
        ("validateAddress", vec![keys.clone()]),
        ("validateMetaData", vec![keys.clone()]),
        ("validateMetaData", vec![js("({a: {toJSON() { throw new Error('x') }}})")]),
        ("validateMetaData", vec![js("({get a() { throw new Error('x') }})")]),
        ("validateMetaData", vec![entry]),
        ("validateFinancialProfile", vec![js(revoked), js("({get today() { throw 1 }})")]),
        ("validateCreate", vec![js("{}"), keys]),
        ("buildCreate", vec![js(throwing), js("({catalogue: {get countries() { throw 1 }}})")]),
        (
            "validateUpload",
            vec![js("({files: [{field: 'a', head: Object.create(Uint8Array.prototype)}]})")],
        ),
        ("parseCreateResponse", vec![js("'{'")]),
        ("parseTosPoliciesValue", vec![js(revoked)]),
    ]
}

/// Takes all memory that is free, so that whatever leaks from now on must grow it.
fn take_what_is_free() -> Vec<Vec<u8>> {
    let mut taken = Vec::new();
    for size in [65_536, 4_096, 256] {
        let before = memory_bytes();
        while memory_bytes() == before {
            taken.push(Vec::with_capacity(size));
        }
    }
    taken
}

#[test]
fn three_hundred_thousand_badly_shaped_calls_leave_the_memory_where_a_thousand_left_it() {
    let calls = badly_shaped();
    let call = |n: usize| {
        let (function, arguments) = &calls[n % calls.len()];
        crossing::attempt(function, arguments);
    };
    let taken = take_what_is_free();
    (0..1_000).for_each(call);
    let (before, start) = (memory_bytes(), now());
    (1_000..300_000).for_each(call);
    let after = memory_bytes();
    console_log!("299,000 calls: {:.0} ms; memory {before} -> {after} bytes", now() - start);
    drop(taken);
    assert_eq!(after, before);
}
