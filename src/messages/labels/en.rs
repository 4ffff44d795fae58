//! English: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Type of verification",
        Label::PersonalInformation => "Personal information",
        Label::FirstName => "First name",
        Label::MiddleName => "Middle name",
        Label::LastName => "Last name",
        Label::InEnglish => "{label} (in English letters)",
        Label::BirthDate => "Date of birth",
        Label::Email => "E-mail address",
        Label::Phone => "Phone number",
        Label::CountryOfResidence => "Country of residence",
        Label::Nationality => "Nationality",
        Label::SecondNationality => "Second nationality",
        Label::Gender => "Gender",
        Label::TaxNumbers => "Tax numbers",
        Label::TaxCountry => "Country of the tax number",
        Label::TaxNumberType => "Type of tax number",
        Label::TaxNumber => "Tax number",
        Label::Address => "Address",
        Label::Street => "Street and number",
        Label::Apartment => "Apartment, floor or unit",
        Label::City => "City",
        Label::Subdivision => "State, province or region",
        Label::PostalCode => "Postal code",
        Label::Country => "Country",
        Label::FinancialProfile => "Financial profile",
        Label::EmploymentStatus => "Employment status",
        Label::Occupation => "Occupation",
        Label::Purpose => "Purpose of the account",
        Label::PurposeRemarks => "More about the purpose",
        Label::SourcesOfFunds => "Sources of funds",
        Label::SourceOfFunds => "Source of funds",
        Label::SourcesRemarks => "More about the sources of funds",
        Label::MonthlyVolume => "Expected monthly volume (US dollars)",
        Label::MetaData => "Additional data",
        Label::IdentityDocuments => "Identity documents",
        Label::IdentityDocument => "Identity document",
        Label::ProofOfAddress => "Proof of address",
        Label::DocumentType => "Type of document",
        Label::DocumentNumber => "Document number",
        Label::IssuingCountry => "Issuing country",
        Label::IssuingState => "Issuing state",
        Label::IssueDate => "Date of issue",
        Label::ExpiryDate => "Expiry date",
        Label::Files => "Files",
        Label::File => "File",
        Label::Side => "Side",
        Label::Terms => "Acceptance of the terms",
        Label::Standard => "Standard verification",
        Label::Reliance => "Reliance on an earlier verification",
        Label::Male => "Male",
        Label::Female => "Female",
        Label::Employed => "Employed",
        Label::SelfEmployed => "Self-employed",
        Label::Retired => "Retired",
        Label::Student => "Student",
        Label::Unemployed => "Unemployed",
        Label::Passport => "Passport",
        Label::NationalId => "National identity card",
        Label::DriversLicense => "Driver's license",
        Label::ResidencePermit => "Residence permit",
        Label::Selfie => "Selfie",
        Label::UtilityBill => "Utility bill",
        Label::GovernmentLetter => "Letter from a public authority",
        Label::BankStatement => "Bank statement",
        Label::Front => "Front",
        Label::Back => "Back",
        Label::LowQuality => {
            "The picture is not clear enough: take a new one, sharp and in good light"
        }
        Label::ExpirationDate => "The document has expired or expires soon: use a valid one",
        Label::NotDocument => "The file does not show a document",
        Label::UnfilledId => "The document is not filled in or not signed",
        Label::DocumentTemplate => "This is a template, not a document that was issued",
        Label::ProblematicApplicantData => {
            "The details do not match the documents: please check them"
        }
        Label::DocumentMissing => "A document is missing",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "{member} is required",
        Person::TransliterationRequired => {
            "Write it here in English letters: {of} contains other characters"
        }
        Person::InvalidChoice => "Choose one: {choices}",
        Person::RelianceUnavailable => "This type of verification is not available here",
        Person::InvalidDateFormat => "Write the date as year, month and day, such as 1990-04-15",
        Person::AddressRepeated => "{member} has a field of its own: leave it out here",
        Person::PhoneCountryMismatch => {
            "The country code of this number is not that of your country of residence"
        }
        Person::PhoneAreaMismatch => {
            "The area code of this number is not one of your country of residence"
        }
        Person::UnknownCountry => "Choose a country from the list",
        Person::CountryNotInCatalogue => "This country is not in the list",
        Person::EmptyList => "{member}: at least one is required",
        Person::SsnFormat => "Write US tax numbers like 123-45-6789",
        Person::CountryMismatch => "Must be your country of residence",
        Person::UnknownSubdivision => "Choose a state, province or region from the list",
        Person::SubdivisionOfAnotherCountry => "This region belongs to another country",
        Person::SubdivisionUnverified => {
            "There is no list of regions for this country, so this could not be checked"
        }
        Person::NotInCatalogue => "Choose from the list",
        Person::StateRequired => {
            "The issuing state is required for a driver's license from the USA"
        }
        Person::SidesRequired => "Add the front and the back, one file each",
        Person::UriNotOwned => "Please upload this file again",
        Person::CustomerNotEligible => "Documents cannot be sent at the moment",
        Person::AttachInFlight => "Your documents are already being processed",
        Person::ServerRefused => "This was not accepted",
        Person::SideMissing => "This side of the document is missing: {side}",
    }
}
