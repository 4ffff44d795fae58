//! Answers a call in Rust, from JSON text.

use fin_onboarding::answer;
use fin_onboarding::answer::sphere::Customer;
use fin_onboarding::answer::{AnswerError, Decision, Refusal};
use fin_onboarding::check::validate_customer;
use fin_onboarding::form::place::Place;
use fin_onboarding::issue::finding::Param;
use fin_onboarding::payload;
use fin_onboarding::payload::sphere::CustomerForm;
use fin_onboarding::payload::{ChangeKind, Form};
use fin_onboarding::{
    Date, Issue, Language, Options, Part, Report, Value, build_attach_v1, build_create_v1,
    build_rfi_answer, migrate_attach, migrate_create, validate, validate_place,
};
use serde::Serialize;
use serde_json::json;

use super::call::Call;
use super::{Json, TODAY};

/// What the exported function would answer, in the same shape.
pub fn answer(call: &Call) -> Json {
    let text = call.argument(0).to_string();
    let value = Value::from_json(&text).expect("made of JSON");
    match call.function {
        "validateField" => field(call),
        #[cfg(target_arch = "wasm32")]
        "buildCreate" | "buildAttach" => {
            let part =
                if call.function == "buildCreate" { Part::Create } else { Part::AttachRequest };
            let form = Form::composed_by(fin_onboarding::wasm::compose, part, value);
            build(&form, call.argument(1))
        }
        #[cfg(not(target_arch = "wasm32"))]
        "buildCreate" => build(&fin_onboarding::build_create(value), call.argument(1)),
        #[cfg(not(target_arch = "wasm32"))]
        "buildAttach" => build(&fin_onboarding::build_attach(value), call.argument(1)),
        "buildCreateV1" => build(&build_create_v1(value), call.argument(1)),
        "buildAttachV1" => build(&build_attach_v1(value), call.argument(1)),
        "migrateCreate" | "migrateAttach" => migrate(call.function, value, call.argument(1)),
        "parseTosPoliciesValue" => match call.argument(0).as_str() {
            Some(url) => answer::parse_tos_policies_value(url).map_or_else(refused, Json::from),
            None => refused(AnswerError::NotAUrl),
        },
        "parseCreateResponse" => read_answer(call.argument(0), |value| {
            answer::parse_create_response(value).map_or_else(refused, written)
        }),
        "parseUploadResponse" => read_answer(call.argument(0), |value| {
            answer::parse_upload_response(value).map_or_else(refused, |uris| {
                uris.into_iter().map(|(name, uri)| (name, Json::from(uri))).collect()
            })
        }),
        "parseApiError" => api_error(call),
        "validateCustomer" => match options(call.argument(1)) {
            Ok(_) => report(&validate_customer(&value)),
            Err(thrown) => thrown,
        },
        "buildCustomer" => customer(&payload::sphere::build_customer(value), call.argument(1)),
        "parseCustomer" => read_answer(call.argument(0), |value| {
            let attach = call.argument(1)["attach"].to_string();
            let attach = Value::from_json(&attach).expect("made of JSON");
            answer::parse_customer(value, &attach).map_or_else(refused, decision)
        }),
        "parseSphereCustomer" => read_answer(call.argument(0), |value| {
            answer::sphere::parse_customer(value).map_or_else(refused, |read| parsed(&read))
        }),
        "parseAttachResponse" => read_answer(call.argument(0), |value| {
            answer::parse_attach_response(value).map_or_else(refused, written)
        }),
        "describeStatus" => {
            written(answer::describe_status(call.argument(0).as_str().unwrap_or("")))
        }
        "parseCatalogue" => catalogue(call),
        "parseWebhook" => webhook(call.argument(0)),
        "requestedFields" => read_answer(call.argument(0), |rfi| {
            answer::requested_fields(rfi).map_or_else(refused, written)
        }),
        "buildRfiAnswer" => read_answer(call.argument(0), |rfi| {
            let form = call.argument(1).to_string();
            let form = build_rfi_answer(rfi, Value::from_json(&form).expect("made of JSON"));
            form.map_or_else(refused, |form| build(&form, call.argument(2)))
        }),
        check => {
            let options = match options(call.argument(1)) {
                Ok(options) => options,
                Err(thrown) => return thrown,
            };
            report(&validate(part(check), &value, &options))
        }
    }
}

fn part(function: &str) -> Part {
    match function {
        "validateVerificationType" => Part::VerificationType,
        "validateBasicInfo" => Part::BasicInfo,
        "validateTaxInfo" => Part::TaxInfo,
        "validateAddress" => Part::Address,
        "validateFinancialProfile" => Part::FinancialProfile,
        "validateMetaData" => Part::MetaData,
        "validateIdentifyingDocuments" => Part::IdentifyingDocuments,
        "validateAddressDocuments" => Part::AddressDocuments,
        "validateCreate" => Part::Create,
        "validateAttach" => Part::Attach,
        "validateUpload" => Part::Upload,
        "validateCreateV1" => Part::CreateV1,
        "validateAttachV1" => Part::AttachV1,
        other => panic!("no function is called {other:?}"),
    }
}

/// Reads options as the exported functions do.
///
/// # Errors
/// What they would throw.
pub fn options(json: &Json) -> Result<Options, Json> {
    let text = json.to_string();
    let value = Value::from_json(&text).expect("made of JSON");
    let options = Options::new(Date::parse(TODAY).expect("a day"));
    // In a browser nobody but JavaScript has regular expressions and composes texts.
    #[cfg(target_arch = "wasm32")]
    let options = Options {
        compile: fin_onboarding::wasm::compile,
        compose: fin_onboarding::wasm::compose,
        ..options
    };
    options.read(&value).map_err(|sentence| thrown("invalid_options", &sentence))
}

fn thrown(code: &str, message: &str) -> Json {
    json!({"throws": {"code": code, "message": format!("fin-onboarding: {message}")}})
}

fn refused(why: AnswerError) -> Json {
    thrown(why.as_str(), why.message())
}

fn field(call: &Call) -> Json {
    let read = match options(call.argument(2)) {
        Ok(options) => options,
        Err(thrown) => return thrown,
    };
    let path = call.argument(0).as_str().unwrap_or("");
    let Some(place) = Place::find(path) else {
        return thrown(
            "unknown_path",
            &format!(
                "unknown path \"{path}\"; a path is written like \
                 \"basic_info.tax_info.0.document_id\""
            ),
        );
    };
    let (form, value) = (call.argument(2)["form"].to_string(), call.argument(1).to_string());
    let mut body = Value::from_json(&form).expect("made of JSON");
    place.put(&mut body, Value::from_json(&value).expect("made of JSON"));
    report(&validate_place(&place, &body, &read))
}

/// A report in the shape that JavaScript sees.
pub fn report(report: &Report) -> Json {
    json!({"valid": report.valid(), "issues": issues(report)})
}

fn issues(report: &Report) -> Json {
    report.issues().iter().map(issue).collect()
}

fn issue(issue: &Issue) -> Json {
    let mut json = json!({
        "path": issue.path,
        "code": issue.code.as_str(),
        "severity": issue.severity().as_str(),
        "message": issue.message(Language::En),
    });
    let param = match issue.param {
        Param::Word(word) => Some(Json::from(word)),
        Param::Number(number) => Some(Json::from(number)),
        Param::None => None,
        Param::Member(_) => unreachable!("a report has found its names"),
    };
    if let Some(param) = param {
        json["params"][issue.code.param()] = param;
    }
    if let Some(character) = issue.invisible {
        json["params"]["invisible"] = format!("U+{:04X}", u32::from(character)).into();
    }
    json
}

/// A decision, its refusals in the reviewer's words or ours.
fn decision(decision: Decision<'_>) -> Json {
    let mut json = written(&decision);
    json["issues"] = decision.refusals.iter().map(refusal).collect();
    json
}

fn refusal(refusal: &Refusal<'_>) -> Json {
    let label = refusal.label.unwrap_or("");
    let reason = Some(Language::En.word(label)).filter(|reason| *reason != label);
    let template = Language::En.template(refusal.code);
    let ours = template.replace("{label}", reason.unwrap_or("")).trim_end().to_owned();
    json!({
        "path": refusal.path,
        "code": refusal.code.as_str(),
        "severity": "error",
        "message": refusal.comment.filter(|_| reason.is_none()).unwrap_or(&ours),
        "params": {"label": refusal.label},
    })
}

fn build(form: &Form<'_>, given: &Json) -> Json {
    let options = match options(given) {
        Ok(options) => options,
        Err(thrown) => return thrown,
    };
    let checked = match form.check(&options) {
        Ok(checked) => checked,
        Err(found) => return json!({"ok": false, "issues": issues(&found)}),
    };
    let sent = (checked.method(), checked.path());
    built(&checked.json(), sent, form.changes(), checked.warnings())
}

fn customer(form: &CustomerForm<'_>, given: &Json) -> Json {
    if let Err(thrown) = options(given) {
        return thrown;
    }
    match form.check() {
        Ok(checked) => {
            let sent = ("POST", payload::sphere::PATH);
            built(&checked.json(), sent, form.changes(), checked.warnings())
        }
        Err(found) => json!({"ok": false, "issues": issues(&found)}),
    }
}

fn built(
    text: &str,
    (method, path): (&str, &str),
    changes: &[(String, ChangeKind)],
    warnings: &Report,
) -> Json {
    let body: Json = serde_json::from_str(text).expect("what is built is JSON");
    let changes: Json =
        changes.iter().map(|(path, kind)| json!({"path": path, "kind": kind.as_str()})).collect();
    json!({
        "ok": true,
        "json": text,
        "request": {
            "method": method,
            "path": path,
            "headers": {"Content-Type": "application/json"},
            "body": text,
        },
        "changes": changes,
        "warnings": issues(warnings),
        "body": body,
    })
}

fn migrate(function: &str, body: Value<'_>, given: &Json) -> Json {
    let options = match options(given) {
        Ok(options) => options,
        Err(thrown) => return thrown,
    };
    let migrated = match function {
        "migrateCreate" => migrate_create(body, &options),
        _ => migrate_attach(body, &options),
    };
    let form = serde_json::to_value(&migrated.form).expect("what is migrated is JSON");
    json!({"form": form, "unresolved": issues(&migrated.unresolved)})
}

/// An answer is given parsed, or as its text.
fn read_answer(json: &Json, read: impl FnOnce(&Value<'_>) -> Json) -> Json {
    let inner = json.as_str().filter(|text| serde_json::from_str::<Json>(text).is_ok());
    let text = inner.map_or_else(|| json.to_string(), String::from);
    read(&Value::from_json(&text).expect("made of JSON"))
}

fn parsed(customer: &Customer<'_>) -> Json {
    let profiles: Json = customer
        .profiles
        .iter()
        .map(|profile| {
            json!({
                "name": profile.name,
                "status": profile.status,
                "known": profile.known,
                "complete": profile.complete,
                "pending": profile.pending,
                "required": profile.required,
                "errors": serde_json::to_value(profile.errors).expect("any value can be written"),
            })
        })
        .collect();
    json!({
        "id": customer.id,
        "type": customer.kind,
        "email": customer.email,
        "phone": customer.phone,
        "firstName": customer.first_name,
        "lastName": customer.last_name,
        "profiles": profiles,
        "createdAt": customer.created_at,
        "updatedAt": customer.updated_at,
    })
}

/// What a struct says in JavaScript.
fn written(answer: impl Serialize) -> Json {
    serde_json::to_value(answer).expect("made for JSON")
}

fn catalogue(call: &Call) -> Json {
    let parsed = |json: &Json| {
        let inner = json.as_str().and_then(|text| serde_json::from_str(text).ok());
        inner.unwrap_or_else(|| json.clone())
    };
    let pages = match call.argument(1) {
        Json::Array(pages) => pages.iter().map(parsed).collect(),
        page => parsed(page),
    };
    let text = pages.to_string();
    let pages = Value::from_json(&text).expect("made of JSON");
    answer::parse_catalogue(call.argument(0).as_str().unwrap_or(""), &pages).map_or_else(
        refused,
        |found| {
            let rows: Vec<_> = found.rows().collect();
            json!({"rows": rows, "complete": found.complete, "missing": found.missing})
        },
    )
}

fn webhook(raw: &Json) -> Json {
    let body = raw.as_str().and_then(|raw| Value::from_json(raw).ok()).unwrap_or_default();
    answer::parse_webhook(&body).map_or_else(refused, |webhook| {
        let mut read = written(&webhook);
        read["event"] = json!(webhook.envelope);
        read["data"] = json!(webhook.data);
        read
    })
}

fn api_error(call: &Call) -> Json {
    let status = call.argument(0).as_f64().unwrap_or(0.0) as u16;
    read_answer(call.argument(1), |body| {
        let error = answer::parse_api_error(status, body);
        let mut read = written(&error);
        for (n, issue) in error.issues.iter().enumerate() {
            read["issues"][n]["severity"] = issue.code.severity().as_str().into();
        }
        read
    })
}
