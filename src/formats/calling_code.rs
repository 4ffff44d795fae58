//! A calling code: the digits behind the plus of an E.164 number, ITU-T E.164.D ("1", "44", "998").
//!
//! Several countries share one code (+1, +7, +44, +590), so a number tells less than a country; and
//! people keep a number from where they lived before. What comes of it is a warning at most.
//! What is *not* supported: area codes within a shared code other than +1, and whether a number is in
//! use.

use crate::data::area_codes::AREA_CODES;
use crate::data::calling_codes::CALLING_CODES;
use crate::formats::country::Country;

/// The calling code of a country; `None` for those without one (ATA, BVT, HMD, ...).
///
/// ```
/// use fin_onboarding::formats::calling_code::calling_code;
/// use fin_onboarding::formats::country::Country;
///
/// assert_eq!(calling_code(Country::USA), Some(1));
/// ```
pub fn calling_code(country: Country) -> Option<u16> {
    CALLING_CODES.get(country.index()).copied().filter(|&code| code != 0)
}

/// With what numbers begin that people have beside those of their country's calling code: of Ascension,
/// of Israel's networks in Palestine, of Turkey's in the north of Cyprus (ITU-T E.164.D, as of
/// 2026-11-21).
const OTHERS: [[u8; 6]; 4] = [*b"SHN247", *b"PSE972", *b"CYP905", *b"CYP903"];

/// Whether an E.164 number has surely another calling code than the country's.
///
/// `false` as soon as one of the two is not known: a country without a code, a text that does not
/// begin as an E.164 number does. No calling code is the beginning of another, so it is enough to
/// compare as many digits as the country's code has.
pub fn calling_code_differs(e164: impl AsRef<[u8]>, country: Country) -> bool {
    let (Some(code), Some(digits)) = (calling_code(country), e164.as_ref().strip_prefix(b"+"))
    else {
        return false;
    };
    let length = 1 + usize::from(code > 9) + usize::from(code > 99);
    if let (&[a, b, c], [x, y, z, ..]) = (country.alpha3().as_bytes(), digits)
        && OTHERS.contains(&[a, b, c, *x, *y, *z])
    {
        return false;
    }
    match digits.get(..length) {
        Some(start) if start.iter().all(u8::is_ascii_digit) => {
            start.iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0')) != code
        }
        _ => false,
    }
}

/// Whether a number of the North American Numbering Plan has surely the area code of another country
/// than this one. The USA and its territories count as one. What belongs to no country (800, 833, 500
/// and the like, whose last two digits are the same) is nobody's.
#[inline(never)]
pub fn area_differs(e164: impl AsRef<[u8]>, country: Country) -> bool {
    let [b'+', b'1', area @ .., _, _, _, _, _, _, _] = e164.as_ref() else { return false };
    let (&[a, b, c], &[x, y, z]) = (area, country.alpha3().as_bytes()) else { return false };
    if b == c || calling_code(country) != Some(1) {
        return false;
    }
    let (own, usa) = ([x, y, z], *b"USA");
    let (mut of, mut last, mut is_listed) = (usa, usa, false);
    for entry in AREA_CODES.as_bytes().as_chunks().0 {
        if *entry == [a, b, c] {
            of = last;
        }
        if entry[0] > b'9' {
            last = *entry;
            is_listed |= last == own;
        }
    }
    // Of the USA's territories none is listed.
    of != if is_listed { own } else { usa }
}

/// The calling codes behind which 0 is a digit of the number and never left out: those of Italy, San
/// Marino and the Vatican, of Benin, the Congo and Côte d'Ivoire.
const ZERO_IS_DIALLED: [&[u8]; 6] = [b"39", b"378", b"379", b"229", b"242", b"225"];

/// Whether digits are a calling code, and the 0 that numbers there begin with within the country is
/// not dialled from abroad.
///
/// ```
/// use fin_onboarding::formats::calling_code::drops_trunk_zero;
///
/// assert!(drops_trunk_zero("44"));
/// assert!(!drops_trunk_zero("39") && !drops_trunk_zero("4420"));
/// ```
pub fn drops_trunk_zero(digits: impl AsRef<[u8]>) -> bool {
    let digits = digits.as_ref();
    // No calling code is the beginning of another: these have one or two digits, all others three.
    let length = match digits {
        [b'1' | b'7', ..] => 1,
        [b'2', b'0' | b'7', ..]
        | [b'3', b'0'..=b'4' | b'6' | b'9', ..]
        | [b'4', b'0' | b'1' | b'3'..=b'9', ..]
        | [b'5', b'1'..=b'8', ..]
        | [b'6', b'0'..=b'6', ..]
        | [b'8', b'1' | b'2' | b'4' | b'6', ..]
        | [b'9', b'0'..=b'5' | b'8', ..] => 2,
        _ => 3,
    };
    digits.len() == length && !digits.starts_with(b"0") && !ZERO_IS_DIALLED.contains(&digits)
}

#[cfg(test)]
mod tests {
    use super::{area_differs, calling_code, calling_code_differs, drops_trunk_zero};
    use crate::formats::country::Country;

    fn of(alpha3: &str) -> Country {
        Country::parse(alpha3).unwrap()
    }

    #[test]
    fn countries_have_the_codes_of_the_itu() {
        for (alpha3, code) in [
            ("USA", 1),
            ("CAN", 1),
            ("DOM", 1),
            ("RUS", 7),
            ("KAZ", 7),
            ("GBR", 44),
            ("JEY", 44),
            ("DEU", 49),
            ("VAT", 39),
            ("ALA", 358),
            ("UZB", 998),
            ("ESH", 212),
            ("BES", 599),
        ] {
            assert_eq!(calling_code(of(alpha3)), Some(code), "{alpha3}");
        }
    }

    #[test]
    fn only_the_countries_without_telephones_have_no_code() {
        let without: Vec<&str> = Country::all()
            .filter(|&country| calling_code(country).is_none())
            .map(Country::alpha3)
            .collect();
        assert_eq!(without, ["ATA", "ATF", "BVT", "HMD", "PCN", "SGS", "UMI"]);
    }

    #[test]
    fn no_calling_code_is_the_beginning_of_another() {
        let codes: Vec<String> =
            Country::all().filter_map(calling_code).map(|code| code.to_string()).collect();
        for short in &codes {
            assert!(codes.iter().all(|long| long == short || !long.starts_with(short)), "{short}");
        }
    }

    #[test]
    fn a_number_of_the_country_does_not_differ() {
        for (alpha3, number) in [
            ("USA", "+14155552671"),
            ("CAN", "+14155552671"),
            ("KAZ", "+79161234567"),
            ("IMN", "+447911123456"),
            ("UZB", "+998901234567"),
            ("MAF", "+590690001234"),
        ] {
            assert!(!calling_code_differs(number, of(alpha3)), "{alpha3} {number}");
        }
    }

    #[test]
    fn a_number_of_elsewhere_differs() {
        for (alpha3, number) in [
            ("USA", "+447911123456"),
            ("MEX", "+14155552671"),
            ("UZB", "+99590123456"),
            ("DEU", "+4"),
            ("GBR", "+45123456"),
        ] {
            let differs = calling_code_differs(number, of(alpha3));
            assert_eq!(differs, number != "+4", "{alpha3} {number}");
        }
    }

    #[test]
    fn an_area_code_tells_the_countries_of_the_numbering_plan_apart() {
        for (alpha3, number, differs) in [
            ("USA", "+14155552671", false),
            ("USA", "+14165550123", true),
            ("USA", "+18765550123", true),
            ("USA", "+17875550123", false),
            ("PRI", "+14155552671", false),
            ("CAN", "+14165550123", false),
            ("CAN", "+12125550123", true),
            ("JAM", "+16585550123", false),
            ("JAM", "+18685550123", true),
            ("DOM", "+18295550123", false),
            ("USA", "+18005550123", false),
            ("CAN", "+15005550123", false),
            ("GBR", "+14165550123", false),
            ("USA", "+1416555012", false),
        ] {
            assert_eq!(area_differs(number, of(alpha3)), differs, "{alpha3} {number}");
        }
    }

    #[test]
    fn a_country_may_use_another_calling_code_beside_its_own() {
        for (alpha3, number) in
            [("SHN", "+24762893"), ("SHN", "+29022222"), ("PSE", "+972599123456")]
        {
            assert!(!calling_code_differs(number, of(alpha3)), "{alpha3} {number}");
        }
        assert!(calling_code_differs("+24762893", of("GBR")));
    }

    #[test]
    fn what_is_not_known_does_not_differ() {
        for number in ["", "+", "4915112345678", "+ 49", "++49", "+é", "+日本", "+4é", "é", "+４９"]
        {
            assert!(!calling_code_differs(number, of("DEU")), "{number:?}");
        }
        assert!(!calling_code_differs("+14155552671", of("ATA")));
    }

    #[test]
    fn every_calling_code_is_told_by_its_beginning() {
        for country in Country::all() {
            let Some(code) = calling_code(country).map(|code| code.to_string()) else { continue };
            let keeps = ["39", "378", "379", "229", "242", "225"].contains(&code.as_str());
            assert_eq!(drops_trunk_zero(&code), !keeps, "{code}");
            assert!(!drops_trunk_zero(format!("{code}1")), "{code}");
            assert!(code.len() == 1 || !drops_trunk_zero(&code[..code.len() - 1]), "{code}");
        }
    }
}
