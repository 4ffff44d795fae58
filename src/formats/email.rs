//! E-mail addresses, as HTML's `<input type=email>` defines them (WHATWG HTML, "valid e-mail
//! address"): what a browser lets through is what a person can have typed, and it is a little
//! wider than most servers.

use super::characters;
use super::country::Country;

/// RFC 5321, 4.5.3.1: a path has at most 256 octets with its brackets.
const LONGEST: usize = 254;

/// What an address that can be delivered to looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Email {
    /// It has upper-case letters.
    pub has_uppercase: bool,
    /// Its domain has a dot.
    pub has_dot: bool,
}

/// Reads an address; `None` if it is none.
pub fn parse(text: impl AsRef<[u8]>) -> Option<Email> {
    let text = text.as_ref();
    if text.len() > LONGEST {
        return None;
    }
    let at = text.iter().position(|b| *b == b'@')?;
    let (local, domain) = (text.get(..at)?, text.get(at + 1..)?);
    // What a character is, is looked up and added up rather than decided about: one address is as
    // fast as another.
    let (mut all, mut any) = (LOCAL, 0);
    for b in local {
        all &= class(*b);
        any |= class(*b);
    }
    let local_is_good = all & LOCAL != 0 && !local.is_empty();
    // RFC 1034, 3.5: labels of letters, digits and inner hyphens, at most 63 characters each.
    let (mut all, mut any_of_domain, mut edges) = (DOMAIN, 0, 0);
    let mut last = DOT;
    for b in domain {
        let class = class(*b);
        all &= class;
        any_of_domain |= class;
        // A dot beside a dot or a hyphen: a hyphen's bit is the one above a dot's.
        edges |= (last & (class | class >> 1) | last >> 1 & class) & DOT;
        last = class;
    }
    let edges_are_good = edges == 0 && last & (DOT | HYPHEN) == 0;
    let labels_are_short =
        domain.len() <= 63 || domain.split(|b| *b == b'.').all(|label| label.len() <= 63);
    let domain_is_good = all & DOMAIN != 0 && edges_are_good && labels_are_short;
    let has_uppercase = (any | any_of_domain) & UPPER != 0;
    let has_dot = any_of_domain & DOT != 0;
    (local_is_good && domain_is_good).then_some(Email { has_uppercase, has_dot })
}

/// What an address's domain is, as far as its letters show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Domain {
    /// Nothing speaks against it.
    Possible,
    /// One slip away from this one, which many people have.
    Almost(&'static str),
    /// No domain ends so.
    Impossible,
}

/// The domains that most people have whose domain may be mistyped: no real one of others is one slip
/// away that begins with the same letter. (As of 2026-11-21.)
const COMMON: [&str; 7] = [
    "gmail.com",
    "googlemail.com",
    "yahoo.com",
    "hotmail.com",
    "outlook.com",
    "icloud.com",
    "protonmail.com",
];

/// Ends of domains that nobody can have: RFC 2606 and RFC 6761 reserve some, ICANN delegates others to
/// nobody (home, corp, mail), and the rest are slips of `com`, `net` and `org` that the root zone does
/// not hold (IANA, Root Zone Database, as of 2026-11-21).
const NOWHERE: &[u8] = b"test example invalid localhost local onion internal lan home corp mail \
    con cmo ocm vom xom cim cpm cok comm coom ccom nte met nett ogr rog orgg gmail yahoo hotmail";

/// What the domain of a lower-case address is, of which [`parse`] has found that it has a dot.
#[inline(never)]
pub fn domain(email: &[u8]) -> Domain {
    let mut domain = email;
    while let [first, behind @ ..] = domain {
        domain = behind;
        if *first == b'@' {
            break;
        }
    }
    if let Some(common) = COMMON.iter().find(|common| is_slip(domain, common.as_bytes())) {
        return Domain::Almost(common);
    }
    let (mut end, mut is_plain) = (domain, true);
    while let [first, behind @ ..] = domain {
        domain = behind;
        is_plain &= first.is_ascii_lowercase();
        if *first == b'.' {
            (end, is_plain) = (behind, true);
        }
    }
    let is_possible = match end {
        [_] => false,
        // A country's (ISO 3166-1), or one of four others.
        [a, b] => {
            let code = &[a & 0xDF, b & 0xDF];
            Country::from_alpha2(code).is_some() || matches!(end, b"ac" | b"eu" | b"su" | b"uk")
        }
        [b'x', b'n', b'-', ..] | b"com" => true,
        _ => is_plain && !characters::lists(NOWHERE, end),
    };
    if is_possible { Domain::Possible } else { Domain::Impossible }
}

/// Whether a text is another one but for one letter that is wrong, missing or too many, or two that
/// have changed places; the first letter hardly ever is.
#[inline(never)]
fn is_slip(text: &[u8], of: &[u8]) -> bool {
    let (mut a, mut b) = (text, of);
    while let ([x, a_behind @ ..], [y, b_behind @ ..]) = (a, b)
        && x == y
    {
        (a, b) = (a_behind, b_behind);
    }
    let is_begun = a.len() < text.len();
    while let ([a_before @ .., x], [b_before @ .., y]) = (a, b)
        && x == y
    {
        (a, b) = (a_before, b_before);
    }
    is_begun
        && match (a, b) {
            ([_], [_] | []) | ([], [_]) => true,
            ([p, q], [r, s]) => p == s && q == r,
            _ => false,
        }
}

/// RFC 5322, 3.2.3: what an atom is made of, and the dot.
const LOCAL: u8 = 1;
/// What a domain is made of: letters, digits, hyphens and dots.
const DOMAIN: u8 = 2;
/// An upper-case letter.
const UPPER: u8 = 4;
const DOT: u8 = 8;
const HYPHEN: u8 = 16;

/// What a character may be; nothing for one that is not ASCII.
fn class(byte: u8) -> u8 {
    CLASSES[usize::from(byte)]
}

static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        let is_letter_or_digit = (byte as u8).is_ascii_alphanumeric();
        classes[byte] = match byte as u8 {
            b'.' => LOCAL | DOMAIN | DOT,
            b'-' => LOCAL | DOMAIN | HYPHEN,
            b'A'..=b'Z' => LOCAL | DOMAIN | UPPER,
            _ if is_letter_or_digit => LOCAL | DOMAIN,
            b'!' | b'#'..=b'\'' | b'*' | b'+' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~' => {
                LOCAL
            }
            _ => 0,
        };
        byte += 1;
    }
    classes
};
