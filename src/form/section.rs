//! The tables: what a section of the API document consists of, and how a rule reads it.

use core::marker::PhantomData;

use crate::form::body::Input;
use crate::form::cell::{At, Tag};
use crate::formats::text::{Text, is_word};

/// A section of the API document: an object and its members, in the document's order.
#[derive(Debug)]
pub struct Section {
    /// The name of its struct here, and of its TypeScript interface.
    pub name: &'static str,
    /// What the document says of it.
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
    /// Its members.
    pub members: &'static [Member],
    /// How many cells it has: its own and those of its members.
    pub cells: u32,
}

/// One member of a section.
#[derive(Debug)]
pub struct Member {
    /// Its name in the body.
    pub name: &'static str,
    /// Whether a body must have it.
    pub need: Need,
    /// What it is.
    pub is: Is,
    /// What the document says of it.
    #[cfg(not(target_arch = "wasm32"))]
    pub doc: &'static str,
}

impl Section {
    /// The member of that name.
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// Whether a body must have a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(non_camel_case_types, reason = "written as words in `section!`")]
pub enum Need {
    /// Always.
    required,
    /// Depending on other members, as its document says.
    conditional,
    /// Never.
    optional,
}

/// What a member is, for those who walk a body without knowing its sections.
#[derive(Clone, Copy, Debug)]
pub enum Is {
    /// A text.
    Text,
    /// An e-mail address.
    Email,
    /// A phone number in E.164 form.
    Phone,
    /// A civil date, `YYYY-MM-DD`.
    Date,
    /// An ISO 3166-1 alpha-3 code.
    Country,
    /// An ISO 3166-2 code.
    Subdivision,
    /// A code or a number of letters and digits, such as a postal code.
    Code,
    /// What a machine has made, such as a URI.
    Token,
    /// One of a closed list of words.
    Choice(&'static Choice),
    /// A whole number.
    Integer,
    /// A list of whole numbers.
    Integers,
    /// The first bytes of a file.
    Bytes,
    /// The last bytes of a file.
    Tail,
    /// An object with any members.
    Free,
    /// A section.
    Section(&'static Section),
    /// A list of sections.
    List(&'static Section),
}

impl Is {
    /// What the entries of a list are.
    pub fn entry(self) -> Option<Is> {
        match self {
            Is::List(table) => Some(Is::Section(table)),
            Is::Integers => Some(Is::Integer),
            _ => None,
        }
    }
}

/// A closed list of words that the API knows.
#[derive(Debug)]
pub struct Choice {
    /// Its TypeScript name.
    pub name: &'static str,
    /// The words.
    pub values: &'static [&'static str],
    /// The words as a message lists them.
    pub listed: &'static str,
}

impl Choice {
    /// Whether it is one of the words.
    #[inline]
    pub fn has(&self, word: Text<'_>) -> bool {
        self.values.iter().any(|known| is_word(word.bytes, known))
    }
}

/// Names a [`Choice`] and lists its words once.
macro_rules! choice {
    ($(#[$doc:meta])* $constant:ident = $name:ident { $first:literal $(, $value:literal)* }) => {
        $(#[$doc])*
        pub static $constant: $crate::form::section::Choice = $crate::form::section::Choice {
            name: stringify!($name),
            values: &[$first $(, $value)*],
            listed: concat!($first $(, ", ", $value)*),
        };
    };
}
pub(crate) use choice;

/// Something that lies in a body at a fixed number of cells.
pub trait Read<'a> {
    /// How many cells it has.
    const CELLS: u32;

    /// What begins at that place.
    fn read(input: Input<'a>) -> Self;
}

impl<'a> Read<'a> for Input<'a> {
    const CELLS: u32 = 1;

    #[inline(always)]
    fn read(input: Input<'a>) -> Self {
        input
    }
}

/// A list of sections or inputs, read entry by entry as a rule walks it: nothing is allocated.
#[derive(Debug)]
pub struct List<'a, T> {
    /// The list as an input of its own.
    pub whole: Input<'a>,
    entry: PhantomData<T>,
}

impl<T> Clone for List<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<'_, T> {}

impl<'a, T> Read<'a> for List<'a, T> {
    const CELLS: u32 = 1;

    #[inline(always)]
    fn read(whole: Input<'a>) -> Self {
        List { whole, entry: PhantomData }
    }
}

impl<'a, T: Read<'a>> List<'a, T> {
    /// How many entries it has.
    #[inline(always)]
    pub fn len(&self) -> usize {
        let cell = self.whole.cell();
        if cell.tag() == Tag::List { cell.len() } else { 0 }
    }

    /// Whether it has no entries.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Its entry at that place, counted from 0.
    #[inline(always)]
    pub fn entry(&self, n: usize) -> T {
        let at = At(self.whole.cell().data() as u32 + n as u32 * T::CELLS);
        T::read(self.whole.body.input(at))
    }

    /// Its entries, in order.
    pub fn iter(&self) -> impl Iterator<Item = T> + use<'a, T> {
        let list = *self;
        (0..list.len()).map(move |n| list.entry(n))
    }
}

/// How many cells a section has: its own and those of its members.
pub const fn cells(table: &Section) -> u32 {
    table.cells
}

/// How many cells a member has.
pub const fn cells_of(is: Is) -> u32 {
    match is {
        Is::Section(table) => cells(table),
        _ => 1,
    }
}

/// How far behind its section a member lies; for a name that is no member, behind them all.
pub const fn place(table: &Section, name: &str) -> u32 {
    let mut place = 1;
    let mut n = 0;
    while n < table.members.len() && !is_same(table.members[n].name, name) {
        place += cells_of(table.members[n].is);
        n += 1;
    }
    place
}

/// `==` of texts, for constants.
const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut n = 0;
    while n < one.len() && n < other.len() && one[n] == other[n] {
        n += 1;
    }
    n == one.len() && n == other.len()
}

/// Writes a section down once: its struct, how it is read, and its table.
///
/// `need name: kind` or `need name = "json name": kind`, where a kind is one of the words of
/// [`Is`], `{Section}`, `[Section]` for a list of them, or `(CHOICE)`.
macro_rules! section {
    (
        $(#[doc = $about:literal])*
        $name:ident {
            $( $(#[doc = $doc:literal])* $need:ident $member:ident $(= $json:literal)? : $kind:tt, )*
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'a> {
            /// The section as an input of its own.
            pub whole: $crate::form::body::Input<'a>,
        }

        impl<'a> $crate::form::section::Read<'a> for $name<'a> {
            const CELLS: u32 = $crate::form::section::cells($name::TABLE);

            #[inline(always)]
            fn read(whole: $crate::form::body::Input<'a>) -> Self {
                $name { whole }
            }
        }

        impl<'a> $name<'a> {
            $(
                $(#[doc = $doc])*
                #[inline(always)]
                pub fn $member(&self) -> $crate::form::section::section!(@type $kind) {
                    const PLACE: u32 = $crate::form::section::place(
                        $name::TABLE,
                        $crate::form::section::section!(@name $member $($json)?),
                    );
                    let at = $crate::form::cell::At(self.whole.at.0 + PLACE);
                    $crate::form::section::Read::read(self.whole.body.input(at))
                }
            )*
        }

        impl $name<'_> {
            /// The section's members as the API document lists them.
            pub const TABLE: &'static $crate::form::section::Section = &$crate::form::section::Section {
                name: stringify!($name),
                #[cfg(not(target_arch = "wasm32"))]
                doc: concat!($($about, "\n"),*),
                members: &[ $( $crate::form::section::Member {
                    name: $crate::form::section::section!(@name $member $($json)?),
                    need: $crate::form::section::Need::$need,
                    is: $crate::form::section::section!(@is $kind),
                    #[cfg(not(target_arch = "wasm32"))]
                    doc: concat!($($doc, "\n"),*),
                }, )* ],
                cells: 1 $( + $crate::form::section::cells_of($crate::form::section::section!(@is $kind)) )*,
            };
        }
    };
    (@name $member:ident) => { stringify!($member) };
    (@name $member:ident $json:literal) => { $json };
    (@type {$section:ident}) => { $section<'a> };
    (@type [$section:ident]) => { $crate::form::section::List<'a, $section<'a>> };
    (@type Integers) => { $crate::form::section::List<'a, $crate::form::body::Input<'a>> };
    (@type $leaf:tt) => { $crate::form::body::Input<'a> };
    (@is {$section:ident}) => { $crate::form::section::Is::Section($section::TABLE) };
    (@is [$section:ident]) => { $crate::form::section::Is::List($section::TABLE) };
    (@is ($choice:ident)) => { $crate::form::section::Is::Choice(&$choice) };
    (@is $leaf:ident) => { $crate::form::section::Is::$leaf };
}
pub(crate) use section;
