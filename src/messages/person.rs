//! Which messages are said to a person otherwise than to a programmer: those that name a member, a
//! word, a code or a format of the API.

use crate::issue::code::Code;

/// Lists once which codes have a second template in every language.
macro_rules! people {
    ($( $code:ident, )*) => {
        /// A code whose message has words of its own for people.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Person {
            $( #[doc = concat!("`Code::", stringify!($code), "`")] $code, )*
        }

        impl Person {
            /// Whether a code has words of its own for people.
            pub fn of(code: Code) -> Option<Person> {
                match code {
                    $( Code::$code => Some(Person::$code), )*
                    _ => None,
                }
            }
        }
    };
}

people! {
    Required,
    TransliterationRequired,
    InvalidChoice,
    RelianceUnavailable,
    InvalidDateFormat,
    AddressRepeated,
    PhoneCountryMismatch,
    PhoneAreaMismatch,
    UnknownCountry,
    CountryNotInCatalogue,
    EmptyList,
    SsnFormat,
    CountryMismatch,
    UnknownSubdivision,
    SubdivisionOfAnotherCountry,
    SubdivisionUnverified,
    NotInCatalogue,
    StateRequired,
    SidesRequired,
    UriNotOwned,
    CustomerNotEligible,
    AttachInFlight,
    ServerRefused,
    SideMissing,
}
