//! English. Where the API's documents give the server's own text, that text stands here word for
//! word.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "{member} is required",
        Code::WrongType => "Must be {expected}",
        Code::Unreadable => "This value could not be read",
        Code::MalformedText => "Contains a broken character; please type it again",
        Code::UnknownMember => "The API does not know this field and ignores it",
        Code::V1Member => "A name of V1, which V2 ignores: use {name}",
        Code::NotInV1 => "V1 did not ask for this: add it if there is one",
        Code::OnlyBlanks => "Holds only blanks; leave it out instead",
        Code::MustNotBeBlank => "Must not hold only blanks",
        Code::NotAscii => "Use only English (Latin) characters without accents here",
        Code::NonAsciiFreeText => "English (Latin) characters are preferred here",
        Code::TransliterationRequired => {
            "Write it in English (Latin) characters too: {of} contains other characters"
        }
        Code::InvalidChoice => "Must be one of: {choices}",
        Code::RelianceUnavailable => "RELIANCE is not available for your client",
        Code::InvalidDateFormat => "Write the date as YYYY-MM-DD, such as 1990-04-15",
        Code::NoSuchDate => "There is no such day in the calendar",
        Code::TooYoung => "Age must be at least {min}",
        Code::TooOld => "Age must be at most {max}",
        Code::BirthDateInFuture => "The date of birth lies in the future",
        Code::InvalidEmail => "Not a complete e-mail address, such as maria.garcia@example.com",
        Code::EmailNotLowercase => "Email must be all lowercase",
        Code::ControlCharacters => "Holds an invisible character; please type it again",
        Code::DigitsInName => "Names rarely have digits; please check it",
        Code::AllCapitals => "All in capitals; fine if the document prints it so",
        Code::NameRepeated => "Holds the last name too; give each name in its own field",
        Code::NotAName => "Does not look like a name; write it as the document shows it",
        Code::TitleInName => "Leave out titles such as Mr or Dr: only the name is needed",
        Code::PoBox => "Looks like a P.O. box; give the address of the home",
        Code::AddressRepeated => "Holds the {member} too, which has a field of its own",
        Code::EmailDomainWithoutDot => "The part after @ usually has a dot, such as example.com",
        Code::EmailDomainTypo => "Almost {domain}; please check the part after @",
        Code::EmailDomainUnknown => {
            "No e-mail address ends like this; please check the part after @"
        }
        Code::InvalidPhone => "Use the international format, such as +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "No country code begins like this number; check the digits after the +"
        }
        Code::PhoneTooShort => "Probably too short: at least {min} digits are expected after the +",
        Code::PhoneTooLong => "Probably too long: at most {max} digits are expected after the +",
        Code::PhoneCountryMismatch => {
            "The country code of this number is not that of the country of residence ({country})"
        }
        Code::PhoneTrunkZero => {
            "Leave out the 0 behind the country code: it is dialled only within the country"
        }
        Code::PhoneAreaMismatch => {
            "The area code of this number is not of the country of residence ({country})"
        }
        Code::UnknownCountry => "Not an ISO 3166-1 alpha-3 country code, such as USA",
        Code::CountryNotInCatalogue => "The catalogue does not list this country",
        Code::SameNationality => "Same as the primary nationality; leave it out instead",
        Code::EmptyList => "{member} needs at least one entry",
        Code::TooManyEntries => "More than {max} entries",
        Code::SsnFormat => "TIN must be in SSN format (xxx-xx-xxxx) for USA customers",
        Code::SsnNotIssued => "No such number has been issued; please check it",
        Code::TaxIdFormat => "Tax numbers of this country have another form; please check it",
        Code::TaxIdCheckDigit => "A digit or letter seems to be mistyped; please check this number",
        Code::TaxIdNotIssued => "No such number is issued in this country; please check it",
        Code::TaxIdDob => "This number and the date of birth contradict each other",
        Code::TaxIdOtherKind => {
            "Fits another type of tax number than the one chosen; please check both"
        }
        Code::DuplicateDocumentId => "This number is already given above",
        Code::SimilarDocumentId => "This looks like a number already given above",
        Code::UsaTaxEntryMissing => "Residents of the USA usually need a USA tax number here",
        Code::CountryMismatch => "Must match basic_info.country_of_residence",
        Code::UnknownSubdivision => {
            "Not an ISO 3166-2 code from the catalogue, such as US-CA (not CA)"
        }
        Code::SubdivisionOfAnotherCountry => "This code belongs to another country",
        Code::SubdivisionUnverified => {
            "This country has no ISO 3166-2 codes, so this could not be checked"
        }
        Code::SubdivisionWithdrawn => "This code has been withdrawn; its successor is {successor}",
        Code::NotInCatalogue => "Not in the catalogue",
        Code::PostalCodeFormat => "Postal codes there usually look like {shape}",
        Code::PostalCodeNotUsed => {
            "This country has no postal codes: this can only be a placeholder"
        }
        Code::PostalCodeCatalogue => "Postal codes of this country look different",
        Code::PostalCodeOfAnotherSubdivision => {
            "This postal code belongs to another part of the country; please check both"
        }
        Code::NegativeAmount => "Must be 0 or more",
        Code::DuplicateId => "Already chosen above",
        Code::NestedMetaData => "Lists and objects might not be kept here; use plain values",
        Code::TooComplex => "Holds too many or too deeply nested values",
        Code::MultiplePrimaryDocuments => "Give only one identity document besides the selfie",
        Code::MultipleSelfies => "Give only one selfie",
        Code::SelfieRequired => "A selfie is required",
        Code::SelfieOnly => "A selfie alone will not do: add an identity document",
        Code::DocumentCountryMissing => "The country that issued the document is usually needed",
        Code::StateRequired => "state is required for a driver's license from the USA",
        Code::StateForbidden => "Leave this empty for this type of document",
        Code::TooLong => "At most {max} characters",
        Code::Expired => "This document has expired: its expiry date must be in the future",
        Code::DocumentExpired => "This document has expired: a new one will be asked for",
        Code::ExpiresSoon => {
            "Expires in less than {months} months: a document that is valid for longer may be asked for"
        }
        Code::ExpiryNotAfterIssue => "The expiry date must be later than the issue date",
        Code::WrongFileCount => "Files needed for this type of document: {expected}",
        Code::SidesRequired => "Give one FRONT and one BACK",
        Code::DuplicateFileUri => "This file is already used above; each side needs its own",
        Code::SelfieUriReused => "The selfie and a document use the same file",
        Code::UriNotOwned => "This file was not uploaded for this customer",
        Code::OneAddressDocument => "Give exactly one proof of address",
        Code::OlderThan90Days => "Should have been issued within the last {days} days",
        Code::CustomerNotEligible => "Customer is not eligible for this operation",
        Code::CustomerStatusUnknown => "This status is not known, so it could not be checked",
        Code::AttachInFlight => "An attach request is already in progress for this customer",
        Code::InvalidCustomerId => "Not a customer id",
        Code::CustomerIdNotUuid => "Customer ids are usually UUIDs",
        Code::FileTypeNotAllowed => "Allowed file types: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "This file is empty",
        Code::FileTypeUnknown => "The type of this file could not be told",
        Code::FileTypeMismatch => "Its name says otherwise, but this is a {found} file",
        Code::FileSmall => "Smaller than {kilobytes} KB: make sure that every word can be read",
        Code::FileTruncated => "The end of this file is missing; please save or scan it again",
        Code::FileEncrypted => "A password protects this PDF; please save it without one",
        Code::FileWithoutPages => "This PDF has no pages",
        Code::FileTooLarge => "Larger than {kilobytes} KB; please make it smaller",
        Code::FileAttachedTwice => "This file is already attached above",
        Code::DuplicateFieldName => {
            "Another part has this field name: the answer would hold only one"
        }
        Code::ServerRefused => "The server refused this",
        Code::DocumentRefused => "This document was not accepted. {label}",
        Code::CustomerRefused => "Some of what you told us was not accepted. {label}",
        Code::SideMissing => "The {side} side of this document is asked for",
        Code::NotJson => "The line is not JSON",
        Code::LineTooLong => "The line is longer than {max} MiB",
        Code::MoreIssues => "Issues that are not shown: {count}",
        Code::UsuallyRequired => "{member} is usually required",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "a text",
        "integer" => "a whole number",
        "list" => "a list",
        "object" => "an object",
        "invisible" => "an invisible character",
        "primitive" => "a text, a number, true, false or null",
        "HEIC" => ". Save this HEIC photo as JPEG",
        "WebP" => ". Save this WebP picture as JPEG",
        "TIFF" => ". Save this TIFF picture as JPEG",
        "GIF" => ". Save this GIF picture as JPEG",
        "BMP" => ". Save this BMP picture as JPEG",
        other => other,
    }
}
