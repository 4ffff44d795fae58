//! "Nothing personal is left behind": after any call the linear memory holds no trace of what was
//! checked.
//!
//! The test itself lives in that memory, so the person is made up in JavaScript, at run time, and
//! never crosses but through the exported functions; the search is JavaScript's too.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::js::{js, run};
use crate::support::crossing::invoke;

/// A person that nobody wrote down: random letters and digits.
fn person() -> JsValue {
    js("(() => {
        const letters = n => Array.from({length: n}, () =>
            String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
        const digits = n => Array.from({length: n}, () => Math.floor(Math.random() * 10)).join('');
        return {
            name: letters(12), accented: letters(14) + '\\u00e9' + letters(9),
            ssn: '9' + digits(2) + '-' + digits(2) + '-' + digits(4), tin: digits(11),
            phone: '+1' + digits(10), email: letters(10) + '@' + letters(8) + '.com',
            street: digits(3) + ' ' + letters(14), uri: '/' + letters(8) + '_' + digits(13),
            number: letters(4).toUpperCase() + digits(9), tos: letters(20), key: letters(16),
            customer: letters(18), file: letters(15) + '.pdf',
        };
    })()")
}

/// Which of the person's words stand in the memory, in UTF-8 or UTF-16.
fn traces(person: &JsValue) -> Vec<String> {
    let search = "
        // Decoded byte by byte, so that text search is a byte search.
        const bytes = view => new TextDecoder('latin1').decode(view.slice());
        const memory = bytes(new Uint8Array(b.buffer));
        const utf16 = text => bytes(new Uint8Array(new Uint16Array(
            Array.from(text, c => c.charCodeAt(0))).buffer));
        // As a whole, in capitals, without punctuation, and each long enough part of it.
        const forms = text => [text, text.toUpperCase(), text.replace(/[^a-z0-9]/gi, ''),
            ...text.split(/[^a-z0-9]+/i).filter(part => part.length >= 8)];
        const encoder = new TextEncoder();
        return Object.keys(a).filter(key => forms(a[key]).some(text =>
            memory.includes(bytes(encoder.encode(text))) || memory.includes(utf16(text))));";
    let found = run(search, &[person, &wasm_bindgen::memory()]);
    js_sys::Array::from(&found).iter().filter_map(|key| key.as_string()).collect()
}

fn create_body(person: &JsValue) -> JsValue {
    let body = "return {
        verification_type: a.name, note: a.street, [a.key]: 1, ['no plain ' + a.key]: 2,
        basic_info: {
            first_name: a.accented, last_name: a.name, last_name_en: ' ' + a.name + ' ',
            dob: a.ssn, email: a.email.toUpperCase(), phone: a.phone,
            country_of_residence: 'USA', primary_nationality: a.name,
            tax_info: [
                {country_code: 'USA', document_type: 'SSN', document_id: a.ssn},
                {country_code: 'USA', document_type: 'SSN', document_id: a.ssn.replace(/-/g, '')},
                {country_code: 'MEX', document_type: a.number, document_id: a.tin},
                {country_code: 'MEX', document_type: 'RFC', document_id: a.tin + '-'},
            ],
        },
        address: {street_line_1: a.street, city: a.accented, subdivision_code: a.number,
            postal_code: a.tin, country: 'USA'},
        financial_profile: {employment_status: a.name, occupation_id: a.tin,
            purpose_remarks: a.accented, source_of_fund_ids: [a.tin, a.tin]},
        meta_data: {[a.key]: a.street, nested: {list: [a.name, a.accented]}},
    }";
    run(body, &[person])
}

/// The same person as a form that is accepted, so that it is built.
fn create_form(person: &JsValue) -> JsValue {
    let form = "return {
        verification_type: 'STANDARD',
        basic_info: {
            first_name: a.accented, first_name_en: ' ' + a.name, last_name: a.name + ' ',
            dob: '1990-04-15', email: a.email.toUpperCase(),
            phone: a.phone.slice(0, 5) + ' ' + a.phone.slice(5),
            country_of_residence: 'USA', primary_nationality: 'USA',
            tax_info: [{country_code: 'USA', document_type: 'ITIN',
                document_id: a.ssn.replace(/-/g, ' ')}],
        },
        address: {street_line_1: a.street, city: a.name, subdivision_code: 'US-CA',
            postal_code: a.tin, country: 'USA'},
        financial_profile: {employment_status: 'EMPLOYED', occupation_id: '1', purpose_id: 1,
            source_of_fund_ids: [1], monthly_volume_usd: '1', purpose_remarks: a.accented},
        meta_data: {[a.key]: a.street},
    }";
    run(form, &[person])
}

fn attach_body(person: &JsValue) -> JsValue {
    let body = "return {
        identifying_documents: [
            {type: 'PASSPORT', number: ' ' + a.number, country: 'USA', expiry_date: '2099-01-01',
                files: [{uri: a.uri}]},
            {type: 'SELFIE', number: a.number, files: [{uri: a.uri + '1', side: 'FRONT'}]},
        ],
        address_documents: [{type: 'BANK_STATEMENT', country: 'USA', files: [{uri: a.uri + '2'}]}],
        tos_policies_value: a.tos,
    }";
    run(body, &[person])
}

/// The person as a customer of SpherePay.
fn customer_body(person: &JsValue) -> JsValue {
    let body = "return {
        type: 'individual', email: ' ' + a.email, phone: a.phone.slice(0, 5) + ' ' + a.phone.slice(5),
        address: {line1: a.street, city: a.accented, door: {owner: a.name}},
        personalInformation: {firstName: a.accented + ' ', taxIdentificationNumber: a.ssn,
            taxIdentificationNumberType: 'ssn', taxIdentificationNumberCountry: 'USA', id: a.number},
        meta: {[a.key]: a.uri}, addresses: [{line1: a.street}], [a.file]: a.customer,
    }";
    run(body, &[person])
}

/// The same person for V1, refused and accepted, and the documents.
fn bodies_of_v1(person: &JsValue) -> [JsValue; 3] {
    let body = |first_name: &str, phone: &str| {
        let body = format!(
            "return {{
                [a.key]: a.street,
                basic_info: {{first_name: {first_name}, last_name: a.name, dob: '1990-04-15',
                    email: a.email, phone: {phone}, country_of_residence: 'USA',
                    nationality: 'USA', tin: a.ssn.replace(/-/g, ' ')}},
                address: {{street: a.street, city: a.name, state: 'US-CA', postal_code: a.tin,
                    country: 'USA'}},
                financial_profile: {{occupation_id: '1', source_of_fund_id: 1, purpose_id: 1,
                    monthly_volume_usd: 0}},
                meta_data: {{[a.key]: a.accented, nested: [a.number]}},
            }}"
        );
        run(&body, &[person])
    };
    let attach = "return {
        customer_id: a.customer,
        proof_of_identity: {type: 'PASSPORT', number: ' ' + a.number, country: 'USA',
            issue_date: '2020-01-15', expiry_date: '2099-01-01', files: [{uri: a.uri}]},
        proof_of_address: {type: 'COMPANY_DOC', country: 'USA', files: [{uri: a.uri + '2'}]},
        tos_policies_value: a.tos,
    }";
    [body("a.accented", "a.phone.slice(2)"), body("a.name", "a.phone"), run(attach, &[person])]
}

/// Calls every exported function about the person.
fn call_everything(person: &JsValue) {
    let (create, form, attach) = (create_body(person), create_form(person), attach_body(person));
    let options = run(
        "return {today: '2026-11-21', customerId: a.customer, ownedUris: [a.uri, a.uri + '2'],
            form: b}",
        &[person, &create],
    );
    let of = |body: &JsValue, path: &str| run(&format!("return a{path}"), &[body]);
    let call = |function: &str, value: JsValue| {
        // An answer that is thrown is an answer too.
        invoke(function, &[value, options.clone()]).unwrap_or_default();
    };
    call("validateVerificationType", of(person, ".name"));
    call("validateBasicInfo", of(&create, ".basic_info"));
    call("validateTaxInfo", of(&create, ".basic_info.tax_info"));
    call("validateAddress", of(&create, ".address"));
    call("validateFinancialProfile", of(&create, ".financial_profile"));
    call("validateMetaData", of(&create, ".meta_data"));
    call("validateIdentifyingDocuments", of(&attach, ".identifying_documents"));
    call("validateAddressDocuments", of(&attach, ".address_documents"));
    for function in ["validateCreate", "validateAttach", "buildCreate", "buildAttach"] {
        for body in [&create, &form, &attach] {
            call(function, body.clone());
        }
    }
    for function in [
        "validateCreateV1",
        "validateAttachV1",
        "buildCreateV1",
        "buildAttachV1",
        "migrateCreate",
        "migrateAttach",
    ] {
        for body in bodies_of_v1(person) {
            call(function, body);
        }
    }
    call(
        "validateUpload",
        of(person, " && {customer_id: a.customer, files: [{field: a.key, name: a.file, size: 9}]}"),
    );
    for (path, value) in [
        ("basic_info.tax_info.1.document_id", ".ssn"),
        ("basic_info.first_name", ".accented"),
        ("basic_info.phone", ".phone"),
        ("basic_info.email", ".email"),
        ("identifying_documents.0.files.0.uri", ".uri"),
    ] {
        let arguments = [path.into(), of(person, value), options.clone()];
        invoke("validateField", &arguments).unwrap_or_default();
        // Misuse with a person's data in the wrong argument.
        let turned = [of(person, value), path.into(), of(person, value)];
        invoke("validateField", &turned).unwrap_or_default();
    }
    call("parseTosPoliciesValue", of(person, " && '?tos_policies_value=' + a.tos"));
    call(
        "parseCreateResponse",
        of(
            person,
            " && JSON.stringify({data: {customer_id: a.customer, tos_policies_url: '/?tos_policies_value=' + a.tos}})",
        ),
    );
    call("parseUploadResponse", of(person, " && {data: {files: [{[a.key]: a.uri}]}}"));
    let refusal = of(person, " && {message: a.name, errors: {[a.key]: [a.email, a.accented]}}");
    invoke("parseApiError", &[422.into(), refusal]).unwrap_or_default();
    for customer in [customer_body(person), create] {
        for function in ["validateCustomer", "buildCustomer"] {
            invoke(function, std::slice::from_ref(&customer)).unwrap_or_default();
        }
    }
    let customer = of(
        person,
        " && {id: a.customer, type: 'individual', email: a.email, createdAt: a.key, updatedAt: a.key,
            firstName: a.accented, verificationProfiles: [{name: a.number, status: a.tos,
                criteria: {complete: [a.file], errors: [a.street, {[a.name]: a.ssn}]}}]}",
    );
    invoke("parseSphereCustomer", &[customer]).unwrap_or_default();
}

#[test]
fn the_search_finds_what_stands_in_the_memory() {
    let person = person();
    let name = run("return a.accented", &[&person]);
    let kept = String::from(name.unchecked_ref::<js_sys::JsString>());
    assert_eq!(traces(&person), ["accented"]);
    drop(kept);
    assert_eq!(traces(&person), [""; 0]);
}

#[test]
fn after_every_call_the_memory_holds_no_trace_of_the_person() {
    for _ in 0..3 {
        let person = person();
        call_everything(&person);
        assert_eq!(traces(&person), [""; 0]);
    }
}

#[test]
fn a_customer_that_is_built_holds_the_person_and_the_memory_does_not() {
    let person = person();
    let built = invoke("buildCustomer", &[customer_body(&person)]).unwrap_or_default();
    let holds =
        "return a.ok && ['name', 'accented', 'ssn', 'phone', 'email', 'street', 'number', 'uri']
        .every(key => a.json.includes(b[key]))";
    assert!(run(holds, &[&built, &person]).is_truthy());
    assert_eq!(traces(&person), [""; 0]);
}

#[test]
fn what_is_built_holds_the_person_and_the_memory_does_not() {
    let person = person();
    let options = js("({today: '2026-11-21'})");
    let built = invoke("buildCreate", &[create_form(&person), options]).unwrap_or_default();
    let holds = "return a.ok && ['name', 'accented', 'ssn', 'phone', 'email', 'street']
        .every(key => a.json.includes(b[key]))";
    assert!(run(holds, &[&built, &person]).is_truthy());
    assert_eq!(traces(&person), [""; 0]);
}
