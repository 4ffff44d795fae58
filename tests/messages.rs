//! The messages of every language, beside the English ones.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use fin_onboarding::issue::finding::Param;
use fin_onboarding::report::Issue;
use fin_onboarding::{Code, Language};

/// The words in params that have a name in every language.
const WORDS: [&str; 11] = [
    "text",
    "integer",
    "list",
    "object",
    "primitive",
    "invisible",
    "HEIC",
    "WebP",
    "TIFF",
    "GIF",
    "BMP",
];

/// What stands for itself in every language: the API's own words, and examples to be written so.
const OWN_WORDS: [&str; 24] = [
    "YYYY-MM-DD",
    "1990-04-15",
    "maria.garcia@example.com",
    "+14155552671",
    "basic_info.country_of_residence",
    "ISO 3166-1",
    "ISO 3166-2",
    "US-CA",
    "xxx-xx-xxxx",
    "SSN",
    "FRONT",
    "BACK",
    "RELIANCE",
    "JPG",
    "JPEG",
    "PNG",
    "UUID",
    "JSON",
    "PDF",
    "V1",
    "V2",
    "API",
    "@",
    "state ",
];

/// Marks that nobody sees: what is written must read well without them.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// What stands in braces.
fn placeholders(template: &str) -> BTreeSet<&str> {
    template.split('{').skip(1).map(|part| part.split('}').next().unwrap_or("")).collect()
}

/// Every template of every language but English, with the English one.
fn translated() -> impl Iterator<Item = (Language, Code, &'static str, &'static str)> {
    let others = Language::ALL.iter().filter(|language| **language != Language::En);
    others.flat_map(|language| {
        let row = |code: &Code| {
            (*language, *code, language.template(*code), Language::En.template(*code))
        };
        Code::ALL.iter().map(row)
    })
}

#[test]
fn a_template_names_its_codes_param_and_nothing_else_in_braces() {
    for language in Language::ALL {
        for code in Code::ALL {
            let template = language.template(*code);
            let expected: BTreeSet<&str> =
                [code.param()].into_iter().filter(|param| !param.is_empty()).collect();
            assert_eq!(placeholders(template), expected, "{language:?} {code:?}: {template}");
            let bare = template.replace(&format!("{{{}}}", code.param()), "");
            assert!(!bare.contains(['{', '}']), "{language:?} {code:?}: {template}");
        }
    }
}

#[test]
fn every_message_is_written_in_its_own_language() {
    for (language, code, template, english) in translated() {
        assert_ne!(template, english, "{language:?} {code:?}");
    }
}

#[test]
fn no_message_is_empty_or_begins_or_ends_with_a_blank_or_holds_two() {
    for language in Language::ALL {
        for code in Code::ALL {
            let template = language.template(*code);
            assert!(template.chars().filter(|letter| letter.is_alphabetic()).count() > 4);
            assert_eq!(template, template.trim(), "{language:?} {code:?}");
            assert!(!template.contains("  "), "{language:?} {code:?}");
            // Messages stand under inputs, not in paragraphs.
            assert!(!template.ends_with(['.', '。', '।', '！', '!']), "{language:?} {code:?}");
        }
    }
}

#[test]
fn the_apis_own_words_and_the_examples_stand_in_every_language() {
    for (language, code, template, english) in translated() {
        for word in OWN_WORDS.iter().filter(|word| english.contains(**word)) {
            assert!(template.contains(word.trim()), "{language:?} {code:?}: {word} in {template}");
        }
    }
}

#[test]
fn no_message_needs_a_mark_that_nobody_sees() {
    for language in Language::ALL {
        let templates = Code::ALL.iter().map(|code| language.template(*code));
        for text in templates.chain(WORDS.iter().map(|word| language.word(word))) {
            assert!(!text.contains(is_invisible), "{language:?}: {text:?}");
        }
    }
}

#[test]
fn a_message_is_hardly_longer_than_in_english() {
    for (language, code, template, english) in translated() {
        let (long, most) = (template.chars().count(), english.chars().count() * 16 / 10 + 30);
        assert!(long <= most, "{language:?} {code:?}: {long} characters, not {most}: {template}");
    }
}

#[test]
fn no_two_codes_say_the_same() {
    for language in Language::ALL {
        let templates: BTreeSet<&str> =
            Code::ALL.iter().map(|code| language.template(*code)).collect();
        let english: BTreeSet<&str> =
            Code::ALL.iter().map(|code| Language::En.template(*code)).collect();
        assert_eq!(templates.len(), english.len(), "{language:?}");
    }
}

#[test]
fn every_word_of_a_param_has_a_name_and_others_stand_for_themselves() {
    for language in Language::ALL {
        for word in WORDS {
            let called = language.word(word);
            assert!(!called.is_empty() && !called.contains(['{', '}']), "{language:?} {word}");
            // It follows the list of file types at once.
            let is_sentence = called.starts_with(['.', '。', '।']);
            assert_eq!(is_sentence, WORDS[6..].contains(&word), "{language:?} {word}: {called}");
            assert!(!is_sentence || called.contains(word) && called.contains("JPEG"), "{called}");
        }
        assert_eq!(language.word("FRONT"), "FRONT");
    }
}

#[test]
fn a_languages_script_is_its_own() {
    for language in Language::ALL {
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
        assert_eq!(language.direction(), if language.tag() == "ar" { "rtl" } else { "ltr" });
        assert!(language.name().contains(is_own), "{}", language.name());
        for code in Code::ALL {
            assert!(language.template(*code).contains(is_own), "{language:?} {code:?}");
        }
    }
}

#[test]
fn letters_of_neighbouring_languages_are_not_mixed_up() {
    for (tag, foreign) in [("ru", "іїєґІЇЄҐ"), ("uk", "ыэёъЫЭЁЪ"), ("zh-Hans", "請檔類國")]
    {
        let language = Language::of_tag(tag);
        for code in Code::ALL {
            let template = language.template(*code);
            assert!(!template.contains(|letter| foreign.contains(letter)), "{tag}: {template}");
        }
    }
}

/// What may be left out, but not be blanks, is told of the blanks: "must not be empty" would ask for it.
#[test]
fn blanks_are_named_where_only_they_are_refused() {
    let blanks = [
        ("ar", "مسافات"),
        ("bn", "স্পেস"),
        ("de", "Leerzeichen"),
        ("en", "blanks"),
        ("es", "espacios"),
        ("fil", "espasyo"),
        ("fr", "espaces"),
        ("hi", "स्पेस"),
        ("id", "spasi"),
        ("it", "spazi"),
        ("ja", "空白"),
        ("ko", "공백"),
        ("pl", "spacj"),
        ("pt-BR", "espaços"),
        ("ru", "пробел"),
        ("sw", "nafasi tupu"),
        ("tr", "boşluk"),
        ("uk", "пробіл"),
        ("vi", "khoảng trắng"),
        ("zh-Hans", "空格"),
    ];
    assert_eq!(blanks.len(), Language::ALL.len());
    for (tag, word) in blanks {
        for code in [Code::OnlyBlanks, Code::MustNotBeBlank] {
            let template = Language::of_tag(tag).template(code);
            assert!(template.contains(word), "{tag} {code:?}: {template}");
        }
    }
}

#[test]
fn languages_are_listed_by_tag_each_once() {
    assert_eq!(Language::ALL.len(), 20);
    assert!(Language::ALL.is_sorted_by(|one, next| one.tag() < next.tag()));
}

#[test]
fn a_tag_finds_the_language_that_fits_best() {
    for (tag, found) in [
        ("de", "de"),
        ("de-AT", "de"),
        ("DE-ch-1996", "de"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-Hant-TW", "zh-Hans"),
        ("cmn-Hans", "zh-Hans"),
        ("tl", "fil"),
        ("fil-PH", "fil"),
        ("in", "id"),
        ("es-419", "es"),
        ("ar-EG", "ar"),
        ("en-GB", "en"),
        ("nl", "en"),
        ("d", "en"),
        ("deutsch", "en"),
        ("", "en"),
        ("-", "en"),
        ("und", "en"),
    ] {
        assert_eq!(Language::of_tag(tag).tag(), found, "{tag}");
    }
    for language in Language::ALL {
        assert_eq!(Language::of_tag(language.tag()), *language);
    }
}

#[test]
fn a_message_is_made_of_its_template_and_its_param() {
    let issue = |code, param| Issue { path: String::new(), code, param, invisible: None };
    let german = |code, param| issue(code, param).message(Language::De);
    assert_eq!(german(Code::TooLong, Param::Number(50)), "Höchstens 50 Zeichen");
    let english = |number| issue(Code::TooLong, Param::Number(number)).message(Language::En);
    for (number, written) in
        [(7, "7"), (999, "999"), (1000, "1,000"), (12_345, "12,345"), (u32::MAX, "4,294,967,295")]
    {
        assert_eq!(english(number), format!("At most {written} characters"));
    }
    assert_eq!(german(Code::WrongType, Param::Word("integer")), "Erwartet wird eine ganze Zahl");
    assert_eq!(
        german(Code::FileTypeNotAllowed, Param::Word("HEIC")),
        "Erlaubte Dateitypen: PDF, JPG, JPEG, PNG. Bitte dieses HEIC-Foto als JPEG speichern"
    );
    assert_eq!(
        german(Code::FileTypeNotAllowed, Param::None),
        "Erlaubte Dateitypen: PDF, JPG, JPEG, PNG"
    );
}
