//! Tax identification numbers of natural persons.
//!
//! One country a file, by ISO 3166-1 alpha-2. Its numbers are rows of data ([`row`] tells their
//! words), packed into one table of bytes (`src/data/tax_ids.rs`, baked) from which one small
//! interpreter judges. What is not in the table is unchecked. Nothing found here blocks: the API
//! documents ask for "the country's official format" and write down none but the USA's.
//!
//! What a row cannot know: whether the number belongs to this person, or to anybody.

mod bytes;
mod checksum;
mod judge;
#[cfg(not(target_arch = "wasm32"))]
pub mod row;
pub mod ssn;

/// Declares the countries' files and lists what they hold.
macro_rules! countries {
    ($($file:ident)*) => {
        $( #[cfg(not(target_arch = "wasm32"))] mod $file; )*

        /// Every country, in the order of their alpha-2 codes. What judges reads the packed table.
        #[cfg(not(target_arch = "wasm32"))]
        pub const COUNTRIES: &[&row::Country] = &[$(&$file::ROWS),*];
    };
}

/// The day on which a row was last written: what the sources, which each file names, say is told as of
/// then.
#[cfg(not(target_arch = "wasm32"))]
pub const WRITTEN: &str = "2026-11-21";

countries! {
    ae
    am
    ar
    at
    au
    ba
    bd
    be
    bg
    bo
    br
    by
    ca
    ch
    cl
    cn
    co
    cr
    cy
    cz
    de
    dk
    do_
    ec
    ee
    eg
    es
    fi
    fr
    gb
    ge
    gh
    gr
    gt
    hk
    hn
    hr
    hu
    id
    ie
    il
    in_
    is
    it
    jp
    ke
    kr
    kz
    li
    lk
    lt
    lu
    lv
    ma
    md
    mk
    mt
    mu
    mx
    my
    ng
    nl
    no
    nz
    pa
    pe
    ph
    pk
    pl
    pt
    py
    ro
    rs
    ru
    sa
    se
    sg
    si
    sk
    sv
    th
    tn
    tr
    tw
    ua
    ug
    us
    uy
    uz
    ve
    vn
    za
}

use alloc::string::String;
use core::hint::black_box;

use bytes::Bytes;

use crate::formats::country::Country;
use crate::formats::date::Date;

/// What a number is found to be; a later one is nearer to a good number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The table has nothing about this country.
    Unknown,
    /// More or fewer letters and digits than any of the country's numbers has.
    WrongLength,
    /// A letter or digit where there can be none like it, or a day that no calendar has.
    WrongFormat,
    /// The check digit is another.
    WrongCheckDigit,
    /// Of the right form, but such numbers are not issued.
    NotIssued,
    /// The date of birth in the number is another than the person's.
    DobDiffers,
    /// Nothing speaks against it.
    Fits,
}

/// One kind of number of a country, for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// Its name in the country.
    pub name: &'static str,
    /// How it is called for short; the first of what stands in `document_type` for it.
    pub abbreviation: &'static str,
    document_types: &'static str,
    placeholder: &'static str,
    /// A number that was published as an example, or belongs to nobody.
    pub example: &'static str,
    /// The title of the official source.
    pub source: &'static str,
    /// What is not checked beside what no row can know; `""` where that is nothing.
    pub unchecked: &'static str,
}

impl Format {
    /// What stands in `document_type` for it: its abbreviation, then others. Case and punctuation
    /// make no difference.
    pub fn document_types(self) -> impl Iterator<Item = &'static str> {
        let others = self.document_types.split('|').filter(|name| !name.is_empty());
        core::iter::once(self.abbreviation).chain(others)
    }

    /// How it is written, `9` for a digit, `A` for a letter, `X` for either. Most are as their
    /// example, so only the others are in the table.
    pub fn placeholder(self) -> String {
        match self.placeholder {
            "" => shape(self.example),
            placeholder => String::from(placeholder),
        }
    }
}

/// An example with `9` for each digit and `A` for each letter.
fn shape(example: &str) -> String {
    let place = |c: char| match c {
        '0'..='9' => '9',
        'A'..='Z' => 'A',
        separator => separator,
    };
    example.chars().map(place).collect()
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
        let mut rows = self.rows(country);
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

    /// Judges a number. A row that the document type names decides alone; if it names none, it is
    /// enough that any row fits.
    #[inline(never)]
    pub fn check(
        self,
        country: Country,
        document_type: &[u8],
        number: &[u8],
        dob: Option<Date>,
    ) -> Verdict {
        let (mut named, mut any) = (Verdict::Unknown, Verdict::Unknown);
        let mut compact = [0; LONGEST];
        let length = judge::compact(number, &mut compact);
        let compacted = compact.get(..length).unwrap_or_default();
        let mut rows = self.rows(country);
        while let Some((texts, forms)) = next(&mut rows) {
            let verdict = judge::forms(forms, compacted, dob);
            any = any.max(verdict);
            if is_called(texts, document_type) {
                named = named.max(verdict);
            }
        }
        // Nothing personal is left behind.
        compact = [0; LONGEST];
        black_box(&compact);
        if named == Verdict::Unknown { any } else { named }
    }

    /// A country's rows.
    fn rows(self, country: Country) -> Bytes {
        let mut table = Bytes(self.0);
        while let Some((code, rest)) = table.0.split_at_checked(3) {
            table = Bytes(rest);
            let rows = table.list();
            if code == country.alpha3().as_bytes() {
                return Bytes(rows);
            }
        }
        Bytes(&[])
    }
}

/// The next row: its texts, and its packed forms.
fn next(rows: &mut Bytes) -> Option<(&'static [u8], Bytes)> {
    (!rows.0.is_empty()).then(|| (rows.list(), Bytes(rows.list())))
}

/// More letters and digits than any number has.
const LONGEST: usize = 32;
