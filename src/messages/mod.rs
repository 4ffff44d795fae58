//! What people read: one file a language, by its BCP 47 tag, each a template for every [`Code`];
//! beside it what the language calls things ([`Label`]), and what it says to people where the
//! template speaks to programmers ([`Person`]).
//!
//! A template names the issue's param in braces; nothing else is put into it, so that a message
//! can never carry the person's own value.

pub mod label;
pub mod person;

use crate::issue::code::Code;
use label::Label;
use person::Person;

/// Lists every language once: its file here, its BCP 47 tag, its own name and its direction.
macro_rules! languages {
    ($( $(#[$about:meta])* $language:ident $file:ident $tag:literal $name:literal $direction:ident, )*) => {
        $( mod $file; )*

        mod labels {
            $( pub(super) mod $file; )*
        }

        /// A language of the messages.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum Language {
            $( $(#[$about])* $language, )*
        }

        impl Language {
            /// Every language, by tag.
            pub const ALL: &'static [Language] = &[$(Language::$language),*];

            /// Its BCP 47 tag, as short as it can be.
            pub fn tag(self) -> &'static str {
                match self { $(Language::$language => $tag),* }
            }

            /// What it calls itself.
            pub fn name(self) -> &'static str {
                match self { $(Language::$language => $name),* }
            }

            /// `"ltr"` or `"rtl"`, as HTML's `dir` has it.
            pub fn direction(self) -> &'static str {
                match self { $(Language::$language => stringify!($direction)),* }
            }

            /// The template of a code's messages.
            pub fn template(self, code: Code) -> &'static str {
                match self { $(Language::$language => $file::template(code)),* }
            }

            /// What people call something.
            pub fn label(self, label: Label) -> &'static str {
                match self { $(Language::$language => labels::$file::label(label)),* }
            }

            /// The template of a code's messages for people; `None` where it is the same for all.
            pub fn person(self, code: Code) -> Option<&'static str> {
                let code = Person::of(code)?;
                Some(match self { $(Language::$language => labels::$file::person(code)),* })
            }

            /// What a param's word is called; words of the API stand for themselves.
            pub fn word(self, word: &str) -> &str {
                if let Some(reason) = Label::of_refusal(word) {
                    return self.label(reason);
                }
                match self { $(Language::$language => $file::word(word)),* }
            }
        }
    };
}

languages! {
    /// Arabic.
    Ar ar "ar" "العربية" rtl,
    /// Bengali.
    Bn bn "bn" "বাংলা" ltr,
    /// German.
    De de "de" "Deutsch" ltr,
    /// English.
    #[default]
    En en "en" "English" ltr,
    /// Spanish.
    Es es "es" "Español" ltr,
    /// Filipino.
    Fil fil "fil" "Filipino" ltr,
    /// French.
    Fr fr "fr" "Français" ltr,
    /// Hindi.
    Hi hi "hi" "हिन्दी" ltr,
    /// Indonesian.
    Id id "id" "Bahasa Indonesia" ltr,
    /// Italian.
    It it "it" "Italiano" ltr,
    /// Japanese.
    Ja ja "ja" "日本語" ltr,
    /// Korean.
    Ko ko "ko" "한국어" ltr,
    /// Polish.
    Pl pl "pl" "Polski" ltr,
    /// Portuguese, as in Brazil.
    PtBr pt_br "pt-BR" "Português (Brasil)" ltr,
    /// Russian.
    Ru ru "ru" "Русский" ltr,
    /// Swahili.
    Sw sw "sw" "Kiswahili" ltr,
    /// Turkish.
    Tr tr "tr" "Türkçe" ltr,
    /// Ukrainian.
    Uk uk "uk" "Українська" ltr,
    /// Vietnamese.
    Vi vi "vi" "Tiếng Việt" ltr,
    /// Chinese, in simplified characters.
    ZhHans zh_hans "zh-Hans" "简体中文" ltr,
}

/// What other tags call a language of ours: the older code, or the one within a macrolanguage.
const ALIASES: [(&str, &str); 3] = [("cmn", "zh"), ("in", "id"), ("tl", "fil")];

impl Language {
    /// The language for a BCP 47 tag; English where we do not have it. None has two rows here, so
    /// the first subtag decides: whoever reads Portuguese in Lisbon reads Brazil's rather than
    /// English.
    pub fn of_tag(tag: &str) -> Language {
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let wanted = primary(tag);
        let alias = ALIASES.iter().find(|(other, _)| *other == wanted);
        let wanted = alias.map_or(&*wanted, |(_, ours)| ours);
        let found = Language::ALL.iter().find(|language| primary(language.tag()) == wanted);
        found.copied().unwrap_or_default()
    }
}
