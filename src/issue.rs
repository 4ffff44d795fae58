//! What a check answers: [`Issue`]s about the person's data, each with a [`Code`] and a [`Path`].

use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt;

use crate::messages::{self, Language};

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
    ($( $(#[doc = $doc:literal])* $code:ident = $name:literal $severity:ident, )*) => {
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

            /// What it means, for the type declarations.
            #[cfg(not(target_arch = "wasm32"))]
            pub fn doc(self) -> &'static str {
                match self { $(Code::$code => concat!($($doc),*)),* }
            }
        }
    };
}

codes! {
    /// A required member is missing, empty or blank.
    Required = "required" Error,
    /// The value is not of the type that the API takes.
    WrongType = "wrong_type" Error,
    /// The value could not be read, or JSON has no word for it.
    Unreadable = "unreadable" Error,
    /// A text with half a surrogate pair, which no UTF-8 can carry.
    MalformedText = "malformed_text" Error,
    /// The API does not know this member.
    UnknownMember = "unknown_member" Warning,
    /// An optional member that holds only blanks.
    OnlyBlanks = "only_blanks" Warning,
    /// A member that may be left out but not be blank.
    MustNotBeBlank = "must_not_be_blank" Error,
    /// Non-ASCII characters where no English companion could carry the reading.
    NotAscii = "not_ascii" Error,
    /// Non-ASCII characters in free text.
    NonAsciiFreeText = "non_ascii_free_text" Warning,
    /// The English companion of a member with non-ASCII characters is missing.
    TransliterationRequired = "transliteration_required" Error,
    /// Not one of the words that the API knows here.
    InvalidChoice = "invalid_choice" Error,
    /// RELIANCE is not enabled for the client.
    RelianceUnavailable = "reliance_unavailable" Error,
    /// Not a date of the form YYYY-MM-DD.
    InvalidDateFormat = "invalid_date_format" Error,
    /// A day that no calendar has.
    NoSuchDate = "no_such_date" Error,
    /// Younger than 18.
    TooYoung = "too_young" Error,
    /// Older than 120.
    TooOld = "too_old" Error,
    /// Born after today.
    BirthDateInFuture = "birth_date_in_future" Error,
    /// Not an e-mail address.
    InvalidEmail = "invalid_email" Error,
    /// An e-mail address with upper-case letters.
    EmailNotLowercase = "email_not_lowercase" Error,
    /// An e-mail address whose domain has no dot.
    EmailDomainWithoutDot = "email_domain_without_dot" Warning,
    /// Not a phone number in E.164 form.
    InvalidPhone = "invalid_phone" Error,
    /// The phone's calling code is not the country of residence's.
    PhoneCountryMismatch = "phone_country_mismatch" Warning,
    /// Not an ISO 3166-1 alpha-3 code.
    UnknownCountry = "unknown_country" Error,
    /// A country that the host's catalogue does not list.
    CountryNotInCatalogue = "country_not_in_catalogue" Warning,
    /// The secondary nationality repeats the primary one.
    SameNationality = "same_nationality" Warning,
    /// A list that needs an entry has none.
    EmptyList = "empty_list" Error,
    /// A list with more entries than any person could have.
    TooManyEntries = "too_many_entries" Error,
    /// A USA tax number that is not xxx-xx-xxxx.
    SsnFormat = "ssn_format" Error,
    /// A USA tax number that was never issued.
    SsnNotIssued = "ssn_not_issued" Warning,
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
    /// Not in the catalogue that the host gave.
    NotInCatalogue = "not_in_catalogue" Error,
    /// The country of the address has no postal codes.
    PostalCodeNotUsed = "postal_code_not_used" Warning,
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
    TooLong = "too_long" Error,
    /// A document that has expired, or expires today.
    Expired = "expired" Error,
    /// A document that expires before, or on, the day of its issue.
    ExpiryNotAfterIssue = "expiry_not_after_issue" Error,
    /// More or fewer files than this type of document has.
    WrongFileCount = "wrong_file_count" Error,
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
    OlderThan90Days = "older_than_90_days" Warning,
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
    FileTypeNotAllowed = "file_type_not_allowed" Error,
    /// A file without content.
    FileEmpty = "file_empty" Error,
    /// A file whose type could not be told.
    FileTypeUnknown = "file_type_unknown" Warning,
    /// A file whose content is not what its name or media type says.
    FileTypeMismatch = "file_type_mismatch" Warning,
    /// A file so small that the scan may be unreadable.
    FileSmall = "file_small" Warning,
    /// Two files under one field name.
    DuplicateFieldName = "duplicate_field_name" Warning,
    /// Refused by the server, in its own words.
    ServerRefused = "server_refused" Error,
    /// There are more issues than the report carries.
    MoreIssues = "more_issues" Warning,
}

/// One step of a [`Path`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// A member's name.
    Name(&'a str),
    /// The place in a list, counted from 0.
    Index(usize),
}

/// Where an issue stands: dotted from the body's root, with list indexes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Path<'a> {
    steps: [Step<'a>; Path::LONGEST],
    len: usize,
}

impl Path<'_> {
    /// `identifying_documents.0.files.0.uri`
    const LONGEST: usize = 5;
}

impl<'a> Path<'a> {
    /// The body itself.
    pub const ROOT: Path<'static> = Path { steps: [Step::Index(0); Path::LONGEST], len: 0 };

    #[inline(never)]
    fn step(mut self, step: Step<'a>) -> Self {
        // Nothing in a body is deeper; a deeper step is reported at the place above it.
        if let Some(slot) = self.steps.get_mut(self.len) {
            *slot = step;
            self.len += 1;
        }
        self
    }

    /// The member of that name.
    pub fn to(self, name: &'a str) -> Self {
        self.step(Step::Name(name))
    }

    /// The entry at that place.
    pub fn at(self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    /// Its steps.
    pub fn steps(&self) -> &[Step<'a>] {
        &self.steps[..self.len]
    }

    /// The last name in it.
    pub fn member(&self) -> &'a str {
        let name = |step: &Step<'a>| match step {
            Step::Name(name) => Some(*name),
            Step::Index(_) => None,
        };
        self.steps().iter().rev().find_map(name).unwrap_or("")
    }

    /// Whether it is `other` or stands below it.
    pub fn is_within(&self, other: &Path<'_>) -> bool {
        self.steps().starts_with(other.steps())
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, step) in self.steps().iter().enumerate() {
            if n > 0 {
                formatter.write_str(".")?;
            }
            match step {
                Step::Name(name) => formatter.write_str(name)?,
                Step::Index(index) => write!(formatter, "{index}")?,
            }
        }
        Ok(())
    }
}

/// What a message is built from; never the person's own value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Param<'a> {
    /// A word of the API or of this crate.
    Word(&'a str),
    /// A bound or a count.
    Number(usize),
}

/// One finding about the person's data.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue<'a> {
    /// Where.
    pub path: Path<'a>,
    /// What.
    pub code: Code,
    /// What the message is built from.
    pub params: Vec<(&'static str, Param<'a>)>,
}

impl Issue<'_> {
    /// Whether it blocks.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// The message for people.
    pub fn message(&self, language: Language) -> String {
        messages::message(language, self)
    }
}

/// How many issues one report carries: more help nobody, and a hostile body could hold millions.
pub const MOST_ISSUES: usize = 1_000;

/// What a check answers: all issues at once, in the order of the API document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report<'a> {
    issues: Vec<Issue<'a>>,
    errors: usize,
    left_out: usize,
    scope: Option<Box<Path<'a>>>,
}

impl<'a> Report<'a> {
    /// Whether no issue is an error.
    pub fn valid(&self) -> bool {
        self.errors == 0
    }

    /// The issues.
    pub fn issues(&self) -> &[Issue<'a>] {
        &self.issues
    }

    /// An empty report that keeps only what stands at `place` or below it.
    pub(crate) fn scoped(place: Path<'a>) -> Self {
        Report { scope: Some(Box::new(place)), ..Report::default() }
    }

    #[inline(never)]
    pub(crate) fn add(&mut self, path: Path<'a>, code: Code) {
        self.add_with(path, code, &[]);
    }

    #[inline(never)]
    pub(crate) fn add_with(
        &mut self,
        path: Path<'a>,
        code: Code,
        params: &[(&'static str, Param<'a>)],
    ) {
        if self.scope.as_ref().is_some_and(|scope| !path.is_within(scope)) {
            return;
        }
        if code.severity() == Severity::Error {
            self.errors += 1;
        }
        if self.issues.len() < MOST_ISSUES {
            self.issues.push(Issue { path, code, params: params.to_vec() });
        } else {
            self.left_out += 1;
        }
    }

    /// Says at the end how many issues the report does not carry.
    pub(crate) fn close(mut self) -> Self {
        if self.left_out > 0 {
            let params = [("count", Param::Number(self.left_out))];
            self.issues.push(Issue {
                path: Path::ROOT,
                code: Code::MoreIssues,
                params: params.to_vec(),
            });
        }
        self
    }
}
