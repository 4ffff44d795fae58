//! The packed table of all countries' numbers, and what is asked of it.

use core::hint::black_box;

use super::bytes::Bytes;
use super::format::Format;
use super::judge;
use super::verdict::Verdict;
use crate::formats::country::Country;
use crate::formats::date::Date;

/// More letters and digits than any number has.
const LONGEST: usize = 32;

/// The packed rows of all countries, or of none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table(&'static [u8]);

impl Table {
    /// No country is known.
    pub const EMPTY: Table = Table(&[]);

    /// What is compiled in: all rows, but in the delivered modules none, which load them when they
    /// are wanted.
    pub const BUILT_IN: Table = {
        #[cfg(not(feature = "module"))]
        let table = Table(crate::data::tax_ids::ROWS.as_bytes());
        #[cfg(feature = "module")]
        let table = Table::EMPTY;
        table
    };

    /// A table that has been loaded. Bytes that are none make a table without countries, or one that
    /// judges nonsense; they cannot harm.
    pub const fn of(bytes: &'static [u8]) -> Table {
        Table(bytes)
    }

    /// Whether no country is known.
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The kinds of numbers of a country; none if it is not in the table.
    pub fn formats(self, country: Country) -> impl Iterator<Item = Format> {
        let mut rows = self.rows(country, 0);
        core::iter::from_fn(move || {
            let (texts, _) = next(&mut rows)?;
            let mut texts = str::from_utf8(texts).unwrap_or_default().split('\0');
            let mut text = || texts.next().unwrap_or_default();
            Some(Format {
                name: text(),
                abbreviation: text(),
                document_types: text(),
                placeholder: text(),
                example: text(),
                source: text(),
                unchecked: text(),
            })
        })
    }

    /// Judges a number. The rows that the document type names decide; if it names none, it is enough
    /// that any row fits. A number that has not the form of those, but is right by another row, is of
    /// another kind. What it is known by in value added tax, with the country's letters in front
    /// ("HR…", Greece's "EL…"), is the number too.
    #[inline(never)]
    pub fn check(
        self,
        country: Country,
        document_type: &[u8],
        number: &[u8],
        dob: Option<Date>,
    ) -> Verdict {
        let letters = if country.alpha2() == "GR" { "EL" } else { country.alpha2() };
        judged(self.rows(country, 0), letters, document_type, number, dob)
    }

    /// Whether a postal code is one of another subdivision of its country than the suffix names, which are
    /// rows like those of the numbers. They are loaded with these, for pages want either only once a
    /// person has come to the input. What they do not know is nobody's.
    pub fn is_postal_code_of_another(self, country: Country, suffix: &[u8], code: &[u8]) -> bool {
        let zones = self.rows(country, 0x20);
        // Most people live where they say.
        let mut rows = zones;
        while let Some((texts, forms)) = next(&mut rows) {
            if texts == suffix && judge::forms(forms, code, None) == Verdict::Fits {
                return false;
            }
        }
        judged(zones, country.alpha2(), suffix, code, None) == Verdict::OtherKind
    }

    /// A country's rows, behind its code; those of postal codes behind the code in small letters.
    #[inline(never)]
    fn rows(self, country: Country, small: u8) -> Bytes {
        let mut table = Bytes(self.0);
        while let Some((code, rest)) = table.0.split_at_checked(3) {
            table = Bytes(rest);
            let rows = table.list();
            if code.iter().zip(country.alpha3().as_bytes()).all(|(a, b)| *a == b | small) {
                return Bytes(rows);
            }
        }
        Bytes(&[])
    }
}

/// Judges a number by a country's rows, with and without the letters that may stand in front.
#[inline(never)]
fn judged(
    rows: Bytes,
    letters: &str,
    document_type: &[u8],
    number: &[u8],
    dob: Option<Date>,
) -> Verdict {
    let (mut named, mut any) = (Verdict::Unknown, Verdict::Unknown);
    let mut compact = [0; LONGEST];
    let length = judge::compact(number, &mut compact);
    let compacted = compact.get(..length).unwrap_or_default();
    let bare = compacted.strip_prefix(letters.as_bytes());
    // Those that the type names, and only where they do not tell, the others.
    for is_named in [true, false] {
        let mut rows = rows;
        while let Some((texts, forms)) = next(&mut rows) {
            if is_called(texts, document_type) == is_named {
                any = any.max(judge::forms(forms, compacted, dob));
                if let Some(bare) = bare {
                    any = any.max(judge::forms(forms, bare, dob));
                }
            }
        }
        if is_named {
            named = any;
        }
        if named > Verdict::WrongFormat {
            break;
        }
    }
    // Nothing personal is left behind.
    compact = [0; LONGEST];
    black_box(&compact);
    match (named, any) {
        (Verdict::Unknown, any) => any,
        (Verdict::WrongLength | Verdict::WrongFormat, Verdict::Fits) => Verdict::OtherKind,
        (named, _) => named,
    }
}

/// The next row: its texts, and its packed forms.
fn next(rows: &mut Bytes) -> Option<(&'static [u8], Bytes)> {
    (!rows.0.is_empty()).then(|| (rows.list(), Bytes(rows.list())))
}

/// Whether one of a row's texts is the document type: its name, its abbreviation or one of the
/// others. That it could also be the source is no harm.
fn is_called(texts: &[u8], document_type: &[u8]) -> bool {
    let given = || letters_and_digits(document_type);
    // A name in another script has nothing to compare; its abbreviation has.
    given().next().is_some()
        && texts.split(|b| matches!(b, 0 | b'|')).any(|text| letters_and_digits(text).eq(given()))
}

fn letters_and_digits(text: &[u8]) -> impl Iterator<Item = u8> {
    text.iter().filter(|b| b.is_ascii_alphanumeric()).map(u8::to_ascii_uppercase)
}
