//! Writes `pkg-template/bodies.d.ts`: what TypeScript knows of the bodies, forms and words.
//!
//! Whatever the crate keeps in a table is read from the table. The doc comments of the enums exist
//! in the source alone, so they are read there.

use std::collections::BTreeSet;
use std::fmt::{Debug, Write};
use std::fs;
use std::path::Path;

use fin_onboarding::answer::AnswerError;
use fin_onboarding::answer::ApiErrorKind;
use fin_onboarding::answer::sphere::STATUSES as STATUSES_OF_SPHERE;
use fin_onboarding::form::attach::Attach;
use fin_onboarding::form::create::Create;
use fin_onboarding::form::section::{Choice, Is, Member, Need, Section};
use fin_onboarding::form::sphere::Customer;
use fin_onboarding::form::upload::Upload;
use fin_onboarding::form::v1::attach::AttachV1;
use fin_onboarding::form::v1::create::CreateV1;
use fin_onboarding::payload::ChangeKind;
use fin_onboarding::rules::customer::STATUSES;
use fin_onboarding::rules::sphere::{CODES, OWN_CODES};
use fin_onboarding::{Code, Severity};

/// The sections whose interface is not called as their struct.
const RENAMED: [(&str, &str); 6] = [
    ("Create", "CreateBody"),
    ("Attach", "AttachBody"),
    ("Upload", "UploadSection"),
    ("CreateV1", "CreateV1Body"),
    ("AttachV1", "AttachV1Body"),
    ("Customer", "CustomerBody"),
];

/// The sections that are sent with whatever else stands in them.
const OPEN: [&str; 3] = ["CustomerAddress", "PersonalInformation", "BusinessInformation"];

/// Required members that an option waives, so that a built body may lack them: `tosRequired`.
const WAIVED: [(&str, &str); 1] = [("Attach", "tos_policies_value")];

/// What JavaScript throws beside the [`AnswerError`]s.
const THROWN: [(&str, &str); 13] = [
    ("cannot_verify", "`verifyWebhookSignature` lacks the raw body, the secret or WebCrypto."),
    (
        "csp",
        "The page's Content Security Policy forbids WebAssembly: add `'wasm-unsafe-eval'` to it.",
    ),
    ("disposed", "The form was disposed of before this call."),
    ("invalid_messages", "`addMessages` takes a tag of BCP 47 and texts by code."),
    ("invalid_options", "The options are malformed; the message says what they must be."),
    ("not_bytes", "`validateCreateLines` takes bytes."),
    ("list_full", "A list of a form has as many entries as are ever judged."),
    ("no_answer", "`uploadFile` got no answer: the connection was cut, twice."),
    ("no_webassembly", "There is no WebAssembly: have the check done by your server."),
    ("not_a_file", "`inspectFile` and `uploadFile` take a `File` or a `Blob`."),
    ("not_loaded", "What the call needs could not be loaded; it may be tried again."),
    ("unknown_path", "No body has an input at this path."),
    ("unreadable_file", "The browser could not read the file."),
];

/// The longest line, comments included.
const WIDTH: usize = 100;

/// What the file for SpherePay begins with.
const SPHERE_BEGINNING: &str = r#"// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.

/** Data about the customer for the client's own use. */
export interface MetaData {
  [key: string]: string | number | boolean | null;
}

/** What a form may hold of {@link MetaData}: the same. */
export type MetaDataForm = MetaData;
"#;

/// What the file begins with: the types that no table holds.
const BEGINNING: &str = r#"// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.

/** Key-value pairs for the client's own tracking; JSON, and better not nested. */
export interface MetaData {
  [key: string]: unknown;
}

/** What a form may hold of {@link MetaData}: the same. */
export type MetaDataForm = MetaData;
"#;

/// `pkg-template/bodies.d.ts`
pub fn bodies() -> Result<String, String> {
    let mut sections = Vec::new();
    for table in [Create::TABLE, Attach::TABLE, Upload::TABLE, CreateV1::TABLE, AttachV1::TABLE] {
        collect(table, &mut sections);
    }
    let mut file = BEGINNING.to_owned();
    let codes_of_first: Vec<Code> =
        Code::ALL.iter().filter(|code| !OWN_CODES.contains(code)).copied().collect();
    codes(&codes_of_first, &mut file);
    choices(&sections, &mut file)?;
    other_words(&mut file)?;
    // An upload is described by the program and not typed by a person: it has no form.
    let (uploads, bodies): (Vec<_>, Vec<_>) =
        sections.into_iter().partition(|table| table.name.starts_with("Upload"));
    for (tables, shape) in [(&bodies, As::Body), (&bodies, As::Form), (&uploads, As::Input)] {
        tables.iter().for_each(|table| interface(table, shape, &mut file));
    }
    Ok(file)
}

/// `pkg-template/sphere-bodies.d.ts`
pub fn sphere_bodies() -> Result<String, String> {
    let mut sections = Vec::new();
    collect(Customer::TABLE, &mut sections);
    let mut file = SPHERE_BEGINNING.to_owned();
    codes(&CODES, &mut file);
    choices(&sections, &mut file)?;
    let answer = source("src/answer/sphere.rs")?;
    plain_union(
        "ProfileStatus",
        &doc_above(&answer, "const STATUSES:")?,
        &STATUSES_OF_SPHERE,
        &mut file,
    );
    for shape in [As::Body, As::Form] {
        sections.iter().for_each(|table| interface(table, shape, &mut file));
    }
    Ok(file)
}

/// A section and what stands in it, each once, in the API document's order.
fn collect(table: &'static Section, sections: &mut Vec<&'static Section>) {
    if sections.iter().any(|known| known.name == table.name) {
        return;
    }
    sections.push(table);
    for member in table.members {
        if let Is::Section(inner) | Is::List(inner) = member.is {
            collect(inner, sections);
        }
    }
}

/// What an interface describes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum As {
    /// Exactly what is sent.
    Body,
    /// What the page holds: anything may be missing, and texts may stand for numbers.
    Form,
    /// What a program hands in; `undefined` is as good as missing.
    Input,
}

fn interface(table: &Section, shape: As, file: &mut String) {
    file.push('\n');
    match shape {
        As::Form => {
            let body = shaped(table, As::Body);
            comment(&format!("What a form may hold of {{@link {body}}}."), "", file);
        }
        As::Body | As::Input => comment(table.doc, "", file),
    }
    writeln!(file, "export interface {} {{", shaped(table, shape)).unwrap();
    for Member { name, need, is, doc } in table.members {
        comment(doc, "  ", file);
        let is_waived = WAIVED.contains(&(table.name, name));
        let must_be = *need == Need::required && !is_waived && shape != As::Form;
        let kind = type_of(*is, shape);
        match (must_be, shape) {
            (true, _) => writeln!(file, "  {name}: {kind};"),
            (false, As::Body) => writeln!(file, "  {name}?: {kind};"),
            (false, As::Input) => writeln!(file, "  {name}?: {kind} | undefined;"),
            (false, As::Form) => writeln!(file, "  {name}?: {kind} | null | undefined;"),
        }
        .unwrap();
    }
    if OPEN.contains(&table.name) {
        file.push_str("  [member: string]: unknown;\n");
    }
    file.push_str("}\n");
}

fn shaped(table: &Section, shape: As) -> String {
    let renamed = RENAMED.iter().find(|(name, _)| *name == table.name);
    let name = renamed.map_or(table.name, |(_, renamed)| renamed);
    match shape {
        As::Body | As::Input => name.to_owned(),
        As::Form => format!("{}Form", name.trim_end_matches("Body")),
    }
}

fn type_of(is: Is, shape: As) -> String {
    let is_form = shape == As::Form;
    let read_only = if shape == As::Input { "readonly " } else { "" };
    match is {
        Is::Text
        | Is::Email
        | Is::Phone
        | Is::Date
        | Is::Country
        | Is::Subdivision
        | Is::Code
        | Is::Token => "string".to_owned(),
        // Whatever an input holds; `string & {}` keeps the words apart, so that editors offer them.
        Is::Choice(choice) if is_form => format!("{} | (string & {{}})", choice.name),
        Is::Choice(choice) => choice.name.to_owned(),
        Is::Integer if is_form => "number | string".to_owned(),
        Is::Integer => "number".to_owned(),
        Is::Integers if is_form => "(number | string | null)[]".to_owned(),
        Is::Integers => format!("{read_only}number[]"),
        Is::Bytes | Is::Tail => "Uint8Array".to_owned(),
        Is::Free if is_form => "MetaDataForm".to_owned(),
        Is::Free => "MetaData".to_owned(),
        Is::Section(inner) => shaped(inner, shape),
        Is::List(inner) => format!("{read_only}{}[]", shaped(inner, shape)),
    }
}

/// The codes of issues, errors and warnings apart.
fn codes(codes: &[Code], file: &mut String) {
    let with = |severity: Severity| {
        let codes = codes.iter().filter(move |code| code.severity() == severity);
        codes.map(|code| (code.as_str(), code.doc().to_owned())).collect::<Vec<_>>()
    };
    let errors = "The codes of errors: the API's documents say that this is refused.";
    union("ErrorCode", errors, &with(Severity::Error), file);
    let warnings = "The codes of warnings: likely to be refused or questioned; they never block.";
    union("WarningCode", warnings, &with(Severity::Warning), file);
    file.push('\n');
    comment("What is wrong: closed and stable, the part to program against.", "", file);
    file.push_str("export type IssueCode = ErrorCode | WarningCode;\n");
}

/// The closed lists that members are chosen from, in the order of the members.
fn choices(sections: &[&'static Section], file: &mut String) -> Result<(), String> {
    let mut known: Vec<&Choice> = Vec::new();
    for member in sections.iter().flat_map(|table| table.members) {
        if let Is::Choice(choice) = member.is
            && known.iter().all(|other| other.name != choice.name)
        {
            known.push(choice);
        }
    }
    let source = source("src/form/create.rs")?
        + &source("src/form/attach.rs")?
        + &source("src/form/v1/attach.rs")?
        + &source("src/form/sphere.rs")?;
    for choice in known {
        let doc = doc_above(&source, &format!("= {} {{", choice.name))?;
        plain_union(choice.name, &doc, choice.values, file);
    }
    Ok(())
}

fn other_words(file: &mut String) -> Result<(), String> {
    let customer = source("src/rules/customer.rs")?;
    plain_union("CustomerStatus", &doc_above(&customer, "const STATUSES:")?, &STATUSES, file);

    let normalise = source("src/normalise/change.rs")?;
    let kinds = documented(&normalise, "ChangeKind", &ChangeKind::ALL, ChangeKind::as_str)?;
    union("ChangeKind", &doc_above(&normalise, "enum ChangeKind {")?, &kinds, file);

    let error = source("src/answer/error.rs")?;
    let kinds = documented(&error, "ApiErrorKind", &ApiErrorKind::ALL, ApiErrorKind::as_str)?;
    union("ApiErrorKind", &doc_above(&error, "enum ApiErrorKind {")?, &kinds, file);

    let answer = source("src/answer/refusal.rs")?;
    let mut codes = documented(&answer, "AnswerError", &AnswerError::ALL, AnswerError::as_str)?;
    let thrown = thrown()?;
    if thrown != THROWN.iter().map(|(code, _)| (*code).to_owned()).collect() {
        return Err(format!("JavaScript throws {thrown:?}: bring THROWN in line with it"));
    }
    codes.extend(THROWN.iter().map(|(code, doc)| (*code, (*doc).to_owned())));
    union("FinOnboardingErrorCode", "Why a call was refused.", &codes, file);
    Ok(())
}

/// The names of an enum's variants in JavaScript, each with the doc comment of the variant.
fn documented<T: Copy + Debug>(
    source: &str,
    name: &str,
    all: &[T],
    as_str: fn(T) -> &'static str,
) -> Result<Vec<(&'static str, String)>, String> {
    let head = format!("enum {name} {{");
    let start = source.find(&head).ok_or_else(|| format!("no `{head}` in the source"))?;
    let variants = source[start..].split("\n}").next().unwrap_or("");
    let is_variant = |line: &&str| !line.trim_start().starts_with(['/', '#']);
    if variants.lines().skip(1).filter(is_variant).count() != all.len() {
        return Err(format!("{name}::ALL does not hold every variant"));
    }
    let variant = |one: &T| Ok((as_str(*one), doc_above(variants, &format!("{one:?},"))?));
    all.iter().map(variant).collect()
}

/// Where stands what throws.
const SCRIPTS: [&str; 5] =
    ["src/wasm", "src/wasm/js", "pkg-template", "pkg-template/form", "pkg-template/js"];

/// The codes that are thrown by name.
fn thrown() -> Result<BTreeSet<String>, String> {
    let mut codes = BTreeSet::new();
    for folder in SCRIPTS {
        thrown_in(folder, &mut codes)?;
    }
    Ok(codes)
}

fn thrown_in(folder: &str, codes: &mut BTreeSet<String>) -> Result<(), String> {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    for entry in entries.map_err(|error| format!("{folder}: {error}"))? {
        let path = entry.map_err(|error| format!("{folder}: {error}"))?.path();
        if path.extension().is_none_or(|extension| extension != "rs" && extension != "js") {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|error| format!("{path:?}: {error}"))?;
        for begin in ["new FinOnboardingError(", "refusal("] {
            for (place, _) in text.match_indices(begin) {
                let code = text[place + begin.len()..].trim_start().strip_prefix('"');
                codes.extend(code.and_then(|code| code.split('"').next()).map(str::to_owned));
            }
        }
    }
    Ok(())
}

/// A file of the crate.
fn source(path: &str) -> Result<String, String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .map_err(|error| format!("{path}: {error}"))
}

/// The doc comment above the first line of code that holds these words.
fn doc_above(source: &str, what: &str) -> Result<String, String> {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let is_it =
        |line: &&str| !line.starts_with("//") && format!(" {line}").contains(&format!(" {what}"));
    let place = lines.iter().position(is_it).ok_or_else(|| format!("no `{what}` in the source"))?;
    let is_head = |line: &&&str| line.starts_with("///") || line.starts_with("#[");
    let mut doc: Vec<&str> = lines[..place]
        .iter()
        .rev()
        .take_while(is_head)
        .filter_map(|line| line.strip_prefix("///"))
        .collect();
    doc.reverse();
    if doc.is_empty() { Err(format!("no doc comment above `{what}`")) } else { Ok(doc.join("\n")) }
}

/// A union with a comment for each word.
fn union(name: &str, about: &str, words: &[(&str, String)], file: &mut String) {
    file.push('\n');
    comment(about, "", file);
    write!(file, "export type {name} =").unwrap();
    for (word, doc) in words {
        file.push('\n');
        comment(doc, "  ", file);
        write!(file, "  | \"{word}\"").unwrap();
    }
    file.push_str(";\n");
}

/// A union of words that speak for themselves.
fn plain_union(name: &str, about: &str, words: &[&str], file: &mut String) {
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    let line = format!("export type {name} = {};\n", quoted.join(" | "));
    file.push('\n');
    comment(about, "", file);
    if line.len() <= WIDTH {
        file.push_str(&line);
    } else {
        writeln!(file, "export type {name} =\n  | {};", quoted.join("\n  | ")).unwrap();
    }
}

/// A doc comment, on one line where it fits.
fn comment(doc: &str, indent: &str, file: &mut String) {
    assert!(!doc.contains("*/") && !doc.contains("[`"), "no TSDoc: {doc}");
    let words: Vec<&str> = doc.split_whitespace().collect();
    let line = format!("{indent}/** {} */", words.join(" "));
    if line.len() <= WIDTH {
        writeln!(file, "{line}").unwrap();
        return;
    }
    let start = format!("{indent} *");
    let mut text = start.clone();
    let mut length = text.len();
    for word in words {
        if length + 1 + word.len() > WIDTH {
            write!(text, "\n{start}").unwrap();
            length = start.len();
        }
        write!(text, " {word}").unwrap();
        length += 1 + word.len();
    }
    writeln!(file, "{indent}/**\n{text}\n{indent} */").unwrap();
}
