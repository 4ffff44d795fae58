//! A country: ISO 3166-1, written as alpha-3 ("USA").
//!
//! Exactly the 249 codes of the standard, in upper case. User-assigned codes (XKX, XKK) and codes
//! that the standard has withdrawn (ANT, YUG) are no countries here, as they are none to the API.
//!
//! Source: Individual customers guide V2, Basic Info, `country_of_residence` ("ISO alpha-3"); the
//! OpenAPI description, `CountryCode`, lists the same 249.

use core::fmt;

use crate::data::countries::{BY_ALPHA2, RECORDS};

/// One of the 249 countries of ISO 3166-1; one byte, ordered as its alpha-3 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(u8);

impl Country {
    /// The United States of America, the one country for which the API has rules of its own.
    pub const USA: Country = Country(position(*b"USA"));

    /// How many countries there are.
    pub const COUNT: usize = BY_ALPHA2.len();

    /// The country of an alpha-3 code; `None` for everything else, lower case included.
    ///
    /// ```
    /// use fin_onboarding::formats::country::Country;
    ///
    /// assert_eq!(Country::parse("USA"), Some(Country::USA));
    /// assert_eq!(Country::parse("usa"), None);
    /// assert_eq!(Country::parse("US"), None);
    /// ```
    #[inline]
    pub fn parse(alpha3: impl AsRef<[u8]>) -> Option<Country> {
        Country::parse_bytes(alpha3.as_ref())
    }

    fn parse_bytes(alpha3: &[u8]) -> Option<Country> {
        let &[first, second, third] = alpha3 else { return None };
        // A dozen countries begin with the same letter.
        let [start, end] = range(first)?;
        let same_letter = records().get(start..end)?;
        let rest = u16::from_le_bytes([second, third]);
        let found =
            same_letter.iter().position(|[_, b, c, ..]| u16::from_le_bytes([*b, *c]) == rest)?;
        Some(Country((start + found) as u8))
    }

    /// The country of an alpha-2 code ("US"), the form in which subdivision codes begin.
    pub fn from_alpha2(alpha2: impl AsRef<[u8]>) -> Option<Country> {
        let alpha2: [u8; 2] = alpha2.as_ref().try_into().ok()?;
        let found = BY_ALPHA2.binary_search_by_key(&alpha2, |&index| {
            // Every index of the table is one of a record.
            let record = records().get(usize::from(index)).copied().unwrap_or_default();
            let [.., a, b] = record;
            [a, b]
        });
        BY_ALPHA2.get(found.ok()?).copied().map(Country)
    }

    /// Its alpha-3 code, "USA".
    pub fn alpha3(self) -> &'static str {
        self.part(0, 3)
    }

    /// Its alpha-2 code, "US".
    pub fn alpha2(self) -> &'static str {
        self.part(3, 2)
    }

    /// Whether this is the United States of America.
    pub fn is_usa(self) -> bool {
        self == Country::USA
    }

    /// All 249, in the order of their alpha-3 codes.
    pub fn all() -> impl DoubleEndedIterator<Item = Country> + ExactSizeIterator {
        (0..Country::COUNT as u8).map(Country)
    }

    /// Its place in the tables that are aligned with the countries; below [`Country::COUNT`].
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }

    /// A part of the country's record, which is always there: `get` only because the panic of a
    /// plain slice would bring its message into the module.
    fn part(self, offset: usize, length: usize) -> &'static str {
        let start = self.index() * 5 + offset;
        RECORDS.get(start..start + length).unwrap_or_default()
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.alpha3())
    }
}

/// The packed table, cut into its records: alpha-3, then alpha-2.
const fn records() -> &'static [[u8; 5]] {
    RECORDS.as_bytes().as_chunks().0
}

/// Where the codes begin and end that begin with a letter.
fn range(letter: u8) -> Option<[usize; 2]> {
    let letter = usize::from(letter.wrapping_sub(b'A'));
    let [start, end] = FIRST.get(letter..)?.first_chunk::<2>()?;
    Some([usize::from(*start), usize::from(*end)])
}

/// For each letter, and for what follows the last one, the place of the first code from it on.
static FIRST: [u8; 27] = {
    let mut first = [records().len() as u8; 27];
    let mut letter = 26;
    let mut index = records().len();
    while letter > 0 {
        letter -= 1;
        while index > 0 && records()[index - 1][0] >= b'A' + letter as u8 {
            index -= 1;
        }
        first[letter] = index as u8;
    }
    first
};

/// The place of a code that is known to be in the table; anything else does not compile.
const fn position(alpha3: [u8; 3]) -> u8 {
    let mut index = 0;
    loop {
        let [a, b, c, ..] = records()[index];
        if a == alpha3[0] && b == alpha3[1] && c == alpha3[2] {
            return index as u8;
        }
        index += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::Country;

    #[test]
    fn there_are_249_countries_in_the_order_of_their_codes() {
        assert_eq!(Country::all().len(), 249);
        assert!(Country::all().is_sorted_by(|a, b| a.alpha3() < b.alpha3()));
        assert!(Country::all().is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn every_country_is_found_by_both_of_its_codes() {
        for country in Country::all() {
            assert_eq!(Country::parse(country.alpha3()), Some(country));
            assert_eq!(Country::from_alpha2(country.alpha2()), Some(country));
        }
    }

    #[test]
    fn a_code_is_three_upper_case_letters_of_the_standard() {
        for text in [
            "",
            "U",
            "US",
            "usa",
            "Usa",
            "USA ",
            " USA",
            "USAA",
            "XKX",
            "XKK",
            "ANT",
            "ZZZ",
            "AAA",
            "AB\0",
            "ÅB",
            "ÅLA",
            "USА",
            "日",
            "🇺🇸",
            "\u{0}\u{0}\u{0}",
        ] {
            assert_eq!(Country::parse(text), None, "{text:?}");
        }
        for text in ["", "U", "us", "USA", "XK", "UK", "EU", "AN", "é", "日", "🇺🇸"] {
            assert_eq!(Country::from_alpha2(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_usa_is_the_usa() {
        assert_eq!((Country::USA.alpha3(), Country::USA.alpha2()), ("USA", "US"));
        assert!(Country::USA.is_usa());
        assert_eq!(Country::all().filter(|country| country.is_usa()).count(), 1);
    }

    #[test]
    fn debug_prints_the_alpha_3_code() {
        assert_eq!(format!("{:?}", Country::parse("MEX")), "Some(MEX)");
    }
}
