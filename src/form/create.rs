//! The body of `POST /v2/customers/individual` (Individual customers guide V2, Request Body
//! Structure).

use crate::form::section::{choice, section};

choice! {
    /// How the customer's identity is verified.
    VERIFICATION_TYPE = VerificationType { "STANDARD", "RELIANCE" }
}
choice! {
    /// The genders that the API knows.
    GENDER = Gender { "MALE", "FEMALE" }
}
choice! {
    /// How the customer earns a living.
    EMPLOYMENT_STATUS = EmploymentStatus {
        "EMPLOYED", "SELF_EMPLOYED", "RETIRED", "STUDENT", "UNEMPLOYED"
    }
}

section! {
    /// The body of `POST /v2/customers/individual`.
    Create {
        /// How identity is verified. `RELIANCE` must be enabled for the client.
        required verification_type: (VERIFICATION_TYPE),
        /// Personal details exactly as shown on identity documents.
        required basic_info: {BasicInfo},
        /// Current residential address of the customer.
        required address: {Address},
        /// Employment, occupation, purpose, volume and sources of funds.
        required financial_profile: {FinancialProfile},
        /// Key-value pairs for the client's own tracking.
        optional meta_data: Free,
    }
}

section! {
    /// Personal details exactly as shown on identity documents.
    BasicInfo {
        /// Legal first name as shown on the identity document.
        required first_name: Text,
        /// English transliteration; required if `first_name` contains non-ASCII characters.
        conditional first_name_en: Text,
        /// Middle name.
        optional middle_name: Text,
        /// English transliteration; required if `middle_name` contains non-ASCII characters.
        conditional middle_name_en: Text,
        /// Legal last name as shown on the identity document.
        required last_name: Text,
        /// English transliteration; required if `last_name` contains non-ASCII characters.
        conditional last_name_en: Text,
        /// Date of birth, `YYYY-MM-DD`; the age must be between 18 and 120.
        required dob: Date,
        /// Personal e-mail address, all lowercase.
        required email: Email,
        /// Phone number in E.164 format, such as `+14155552671`.
        required phone: Phone,
        /// Country where the person resides, ISO 3166-1 alpha-3.
        required country_of_residence: Country,
        /// Country of primary citizenship, ISO 3166-1 alpha-3.
        required primary_nationality: Country,
        /// Country of secondary citizenship, ISO 3166-1 alpha-3.
        optional secondary_nationality: Country,
        /// Gender.
        optional gender: (GENDER),
        /// Tax identification documents; each `document_id` only once.
        required tax_info: [TaxEntry],
    }
}

section! {
    /// One tax identification document.
    TaxEntry {
        /// Country that issued it, ISO 3166-1 alpha-3.
        required country_code: Country,
        /// Type of tax document, such as `SSN` or `TIN`.
        required document_type: Text,
        /// Tax identification number in the country's official format; `xxx-xx-xxxx` for `USA`.
        required document_id: Code,
    }
}

section! {
    /// Current residential address of the customer.
    Address {
        /// Primary street address.
        required street_line_1: Text,
        /// English transliteration; required if `street_line_1` contains non-ASCII characters.
        conditional street_line_1_en: Text,
        /// Apartment, suite, unit and the like.
        optional street_line_2: Text,
        /// English transliteration; required if `street_line_2` contains non-ASCII characters.
        conditional street_line_2_en: Text,
        /// City, in English (Latin) characters.
        required city: Text,
        /// ISO 3166-2 code from the catalogue, such as `US-CA`.
        required subdivision_code: Subdivision,
        /// Postal or ZIP code.
        required postal_code: Code,
        /// ISO 3166-1 alpha-3; must match `basic_info.country_of_residence`.
        required country: Country,
    }
}

section! {
    /// Employment, occupation, purpose, volume and sources of funds.
    FinancialProfile {
        /// Employment status.
        required employment_status: (EMPLOYMENT_STATUS),
        /// Id from `GET /v1/occupations`.
        required occupation_id: Integer,
        /// Id from `GET /v1/purposes?type=INDIVIDUAL`.
        required purpose_id: Integer,
        /// The purpose in the person's own words.
        optional purpose_remarks: Text,
        /// Ids from `GET /v1/source-of-funds?type=INDIVIDUAL`.
        required source_of_fund_ids: Integers,
        /// The sources of funds in the person's own words.
        optional source_of_funds_description: Text,
        /// Expected monthly volume in whole US dollars (not cents); 0 is accepted.
        required monthly_volume_usd: Integer,
    }
}
