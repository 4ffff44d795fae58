//! Postal codes: whether one has its country's shape.
//!
//! Only how many digits and letters there are, and where. Which codes exist is not looked at, nor
//! case, blanks and hyphens, nor a country's letters before its code ("D-10115", "LV1010"). Countries
//! that not every source knows are unknown.

use super::characters::strip;
use super::country::Country;
use crate::data::postal_codes::{SHAPE_OF, SHAPES};

/// What a postal code is to its country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nobody knows what the country's codes look like.
    Unknown,
    /// The country has no postal codes.
    NotUsed,
    /// It has the country's shape.
    Fits,
    /// It has another shape than the country's, which is this: a digit stands for any digit, `A` for
    /// any letter, `X` for either.
    Differs(&'static str),
}

/// Compares a code with its country's shape.
///
/// ```
/// use fin_onboarding::formats::country::Country;
/// use fin_onboarding::formats::postal_code::{Verdict, check};
///
/// assert_eq!(check(Country::USA, b"94103-1234"), Verdict::Fits);
/// assert_eq!(check(Country::USA, b"9410"), Verdict::Differs("12345 or 12345-6789"));
/// ```
pub fn check(country: Country, code: &[u8]) -> Verdict {
    let shape = SHAPE_OF.get(country.index()).and_then(|place| SHAPES.get(usize::from(*place)));
    let shape = shape.copied().unwrap_or_default();
    if shape.is_empty() {
        return Verdict::Unknown;
    }
    if shape == "-" {
        return Verdict::NotUsed;
    }
    // As many letters as countries are named by.
    let bare = || {
        let letters = code.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        code.split_at(if letters <= 3 { letters } else { 0 }).1
    };
    let fits = has_shape(code, shape) || has_shape(bare(), shape) || is_with_word(country, code);
    if fits { Verdict::Fits } else { Verdict::Differs(shape) }
}

/// Whether a code is one with a word of its own beside its country's other ones, and a number: that of
/// British forces, and the older ones of Lima that people still write (libaddressinput, address data of
/// GB and PE, as of 2024-09-04).
#[inline(never)]
fn is_with_word(country: Country, code: &[u8]) -> bool {
    let word: &[u8] = match (country.alpha2().as_bytes(), code.first()) {
        (b"GB", _) => b"BFPO",
        (b"PE", Some(b'C' | b'c')) => b"CALLAO",
        (b"PE", _) => b"LIMA",
        _ => return false,
    };
    match strip(code, word) {
        Some([b' ', number @ ..] | number @ [_, ..]) => {
            (1..=4).contains(&number.len()) && number.iter().all(u8::is_ascii_digit)
        }
        _ => false,
    }
}

/// Whether a code has one of the shapes of a list ("… or …"), blanks and hyphens aside.
#[inline(never)]
fn has_shape(code: &[u8], shapes: &str) -> bool {
    let (mut rest, mut is_like) = (code, true);
    for place in shapes.bytes().chain([b'o']) {
        // Most places are digits, and most codes are right.
        if place.is_ascii_digit()
            && let [b'0'..=b'9', behind @ ..] = rest
        {
            rest = behind;
            continue;
        }
        if matches!(place, b' ' | b'-' | b'r') {
            continue;
        }
        while let [b' ' | b'-', behind @ ..] = rest {
            rest = behind;
        }
        let (next, behind) = rest.split_first().map_or((0, rest), |(next, rest)| (*next, rest));
        if place == b'o' {
            if is_like && next == 0 {
                return true;
            }
            (rest, is_like) = (code, true);
            continue;
        }
        is_like &= match place {
            b'A' => next.is_ascii_alphabetic(),
            b'X' => next.is_ascii_alphanumeric(),
            _ => next.is_ascii_digit(),
        };
        rest = behind;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(country: &str, code: &str) -> Verdict {
        check(Country::parse(country).expect("a country"), code.as_bytes())
    }

    #[test]
    fn codes_as_people_write_them_fit() {
        for (country, codes) in [
            ("USA", &["94103", "94103-1234", "941031234", " 94103 "][..]),
            (
                "GBR",
                &["SW1A 1AA", "sw1a1aa", "M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "GIR 0AA"],
            ),
            ("GBR", &["BFPO 61", "bfpo 5", "BFPO 1234", "BFPO61"]),
            ("PER", &["15001", "LIMA 18", "Lima 01", "CALLAO 2"]),
            ("CAN", &["K1A 0B1", "k1a0b1", "K1A-0B1"]),
            ("DEU", &["10115", "D-10115", "DE 10115"]),
            ("NLD", &["1012 AB", "1012ab", "NL-1012 AB"]),
            ("IRL", &["D02 X285", "D6W XY00", "A65F4E2"]),
            ("LUX", &["1009", "L-1009", "LU-1009"]),
            ("LVA", &["LV-1010", "LV1010", "1010"]),
            ("POL", &["00-950", "00950"]),
            ("PRT", &["1000", "1000-205"]),
            ("JPN", &["100-0001", "1000001"]),
            ("BRA", &["01310-100", "01310100"]),
            ("ARG", &["1425", "C1425", "C1425DKA"]),
            ("IND", &["110001", "110 001"]),
            ("IRN", &["11369-12345", "1136912345"]),
            ("AND", &["AD500"]),
            ("MLT", &["VLT 1117", "MLT 17"]),
            ("SWE", &["114 55", "SE-114 55", "11455"]),
            ("CYM", &["KY1-1102"]),
            ("GIB", &["GX11 1AA"]),
        ] {
            for code in codes {
                assert_eq!(verdict(country, code), Verdict::Fits, "{country} {code}");
            }
        }
    }

    #[test]
    fn codes_of_another_shape_differ_and_the_shape_is_told() {
        let differs = [
            ("USA", "9410", "12345 or 12345-6789"),
            ("USA", "SW1A 1AA", "12345 or 12345-6789"),
            ("USA", "941O3", "12345 or 12345-6789"),
            ("DEU", "1011", "12345"),
            ("DEU", "N/A", "12345"),
            ("CAN", "12345", "A1A 2A3"),
            ("GBR", "94103", "A1 2AA or AXX 1AA or AA1X 2AA"),
            ("JPN", "", "123-4567"),
            ("FRA", "75 0011", "12 345"),
            ("GBR", "BFPO", "A1 2AA or AXX 1AA or AA1X 2AA"),
            ("GBR", "BFPO 12345", "A1 2AA or AXX 1AA or AA1X 2AA"),
            ("USA", "LIMA 18", "12345 or 12345-6789"),
        ];
        for (country, code, shape) in differs {
            assert_eq!(verdict(country, code), Verdict::Differs(shape), "{country} {code}");
        }
    }

    #[test]
    fn what_is_not_known_for_sure_is_not_judged() {
        let is_unknown = |country: &Country| check(*country, b"?") == Verdict::Unknown;
        let unknown: Vec<&str> = Country::all().filter(is_unknown).map(Country::alpha3).collect();
        assert_eq!(
            unknown.join(" "),
            "ATA ATF ATG BES BFA BMU BOL BVT COD COG COK DMA EGY ESH GAB GHA GMB GUY JAM KAZ KHM \
             KIR KNA LBY LCA MMR MOZ MSR MWI NIU NRU PRK PRY PSE SLE SSD SYR TCD TLS TTO UMI WSM"
        );
        assert_eq!(verdict("ARE", "00000"), Verdict::NotUsed);
    }
}
