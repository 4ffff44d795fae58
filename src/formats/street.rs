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
                [first, second, third, ..] => [first | 0x20, *second, *third],
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

/// Which second and third signs the forms have, by their first letter from "a" to "v": a bit for each
/// letter, without its case; the first bit is that of blanks, the fifteenth that of points.
const SIGNS: [[u32; 2]; 22] = {
    let mut signs = [[0; 2]; 22];
    let mut at = 1;
    while at < FORMS.len() {
        let (letter, second, third) = (FORMS[at], FORMS[at + 1], FORMS[at + 2]);
        if FORMS[at - 1] == b' ' && letter.is_ascii_lowercase() {
            let [seconds, thirds] = &mut signs[(letter - b'a') as usize];
            let points = 1 | 1 << (b'.' & 31);
            // Any letter may be two bytes, and behind a point the second letter is the third sign.
            let is_any = second == b'?' || third == b'?';
            *seconds |= points | if is_any { !0 } else { 1 << (second & 31) };
            *thirds |= points
                | if is_any || third == b'#' { !0 } else { 1 << (second & 31) | 1 << (third & 31) };
        }
        at += 1;
        if at + 2 >= FORMS.len() {
            break;
        }
    }
    signs
};

/// Whether one of the forms may begin so; most words of an address, "Apt" among them, do not.
#[inline(always)]
fn may_begin(first: u8, second: u8, third: u8) -> bool {
    let signs = SIGNS.get(usize::from(first.wrapping_sub(b'a'))).copied().unwrap_or_default();
    let [seconds, thirds] = signs;
    seconds >> (second & 31) & thirds >> (third & 31) & 1 == 1
}

/// How P.O. boxes are called in Latin letters: `?` is any letter, for the accents that people leave out,
/// `!` the end of the word, and `#` a number, without which the word may be another. Before them stand,
/// behind `:`, the countries where they are called so; such words are part of names elsewhere, and count
/// only at a line's beginning or behind a comma. Those before which no country stands are known anywhere;
/// behind `-` stand the countries that know another meaning ("Pob." is a quarter where Spanish is spoken).
///
/// Source: Universal Postal Union, Postal addressing systems (a sheet a country), as of 2026-11-21.
const FORMS: &[u8] = b"\
: casellapostale! gpobox! kotakpos! lockedbag! petisurat! pobox! postafi?k! postakutusu! postbag! \
postboks# postbox# postbus# postfach! postilokero! postofficebox! privatebag! privatemailbag! \
skrpoczt! skrytkapocztowa! tromolpos! \
:-ARGBOLCHLCRICUBDOMECUESPGNQGTMHNDMEXNICPANPERPRIPRYSLVURYVENPHLCOL pob# \
:ARGBOLCHLCRICUBDOMECUESPGNQGTMHNDMEXNICPANPERPRIPRYSLVURYVEN apartado# apartadode! apartadopostal! apdo! \
:COL apartadoaereo! apartadode! apartadopostal! apdo! \
:ARGBOLCHLECUPERPRYURY casilla# casilladecorreo! \
:AGOBRACPVGNBMOZPRTSTPTLS apartado# caixapostal! \
:BDIBELBENBFABLMCAFCIVCMRCODCOGCOMDJIDZAFRAGABGINGLPGNQGUFHTILBNLUXMAFMARMCOMDGMLIMRTMTQMUSMYTNCLNERPYF\
REURWASENSPMSYCTCDTGOTUNVUTWLF bo?tepostale! bp# \
:CANCHEITA casepostale! cp# \
:FIN pl# :GHAGMBNGASLE pmb# :HUN pf# :KENTZA sandukulabarua! sandukulaposta! slp# :MYS begberkunci! \
:SWE box# :TUR pk# :VNM h?mth?# h?mth?s?# h?pth?# h?pth?s?#";

/// Whether a P.O. box is named at a place of a line.
#[inline(never)]
fn has_form(line: &[u8], at: usize, country: &[u8]) -> bool {
    let (before, text) = line.split_at(at);
    let is_first = matches!(before, [] | [.., b','] | [.., b',', b' ']);
    let mut is_used = false;
    for word in FORMS.split(|byte| *byte == b' ') {
        if let [b':', countries @ ..] = word {
            let is_listed = countries.rchunks_exact(3).any(|listed| listed == country);
            is_used = match countries.first() {
                None => true,
                Some(b'-') => !is_listed,
                _ => is_first && is_listed,
            };
        } else if is_used && is_form(text, word) {
            return true;
        }
    }
    false
}

/// Points, hyphens and blanks may stand between any two letters: P.O. Box, P O Box.
#[inline(never)]
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
const OTHER_FORMS: &str = "а/я;А/Я;п/я;П/Я;абонентский ящик;Абонентский ящик;а/с;А/С;абонентська скринька;Абонентська скринька;\
    поштова скринька;ص.ب;ص ب;صندوق بريد;صندوق البريد;ת.ד;\
    पोस्ट बॉक्स;डाक पेटी;পোস্ট বক্স;ডাক বাক্স;私書箱;信箱;사서함";

#[inline(never)]
fn elsewhere_written(line: &[u8]) -> u8 {
    let is_box = |form: &[u8]| {
        // Asia writes without blanks; elsewhere a letter before or behind makes another word.
        let is_end = if form < b"\xE0".as_slice() { |byte| byte < 0x80 } else { |_| true };
        finds(line, form, is_end)
    };
    // These alphabets come behind the letters with accents.
    let may_be = line.iter().any(|byte| *byte >= 0xD0);
    u8::from(may_be && OTHER_FORMS.as_bytes().split(|byte| *byte == b';').any(is_box)) * PO_BOX
}

const _: () = assert!((PO_BOX | CITY | POSTAL_CODE) & CONTROL == 0);
