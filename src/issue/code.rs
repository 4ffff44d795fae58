//! The closed list of codes: what can be wrong.

use serde::{Serialize, Serializer};

/// Whether an issue blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The API documents say that this is refused.
    Error,
    /// Likely to be refused or questioned; never blocks.
    Warning,
}

impl Severity {
    /// `"error"` or `"warning"`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// Lists every code once, with its name, its severity and what it means.
macro_rules! codes {
    ($( $(#[doc = $doc:literal])* $code:ident = $name:literal $severity:ident $(($param:ident))?, )*) => {
        /// What is wrong: a closed list, stable, the contract with the page.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $( $(#[doc = $doc])* $code, )*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$code),*];

            /// Its name in JavaScript.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$code => $name),* }
            }

            /// Whether it blocks.
            pub fn severity(self) -> Severity {
                match self { $(Code::$code => Severity::$severity),* }
            }

            /// The name of what its message is built from; `""` where that is nothing.
            pub fn param(self) -> &'static str {
                match self { $(Code::$code => concat!($(stringify!($param))?)),* }
            }

            /// What it means, for the type declarations.
            #[cfg(not(target_arch = "wasm32"))]
            pub fn doc(self) -> &'static str {
                match self { $(Code::$code => concat!($($doc),*)),* }
            }
        }
    };
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

codes! {
    /// A required member is missing, empty or blank.
    Required = "required" Error (member),
    /// The value is not of the type that the API takes.
    WrongType = "wrong_type" Error (expected),
    /// The value could not be read, or JSON has no word for it.
    Unreadable = "unreadable" Error,
    /// A text with half a surrogate pair, which no UTF-8 can carry.
    MalformedText = "malformed_text" Error,
    /// The API does not know this member.
    UnknownMember = "unknown_member" Warning,
    /// A member of V1, which V2 calls `name` and ignores under this one.
    V1Member = "v1_member" Warning (name),
    /// A member that V1 does not have, so that a migrated body cannot hold it.
    NotInV1 = "not_in_v1" Warning,
    /// An optional member that holds only blanks.
    OnlyBlanks = "only_blanks" Warning,
    /// A member that may be left out but not be blank.
    MustNotBeBlank = "must_not_be_blank" Error,
    /// Non-ASCII characters where no English companion could carry the reading.
    NotAscii = "not_ascii" Error,
    /// Non-ASCII characters in free text.
    NonAsciiFreeText = "non_ascii_free_text" Warning,
    /// The English companion of a member with non-ASCII characters is missing.
    TransliterationRequired = "transliteration_required" Error (of),
    /// Not one of the words that the API knows here.
    InvalidChoice = "invalid_choice" Error (choices),
    /// RELIANCE is not enabled for the client.
    RelianceUnavailable = "reliance_unavailable" Error,
    /// Not a date of the form YYYY-MM-DD.
    InvalidDateFormat = "invalid_date_format" Error,
    /// A day that no calendar has.
    NoSuchDate = "no_such_date" Error,
    /// Younger than 18.
    TooYoung = "too_young" Error (min),
    /// Older than 120.
    TooOld = "too_old" Error (max),
    /// Born after today.
    BirthDateInFuture = "birth_date_in_future" Error,
    /// Not an e-mail address.
    InvalidEmail = "invalid_email" Error,
    /// An e-mail address with upper-case letters.
    EmailNotLowercase = "email_not_lowercase" Error,
    /// An invisible character, such as a line break, in a name or an address.
    ControlCharacters = "control_characters" Warning,
    /// A digit in a name.
    DigitsInName = "digits_in_name" Warning,
    /// A name in capitals only: documents print so, people rarely write so.
    AllCapitals = "all_capitals" Warning,
    /// The first name holds the last name too.
    NameRepeated = "name_repeated" Warning,
    /// A name that is none: no letters, a placeholder such as "N/A", an e-mail address, markup.
    NotAName = "not_a_name" Warning,
    /// A title in front of a name, such as "Mr" or "Dr".
    TitleInName = "title_in_name" Warning,
    /// A P.O. box where the address of a home belongs.
    PoBox = "po_box" Warning,
    /// A street line that holds the city or the postal code too.
    AddressRepeated = "address_repeated" Warning (member),
    /// An e-mail address whose domain has no dot.
    EmailDomainWithoutDot = "email_domain_without_dot" Warning,
    /// An e-mail domain that is one slip away from a common one.
    EmailDomainTypo = "email_domain_typo" Warning (domain),
    /// An e-mail domain whose end no domain can have.
    EmailDomainUnknown = "email_domain_unknown" Warning,
    /// Not a phone number in E.164 form.
    InvalidPhone = "invalid_phone" Error,
    /// No calling code begins as this phone number does.
    PhoneCallingCodeUnknown = "phone_calling_code_unknown" Warning,
    /// Fewer digits than a phone number with this calling code has.
    PhoneTooShort = "phone_too_short" Warning (min),
    /// More digits than a phone number with this calling code has.
    PhoneTooLong = "phone_too_long" Warning (max),
    /// The phone's calling code is not the country of residence's.
    PhoneCountryMismatch = "phone_country_mismatch" Warning (country),
    /// The 0 that is dialled only within a country, kept behind its calling code.
    PhoneTrunkZero = "phone_trunk_zero" Warning,
    /// A number of +1 whose area code is another country's than the country of residence.
    PhoneAreaMismatch = "phone_area_mismatch" Warning (country),
    /// Not an ISO 3166-1 alpha-3 code.
    UnknownCountry = "unknown_country" Error,
    /// A country that the host's catalogue does not list.
    CountryNotInCatalogue = "country_not_in_catalogue" Warning,
    /// The secondary nationality repeats the primary one.
    SameNationality = "same_nationality" Warning,
    /// A list that needs an entry has none.
    EmptyList = "empty_list" Error (member),
    /// A list with more entries than any person could have.
    TooManyEntries = "too_many_entries" Error (max),
    /// A USA tax number that is not xxx-xx-xxxx.
    SsnFormat = "ssn_format" Error,
    /// A USA tax number that was never issued.
    SsnNotIssued = "ssn_not_issued" Warning,
    /// A tax number that has not the form of its country's numbers.
    TaxIdFormat = "tax_id_format" Warning,
    /// A tax number whose check digit does not match.
    TaxIdCheckDigit = "tax_id_check_digit" Warning,
    /// A tax number of a kind that is not issued.
    TaxIdNotIssued = "tax_id_not_issued" Warning,
    /// A tax number that contradicts the date of birth.
    TaxIdDob = "tax_id_dob" Warning,
    /// A tax number that is of another kind of its country's than its `document_type` says.
    TaxIdOtherKind = "tax_id_other_kind" Warning,
    /// The same tax number twice.
    DuplicateDocumentId = "duplicate_document_id" Error,
    /// The same tax number twice, written differently.
    SimilarDocumentId = "similar_document_id" Warning,
    /// A resident of the USA without a USA tax number.
    UsaTaxEntryMissing = "usa_tax_entry_missing" Warning,
    /// Not the customer's country of residence.
    CountryMismatch = "country_mismatch" Error,
    /// Not an ISO 3166-2 code.
    UnknownSubdivision = "unknown_subdivision" Error,
    /// A subdivision of another country than the address's.
    SubdivisionOfAnotherCountry = "subdivision_of_another_country" Error,
    /// The country has no ISO 3166-2 codes to check against.
    SubdivisionUnverified = "subdivision_unverified" Warning,
    /// A code that ISO 3166-2 has withdrawn for another.
    SubdivisionWithdrawn = "subdivision_withdrawn" Warning (successor),
    /// Not in the catalogue that the host gave.
    NotInCatalogue = "not_in_catalogue" Error,
    /// Not of the shape that the country's postal codes have.
    PostalCodeFormat = "postal_code_format" Warning (shape),
    /// The country of the address has no postal codes.
    PostalCodeNotUsed = "postal_code_not_used" Warning,
    /// Not of the form that the country catalogue gives for postal codes.
    PostalCodeCatalogue = "postal_code_catalogue" Warning,
    /// A postal code of another subdivision of the country.
    PostalCodeOfAnotherSubdivision = "postal_code_of_another_subdivision" Warning,
    /// An amount below zero.
    NegativeAmount = "negative_amount" Error,
    /// The same id twice.
    DuplicateId = "duplicate_id" Warning,
    /// A value in `meta_data` that is itself a list or an object.
    NestedMetaData = "nested_meta_data" Warning,
    /// `meta_data` with too many or too deeply nested values, or that contains itself.
    TooComplex = "too_complex" Error,
    /// More than one identity document that is not a selfie.
    MultiplePrimaryDocuments = "multiple_primary_documents" Error,
    /// More than one selfie.
    MultipleSelfies = "multiple_selfies" Error,
    /// The client's configuration asks for a selfie and there is none.
    SelfieRequired = "selfie_required" Error,
    /// A first attach with a selfie alone.
    SelfieOnly = "selfie_only" Warning,
    /// An identity document without its country.
    DocumentCountryMissing = "document_country_missing" Warning,
    /// A driver's license from the USA without its state.
    StateRequired = "state_required" Error,
    /// A state on a document that must not have one.
    StateForbidden = "state_forbidden" Error,
    /// More characters than the API takes.
    TooLong = "too_long" Error (max),
    /// A document that has expired, or expires today.
    Expired = "expired" Error,
    /// V1: a document that has expired, or expires today.
    DocumentExpired = "document_expired" Warning,
    /// A document that expires in less than two months.
    ExpiresSoon = "expires_soon" Warning (months),
    /// A document that expires before, or on, the day of its issue.
    ExpiryNotAfterIssue = "expiry_not_after_issue" Error,
    /// More or fewer files than this type of document has.
    WrongFileCount = "wrong_file_count" Error (expected),
    /// Not one FRONT and one BACK.
    SidesRequired = "sides_required" Error,
    /// The same file for two documents or sides.
    DuplicateFileUri = "duplicate_file_uri" Error,
    /// A selfie's file that stands elsewhere too.
    SelfieUriReused = "selfie_uri_reused" Warning,
    /// A file that was not uploaded for this customer.
    UriNotOwned = "uri_not_owned" Error,
    /// More than one proof of address.
    OneAddressDocument = "one_address_document" Error,
    /// A proof of address older than 90 days.
    OlderThan90Days = "older_than_90_days" Warning (days),
    /// The customer's status does not allow an attach.
    CustomerNotEligible = "customer_not_eligible" Error,
    /// A customer status that is in none of the API's documents.
    CustomerStatusUnknown = "customer_status_unknown" Warning,
    /// An attach request is already under way.
    AttachInFlight = "attach_in_flight" Error,
    /// A customer id that cannot stand in a path.
    InvalidCustomerId = "invalid_customer_id" Error,
    /// A customer id that is not a UUID.
    CustomerIdNotUuid = "customer_id_not_uuid" Warning,
    /// A file that is not PDF, JPG, JPEG or PNG.
    FileTypeNotAllowed = "file_type_not_allowed" Error (found),
    /// A file without content.
    FileEmpty = "file_empty" Error,
    /// A file whose type could not be told.
    FileTypeUnknown = "file_type_unknown" Warning,
    /// A file whose content is not what its name or media type says.
    FileTypeMismatch = "file_type_mismatch" Warning (found),
    /// A file so small that the scan may be unreadable.
    FileSmall = "file_small" Warning (kilobytes),
    /// A file whose end is missing.
    FileTruncated = "file_truncated" Warning,
    /// A PDF that a password protects.
    FileEncrypted = "file_encrypted" Warning,
    /// A PDF without pages.
    FileWithoutPages = "file_without_pages" Warning,
    /// A file larger than the host takes.
    FileTooLarge = "file_too_large" Warning (kilobytes),
    /// The same file twice, under whatever names.
    FileAttachedTwice = "file_attached_twice" Warning,
    /// Two files under one field name.
    DuplicateFieldName = "duplicate_field_name" Warning,
    /// Refused by the server, in its own words.
    ServerRefused = "server_refused" Error,
    /// A document that the reviewers have refused.
    DocumentRefused = "document_refused" Error (label),
    /// What the reviewers have refused beside the documents.
    CustomerRefused = "customer_refused" Error (label),
    /// A side of a document that the API asks for.
    SideMissing = "side_missing" Error (side),
    /// A line that is not JSON.
    NotJson = "not_json" Error,
    /// A line of more than `max` MiB.
    LineTooLong = "line_too_long" Error (max),
    /// There are more issues than the report carries.
    MoreIssues = "more_issues" Warning (count),
    /// A member that no customer is verified without.
    UsuallyRequired = "usually_required" Warning (member),
}

/// A set of codes: a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Codes([u64; 2]);

const _: () = assert!(Code::ALL.len() <= 128);

impl Codes {
    /// Adds a code.
    pub fn insert(&mut self, code: Code) {
        if let Some(bits) = self.0.get_mut(code as usize / 64) {
            *bits |= 1 << (code as usize % 64);
        }
    }

    /// Whether a code is among them.
    pub fn has(self, code: Code) -> bool {
        self.0.get(code as usize / 64).is_some_and(|bits| bits >> (code as usize % 64) & 1 == 1)
    }
}
