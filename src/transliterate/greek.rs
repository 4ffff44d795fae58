//! Greek, as the passports of Greece and Cyprus write it: ELOT 743 (ISO 843, type 2), a rule of
//! neighbours. ICAO Doc 9303 has no table of its own for it.
//!
//! | | |
//! |---|---|
//! | γγ, γξ, γχ | ng, nx, nch |
//! | μπ | b where a word begins or ends, mp inside |
//! | ου | ou |
//! | αυ, ευ, ηυ | av, ev, iv before vowels and β γ δ ζ λ μ ν ρ; else af, ef, if |
//!
//! Two vowels are one sound only if the accent is not on the first and there are no points on the
//! second: Μάιος, Ταΰγετος are read letter by letter.

use super::lookup::{find, is_one_of};
use super::words::{Words, is_letter};

/// What a letter becomes; `None` for letters of other scripts.
pub(super) fn letter(words: &Words<'_>, at: usize) -> Option<&'static str> {
    let (letter, before, after) = (words.at(at), words.before(at), words.after(at));
    let ends = |at: usize| !is_letter(words.after(at));
    // Of a pair at the beginning or the end of a word: whether it is read as b.
    let is_b = |first: usize| words.is_first(first) || ends(first + 1);
    Some(match letter {
        'γ' if is_one_of("γξχ", after) => "n",
        'μ' if after == 'π' && is_b(at) => "b",
        'π' if before == 'μ' && is_b(at - 1) => "~",
        'υ' | 'ύ' if before == 'ο' => "u",
        'υ' | 'ύ' if is_one_of("αεη", before) => match after {
            _ if is_letter(after) && is_one_of(VOICED, after) => "v",
            _ => "f",
        },
        _ => return find(LETTERS, letter),
    })
}

/// Before these αυ is av: vowels, with their accents, and voiced consonants.
const VOICED: &str = "αάεέηήιίϊΐοόυύϋΰωώβγδζλμνρ";

const LETTERS: &str =
    concat!("αάaβvγgδdεέeζzηήiθthιίϊΐiκkλlμmνnξxοόωώoπpρrσςsτtυύϋΰy", "φfχchψps",);
