//! What people read: one file a language, by its BCP 47 tag, each a template for every [`Code`].
//!
//! A template names the issue's param in braces; nothing else is put into it, so that a message
//! can never carry the person's own value.

mod en;

use alloc::string::{String, ToString};

use crate::issue::{Code, Issue, Param};

/// A language of the messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    En,
}

impl Language {
    /// The language for a BCP 47 tag; English where we do not have it.
    pub fn of_tag(_tag: &str) -> Language {
        Language::En
    }

    /// The template of a code's messages.
    pub fn template(self, code: Code) -> &'static str {
        match self {
            Language::En => en::template(code),
        }
    }

    /// What a param's word is called; words of the API stand for themselves.
    pub fn word(self, word: &str) -> &str {
        match self {
            Language::En => en::word(word),
        }
    }
}

/// The message of an issue.
pub fn message(language: Language, issue: &Issue) -> String {
    let mut message = String::new();
    let mut rest = language.template(issue.code);
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        message.push_str(before);
        match issue.param {
            Param::Word(word) if name == issue.code.param() => {
                message.push_str(language.word(word));
            }
            Param::Number(number) if name == issue.code.param() => {
                message.push_str(&number.to_string());
            }
            _ => {}
        }
        rest = after;
    }
    message.push_str(rest);
    message
}
