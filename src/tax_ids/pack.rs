//! Packs the rows: what `src/data/tax_ids.rs` holds.

use alloc::string::String;
use alloc::vec::Vec;

use super::format::shape;
use super::judge;
use super::judge::{how, op, then};
use super::row::{Birth, Check, Country, Form, Number, Sum, Then};
use super::verdict::Verdict;

/// A country's packed rows, behind its code and their length.
pub fn pack(country: &Country) -> String {
    let mut rows = Vec::new();
    for number in country.numbers {
        list(&mut rows, &texts(number));
        let mut forms = Vec::new();
        for form in number.forms {
            list(&mut forms, &packed_form(form));
        }
        list(&mut rows, &forms);
    }
    let mut packed = Vec::from(country.code);
    list(&mut packed, &rows);
    String::from_utf8(packed).expect("no byte above 127 but in texts")
}

/// Packs which postal codes of a country belong to which subdivision, as rows behind the country's code
/// in small letters: a subdivision's suffix, and how its codes begin, as a pattern.
pub fn pack_zones(alpha3: &str, zones: &[(String, String)]) -> String {
    let mut rows = Vec::new();
    for (suffix, pattern) in zones {
        list(&mut rows, suffix.as_bytes());
        let mut form = Vec::new();
        list(&mut form, &packed_pattern(pattern));
        let mut forms = Vec::new();
        list(&mut forms, &form);
        list(&mut rows, &forms);
    }
    let mut packed = Vec::from(alpha3.to_ascii_lowercase());
    list(&mut packed, &rows);
    String::from_utf8(packed).expect("ASCII")
}

fn texts(number: &Number) -> Vec<u8> {
    let document_types = number.document_types.join("|");
    let is_as_example = number.placeholder == shape(number.example);
    let texts = [
        number.name,
        number.abbreviation,
        &document_types,
        if is_as_example { "" } else { number.placeholder },
        number.example,
        number.source,
        number.unchecked,
    ];
    let joined = texts.join("\0");
    // Those at the end that are empty need no end.
    Vec::from(joined.trim_end_matches('\0'))
}

fn packed_form(form: &Form) -> Vec<u8> {
    let mut packed = Vec::new();
    list(&mut packed, &packed_pattern(form.pattern));
    for check in form.checks {
        packed_check(&mut packed, check);
    }
    packed
}

fn packed_check(packed: &mut Vec<u8>, check: &Check) {
    let part = |packed: &mut Vec<u8>, op, from: u8, until: u8| {
        packed.push(op);
        number(packed, from);
        number(packed, until);
    };
    match check {
        Check::Sum(sum) => {
            part(packed, op::SUM, sum.from, sum.until);
            packed_sum(packed, sum);
        }
        Check::Hybrid(from, until, modulus) => {
            part(packed, op::HYBRID, *from, *until);
            number(packed, *modulus);
        }
        Check::Verhoeff(from, until) => part(packed, op::VERHOEFF, *from, *until),
        Check::OneDigitRepeats(from, until) => part(packed, op::ONE_DIGIT_REPEATS, *from, *until),
        Check::Never(never) => {
            packed.push(op::NEVER);
            list(packed, &packed_pattern(never));
        }
        Check::Birth(Birth { layout, centuries, months, days, alphabet }) => {
            packed.push(op::DATE);
            list(packed, layout.as_bytes());
            number(packed, *months);
            number(packed, *days);
            list(packed, centuries);
            list(packed, alphabet.as_bytes());
        }
    }
}

fn packed_sum(packed: &mut Vec<u8>, sum: &Sum) {
    let bit = |is_so, bit| if is_so { bit } else { 0 };
    number(
        packed,
        bit(sum.from_right, how::FROM_RIGHT)
            | bit(sum.cross_sums, how::CROSS_SUMS)
            | bit(sum.two_digit_letters, how::TWO_DIGIT_LETTERS),
    );
    number(packed, sum.base);
    number(packed, sum.modulus);
    number(packed, sum.start);
    list(packed, sum.weights);
    list(packed, sum.alphabet.as_bytes());
    match sum.then {
        Then::GoOn => packed.push(then::GO_ON),
        Then::Remainder(remainder) => {
            packed.push(then::REMAINDER);
            number(packed, remainder);
        }
        Then::Character(from_end, map) => {
            assert_eq!(map.len(), usize::from(sum.modulus), "{map:?} is as long as the modulus");
            packed.push(then::CHARACTER);
            number(packed, from_end);
            list(packed, map.as_bytes());
        }
        Then::Number(from, until) | Then::Complement(from, until) => {
            packed.push(then::NUMBER);
            number(packed, from);
            number(packed, until);
            let is_complement = matches!(sum.then, Then::Complement(..));
            number(packed, if is_complement { sum.modulus } else { 0 });
        }
    }
}

/// A number below 8192 in one or two bytes below 128.
fn number(packed: &mut Vec<u8>, number: impl TryInto<usize>) {
    let number = number.try_into().unwrap_or(usize::MAX);
    assert!(number < 64 * 128, "a number below 8192");
    if number >= 64 {
        packed.push(64 + (number / 128) as u8);
        packed.push((number % 128) as u8);
    } else {
        packed.push(number as u8);
    }
}

fn list(packed: &mut Vec<u8>, bytes: &[u8]) {
    number(packed, bytes.len());
    packed.extend_from_slice(bytes);
}

/// Whether a compact number is as a pattern says.
pub fn fits(pattern: &str, number: &[u8]) -> bool {
    judge::pattern_fits(&packed_pattern(pattern), number) == Verdict::Fits
}

/// A pattern's alternatives, with their repetitions written out, and classes as pairs of first and
/// last.
pub fn alternatives(pattern: &str) -> Vec<Vec<u8>> {
    pattern.split('|').flat_map(|alternative| written_out(alternative.as_bytes())).collect()
}

fn packed_pattern(pattern: &str) -> Vec<u8> {
    alternatives(pattern).join(&b'|')
}

/// The patterns of fixed length that one stands for.
fn written_out(pattern: &[u8]) -> Vec<Vec<u8>> {
    let mut found: Vec<Vec<u8>> = alloc::vec![Vec::new()];
    let mut rest = pattern;
    while !rest.is_empty() {
        let token;
        (token, rest) = first_token(rest);
        let mut counts = 1..=1;
        if let Some(behind) = rest.strip_prefix(b"{") {
            let end = behind.iter().position(|b| *b == b'}').expect("a closing brace");
            let text = str::from_utf8(&behind[..end]).expect("ASCII");
            let (least, most) = text.split_once(',').unwrap_or((text, text));
            counts = least.parse().expect("a number")..=most.parse().expect("a number");
            rest = &behind[end + 1..];
        }
        let with = |start: &Vec<u8>| {
            let with = |count| [start.clone(), token.repeat(count)].concat();
            counts.clone().map(with).collect::<Vec<_>>()
        };
        found = found.iter().flat_map(with).collect();
    }
    found
}

/// What stands for one character, and what follows it.
fn first_token(pattern: &[u8]) -> (Vec<u8>, &[u8]) {
    let [b'[', class @ ..] = pattern else { return (pattern[..1].to_vec(), &pattern[1..]) };
    let end = class.iter().position(|b| *b == b']').expect("a closing bracket");
    let mut token = alloc::vec![b'['];
    let mut rest = &class[..end];
    while let [first, more @ ..] = rest {
        let (last, more) = match more {
            [b'-', last, more @ ..] => (last, more),
            more => (first, more),
        };
        token.extend([*first, *last]);
        rest = more;
    }
    token.push(b']');
    (token, &class[end + 1..])
}
