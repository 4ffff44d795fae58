//! What holds for every name.

use fin_onboarding::Country;
use fin_onboarding::transliterate::suggest;
use unicode_normalization::UnicodeNormalization;

use crate::corpus::{CORPUS, Names};
use crate::suggested;

fn for_every_name(law: impl Fn(&Names, &str)) {
    for names in &CORPUS {
        names.all().for_each(|name| law(names, &name));
    }
}

#[test]
fn the_corpus_has_thousands_of_names() {
    let count: usize = CORPUS.iter().map(|names| names.all().count()).sum();
    assert!(count >= 5_000, "{count}");
}

#[test]
fn every_name_has_a_suggestion_and_it_is_ascii() {
    for_every_name(|names, name| {
        for nationality in [names.nationality, ""] {
            let found = suggested(name, nationality);
            assert!(found != "-" && found.is_ascii(), "{name}: {found}");
        }
    });
}

#[test]
fn a_suggestion_needs_none_itself() {
    for_every_name(|names, name| {
        let found = suggested(name, names.nationality);
        assert_eq!(suggested(&found, names.nationality), found);
    });
}

#[test]
fn a_letter_with_its_marks_behind_it_is_the_letter_with_its_marks_in_it() {
    for_every_name(|names, name| {
        let (apart, together): (String, String) = (name.nfd().collect(), name.nfc().collect());
        for nationality in [names.nationality, ""] {
            let expected = suggested(&together, nationality);
            assert_eq!(suggested(&apart, nationality), expected, "{name}");
            assert_eq!(suggested(name, nationality), expected, "{name}");
        }
    });
}

#[test]
fn capitals_become_the_same_letters_in_capitals() {
    for_every_name(|names, name| {
        // Unicode's capital of ŉ and ΰ is two characters; of ß it is SS, of ı it is I.
        let capitals = name.to_uppercase();
        let expected = suggested(name, names.nationality).to_ascii_uppercase();
        assert_eq!(suggested(&capitals, names.nationality), expected, "{name}");
    });
}

#[test]
fn two_words_are_written_as_each_alone() {
    for_every_name(|names, name| {
        let (given, family) = name.split_once(' ').expect("two names");
        let apart = [given, family].map(|name| suggested(name, names.nationality)).join(" ");
        assert_eq!(suggested(name, names.nationality), apart);
        let hyphen = suggested(&name.replace(' ', "-"), names.nationality);
        assert_eq!(hyphen, apart.replace(' ', "-"), "{name}");
    });
}

#[test]
fn no_character_of_unicode_is_too_much() {
    // The planes above hold nothing that is a letter to us.
    for character in (0..=0x2_ffff).filter_map(char::from_u32) {
        // It stands for nothing in the tables, so it is looked for in what they gave.
        if "~～".contains(character) {
            continue;
        }
        if let Some(found) = suggest(&format!("a{character}{character}я"), Country::parse("UKR")) {
            assert!(found.is_ascii() && !found.contains('~'), "{:x}", u32::from(character));
        }
    }
}

#[test]
fn a_capital_letter_becomes_what_its_small_one_does() {
    for code in 0x80..=0x2fff_u32 {
        let Some(small) = char::from_u32(code) else { continue };
        let mut capitals = small.to_uppercase();
        let (Some(capital), None) = (capitals.next(), capitals.next()) else { continue };
        // Unicode's capitals of these are ASCII, or those of another letter.
        if capital == small || capital.is_ascii() || !capital.to_lowercase().eq([small]) {
            continue;
        }
        let text =
            |letter: char| suggest(&format!("{letter}x"), None).map(|found| found.to_lowercase());
        assert_eq!(text(capital), text(small), "{small} {code:x}");
    }
}
