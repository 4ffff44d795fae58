//! Misuse by the programmer throws an `Error` with a code and a sentence that says what to do.

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::hostile;
use super::js::{answer, js, thrown_code};
use crate::support::crossing::{CHECKS, invoke};

fn code_thrown(function: &str, arguments: &[JsValue]) -> Option<String> {
    invoke(function, arguments).err().and_then(|thrown| thrown_code(&thrown))
}

#[test]
fn malformed_options_throw_in_every_function() {
    for options in [
        "5",
        "'2026-11-21'",
        "[]",
        "true",
        "1n",
        "Symbol()",
        "({Today: '2026-11-21'})",
        "({today: 20261121})",
        "({today: '21.11.2026'})",
        "({today: '2026-02-30'})",
        "({today: new Date()})",
        "({language: 1})",
        "({countryOfResidence: 1})",
        "({selfieRequired: 'yes'})",
        "({tosRequired: 1})",
        "({relianceEnabled: 'true'})",
        "({customerId: 5})",
        "({customerStatus: {}})",
        "({attachInFlight: 'no'})",
        "({ownedUris: '/a.pdf'})",
        "({ownedUris: [1]})",
        "({catalogue: []})",
        "({catalogue: {occupation: []}})",
        "({catalogue: {occupations: {}}})",
        "({catalogue: {purposes: ['1']}})",
        "({catalogue: {countries: [{name: 'x'}]}})",
        "({ignore: 'po_box'})",
        "({ignore: ['required']})",
        "({ignore: ['po_box', 'more_issues']})",
        "({ignore: ['POBOX']})",
        "({ignore: [1]})",
        "({get today() { throw 1 }})",
        "({selfieRequired: 1n})",
        "({customerId: '\\ud800'})",
    ] {
        for function in CHECKS {
            let code = code_thrown(function, &[js("{}"), js(options)]);
            assert_eq!(code.as_deref(), Some("invalid_options"), "{function}, {options}");
        }
        let arguments = ["address.city".into(), "Paris".into(), js(options)];
        let code = code_thrown("validateField", &arguments);
        assert_eq!(code.as_deref(), Some("invalid_options"), "validateField, {options}");
    }
}

#[test]
fn hostile_options_are_refused_or_unknown_but_never_a_trap() {
    for (name, expression) in hostile::VALUES {
        for options in [String::from(expression), format!("({{catalogue: {expression}}})")] {
            if let Err(thrown) = invoke("validateCreate", &[js("{}"), js(&options)]) {
                let code = thrown_code(&thrown);
                assert_eq!(code.as_deref(), Some("invalid_options"), "{name}: {thrown:?}");
            }
        }
    }
}

#[test]
fn no_options_and_empty_options_are_no_misuse() {
    for options in ["undefined", "null", "({})", "({today: undefined, language: null})"] {
        answer("validateCreate", &[js("{}"), js(options)]);
    }
}

#[test]
fn an_unknown_path_throws() {
    for path in [
        "''",
        "'.'",
        "'x'",
        "'basic_info.x'",
        "'basic_info.first_name.x'",
        "'basic_info.tax_info.-1'",
        "'basic_info.tax_info.01.document_id'",
        "'basic_info.tax_info.1e3'",
        "'basic_info.tax_info[0].document_id'",
        "'basic_info.tax_info.99999999999999999999'",
        "'__proto__'",
        "'constructor'",
        "undefined",
        "null",
        "5",
        "({})",
        "Symbol()",
    ] {
        let code = code_thrown("validateField", &[js(path), "x".into()]);
        assert_eq!(code.as_deref(), Some("unknown_path"), "{path}");
    }
}

#[test]
fn a_url_that_is_no_text_throws() {
    for url in ["undefined", "null", "5", "({})", "new URL('https://a/?tos_policies_value=1')"] {
        let code = code_thrown("parseTosPoliciesValue", &[js(url)]);
        assert_eq!(code.as_deref(), Some("not_a_url"), "{url}");
    }
}
