//! What names in other letters are in English ones: by the sources' tables, by their examples, and
//! beside another library over thousands of names.
#![cfg(not(target_arch = "wasm32"))]

#[path = "transliteration/corpus.rs"]
mod corpus;
#[path = "transliteration/differences.rs"]
mod differences;
#[path = "transliteration/examples.rs"]
mod examples;
#[path = "transliteration/icao.rs"]
mod icao;
#[path = "transliteration/laws.rs"]
mod laws;

use fin_onboarding::{Country, transliterate};

/// A suggestion for somebody of a nationality, `""` for none known; `"-"` where there is none.
fn suggested(text: &str, nationality: &str) -> String {
    let nationality =
        (!nationality.is_empty()).then(|| Country::parse(nationality).expect("a country"));
    transliterate::suggest(text, nationality).unwrap_or_else(|| String::from("-"))
}

/// Runs cases of text, nationality and suggestion, and tells all that fail.
fn check(cases: &[(&str, &str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter(|(text, nationality, english)| suggested(text, nationality) != *english)
        .map(|(text, nationality, english)| {
            format!("{text} ({nationality}): {}, not {english}", suggested(text, nationality))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
