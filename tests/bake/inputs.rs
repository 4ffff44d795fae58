//! Writes `pkg-template/form/inputs.js`: what a page should know of each input to show it, for the entry
//! `fin-onboarding/form` alone.

use std::fmt::Write;

use fin_onboarding::Country;
use fin_onboarding::form::attach::Attach;
use fin_onboarding::form::create::Create;
use fin_onboarding::form::inputs::{ACCEPT, Facts, INPUTS, facts};
use fin_onboarding::form::section::{Is, Member, Section};
use fin_onboarding::formats::calling_code::calling_code;

/// `pkg-template/form/inputs.js`
pub fn inputs() -> Result<String, String> {
    let mut file = String::from(
        "// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.\n\
         //\n\
         // The inputs of each body, in the API document's order: a name, what there is to know of it, and the inputs below\n\
         // it. `told` is the code that tells at its list that it is missing.\n",
    );
    let mut known = Vec::new();
    for table in [Create::TABLE, Attach::TABLE] {
        section(table, &mut known, &mut file)?;
    }
    let has_member = |row: &Facts| known.contains(&(row.section, row.member));
    if let Some(row) = INPUTS.iter().find(|row| !has_member(row)) {
        return Err(format!("no table has {}.{}", row.section, row.member));
    }
    file.push_str("\nexport const BODIES = { create: Create, attach: Attach };\n");
    let countries: String =
        Country::all().map(|country| format!("{}{}", country.alpha3(), country.alpha2())).collect();
    write!(
        file,
        "\n/** The countries of ISO 3166-1: alpha-3 and alpha-2 code of each. */\n\
         export const COUNTRIES = \"{countries}\";\n"
    )
    .expect("a String takes it");
    let code = |country| calling_code(country).map(|code| code.to_string()).unwrap_or_default();
    let codes: Vec<String> = Country::all().map(code).collect();
    write!(
        file,
        "\n/** Their calling codes, in the same order; nothing where there is none. */\n\
         export const CALLING_CODES = \"{}\";\n",
        codes.join(" ")
    )
    .expect("a String takes it");
    Ok(file)
}

/// The table of a section, behind those of the sections in it.
fn section(
    table: &'static Section,
    known: &mut Vec<(&'static str, &'static str)>,
    file: &mut String,
) -> Result<(), String> {
    if known.iter().any(|(section, _)| *section == table.name) {
        return Ok(());
    }
    known.extend(table.members.iter().map(|member| (table.name, member.name)));
    let mut lines = String::new();
    for member in table.members {
        let (facts, below) = match member.is {
            Is::Section(own) => (String::from("{ type: \"section\" }"), Some(own)),
            Is::List(own) => (told(table, member)?, Some(own)),
            _ => (told(table, member)?, None),
        };
        if let Some(own) = below {
            section(own, known, file)?;
        }
        let below = below.map(|own| format!(", {}", own.name)).unwrap_or_default();
        writeln!(lines, "  [\"{}\", {facts}{below}],", member.name).expect("a String takes it");
    }
    write!(file, "\nconst {} = [\n{lines}];\n", table.name).expect("a String takes it");
    Ok(())
}

/// What there is to know of a member, as JavaScript.
fn told(table: &Section, member: &Member) -> Result<String, String> {
    let row = facts(table, member.name)
        .ok_or_else(|| format!("write a row for {}.{}", table.name, member.name))?;
    let (kind, inputmode) = match member.is {
        Is::Email => ("email", "email"),
        Is::Phone => ("phone", "tel"),
        Is::Date => ("date", ""),
        Is::Country => ("country", ""),
        Is::Choice(_) => ("choice", ""),
        Is::Integer => ("integer", "numeric"),
        Is::Integers => ("integers", ""),
        Is::Free => ("object", ""),
        Is::List(_) => ("list", ""),
        Is::Text | Is::Subdivision | Is::Code | Is::Token => ("text", ""),
        Is::Bytes | Is::Tail | Is::Section(_) => return Err(format!("{}: no input", member.name)),
    };
    let kind = if row.kind.is_empty() { kind } else { row.kind };
    let mut facts = format!("{{ type: {kind:?}");
    let mut add = |name: &str, value: String| {
        write!(facts, ", {name}: {value}").expect("a String takes it");
    };
    if let Is::Choice(choice) = member.is {
        let values: Vec<String> = choice.values.iter().map(|value| format!("{value:?}")).collect();
        add("choices", format!("[{}]", values.join(", ")));
    }
    for (name, text) in [
        ("catalogue", row.catalogue),
        ("placeholder", row.placeholder),
        ("autocomplete", row.autocomplete),
        ("inputmode", inputmode),
        ("told", row.told),
        ("accept", if kind == "file" { ACCEPT } else { "" }),
    ] {
        if !text.is_empty() {
            add(name, format!("{text:?}"));
        }
    }
    if let Some(most) = row.max_length {
        add("maxLength", most.to_string());
    }
    // What is no text and no number cannot be shown in an input.
    if !row.example.is_empty() && !matches!(member.is, Is::Free | Is::Integers) {
        add("example", row.example.to_owned());
    }
    Ok(facts + " }")
}

#[test]
fn the_examples_of_the_inputs_are_accepted_together() {
    use fin_onboarding::{Date, Options, Value, validate_attach, validate_create};
    let mut options = Options::new(Date::parse("2026-11-21").expect("a day"));
    options.country_of_residence = Country::parse("USA");
    for (table, validate) in [
        (Create::TABLE, validate_create as fn(&Value<'_>, &Options) -> fin_onboarding::Report),
        (Attach::TABLE, validate_attach),
    ] {
        let body = sample(table);
        let report = validate(&Value::from_json(&body.to_string()).expect("JSON"), &options);
        assert!(report.valid(), "{:?}", report.issues());
    }
}

#[test]
fn an_upload_takes_the_files_that_an_input_accepts() {
    use fin_onboarding::formats::file_type::FileType;
    for media_type in ACCEPT.split(',') {
        let found = FileType::of_media_type(media_type.as_bytes());
        assert!(found.is_some_and(FileType::is_allowed), "{media_type}");
    }
}

/// A body of the inputs' examples: a driver's license, which may have every member.
#[cfg(test)]
fn sample(table: &'static Section) -> serde_json::Value {
    let member = |member: &Member| {
        let value = match member.is {
            Is::Section(own) => sample(own),
            Is::List(own) if own.name == "DocumentFile" && table.name == "IdentifyingDocument" => {
                let file =
                    |side: &str| serde_json::json!({"side": side, "uri": format!("/{side}")});
                serde_json::json!([file("FRONT"), file("BACK")])
            }
            Is::List(own) => serde_json::json!([sample(own)]),
            Is::Choice(choice) if choice.values.contains(&"DRIVERS_LICENSE") => {
                serde_json::json!("DRIVERS_LICENSE")
            }
            Is::Choice(choice) => serde_json::json!(choice.values[0]),
            _ => {
                let example = facts(table, member.name).expect("a row").example;
                serde_json::from_str(example).expect("the examples are JSON")
            }
        };
        (member.name.to_owned(), value)
    };
    table.members.iter().map(member).collect::<serde_json::Map<_, _>>().into()
}
