//! A subdivision: ISO 3166-2 ("US-CA", "GB-ENG"), always judged against a country.
//!
//! 200 of the 249 countries have codes of their own. The other 49 have none although the API wants
//! a `subdivision_code` of everyone: some of them are coded under a parent (US-PR, NL-AW, FR-971),
//! for the rest no code exists. There every value stands, and the answer says that it is unverified.
//!
//! Source: Individual customers guide V2, Address, `subdivision_code` ("US-CA", not "CA").

use alloc::string::String;

use crate::data::subdivisions::{PARENT_CODES, STARTS, SUFFIXES};
use crate::data::withdrawn::WITHDRAWN;
use crate::formats::characters;
use crate::formats::country::Country;

/// What a subdivision code is to a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// An ISO 3166-2 code of this country.
    Listed,
    /// An ISO 3166-2 code, but of another country.
    OtherCountry,
    /// A code of this country that ISO has withdrawn: its successors ("LU-EC, GR, RM").
    Withdrawn(&'static str),
    /// No ISO 3166-2 code.
    Unknown,
    /// The country has no codes, so nothing is known about this value (not even that it is ASCII).
    Unverified,
    /// The country has no codes of its own, and this is the one it has under its parent.
    ParentCode,
}

/// What `code` is to `country`; exact, so lower case and surrounding blanks make it unknown.
///
/// ```
/// use fin_onboarding::formats::country::Country;
/// use fin_onboarding::formats::subdivision::{Membership, lookup};
///
/// let mexico = Country::parse("MEX").unwrap();
/// assert_eq!(lookup("US-CA", Country::USA), Membership::Listed);
/// assert_eq!(lookup("US-CA", mexico), Membership::OtherCountry);
/// assert_eq!(lookup("CA", Country::USA), Membership::Unknown);
/// ```
pub fn lookup(code: impl AsRef<[u8]>, country: Country) -> Membership {
    let code = code.as_ref();
    // Most people choose a code of the country that they have chosen.
    if let Some((alpha2, rest)) = code.split_first_chunk::<2>()
        && alpha2 == country.alpha2().as_bytes()
        && is_listed(rest, country)
    {
        return Membership::Listed;
    }
    if !has_codes(country) {
        return match is_parent_code(code, country) {
            true => Membership::ParentCode,
            false => Membership::Unverified,
        };
    }
    match country_of(code) {
        Some(_) => Membership::OtherCountry,
        None => match successors(code) {
            Some(successors) if code.starts_with(country.alpha2().as_bytes()) => {
                Membership::Withdrawn(successors)
            }
            _ => Membership::Unknown,
        },
    }
}

/// Codes that are newer than the table: Norway's counties of 2024 (Statistisk sentralbyrå, Standard for
/// fylkesinndeling, 2024-01-01).
pub const NEWER: &str = "NO-31 NO-32 NO-33 NO-39 NO-40 NO-55 NO-56";

/// What ISO has withdrawn a code for; `None` if it has not.
#[inline(never)]
pub fn successors(code: &[u8]) -> Option<&'static str> {
    // No code that is withdrawn is another's successor; small letters make another text.
    let rows = WITHDRAWN.as_bytes();
    let behind = characters::find(rows, code, |byte| matches!(byte, b':' | b';'))?;
    let length = behind.iter().position(|byte| *byte == b';')?;
    let start = rows.len() - behind.len();
    let is_so = rows.get(start - code.len()..start) == Some(code) && behind.starts_with(b":");
    WITHDRAWN.get(start + 1..start + length).filter(|_| is_so)
}

/// Whether a code is none in any country, and was none.
pub fn is_unknown(code: &[u8]) -> bool {
    country_of(code).is_none() && successors(code).is_none()
}

/// Whether ISO 3166-2 has codes of the country's own.
pub fn has_codes(country: Country) -> bool {
    let [start, end] = range(country);
    start < end
}

/// The country to which an ISO 3166-2 code belongs; `None` when it is no such code.
pub fn country_of(code: impl AsRef<[u8]>) -> Option<Country> {
    let (alpha2, rest) = code.as_ref().split_first_chunk::<2>()?;
    Country::from_alpha2(alpha2).filter(|owner| is_listed(rest, *owner))
}

/// Whether a suffix is one of Norway that is newer than the table.
fn is_newer(rest: &[u8], country: Country) -> bool {
    country.alpha2() == "NO"
        && characters::finds(NEWER.as_bytes(), rest, |byte| matches!(byte, b' ' | b'O'))
}

/// Whether a hyphen and a suffix follow that the country has.
fn is_listed(rest: &[u8], country: Country) -> bool {
    let Some([a, b, c]) = rest.strip_prefix(b"-").and_then(padded) else { return false };
    let suffix = u32::from_be_bytes([0, a, b, c]);
    let [mut start, end] = range(country);
    let mut length = end - start;
    // The half is chosen, not decided about: one code is as fast as another.
    while length > 1 {
        let half = length / 2;
        let is_before = self::suffix(start + half) <= suffix;
        start = if is_before { start + half } else { start };
        length -= half;
    }
    length == 1 && self::suffix(start) == suffix || is_newer(rest, country)
}

/// What follows "US-" in the codes of a country, sorted; empty for the 49 without codes.
pub fn suffixes(country: Country) -> impl ExactSizeIterator<Item = String> {
    let [start, end] = range(country);
    (start..end).map(|index| {
        suffix(index)
            .to_be_bytes()
            .into_iter()
            .skip(1)
            .map(char::from)
            .filter(|c| *c != ' ')
            .collect()
    })
}

/// The codes that a country without codes of its own has under its parent ("US-PR"), often none.
pub fn parent_codes(country: Country) -> impl Iterator<Item = &'static str> {
    (0..PARENT_CODES.len() / 9)
        .filter(move |index| cell(PARENT_CODES, index * 9, 3) == country.alpha3())
        .map(|index| cell(PARENT_CODES, index * 9 + 3, 6))
}

/// What stands in a table at a place, without the padding. The places are always there: `get` only
/// because the panic of a plain slice would bring its message into the module.
fn cell(table: &'static str, start: usize, length: usize) -> &'static str {
    table.get(start..start + length).unwrap_or_default().trim_ascii_end()
}

fn is_parent_code(code: &[u8], country: Country) -> bool {
    let Some([a, b, c, d, e, f]) = padded(code) else {
        return false;
    };
    let &[x, y, z] = country.alpha3().as_bytes() else {
        return false;
    };
    let records: &[[u8; 9]] = PARENT_CODES.as_bytes().as_chunks().0;
    records.binary_search(&[x, y, z, a, b, c, d, e, f]).is_ok()
}

/// The text as a table holds it, blanks behind; `None` when it can stand in no table: empty, too
/// long, or with a blank of its own, which must not pass for the padding.
fn padded<const N: usize>(text: &[u8]) -> Option<[u8; N]> {
    let mut cell = [b' '; N];
    for (place, byte) in cell.iter_mut().zip(text) {
        *place = *byte;
    }
    (1..=N).contains(&text.len()).then_some(cell).filter(|_| !text.contains(&b' '))
}

/// A padded suffix; those of one country are sorted. The places are always there: `get` only
/// because the panic of an index would bring its message into the module.
fn suffix(index: usize) -> u32 {
    let [a, b, c] = SUFFIXES.map(|plane| plane.as_bytes().get(index).copied().unwrap_or(b' '));
    u32::from_be_bytes([0, a, b, c])
}

fn range(country: Country) -> [usize; 2] {
    [country.index(), country.index() + 1].map(|n| STARTS.get(n).copied().map_or(0, usize::from))
}

#[cfg(test)]
mod tests {
    use super::{
        Membership, NEWER, country_of, has_codes, is_unknown, lookup, parent_codes, suffixes,
    };
    use crate::formats::country::Country;

    const CODELESS: &str = "ABW AIA ALA ASM ATA ATF BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO \
        GGY GIB GLP GUF GUM HKG HMD IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF \
        REU SGS SJM SPM SXM TCA TKL VAT VGB VIR";

    fn of(alpha3: &str) -> Country {
        Country::parse(alpha3).unwrap()
    }

    #[test]
    fn exactly_49_countries_have_no_codes() {
        let found: Vec<&str> =
            Country::all().filter(|&country| !has_codes(country)).map(Country::alpha3).collect();
        assert_eq!(found.len(), 49);
        assert_eq!(found.join(" "), CODELESS);
    }

    #[test]
    fn each_of_the_5046_codes_is_listed_for_its_country_and_for_no_other() {
        let mut count = 0;
        for country in Country::all() {
            for suffix in suffixes(country) {
                let code = format!("{}-{suffix}", country.alpha2());
                assert_eq!(lookup(&code, country), Membership::Listed, "{code}");
                assert_eq!(country_of(&code), Some(country));
                if !country.is_usa() {
                    assert_eq!(lookup(&code, Country::USA), Membership::OtherCountry, "{code}");
                }
                count += 1;
            }
        }
        assert_eq!(count, 5046);
        assert_eq!(lookup("US-CA", of("CAN")), Membership::OtherCountry);
    }

    #[test]
    fn what_is_no_code_of_the_standard_is_unknown() {
        for code in [
            "", "-", "US", "US-", "-CA", "CA", "us-ca", "US-ca", " US-CA", "US-CA ", "US-CA  ",
            "US CA", "US-XX", "XX-CA", "US-CAL", "US-CALI", "USA-CA", "US--CA", "US-C", "US-C ",
            "US-日", "日-CA", "US-é", "ÜS-CA", "US-CA\0", "US‐CA", "🇺🇸",
        ] {
            assert_eq!(lookup(code, Country::USA), Membership::Unknown, "{code:?}");
            assert_eq!(lookup(code, of("MEX")), Membership::Unknown, "{code:?}");
        }
    }

    #[test]
    fn a_withdrawn_code_names_its_successor() {
        for (country, code, successor) in [
            ("IND", "IN-OR", "IN-OD"),
            ("CHN", "CN-11", "CN-BJ"),
            ("LUX", "LU-G", "LU-EC, GR, RM"),
            ("NOR", "NO-02", "NO-32"),
            ("MEX", "MX-DIF", "MX-CMX"),
        ] {
            assert_eq!(lookup(code, of(country)), Membership::Withdrawn(successor), "{code}");
            assert_eq!(lookup(code, Country::USA), Membership::Unknown, "{code}");
            assert!(!is_unknown(code.as_bytes()));
        }
        for code in ["CA", "", "IN-OR:", "in-or", "IN-OR:IN-OD"] {
            assert!(is_unknown(code.as_bytes()), "{code}");
        }
        assert!(!is_unknown(b"US-CA"));
    }

    #[test]
    fn norways_newer_counties_are_listed() {
        for code in NEWER.split(' ') {
            assert_eq!(lookup(code, of("NOR")), Membership::Listed, "{code}");
            assert_eq!(lookup(code, Country::USA), Membership::OtherCountry, "{code}");
        }
        assert_eq!(lookup("NO-99", of("NOR")), Membership::Unknown);
    }

    #[test]
    fn a_country_without_codes_takes_any_value_unverified() {
        for value in ["", " ", "The Valley", "US-CA", "AI-01", "日本", "US-PR"] {
            assert_eq!(lookup(value, of("AIA")), Membership::Unverified, "{value:?}");
        }
    }

    #[test]
    fn a_code_under_the_parent_is_known_as_such() {
        for (alpha3, code) in [
            ("PRI", "US-PR"),
            ("VIR", "US-VI"),
            ("HKG", "CN-HK"),
            ("MAC", "CN-MO"),
            ("ABW", "NL-AW"),
            ("ALA", "FI-01"),
            ("GLP", "FR-971"),
            ("REU", "FR-974"),
            ("NCL", "FR-NC"),
            ("SJM", "NO-21"),
            ("SJM", "NO-22"),
        ] {
            assert_eq!(lookup(code, of(alpha3)), Membership::ParentCode, "{code}");
            assert_eq!(lookup(code.to_lowercase(), of(alpha3)), Membership::Unverified);
            assert_eq!(lookup(format!("{code} "), of(alpha3)), Membership::Unverified);
        }
        assert_eq!(lookup("US-PR", of("VIR")), Membership::Unverified);
        assert_eq!(lookup("US-PR", Country::USA), Membership::Listed);
    }

    #[test]
    fn a_parent_code_is_a_code_of_another_country_and_only_the_codeless_have_one() {
        for country in Country::all() {
            for code in parent_codes(country) {
                assert!(!has_codes(country), "{code}");
                assert!(country_of(code).is_some_and(|parent| parent != country), "{code}");
                assert_eq!(lookup(code, country), Membership::ParentCode);
            }
        }
        assert_eq!(parent_codes(of("SJM")).collect::<Vec<_>>(), ["NO-21", "NO-22"]);
        assert_eq!(parent_codes(of("JEY")).count(), 0);
    }
}
