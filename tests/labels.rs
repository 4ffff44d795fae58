//! What people call things in every language, and what they are told there instead of what
//! programmers are.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use fin_onboarding::form::attach::Attach;
use fin_onboarding::form::create::Create;
use fin_onboarding::form::section::{Is, Section};
use fin_onboarding::messages::label::Label;
use fin_onboarding::{Code, Language};

/// Every label.
fn all() -> impl Iterator<Item = Label> {
    [Label::INPUTS, Label::CHOICES, Label::REFUSALS].into_iter().flatten().copied()
}

/// The label of a word of the API.
fn of(key: &str) -> Option<Label> {
    all().find(|label| label.keys().contains(&key))
}

/// Every text for people, with what it is.
fn texts() -> impl Iterator<Item = (Language, String, &'static str)> {
    Language::ALL.iter().flat_map(|language| {
        let label = |label| (*language, format!("{label:?}"), language.label(label));
        let told = |code: &Code| Some((*language, format!("{code:?}"), language.person(*code)?));
        all().map(label).chain(Code::ALL.iter().filter_map(told))
    })
}

/// The members of a section and of those in it, with the name of the section that the body has.
fn members(
    table: &'static Section,
    top: Option<&'static str>,
) -> Vec<(&'static str, &'static str, Is)> {
    let below = |member: &'static fin_onboarding::form::section::Member| {
        let top = top.unwrap_or(member.name);
        let mut found = vec![(top, member.name, member.is)];
        if let Is::Section(own) | Is::List(own) = member.is {
            found.extend(members(own, Some(top)));
        }
        found
    };
    table.members.iter().flat_map(below).collect()
}

/// Those of both bodies.
fn inputs() -> Vec<(&'static str, &'static str, Is)> {
    [members(Create::TABLE, None), members(Attach::TABLE, None)].concat()
}

#[test]
fn each_input_each_section_and_each_choice_has_a_label() {
    let mut used = BTreeSet::from([Label::InEnglish]);
    for (top, name, is) in inputs() {
        let base = name.strip_suffix("_en").unwrap_or(name);
        let label = of(&format!("{top}.{base}")).or_else(|| of(base));
        used.insert(label.unwrap_or_else(|| panic!("{top}, {name} has no label")));
        used.extend(of(&format!("{name}.*")));
        if let Is::Choice(choice) = is {
            used.extend(choice.values.iter().map(|word| of(word).expect(word)));
        }
    }
    let idle: Vec<Label> = all().filter(|label| !used.contains(label)).collect();
    assert_eq!(idle, Label::REFUSALS, "a label of nothing");
}

#[test]
fn no_word_of_the_api_has_two_labels() {
    let keys: Vec<&str> = all().flat_map(|label| label.keys()).copied().collect();
    assert_eq!(keys.len(), BTreeSet::from_iter(&keys).len());
}

#[test]
fn no_two_choices_of_a_list_are_called_the_same() {
    for language in Language::ALL {
        for (_, name, is) in inputs() {
            let Is::Choice(choice) = is else { continue };
            let label = |word: &&str| language.label(of(word).expect("a label"));
            let called: BTreeSet<&str> = choice.values.iter().map(label).collect();
            assert_eq!(called.len(), choice.values.len(), "{language:?} {name}: {called:?}");
        }
    }
}

/// Inputs that stand beside one another must be told apart.
#[test]
fn no_two_inputs_of_a_section_are_called_the_same() {
    for language in Language::ALL {
        for part in ["basic_info", "address", "financial_profile", "identifying_documents"] {
            let own = inputs().into_iter().filter(|(top, name, is)| {
                let is_input = !matches!(is, Is::Section(_) | Is::List(_));
                *top == part && is_input && !name.ends_with("_en")
            });
            let names: Vec<&str> = own.map(|(_, name, _)| name).collect();
            let label = |name: &&str| {
                let found = of(&format!("{part}.{name}")).or_else(|| of(name));
                language.label(found.expect("a label"))
            };
            let called: BTreeSet<&str> = names.iter().map(label).collect();
            assert_eq!(called.len(), names.len(), "{language:?} {part}: {called:?}");
        }
    }
}

#[test]
fn no_text_is_empty_begins_or_ends_with_a_blank_or_a_full_stop_or_holds_what_nobody_sees() {
    for (language, what, text) in texts() {
        assert!(text.chars().any(char::is_alphabetic), "{language:?} {what}: {text:?}");
        assert_eq!(text, text.trim(), "{language:?} {what}");
        assert!(!text.contains("  "), "{language:?} {what}: {text:?}");
        assert!(!text.ends_with(['.', '。', '।', '！', '!', ':']), "{language:?} {what}: {text}");
        let is_hidden = |letter: char| {
            letter.is_control()
                || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                    | '\u{2060}'..='\u{206f}' | '\u{feff}')
        };
        assert!(!text.contains(is_hidden), "{language:?} {what}: {text:?}");
    }
}

#[test]
fn labels_begin_as_the_language_begins_them_and_are_short() {
    for language in Language::ALL {
        for label in all().filter(|label| *label != Label::InEnglish) {
            let text = language.label(label);
            let first = text.chars().next().expect("not empty");
            assert!(!first.is_lowercase(), "{language:?} {label:?}: {text}");
            if !Label::REFUSALS.contains(&label) {
                assert!(text.chars().count() <= 55, "{language:?} {label:?}: {text}");
            }
        }
    }
}

/// English words that a language has made its own.
const LOANS: &[(&str, &[&str])] = &[
    ("de", &["Selfie"]),
    (
        "fil",
        &[
            "Tax number",
            "Address",
            "Postal code",
            "File",
            "Driver's license",
            "Selfie",
            "Bank statement",
        ],
    ),
    ("fr", &["Adresse", "Selfie"]),
    ("it", &["File", "Selfie"]),
    ("pl", &["Selfie"]),
    ("pt-BR", &["Selfie"]),
    ("tr", &["Selfie"]),
];

#[test]
fn every_text_is_written_in_its_own_language() {
    for (language, what, text) in texts() {
        let english = texts().find(|(other, name, _)| *other == Language::En && *name == what);
        let (_, _, english) = english.expect("English has it");
        let loans =
            LOANS.iter().find(|(tag, _)| *tag == language.tag()).map_or(&[][..], |row| row.1);
        let is_own = language == Language::En || text != english || loans.contains(&text);
        assert!(is_own, "{language:?} {what}: {text}");
        let foreign = match language.tag() {
            "ru" => "іїєґІЇЄҐ",
            "uk" => "ыэёъЫЭЁЪ",
            "zh-Hans" => "請檔類國",
            _ => "",
        };
        assert!(!text.contains(|letter| foreign.contains(letter)), "{language:?} {what}: {text}");
    }
}

#[test]
fn a_languages_script_is_that_of_its_labels() {
    for (language, what, text) in texts() {
        let is_own: fn(char) -> bool = match language.tag() {
            "ar" => |letter| matches!(letter, '\u{600}'..='\u{6ff}'),
            "bn" => |letter| matches!(letter, '\u{980}'..='\u{9ff}'),
            "hi" => |letter| matches!(letter, '\u{900}'..='\u{97f}'),
            "ja" => |letter| matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}'),
            "ko" => |letter| matches!(letter, '\u{ac00}'..='\u{d7a3}'),
            "ru" | "uk" => |letter| matches!(letter, '\u{400}'..='\u{4ff}'),
            "zh-Hans" => |letter| matches!(letter, '\u{4e00}'..='\u{9fff}'),
            _ => |letter| letter.is_ascii_alphabetic(),
        };
        assert!(text.contains(is_own), "{language:?} {what}: {text}");
    }
}

#[test]
fn the_label_of_a_companion_is_made_of_its_members() {
    for language in Language::ALL {
        for label in all() {
            let text = language.label(label);
            let holds = text.matches("{label}").count();
            assert_eq!(holds, usize::from(label == Label::InEnglish), "{language:?}: {text}");
            assert!(!text.replace("{label}", "").contains(['{', '}']), "{language:?}: {text}");
        }
    }
}

/// Said of the country of residence, whose code is no word for people.
const WITHOUT_PARAM: [Code; 2] = [Code::PhoneCountryMismatch, Code::PhoneAreaMismatch];

#[test]
fn what_people_are_told_names_its_param_and_nothing_else_in_braces() {
    for language in Language::ALL {
        for code in Code::ALL {
            let Some(text) = language.person(*code) else { continue };
            let param = format!("{{{}}}", code.param());
            let is_named = !code.param().is_empty() && !WITHOUT_PARAM.contains(code);
            let count = text.matches(&param).count();
            assert_eq!(count, usize::from(is_named), "{language:?} {code:?}: {text}");
            let bare = text.replace(&param, "");
            assert!(!bare.contains(['{', '}']), "{language:?} {code:?}: {text}");
        }
    }
}

/// What no person can read: names, words and formats of the API, and norms.
fn is_technical(language: Language, text: &str) -> bool {
    const WORDS: [&str; 14] = [
        "ISO",
        "API",
        "YYYY",
        "FRONT",
        "BACK",
        "RELIANCE",
        "basic_info",
        "alpha",
        "UUID",
        "JSON",
        "xxx",
        "V1",
        "V2",
        "server",
    ];
    let is_name = text.split([' ', ',', ';', ':', '.']).any(|word| {
        word.contains('_')
            || word == "state" && language != Language::En
            || word.len() == 5 && word.starts_with("US-")
    });
    is_name || WORDS.iter().any(|word| text.contains(word))
}

/// Only programmers are told these.
const FOR_PROGRAMMERS: [Code; 13] = [
    Code::UnknownMember,
    Code::V1Member,
    Code::NotInV1,
    Code::NestedMetaData,
    Code::TooComplex,
    Code::CustomerStatusUnknown,
    Code::InvalidCustomerId,
    Code::CustomerIdNotUuid,
    Code::DuplicateFieldName,
    Code::NotJson,
    Code::LineTooLong,
    Code::MoreIssues,
    // SpherePay's.
    Code::UsuallyRequired,
];

#[test]
fn people_are_told_no_name_no_word_and_no_format_of_the_api() {
    for code in Code::ALL.iter().filter(|code| !FOR_PROGRAMMERS.contains(code)) {
        for language in Language::ALL {
            let own = language.person(*code);
            let text = own.unwrap_or(language.template(*code));
            assert!(
                !is_technical(*language, text),
                "{language:?} {code:?} needs words for people: {text}"
            );
            // What holds a name or a word needs a place for its label.
            let is_named = matches!(code.param(), "member" | "of" | "choices" | "side" | "country");
            assert!(own.is_some() || !is_named, "{code:?} needs words for people");
        }
    }
}

#[test]
fn no_two_codes_tell_people_the_same() {
    for language in Language::ALL {
        let told = |code: &Code| language.person(*code).unwrap_or(language.template(*code));
        let all: BTreeSet<&str> = Code::ALL.iter().map(told).collect();
        let english: BTreeSet<&str> =
            Code::ALL.iter().map(|code| Language::En.template(*code)).collect();
        assert_eq!(all.len(), english.len(), "{language:?}");
    }
}

#[test]
fn what_people_are_told_is_hardly_longer_than_in_english() {
    for (language, code) in
        Language::ALL.iter().flat_map(|language| Code::ALL.iter().map(move |code| (language, code)))
    {
        let (Some(text), Some(english)) = (language.person(*code), Language::En.person(*code))
        else {
            continue;
        };
        let (long, most) = (text.chars().count(), english.chars().count() * 16 / 10 + 30);
        assert!(long <= most, "{language:?} {code:?}: {long} characters, not {most}: {text}");
    }
}

#[test]
fn each_reason_for_a_refusal_is_a_sentence_and_an_unknown_one_stands_for_itself() {
    for reason in [
        "LOW_QUALITY",
        "EXPIRATION_DATE",
        "NOT_DOCUMENT",
        "UNFILLED_ID",
        "DOCUMENT_TEMPLATE",
        "PROBLEMATIC_APPLICANT_DATA",
        "DOCUMENT_MISSING",
    ] {
        let said: BTreeSet<&str> =
            Language::ALL.iter().map(|language| language.word(reason)).collect();
        assert_eq!(said.len(), Language::ALL.len(), "{reason}");
        assert!(!said.contains(reason));
    }
    assert_eq!(Language::De.word("SOMETHING_NEW"), "SOMETHING_NEW");
}
