//! What the page holds: one struct of [`Field`]s for each section of the API document.
//!
//! Each section is written down once, by `section!`: its members in the API document's order,
//! what each one is, and the document's sentence about it. From that one table come the struct
//! that the rules read, the names the JavaScript reader looks for, the normalising, the order of
//! the JSON, and the TypeScript interfaces.

pub mod attach;
pub mod create;
pub mod upload;

use core::marker::PhantomData;

use crate::field::Field;
use crate::value::Value;

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
    /// One of a closed list of words.
    Choice(&'static Choice),
    /// A whole number.
    Integer,
    /// A list of whole numbers.
    Integers,
    /// The first bytes of a file.
    Bytes,
    /// An object with any members.
    Free,
    /// A section.
    Section(&'static Section),
    /// A list of sections.
    List(&'static Section),
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

/// Names a [`Choice`] and lists its words once.
macro_rules! choice {
    ($(#[$doc:meta])* $constant:ident = $name:ident { $first:literal $(, $value:literal)* }) => {
        $(#[$doc])*
        pub static $constant: $crate::form::Choice = $crate::form::Choice {
            name: stringify!($name),
            values: &[$first $(, $value)*],
            listed: concat!($first $(, ", ", $value)*),
        };
    };
}
pub(crate) use choice;

/// Something that can be read out of any value, whatever it holds.
pub trait Read<'a> {
    /// Reads it; what does not fit is kept as a finding-to-be.
    fn read(value: &'a Value<'a>) -> Self;
}

impl<'a> Read<'a> for Field<'a> {
    fn read(value: &'a Value<'a>) -> Self {
        value.field()
    }
}

impl<'a> Read<'a> for &'a Value<'a> {
    fn read(value: &'a Value<'a>) -> Self {
        value
    }
}

/// A list of sections or fields, read entry by entry as a rule walks it: nothing is allocated.
#[derive(Debug)]
pub struct List<'a, T> {
    /// The list as it was handed in.
    pub whole: &'a Value<'a>,
    entry: PhantomData<T>,
}

impl<T> Clone for List<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<'_, T> {}

impl<'a, T> Read<'a> for List<'a, T> {
    fn read(whole: &'a Value<'a>) -> Self {
        List { whole, entry: PhantomData }
    }
}

impl<'a, T: Read<'a> + 'a> List<'a, T> {
    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.whole.entries().len()
    }

    /// Whether it has no entries.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Its entries, in order.
    pub fn iter(&self) -> impl Iterator<Item = T> + use<'a, T> {
        self.whole.entries().iter().map(T::read)
    }
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
            /// The section as it was handed in.
            pub whole: &'a $crate::value::Value<'a>,
            $( $(#[doc = $doc])* pub $member: $crate::form::section!(@type $kind), )*
        }

        impl<'a> $crate::form::Read<'a> for $name<'a> {
            fn read(value: &'a $crate::value::Value<'a>) -> Self {
                $name {
                    whole: value,
                    $( $member: $crate::form::Read::read(
                        value.member($crate::form::section!(@name $member $($json)?))
                    ), )*
                }
            }
        }

        impl $name<'_> {
            /// The section's members as the API document lists them.
            pub const TABLE: &'static $crate::form::Section = &$crate::form::Section {
                name: stringify!($name),
                #[cfg(not(target_arch = "wasm32"))]
                doc: concat!($($about, "\n"),*),
                members: &[ $( $crate::form::Member {
                    name: $crate::form::section!(@name $member $($json)?),
                    need: $crate::form::Need::$need,
                    is: $crate::form::section!(@is $kind),
                    #[cfg(not(target_arch = "wasm32"))]
                    doc: concat!($($doc, "\n"),*),
                }, )* ],
            };
        }
    };
    (@name $member:ident) => { stringify!($member) };
    (@name $member:ident $json:literal) => { $json };
    (@type {$section:ident}) => { $section<'a> };
    (@type [$section:ident]) => { $crate::form::List<'a, $section<'a>> };
    (@type Integers) => { $crate::form::List<'a, $crate::field::Field<'a>> };
    (@type Free) => { &'a $crate::value::Value<'a> };
    (@type Bytes) => { &'a $crate::value::Value<'a> };
    (@type $leaf:tt) => { $crate::field::Field<'a> };
    (@is {$section:ident}) => { $crate::form::Is::Section($section::TABLE) };
    (@is [$section:ident]) => { $crate::form::Is::List($section::TABLE) };
    (@is ($choice:ident)) => { $crate::form::Is::Choice(&$choice) };
    (@is $leaf:ident) => { $crate::form::Is::$leaf };
}
pub(crate) use section;
