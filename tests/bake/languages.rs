//! Writes what people read as JavaScript: the languages, what each says and what it calls things.

use std::collections::BTreeSet;
use std::fmt::Write;

use fin_onboarding::messages::label::Label;
use fin_onboarding::{Code, Language};
use serde_json::{Map, Value};

use super::javascript::{GENERATED, WORDS, WORDS_OF_SPHERE};

/// `src/wasm/js/refusals.js`: what the main entry does not carry either.
pub fn refusals() -> Result<String, String> {
    let reason = |label: &Label| (label.keys()[0].to_owned(), Language::En.label(*label).into());
    let reasons: Map<String, Value> = Label::REFUSALS.iter().map(reason).collect();
    let text = serde_json::to_string_pretty(&reasons).map_err(|error| error.to_string())?;
    Ok(format!(
        "{GENERATED}\n/** Why documents are refused, by the API's words for it. */\n\
         export const REFUSALS = {text};\n"
    ))
}

/// What each thing is called that the main entry names, by its words in the API.
pub fn labels() -> impl Iterator<Item = (&'static str, Label)> {
    let all = Label::INPUTS.iter().chain(Label::CHOICES).copied();
    all.flat_map(|label| label.keys().iter().map(move |key| (*key, label)))
}

/// What a language tells people otherwise than programmers, by the codes' numbers.
pub fn people(language: Language) -> impl Iterator<Item = (usize, &'static str)> {
    Code::ALL.iter().filter_map(move |code| {
        let text = language.person(*code).filter(|text| *text != language.template(*code));
        Some((*code as usize, text?))
    })
}

/// `pkg-template/languages.js`: the imports are literal, so that every bundler follows them.
pub fn languages() -> Result<String, String> {
    let mut file = format!(
        "{GENERATED}\n/** Every language: its tag, its own name, its direction. */\nexport const languages = [\n"
    );
    for language in Language::ALL {
        let (tag, name, direction) = (language.tag(), language.name(), language.direction());
        writeln!(file, "  {{ tag: \"{tag}\", name: \"{name}\", direction: \"{direction}\" }},")
            .expect("a String takes it");
    }
    file.push_str(
        "];\n\n/** Their files, as they lie beside the bundled one. */\nexport const FILES = {\n",
    );
    for language in Language::ALL {
        let tag = language.tag();
        writeln!(file, "  \"{tag}\": () => import(\"./messages/{tag}.js\"),")
            .expect("a String takes it");
    }
    file.push_str("};\n");
    Ok(file)
}

/// `pkg-template/messages/<tag>.js`: the messages by the codes' numbers, those of every module.
pub fn messages(language: Language) -> Result<String, String> {
    let refusals = Label::REFUSALS.iter().map(|label| label.keys()[0]);
    let words: BTreeSet<&str> = WORDS.into_iter().chain(WORDS_OF_SPHERE).chain(refusals).collect();
    let words: Map<String, Value> =
        words.into_iter().map(|word| (word.to_owned(), language.word(word).into())).collect();
    let messages: Vec<&str> = Code::ALL.iter().map(|code| language.template(*code)).collect();
    let labels: Vec<&str> = labels().map(|(_, label)| language.label(label)).collect();
    let people: Vec<String> =
        people(language).map(|(number, text)| format!("{number}: {}", Value::from(text))).collect();
    let text = |json: Result<String, serde_json::Error>| json.map_err(|error| error.to_string());
    Ok(format!(
        "// Generated: do not edit.\nexport default {{\ntag: \"{}\",\nname: \"{}\",\ndirection: \"{}\",\n\
         messages: {},\nwords: {},\npeople: {{{}}},\nlabels: {},\n}};\n",
        language.tag(),
        language.name(),
        language.direction(),
        text(serde_json::to_string(&messages))?.replace("\",\"", "\",\n\""),
        text(serde_json::to_string(&words))?,
        people.join(",\n"),
        text(serde_json::to_string(&labels))?.replace("\",\"", "\",\n\""),
    ))
}
