//! From a text to its letters: small, composed, with a note of which were capitals.
//!
//! Own tables of a few dozen lines: Unicode's would be larger than all the rest of this.

use alloc::vec::Vec;

/// One letter or sign of a text.
#[derive(Clone, Copy)]
pub(super) struct Character {
    /// It, small, with the marks that matter in it.
    pub letter: char,
    pub is_upper: bool,
}

impl Character {
    /// An ASCII character as it was.
    pub fn written(self) -> char {
        if self.is_upper { self.letter.to_ascii_uppercase() } else { self.letter }
    }
}

/// What stands in texts beside letters, and what it becomes. Apostrophes are not here: they are
/// part of words, so [`read`] makes them ASCII first.
pub(super) const PUNCTUATION: &str = concat!(
    "“”„‟«»″\"‹›'‐‑‒–—―−⁃-…...·~№Noª",
    "aº°o\u{a0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}",
    "\u{2009}\u{200a}\u{202f}\u{205f}\u{3000} ",
);

/// The characters of a text.
pub(super) fn read(text: &str) -> Vec<Character> {
    let mut read: Vec<Character> = Vec::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\u{300}'..='\u{36f}' => {
                if let Some(last) = read.last_mut() {
                    last.letter = composed(last.letter, character);
                }
            }
            // Soft hyphen, joiners, marks of direction, byte order mark.
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => {}
            _ => read.push(small(unified(character))),
        }
    }
    read
}

/// What is written in several ways, in one: the apostrophes that are typed in names (the ʻokina of
/// Hawaii and Samoa among them), Latin letters in the width of Han, ü with a tone of Pinyin.
fn unified(character: char) -> char {
    match character {
        '‘' | '’' | '‚' | '‛' | '′' | '´' | '`' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | 'ˈ' => {
            '\''
        }
        '！'..='～' => moved(character, '！', '!'),
        'ǖ' | 'ǘ' | 'ǚ' | 'ǜ' => 'ü',
        'Ǖ' | 'Ǘ' | 'Ǚ' | 'Ǜ' => 'Ü',
        _ => character,
    }
}

/// A letter with a mark, where the two are not written as the letter alone is; any other mark is
/// dropped.
fn composed(letter: char, mark: char) -> char {
    match (letter, mark) {
        ('a', '\u{308}') => 'ä',
        ('o', '\u{308}') => 'ö',
        ('u', '\u{308}') => 'ü',
        ('a', '\u{30a}') => 'å',
        ('и', '\u{306}') => 'й',
        ('у', '\u{306}') => 'ў',
        ('е', '\u{308}') => 'ё',
        ('і', '\u{308}') => 'ї',
        ('г', '\u{301}') => 'ѓ',
        ('к', '\u{301}') => 'ќ',
        ('α', '\u{301}') => 'ά',
        ('ε', '\u{301}') => 'έ',
        ('η', '\u{301}') => 'ή',
        ('ο', '\u{301}') => 'ό',
        ('υ', '\u{301}') => 'ύ',
        ('υ', '\u{308}') => 'ϋ',
        _ => letter,
    }
}

/// A letter made small. Capital and small letter lie apart by a distance that is the same for whole
/// blocks of Unicode, or next to one another: the capital at the even place, or at the odd one.
fn small(character: char) -> Character {
    let code = u32::from(character);
    let distance = match code {
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde | 0x391..=0x3ab | 0x410..=0x42f => 32,
        0x400..=0x40f => 80,
        // İ and ı are two letters; Turkish alone has them.
        0x130 => 1,
        0x100..=0x137
        | 0x14a..=0x177
        | 0x1a0..=0x1a5
        | 0x1de..=0x1ef
        | 0x1f8..=0x21f
        | 0x222..=0x233
        | 0x460..=0x481
        | 0x48a..=0x4bf
        | 0x4d0..=0x52f
        | 0x1e00..=0x1e95
        | 0x1ea0..=0x1eff
            if code % 2 == 0 =>
        {
            1
        }
        0x139..=0x148 | 0x179..=0x17e | 0x1cd..=0x1dc | 0x1af | 0x1b3 | 0x4c1..=0x4ce
            if code % 2 == 1 =>
        {
            1
        }
        0x198 | 0x1f4 => 1,
        0x178 => return upper('ÿ'),
        0x1e9e => return upper('ß'),
        0x18f => return upper('ə'),
        0x181 => return upper('ɓ'),
        0x18a => return upper('ɗ'),
        0x186 => return upper('ɔ'),
        0x190 => return upper('ɛ'),
        0x386 => return upper('ά'),
        0x388..=0x38a => 37,
        0x38c => 64,
        0x38e..=0x38f => 63,
        // Georgian capitals, which stand in headlines alone.
        0x1c90..=0x1cba => return upper(moved(character, '\u{1c90}', 'ა')),
        _ => return Character { letter: character, is_upper: false },
    };
    char::from_u32(code + distance).map_or(Character { letter: character, is_upper: false }, upper)
}

fn upper(letter: char) -> Character {
    Character { letter, is_upper: true }
}

/// A character as far from `to` as it is from `from`.
fn moved(character: char, from: char, to: char) -> char {
    let code = u32::from(character) - u32::from(from) + u32::from(to);
    char::from_u32(code).unwrap_or(character)
}
