//! What things are called for people: the inputs and sections of a body, the words of its closed
//! lists, and why a document was refused.

/// Lists every label once, each with the words of the API that it stands for.
macro_rules! labels {
    (
        inputs { $( $input:ident = $($place:literal)|+, )* }
        choices { $( $choice:ident = $word:literal, )* }
        refusals { $( $refusal:ident = $reason:literal, )* }
    ) => {
        /// What has a name for people: every language names all of them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Label {
            $( #[doc = concat!("Of the input" $(, " `", $place, "`")+, ".")] $input, )*
            $( #[doc = concat!("Of the choice `", $word, "`.")] $choice, )*
            $( #[doc = concat!("Why a document was refused: `", $reason, "`.")] $refusal, )*
        }

        impl Label {
            /// Those of inputs, sections and lists.
            pub const INPUTS: &'static [Label] = &[$(Label::$input),*];
            /// Those of the words of closed lists.
            pub const CHOICES: &'static [Label] = &[$(Label::$choice),*];
            /// Those of the reasons for which documents are refused.
            pub const REFUSALS: &'static [Label] = &[$(Label::$refusal),*];

            /// What it is the label of: a member's name, with its section's where others have that
            /// name too, `.*` behind it for an entry of a list; a choice; a reason. `_en` is what is
            /// put to the label of the member that the companion belongs to.
            pub fn keys(self) -> &'static [&'static str] {
                match self {
                    $( Label::$input => &[$($place),+], )*
                    $( Label::$choice => &[$word], )*
                    $( Label::$refusal => &[$reason], )*
                }
            }
        }
    };
}

labels! {
    inputs {
        Verification = "verification_type",
        PersonalInformation = "basic_info",
        FirstName = "first_name",
        MiddleName = "middle_name",
        LastName = "last_name",
        InEnglish = "_en",
        BirthDate = "dob",
        Email = "email",
        Phone = "phone",
        CountryOfResidence = "country_of_residence",
        Nationality = "primary_nationality",
        SecondNationality = "secondary_nationality",
        Gender = "gender",
        TaxNumbers = "tax_info",
        TaxCountry = "country_code",
        TaxNumberType = "document_type",
        TaxNumber = "document_id" | "tax_info.*",
        Address = "address",
        Street = "street_line_1",
        Apartment = "street_line_2",
        City = "city",
        Subdivision = "subdivision_code",
        PostalCode = "postal_code",
        Country = "country",
        FinancialProfile = "financial_profile",
        EmploymentStatus = "employment_status",
        Occupation = "occupation_id",
        Purpose = "purpose_id",
        PurposeRemarks = "purpose_remarks",
        SourcesOfFunds = "source_of_fund_ids",
        SourceOfFunds = "source_of_fund_ids.*",
        SourcesRemarks = "source_of_funds_description",
        MonthlyVolume = "monthly_volume_usd",
        MetaData = "meta_data",
        IdentityDocuments = "identifying_documents",
        IdentityDocument = "identifying_documents.*",
        ProofOfAddress = "address_documents",
        DocumentType = "type",
        DocumentNumber = "number",
        IssuingCountry = "identifying_documents.country",
        IssuingState = "state",
        IssueDate = "issue_date",
        ExpiryDate = "expiry_date",
        Files = "files",
        File = "uri" | "files.*",
        Side = "side",
        Terms = "tos_policies_value",
    }
    choices {
        Standard = "STANDARD",
        Reliance = "RELIANCE",
        Male = "MALE",
        Female = "FEMALE",
        Employed = "EMPLOYED",
        SelfEmployed = "SELF_EMPLOYED",
        Retired = "RETIRED",
        Student = "STUDENT",
        Unemployed = "UNEMPLOYED",
        Passport = "PASSPORT",
        NationalId = "NATIONAL_ID",
        DriversLicense = "DRIVERS_LICENSE",
        ResidencePermit = "RESIDENCE_PERMIT",
        Selfie = "SELFIE",
        UtilityBill = "UTILITY_BILL",
        GovernmentLetter = "GOVERNMENT_LETTER",
        BankStatement = "BANK_STATEMENT",
        Front = "FRONT",
        Back = "BACK",
    }
    refusals {
        LowQuality = "LOW_QUALITY",
        ExpirationDate = "EXPIRATION_DATE",
        NotDocument = "NOT_DOCUMENT",
        UnfilledId = "UNFILLED_ID",
        DocumentTemplate = "DOCUMENT_TEMPLATE",
        ProblematicApplicantData = "PROBLEMATIC_APPLICANT_DATA",
        DocumentMissing = "DOCUMENT_MISSING",
    }
}

impl Label {
    /// The reason of that name, as `LOW_QUALITY`.
    pub fn of_refusal(reason: &str) -> Option<Label> {
        Label::REFUSALS.iter().copied().find(|label| label.keys().contains(&reason))
    }
}
