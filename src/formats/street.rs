//! Street lines: what is unusual in one.

use super::characters::{
    CONTROL, DIGIT, EACH, HIGH, WORD, class, control, eight, finds, hidden, strip,
};
use crate::formats::text::Text;

/// The line names a P.O. box.
pub const PO_BOX: u8 = 1;
/// It holds the city too.
pub const CITY: u8 = 2;
/// It holds the postal code too.
pub const POSTAL_CODE: u8 = 4;

/// What has a field of its own; empty where nobody knows. All but the country may stand in a line as
/// well.
#[derive(Clone, Copy, Debug)]
pub struct Elsewhere<'a> {
    /// The country's alpha-3 code.
    pub country: &'a [u8],
    /// The city.
    pub city: &'a [u8],
    /// The postal code.
    pub postal_code: &'a [u8],
}

/// What is unusual in a line: [`CONTROL`], [`PO_BOX`], [`CITY`], [`POSTAL_CODE`], or 0.
///
/// Streets are named after cities, and houses have numbers like postal codes. So the city counts
/// behind a comma ("…, London", "…, London 5") or as the whole line, and a short postal code behind
/// a comma alone.
#[inline(never)]
pub fn look(line: Text<'_>, others: &Elsewhere<'_>) -> u8 {
    let bytes = line.bytes;
    let first = |text: &[u8]| text.first().map_or(0, |byte| byte | 0x20);
    let (city, postal_code) = (first(others.city), first(others.postal_code));
    let (mut found, mut at, mut before) = (0, 0, HIGH);
    while at < bytes.len() {
        let eight = eight(bytes, at);
        found |= control(eight);
        let breaks = breaks(eight);
        let mut begins = !breaks & (breaks << 8 | before >> 56) & HIGH;
        before = breaks;
        while begins != 0 {
            let word = bytes.split_at(at + begins.trailing_zeros() as usize / 8).1;
            let [first, second, third] = match word {
                [first, second, third, ..] => [first | 0x20, second | 0x20, third | 0x20],
                _ => [0; 3],
            };
            let place = bytes.len() - word.len();
            if may_begin(first, second, third) && has_form(bytes, place, others.country) {
                found |= PO_BOX;
            }
            if first == city || first == postal_code {
                found |= others.begins(bytes, place);
            }
            begins &= begins - 1;
        }
        at += 8;
    }
    if line.is_ascii() { found } else { found | hidden(bytes) | elsewhere_written(bytes) }
}

/// Bytes below "0", which are blanks and points and the like, by their highest bits.
#[inline(always)]
fn breaks(eight: u64) -> u64 {
    !(((eight | HIGH) - 0x30 * EACH) | eight) & HIGH
}

impl Elsewhere<'_> {
    /// What begins at a place of a line.
    #[inline(never)]
    fn begins(&self, line: &[u8], at: usize) -> u8 {
        let (before, rest) = line.split_at(at);
        let is_behind_comma = matches!(before, [.., b','] | [.., b',', b' ']);
        let mut found = 0;
        if (is_behind_comma || at == 0 && rest.len() == self.city.len())
            && let Some(behind) = strip(rest, self.city)
            // "San Francisco Road" is another name.
            && !behind.iter().take(2).any(is_letter)
        {
            found |= CITY;
        }
        // A line begins with the number of the house.
        if (is_behind_comma || self.postal_code.len() >= 5 && at > 0)
            && let Some(behind) = strip(rest, self.postal_code)
            && behind.first().is_none_or(|next| class(*next) & WORD == 0)
        {
            found |= POSTAL_CODE;
        }
        found
    }
}

/// Whether one of the forms may begin so; most words of an address, "Apt" among them, do not.
#[inline(always)]
fn may_begin(first: u8, second: u8, third: u8) -> bool {
    match first {
        b'a' => second == b'p' && matches!(third, b'a' | b'd'),
        b'b' => matches!(second, b'p' | b'o' | b'e' | b'.' | b' '),
        b'c' => matches!(second, b'a' | b'p' | b'.' | b' '),
        b'g' => matches!(second, b'p' | b'.'),
        b'h' => matches!(third, b'm' | b'p' | 0x80..),
        b'k' => second == b'o' && third == b't',
        b'l' => second == b'o' && third == b'c',
        b'p' => matches!(second, b'o' | b'.' | b' ' | b'r' | b'm' | b'k' | b'l' | b'f' | b'e'),
        b's' => matches!(second, b'k' | b'l' | b'.' | b' ') || second == b'a' && third == b'n',
        b't' => second == b'r' && third == b'o',
        _ => false,
    }
}

/// How P.O. boxes are called in Latin letters, by their first letter. A form's own first byte says
/// where it is used ([`PLACES`]); `?` is any letter, for the accents that people leave out, `!` the end
/// of the word, and `#` a number, without which the word may be another.
///
/// Source: Universal Postal Union, Postal addressing systems (a sheet a country), as of 2026-11-21.
fn forms(first: u8) -> &'static [u8] {
    match first {
        b'a' => b"Sapdo! Napartado# Sapartadopostal! Sapartadode! Capartadoaereo!",
        b'b' => b"Fbp# Fbo?tepostale! Ebox# Mbegberkunci!",
        b'c' => {
            b"Lcasilla# Lcasilladecorreo! Pcaixapostal! *casellapostale! Kcasepostale! Kcp#"
        }
        b'g' => b"*gpobox!",
        b'h' => b"Vh?mth?# Vh?pth?#",
        b'k' => b"*kotakpos!",
        b'l' => b"*lockedbag!",
        b'p' => {
            b"*pobox! Opob# *postofficebox! *postbox# *postbag! *postfach! *postbus# *postboks# *postafi?k! *postilokero! *postakutusu! *privatebag! *privatemailbag! *petisurat! Gpmb# Tpk# Ipl# Hpf#"
        }
        b't' => b"*tromolpos!",
        _ => b"*skrytkapocztowa! Aslp# Asandukulaposta! Asandukulabarua!",
    }
}

/// Where a form is used: `*` is any country. The others may be part of a name elsewhere, so they count
/// there alone, and only at a line's beginning or behind a comma.
const PLACES: [(u8, &str); 16] = [
    // French.
    (
        b'F',
        "FRABELLUXMCOBENBFABDICMRCAFTCDCOMCOGCODCIVDJIGABGINGNQHTILBNMDGMLIMARMRTNERRWASENTGOTUNDZANCLPYF\
         WLFGLPGUFMTQMYTREUSPMBLMMAFSYCMUSVUT",
    ),
    (b'K', "CHECANITA"),
    // Spanish.
    (b'S', "ESPMEXARGBOLCHLCOLCRICUBDOMECUGTMHNDNICPANPERPRYSLVURYVENPRIGNQ"),
    // In Colombia Apartadó is a city.
    (b'N', "ESPMEXARGBOLCHLCRICUBDOMECUGTMHNDNICPANPERPRYSLVURYVENPRIGNQPRT"),
    (b'L', "ARGBOLCHLECUPERPRYURY"),
    (b'C', "COL"),
    // Portuguese.
    (b'P', "BRAPRTAGOMOZCPVGNBSTPTLS"),
    (b'E', "SWE"),
    (b'M', "MYSBRN"),
    (b'V', "VNM"),
    (b'G', "NGAGHAGMBSLE"),
    (b'T', "TUR"),
    (b'I', "FIN"),
    (b'H', "HUN"),
    // Swahili.
    (b'A', "TZAKEN"),
    // Anywhere but here and where Spanish is spoken: "Pob." is a quarter (población).
    (b'O', "PHL"),
];

/// Whether a form is used in a country, at a place of a line.
fn is_used(group: u8, is_first: bool, country: &[u8]) -> bool {
    let lists = |group: u8| {
        let listed =
            PLACES.iter().find(|(letter, _)| *letter == group).map_or("", |(_, listed)| *listed);
        listed.as_bytes().chunks(3).any(|listed| listed == country)
    };
    match group {
        b'*' => true,
        b'O' => !lists(b'O') && !lists(b'S'),
        _ => is_first && lists(group),
    }
}

/// Whether a P.O. box is named at a place of a line.
#[inline(never)]
fn has_form(line: &[u8], at: usize, country: &[u8]) -> bool {
    let (before, text) = line.split_at(at);
    let first = text.first().map_or(0, |byte| byte | 0x20);
    let is_first = matches!(before.trim_ascii_end().last(), None | Some(b',' | b';' | b'('));
    forms(first).split(|byte| *byte == b' ').any(|form| {
        let (group, form) = form.split_first().unwrap_or((&0, &[]));
        is_form(text, form) && is_used(*group, is_first, country)
    })
}

/// Points, hyphens and blanks may stand between any two letters: P.O. Box, P O Box.
fn is_form(mut text: &[u8], form: &[u8]) -> bool {
    for letter in form {
        if *letter == b'!' {
            return !text.first().is_some_and(is_letter);
        }
        // Of a letter with an accent the other bytes are passed over, too.
        while let [next, behind @ ..] = text
            && (class(*next) & WORD == 0 || matches!(next, 0x80..0xC0))
        {
            text = behind;
        }
        let Some((next, behind)) = text.split_first() else { return false };
        text = behind;
        if *letter == b'#' {
            return next.is_ascii_digit();
        }
        if *letter != b'?' && *letter != next | 0x20 {
            return false;
        }
    }
    false
}

fn is_letter(byte: &u8) -> bool {
    class(*byte) & WORD & !DIGIT != 0
}

/// How P.O. boxes are called in other letters: Russian, Ukrainian, Arabic, Hebrew, Hindi, Bengali,
/// Japanese, Chinese, Korean.
const FORMS: [&str; 21] = [
    "а/я",
    "А/Я",
    "абонентский ящик",
    "Абонентский ящик",
    "а/с",
    "А/С",
    "абонентська скринька",
    "Абонентська скринька",
    "поштова скринька",
    "ص.ب",
    "ص ب",
    "صندوق بريد",
    "صندوق البريد",
    "ת.ד",
    "पोस्ट बॉक्स",
    "डाक पेटी",
    "পোস্ট বক্স",
    "ডাক বাক্স",
    "私書箱",
    "信箱",
    "사서함",
];

#[inline(never)]
fn elsewhere_written(line: &[u8]) -> u8 {
    let is_box = |form: &&str| {
        // East Asia writes without blanks; elsewhere a letter before or behind makes another word.
        let is_end =
            if form.as_bytes() < b"\xE0".as_slice() { |byte| byte < 0x80 } else { |_| true };
        finds(line, form.as_bytes(), is_end)
    };
    // These alphabets come behind the letters with accents.
    let may_be = line.iter().any(|byte| *byte >= 0xD0);
    u8::from(may_be && FORMS.iter().any(is_box)) * PO_BOX
}

const _: () = assert!((PO_BOX | CITY | POSTAL_CODE) & CONTROL == 0);
