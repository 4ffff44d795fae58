//! What only JavaScript can hand in, and what it gets back.

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::hostile;
use super::js::{answer, changed, found, js, run, thrown_code};
use crate::support::failures::Failures;
use crate::support::{body, cases, crossing, mutate};

/// Whether a value is made of plain objects, lists and scalars, and survives JSON.
const IS_PLAIN: &str = "
    const plain = v => v === null || ['string', 'number', 'boolean'].includes(typeof v)
        || (typeof v === 'object'
            && [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(v))
            && Reflect.ownKeys(v).every(k => typeof k === 'string')
            && Object.values(v).every(plain));
    return plain(a) && JSON.stringify(JSON.parse(JSON.stringify(a))) === JSON.stringify(a)";

#[test]
fn what_comes_out_is_plain_objects() {
    let mut failures = Failures::default();
    for case in cases::all().into_iter().step_by(5) {
        let call = case.call();
        let arguments: Vec<JsValue> = call.arguments.iter().map(crossing::to_js).collect();
        if let Ok(answer) = crossing::invoke(call.function, &arguments) {
            let is_plain = run(IS_PLAIN, &[&answer]).is_truthy();
            let outcome = if is_plain { Ok(()) } else { Err(String::from("not plain")) };
            failures.note(case.name(), outcome);
        }
    }
    failures.report();
}

#[test]
fn every_issue_has_the_members_that_the_types_promise_and_no_others() {
    let keys = "return a.issues.every(i => Object.keys(i).join() === \
                'path,code,severity,message' + (i.params ? ',params' : ''))";
    for function in ["validateCreate", "validateAttach"] {
        assert!(run(keys, &[&answer(function, &[js("{}")])]).is_truthy());
    }
}

#[test]
fn nothing_that_stands_in_any_place_of_a_body_makes_a_check_throw() {
    let mut failures = Failures::default();
    for (base, function) in [
        ("create", "validateCreate"),
        ("create", "buildCreate"),
        ("attach", "validateAttach"),
        ("attach", "buildAttach"),
        ("upload_one", "validateUpload"),
        ("sphere_individual", "validateCustomer"),
        ("sphere_individual", "buildCustomer"),
        ("sphere_business", "buildCustomer"),
        ("v1_create", "validateCreateV1"),
        ("v1_form", "buildCreateV1"),
        ("v1_attach_national_id", "validateAttachV1"),
        ("v1_attach", "buildAttachV1"),
        ("v1_create", "migrateCreate"),
        ("v1_attach", "migrateAttach"),
    ] {
        let base = body::base(base);
        for (path, _) in mutate::places(&base) {
            for (name, expression) in hostile::VALUES {
                let body = if path.is_empty() {
                    js(expression)
                } else {
                    let place: String = path.iter().map(|step| format!("['{step}']")).collect();
                    changed(&base, &format!("b{place} = {expression}"))
                };
                let outcome = crossing::invoke(function, &[body])
                    .map(|_| ())
                    .map_err(|error| format!("throws {error:?}"));
                failures.note(&format!("{function}, {name} at {}", path.join(".")), outcome);
            }
        }
    }
    failures.report();
}

#[test]
fn every_function_takes_every_hostile_value() {
    for (name, expression) in hostile::VALUES {
        for function in crossing::CHECKS {
            answer(function, &[js(expression)]);
        }
        for function in [
            "parseTosPoliciesValue",
            "parseCreateResponse",
            "parseUploadResponse",
            "parseSphereCustomer",
        ] {
            if let Err(thrown) = crossing::invoke(function, &[js(expression)]) {
                assert!(thrown_code(&thrown).is_some(), "{function}, {name}: {thrown:?}");
            }
        }
        answer("parseApiError", &[js(expression), js(expression)]);
        answer("validateField", &["basic_info.first_name".into(), js(expression)]);
    }
}

#[test]
fn a_hostile_input_is_one_finding() {
    let base = body::base("create");
    let at = |statement: &str| {
        found(&answer(
            "validateCreate",
            &[changed(&base, statement), js("({today: '2026-11-21'})")],
        ))
    };
    let first_name = |expression: &str| at(&format!("b.basic_info.first_name = {expression}"));
    assert_eq!(first_name("undefined"), ["basic_info.first_name required"]);
    assert_eq!(first_name("null"), ["basic_info.first_name required"]);
    assert_eq!(first_name("1n"), ["basic_info.first_name unreadable"]);
    assert_eq!(first_name("Symbol()"), ["basic_info.first_name unreadable"]);
    assert_eq!(first_name("(() => 1)"), ["basic_info.first_name unreadable"]);
    assert_eq!(first_name("NaN"), ["basic_info.first_name wrong_type"]);
    // What JSON.stringify sends as a text is one.
    assert_eq!(first_name("new String('x')"), [""; 0]);
    assert_eq!(
        first_name("new Date(0)"),
        ["basic_info.first_name digits_in_name", "basic_info.first_name not_a_name"]
    );
    assert_eq!(first_name("new Proxy({}, {})"), ["basic_info.first_name wrong_type"]);
    assert_eq!(first_name("'\\ud800'"), ["basic_info.first_name malformed_text"]);
    assert_eq!(first_name("'\\ufffd'"), ["basic_info.first_name_en transliteration_required"]);
    assert_eq!(first_name("'\u{1f600}'"), ["basic_info.first_name_en transliteration_required"]);
    let revoked = "(() => { const p = Proxy.revocable({}, {}); p.revoke(); return p.proxy })()";
    assert_eq!(first_name(revoked), ["basic_info.first_name unreadable"]);
    let getter = "Object.defineProperty(b.basic_info, 'first_name', {get() { throw 1 }})";
    assert_eq!(at(getter), ["basic_info.first_name unreadable"]);
    let getter = "Object.defineProperty(b, 'basic_info', {get() { throw 1 }})";
    assert_eq!(at(getter), ["basic_info unreadable"]);
    assert_eq!(
        at(&format!("b.basic_info.tax_info = {revoked}")),
        ["basic_info.tax_info unreadable"]
    );
    assert_eq!(
        at("b.financial_profile.occupation_id = 42n"),
        ["financial_profile.occupation_id unreadable"]
    );
    assert_eq!(at("b.financial_profile.monthly_volume_usd = -0"), [""; 0]);
}

#[test]
fn unusual_objects_with_the_right_members_are_accepted() {
    let base = body::base("create");
    for statement in [
        "b = Object.assign(Object.create(null), b)",
        "b.address = Object.assign(Object.create(null), b.address)",
        "class Body { constructor(o) { Object.assign(this, o) } } b = new Body(b)",
        "b = Object.freeze(b); Object.freeze(b.basic_info)",
        "b = new Proxy(b, {})",
        "b.basic_info.tax_info = new Proxy(b.basic_info.tax_info, {})",
        "b[Symbol('s')] = 1",
        "Object.defineProperty(b, 'hidden', {value: 1, enumerable: false})",
        "b.note = undefined; b.note2 = () => 1",
        "b.basic_info.middle_name = undefined",
        "const first = b.basic_info.first_name; \
         Object.defineProperty(b.basic_info, 'first_name', {get() { return first }})",
    ] {
        let body = changed(&base, statement);
        let report = answer("validateCreate", &[body, js("({today: '2026-11-21'})")]);
        assert_eq!(found(&report), [""; 0], "{statement}");
    }
}

#[test]
fn a_customer_is_sent_as_far_as_json_carries_it() {
    let base = body::base("sphere_minimal");
    let check = |statement: &str| found(&answer("validateCustomer", &[changed(&base, statement)]));
    assert_eq!(check("b.email = Symbol()"), ["email unreadable"]);
    assert_eq!(check("b.phone = '\\ud800'"), ["phone malformed_text"]);
    assert_eq!(check("b.address.city = 1n"), ["address.city unreadable"]);
    assert_eq!(check("b.meta = {a: 1n}"), ["meta.a unreadable"]);
    assert_eq!(check("b.meta = {}; b.meta.m = b.meta"), ["meta too_complex"]);
    let getter = "Object.defineProperty(b, 'address', {get() { throw 1 }, enumerable: true})";
    assert_eq!(check(getter), ["address unreadable"]);
    let build = |statement: &str| answer("buildCustomer", &[changed(&base, statement)]);
    let json = |built: &JsValue| run("return JSON.stringify(a.body.address)", &[built]).as_string();
    let address = r#"{"line1":"233 South Wacker Drive","city":"Chicago","country":"USA""#;
    let odd = "b.address.a = 1n; b.address.b = () => 1; b.address.c = {d: 2n, e: [NaN, Symbol()]}";
    let expected = format!(r#"{address},"c":{{"e":[null,null]}}}}"#);
    assert_eq!(json(&build(odd)), Some(expected));
    let same =
        "let n = 0; Object.defineProperty(b.address, 'x', {get: () => ++n, enumerable: true})";
    assert_eq!(json(&build(same)), Some(format!(r#"{address},"x":1}}"#)));
    let cycle = build("b.address.b = b");
    assert_eq!(run("return a.issues[0].code", &[&cycle]), JsValue::from("too_complex"));
}

#[test]
fn a_hole_in_a_list_is_a_missing_entry() {
    let found_in = |expression: &str| found(&answer("validateTaxInfo", &[js(expression)]));
    let entry = "{country_code: 'AFG', document_type: 'TIN', document_id: 'X1'}";
    assert_eq!(found_in(&format!("[, {entry}]")), ["basic_info.tax_info.0 required"]);
    assert_eq!(found_in(&format!("[{entry}, undefined]")), ["basic_info.tax_info.1 required"]);
    assert_eq!(found_in("new Array(4294967295)"), ["basic_info.tax_info too_many_entries"]);
}

#[test]
fn meta_data_that_cannot_be_sent_is_a_finding() {
    let found_in = |expression: &str| found(&answer("validateMetaData", &[js(expression)]));
    assert_eq!(
        found_in("(() => { const o = {}; o.o = o; return o })()"),
        ["meta_data too_complex"]
    );
    let dag = "(() => { let o = {}; for (let n = 0; n < 60; n++) o = {a: o, b: o}; return o })()";
    assert_eq!(found_in(dag), ["meta_data too_complex"]);
    let wide = "(() => { let o = [1]; for (let n = 0; n < 40; n++) o = [o, o]; return {o} })()";
    assert_eq!(found_in(wide), ["meta_data too_complex"]);
    let deep = "(() => { let o = {}; for (let n = 0; n < 1e5; n++) o = {o}; return o })()";
    assert_eq!(found_in(deep), ["meta_data too_complex"]);
    assert_eq!(found_in("({a: new Array(4294967295)})"), ["meta_data too_complex"]);
    assert_eq!(found_in("({a: 1n})"), ["meta_data.a unreadable"]);
    assert_eq!(found_in("({a: '\\ud800'})"), ["meta_data.a malformed_text"]);
    assert_eq!(found_in("({get a() { throw 1 }})"), ["meta_data.a unreadable"]);
    assert_eq!(found_in("({a: undefined, b: () => 1, c: new Date(0)})"), [""; 0]);
    assert_eq!(found_in("({a: [1, 2]})"), ["meta_data.a nested_meta_data"]);
}

#[test]
fn a_member_named_like_a_prototype_is_a_member() {
    let body = js("JSON.parse('{\"__proto__\": {\"x\": 1}, \"constructor\": 1, \"toString\": 2}')");
    let unknown = found(&answer("validateAddress", &[body]));
    for name in ["__proto__", "constructor", "toString"] {
        assert!(unknown.contains(&format!("address.{name} unknown_member")), "{unknown:?}");
    }
    let uris = js("({data: {files: [JSON.parse('{\"__proto__\": \"/a.pdf\"}')]}})");
    let read = answer("parseUploadResponse", &[uris]);
    assert!(run("return Object.hasOwn(a, '__proto__') && !('x' in {})", &[&read]).is_truthy());
}
