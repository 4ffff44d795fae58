//! Cyrillic: the same letter is another one in each language, so the language is found first.
//!
//! A language can be meant where its alphabet has all letters of the text. Of those it is the
//! nationality's; else the first one in the order of this table: so І or Ї betray
//! Ukrainian, Ў Belarusian, Ђ and Ј Serbian, Ѓ Macedonian, Ә and Қ Kazakh, Ъ before a consonant
//! Bulgarian, an apostrophe before Я Ukrainian.
//!
//! | language | rule |
//! |---|---|
//! | Russian, and where letters of several languages stand together | ICAO Doc 9303 Part 3, section 6.B; Russia's passports follow it |
//! | Ukrainian | Cabinet of Ministers, resolution 55 of 2010: ЗГ is zgh; Є, Ї, Й, Ю, Я are ye, yi, y, yu, ya where a word begins; the apostrophe is left out |
//! | Belarusian | Doc 9303's exceptions for it, which its passports follow; the apostrophe is left out |
//! | Serbian | its own Latin letters (Serbia, Montenegro and Bosnia print them in passports) without their marks, as Doc 9303 does; Đ is D there too. That Doc 9303 has Serbian Г as H is taken for its slip: Gaj's Latin has G |
//! | Macedonian | that of its passports since 2008, Doc 9303's exceptions for it; Ѓ is GJ, which Doc 9303 prints beside a neighbouring code |
//! | Bulgarian | Transliteration Act of 2009 and the rules of its identity documents: a name's end -ия is -ia |
//! | Kazakh | no published rule that we know of: what passports show (Yerlan, Nurgaly, Nazarbayev, Sergey, Zhanna) |
//!
//! Letters of yet other languages (Tatar Җ, Tajik Ҷ, Chuvash Ӑ) have no suggestion, nor have names of
//! Mongolia: its standard MNS 5217 is unlike all of these (Ж is J, Ө is U).

use super::characters::Character;
use super::lookup::{find, is_among, is_one_of};
use super::words::{Words, is_letter};

/// A language that is written in Cyrillic, and in what it differs from Doc 9303's general rule.
pub(super) struct Language {
    /// Where its rule is the passports'.
    nations: &'static str,
    /// What its alphabet has beside [`COMMON`].
    alphabet: &'static str,
    letters: &'static str,
    /// The letters that are written in another way where a word begins.
    first: &'static str,
    kind: Kind,
}

/// The rules that look at neighbours.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Ukrainian,
    Belarusian,
    Bulgarian,
    Kazakh,
}

/// In every alphabet.
const COMMON: &str = "абвгдежзклмнопрстуфхцчш";

/// Of Doc 9303's table, with the letters that it does not name as it names their likes: Ь, which it
/// leaves out; Ћ and the Kazakh letters as their Latin ones without marks.
const LETTERS: &str = concat!(
    "аәaбbвvгґғѓgдђdеёэѐeжzhзzийіїѝiкқќkлlмmнңnоөoпpрrсsтtуўұүѫuфfхkhцtsчchшshщshch",
    "ъieыѵyь~юiuяiaєieѕdzјjљljњnjћcџdzһh",
);

/// In the order in which they are tried.
const LANGUAGES: [Language; 7] = [
    Language {
        nations: "RUS", alphabet: "ёийщъыьэюя", letters: "", first: "", kind: Kind::Plain
    },
    Language {
        nations: "UKR",
        alphabet: "ґєиіїйщьюя",
        letters: "гhиy",
        first: "єyeїyiйyюyuяya",
        kind: Kind::Ukrainian,
    },
    Language {
        nations: "BLR",
        alphabet: "ёійўыьэюя",
        letters: "гhёio",
        first: "",
        kind: Kind::Belarusian,
    },
    Language {
        nations: "SRBMNEBIH",
        alphabet: "ђијљњћџ",
        letters: "жzхhцчcшs",
        first: "",
        kind: Kind::Plain,
    },
    Language {
        nations: "MKD",
        alphabet: "ѓѕијљњќџѐѝ",
        letters: "ѓgjќkjхhцcџdj",
        first: "",
        kind: Kind::Plain,
    },
    Language {
        nations: "BGR",
        alphabet: "ийщъьюяѝ",
        letters: "йyхhщshtъaьyюyuяya",
        first: "",
        kind: Kind::Bulgarian,
    },
    Language {
        nations: "KAZ",
        alphabet: "ёийщъыьэюяәғқңөұүһі",
        letters: "ёyoйyъ~юyuяya",
        first: "еye",
        kind: Kind::Kazakh,
    },
];

/// The language of a text, where one alphabet has all its letters.
pub(super) fn language(words: &Words<'_>) -> Option<&'static Language> {
    let candidates = || LANGUAGES.iter().filter(|language| language.can_be(words));
    let own = candidates().find(|language| is_among(words.nation, language.nations));
    own.or_else(|| candidates().next())
}

impl Language {
    /// Whether a text can be in it.
    fn can_be(&self, words: &Words<'_>) -> bool {
        (0..words.text.len()).all(|at| {
            let (letter, after) = (words.at(at), words.after(at));
            match letter {
                // Russian has it before these vowels alone.
                'ъ' if !is_one_of("еёюя", after) => self.kind == Kind::Bulgarian,
                '\'' if is_letter(words.before(at)) && is_one_of("єїюяеё", after) => {
                    self.has_apostrophe()
                }
                _ => {
                    !is_cyrillic(letter)
                        || is_one_of(COMMON, letter)
                        || is_one_of(self.alphabet, letter)
                }
            }
        })
    }

    fn has_apostrophe(&self) -> bool {
        matches!(self.kind, Kind::Ukrainian | Kind::Belarusian)
    }
}

/// Makes the Latin i in Cyrillic words Cyrillic: many type it so, official texts of Belarus too.
pub(super) fn unify(text: &mut [Character]) {
    for at in 0..text.len() {
        let is_cyrillic = |at: Option<usize>| {
            at.and_then(|at| text.get(at)).is_some_and(|beside| is_cyrillic(beside.letter))
        };
        let is_beside = is_cyrillic(at.checked_sub(1)) || is_cyrillic(Some(at + 1));
        if let Some(character) = text.get_mut(at)
            && character.letter == 'i'
            && is_beside
        {
            character.letter = 'і';
        }
    }
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// Whether an apostrophe is one of a word that is written without it: Мар'яна is Mariana.
pub(super) fn drops_apostrophe(words: &Words<'_>, at: usize, language: Option<&Language>) -> bool {
    language.is_some_and(Language::has_apostrophe)
        && is_cyrillic(words.before(at))
        && is_cyrillic(words.after(at))
}

/// What a letter becomes; `None` for letters of other scripts, and of other languages.
pub(super) fn letter(
    words: &Words<'_>,
    at: usize,
    language: Option<&Language>,
) -> Option<&'static str> {
    let letter = words.at(at);
    if !is_cyrillic(letter) || words.is_of("MNG") {
        return None;
    }
    let Some(language) = language else { return find(LETTERS, letter) };
    let (before, after) = (words.before(at), words.after(at));
    // Ъ and Ь part a consonant from the vowel behind them.
    let is_vowel = |letter: char| is_one_of("аәеёиіоөуұүыэюяъь", letter);
    let by_neighbours = match (language.kind, letter) {
        (Kind::Ukrainian, 'г') if before == 'з' => Some("gh"),
        (Kind::Bulgarian, 'я') if before == 'и' && !is_letter(after) => Some("a"),
        (Kind::Kazakh, 'е') if is_vowel(before) => Some("ye"),
        (Kind::Kazakh, 'й') if is_cyrillic(after) && !is_vowel(after) => Some("i"),
        _ => None,
    };
    by_neighbours
        .or_else(|| find(language.first, letter).filter(|_| words.is_first(at)))
        .or_else(|| find(language.letters, letter))
        .or_else(|| find(LETTERS, letter))
}
