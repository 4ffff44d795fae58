//! Beside the crate `any_ascii`, which gives each character of Unicode an ASCII text of its own: every
//! name of the corpus is written as it writes it, but for the rules told here. A rule that is no
//! longer true, or of no name, fails.

use any_ascii::any_ascii;

use crate::corpus::{CORPUS, Names};
use crate::suggested;

/// Where we write letters in another way.
struct Difference {
    /// The languages in which we do, one blank between; all where it is empty.
    languages: &'static str,
    /// One of these stands before the letters; `^` is the beginning of a word.
    before: &'static str,
    letters: &'static str,
    /// One of these stands behind them; `$` is the end of a word.
    after: &'static str,
    ours: &'static str,
    why: &'static str,
}

const fn row(
    languages: &'static str,
    before: &'static str,
    letters: &'static str,
    after: &'static str,
    ours: &'static str,
    why: &'static str,
) -> Difference {
    Difference { languages, before, letters, after, ours, why }
}

const NORDIC: &str = "Danish Finnish Norwegian Swedish";
const INSIDE: &str = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’";
const VOICED: &str = "αάεέηήιίοόωώβγδζλμνρ";

/// The first that matches is taken.
#[rustfmt::skip]
const DIFFERENCES: &[Difference] = &[
    // Latin.
    row("German", "", "ä", "", "ae", "the rule of German, Austrian and Swiss passports"),
    row("German", "", "ö", "", "oe", "the rule of German, Austrian and Swiss passports"),
    row("German", "", "ü", "", "ue", "the rule of German, Austrian and Swiss passports"),
    row(NORDIC, "", "å", "", "aa", "the first of the forms of ICAO Doc 9303, that of Nordic passports"),
    row(NORDIC, "", "ä", "", "ae", "the first of the forms of ICAO Doc 9303, that of Nordic passports"),
    row(NORDIC, "", "ö", "", "oe", "the first of the forms of ICAO Doc 9303, that of Nordic passports"),
    row("", "", "ø", "", "oe", "the one form of ICAO Doc 9303"),
    row("", "", "ə", "", "a", "Aliyev, Mammadov: as Azerbaijanis write themselves abroad"),
    // Russian, and what other languages share with it.
    row("Russian", "", "ъ", "", "ie", "ICAO Doc 9303"),
    row("Russian Belarusian Ukrainian Kazakh", "", "ь", "", "", "no passport writes it"),
    row("Russian Belarusian", "", "й", "", "i", "ICAO Doc 9303"),
    row("Russian Belarusian", "", "ю", "", "iu", "ICAO Doc 9303"),
    row("Russian Belarusian", "", "я", "", "ia", "ICAO Doc 9303"),
    // Ukrainian: resolution 55 of 2010.
    row("Ukrainian", "з", "г", "", "gh", "so that зг is not ж"),
    row("Ukrainian Belarusian", "", "г", "", "h", "the language's г is an h"),
    row("Ukrainian", "", "и", "", "y", "і is i"),
    row("Ukrainian", INSIDE, "й", "", "i", "y only where a word begins"),
    row("Ukrainian", INSIDE, "ю", "", "iu", "yu only where a word begins"),
    row("Ukrainian", INSIDE, "я", "", "ia", "ya only where a word begins"),
    row("Ukrainian", "^", "є", "", "ye", "where a word begins"),
    row("Ukrainian", "^", "ї", "", "yi", "where a word begins"),
    row("Ukrainian", "", "’", "", "", "it is not written"),
    row("Belarusian", "", "ё", "", "io", "ICAO Doc 9303, except Belarusian"),
    // Bulgarian: the Act of 2009.
    row("Bulgarian", "и", "я", "$", "a", "-ия is -ia"),
    row("Bulgarian", "", "ъ", "", "a", "the Act's table"),
    row("Bulgarian", "", "ь", "", "y", "the Act's table"),
    row("Bulgarian", "", "щ", "", "sht", "the Act's table"),
    row("Bulgarian Serbian Macedonian", "", "х", "", "h", "their own Latin letters"),
    // Serbian and Macedonian.
    row("Serbian Macedonian", "", "ц", "", "c", "their own Latin letters"),
    row("Serbian", "", "ж", "", "z", "ž without its mark"),
    row("Serbian", "", "ч", "", "c", "č without its mark"),
    row("Serbian", "", "ш", "", "s", "š without its mark"),
    row("Serbian", "", "ђ", "", "d", "đ without its mark, and ICAO Doc 9303"),
    row("Serbian", "", "џ", "", "dz", "dž without its mark, and ICAO Doc 9303"),
    row("Macedonian", "", "ѓ", "", "gj", "Macedonian passports since 2008"),
    row("Macedonian", "", "ќ", "", "kj", "Macedonian passports since 2008"),
    row("Macedonian", "", "џ", "", "dj", "Macedonian passports since 2008"),
    // Kazakh: what passports show.
    row("Kazakh", "^аеоуиыі", "е", "", "ye", "Yerlan, Nazarbayev"),
    row("Kazakh", "", "й", "бгдзклмнпрст", "i", "Aigul, but Sergey"),
    row("Kazakh", "", "ғ", "", "g", "Nurgaly"),
    row("Kazakh", "", "қ", "", "k", "Kasym"),
    row("Kazakh", "", "ң", "", "n", "Zhenis"),
    // Georgian: the system of 2002.
    row("Georgian", "", "კ", "", "k", "passports leave the apostrophe out"),
    row("Georgian", "", "პ", "", "p", "passports leave the apostrophe out"),
    row("Georgian", "", "ტ", "", "t", "passports leave the apostrophe out"),
    row("Georgian", "", "ყ", "", "q", "passports leave the apostrophe out"),
    row("Georgian", "", "წ", "", "ts", "passports leave the apostrophe out"),
    row("Georgian", "", "ჭ", "", "ch", "passports leave the apostrophe out"),
    // Greek: ELOT 743, where a character alone does not tell.
    row("Greek", "^", "μπ", "", "b", "b where a word begins"),
    row("Greek", "", "γ", "γξχ", "n", "a nasal before its likes"),
    row("Greek", "ο", "υ", "", "u", "ου is one sound"),
    row("Greek", "ο", "ύ", "", "u", "ου is one sound"),
    row("Greek", "αεη", "υ", VOICED, "v", "αυ, ευ before a voiced sound"),
    row("Greek", "αεη", "ύ", VOICED, "v", "αυ, ευ before a voiced sound"),
    row("Greek", "αεη", "υ", "", "f", "αυ, ευ before a voiceless sound"),
    row("Greek", "αεη", "ύ", "", "f", "αυ, ευ before a voiceless sound"),
];

impl Difference {
    fn is_of(&self, language: &str) -> bool {
        self.languages.is_empty() || self.languages.split(' ').any(|own| own == language)
    }

    /// Whether the letters stand here, in a text of small letters.
    fn stands(&self, text: &[char], at: usize) -> bool {
        let length = self.letters.chars().count();
        let neighbour = |set: &str, edge: char, neighbour: Option<&char>| match neighbour {
            _ if set.is_empty() => true,
            Some(&letter) if letter.is_alphabetic() || letter == '’' => set.contains(letter),
            _ => set.contains(edge),
        };
        self.letters.chars().eq(text.iter().copied().skip(at).take(length))
            && neighbour(self.before, '^', at.checked_sub(1).and_then(|before| text.get(before)))
            && neighbour(self.after, '$', text.get(at + length))
    }
}

/// What `any_ascii` and the rules make of a text, and which rules were needed.
fn explained(name: &str, language: &str, used: &mut [bool]) -> String {
    let text: Vec<char> = name.chars().collect();
    let mut explained = String::new();
    let mut at = 0;
    while at < text.len() {
        let found = DIFFERENCES.iter().position(|row| row.is_of(language) && row.stands(&text, at));
        match found {
            Some(n) => {
                used[n] = true;
                explained.push_str(DIFFERENCES[n].ours);
                at += DIFFERENCES[n].letters.chars().count();
            }
            None => {
                explained.push_str(&any_ascii(&text[at].to_string()).to_lowercase());
                at += 1;
            }
        }
    }
    explained
}

#[test]
fn every_name_is_written_as_any_ascii_does_but_for_the_rules() {
    let mut used = vec![false; DIFFERENCES.len()];
    let (mut count, mut alike) = (0, 0);
    let mut wrong = Vec::new();
    let mut compare = |name: &str, language: &str, nationality: &str| {
        let name = &name.to_lowercase();
        let ours = suggested(name, nationality).to_lowercase();
        let explained = explained(name, language, &mut used);
        count += 1;
        alike += usize::from(any_ascii(name) == ours);
        if explained != ours {
            wrong.push(format!("{language}: {name}: {ours}, explained {explained}"));
        }
    };
    for names in &CORPUS {
        for name in names.all() {
            compare(&name, names.language, names.nationality);
            if !is_in_other_letters(names) {
                compare(&name, "", "");
            }
        }
    }
    println!(
        "{count} names, {alike} as any_ascii writes them, the others by {} rules",
        DIFFERENCES.len()
    );
    wrong.truncate(40);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let idle: Vec<&str> = DIFFERENCES
        .iter()
        .zip(used)
        .filter(|(_, used)| !used)
        .map(|(row, _)| row.letters)
        .collect();
    assert!(idle.is_empty(), "of no name: {idle:?}");
}

#[test]
fn every_rule_is_still_a_difference_and_has_a_reason() {
    for row in DIFFERENCES {
        assert_ne!(
            any_ascii(row.letters).to_lowercase(),
            row.ours,
            "{}: no difference",
            row.letters
        );
        assert!(!row.why.is_empty(), "{}", row.letters);
        let known = |language| CORPUS.iter().any(|names| names.language == language);
        assert!(
            row.languages.is_empty() || row.languages.split(' ').all(known),
            "{}",
            row.languages
        );
    }
}

/// Whose language is found by its letters where the nationality is not known.
fn is_in_other_letters(names: &Names) -> bool {
    names
        .all()
        .next()
        .is_some_and(|name| name.chars().any(|letter| letter > '\u{36f}' && letter < '\u{1e00}'))
}
