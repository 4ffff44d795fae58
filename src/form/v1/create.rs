//! The body of `POST /v1/customers/individual` (Individual customers guide V1, Request Body
//! Structure). No member has an `_en` companion: all are in English (Latin) characters themselves.

use crate::form::create::VERIFICATION_TYPE;
use crate::form::section::section;

section! {
    /// The body of `POST /v1/customers/individual`.
    CreateV1 {
        /// How identity is verified, `STANDARD` if left out. `RELIANCE` must be enabled for the
        /// client.
        optional verification_type: (VERIFICATION_TYPE),
        /// Personal details exactly as shown on identity documents, in English (Latin) characters.
        required basic_info: {BasicInfoV1},
        /// Current residential address of the customer.
        required address: {AddressV1},
        /// Occupation, source of funds, purpose and volume.
        required financial_profile: {FinancialProfileV1},
        /// Key-value pairs for the client's own tracking.
        optional meta_data: Free,
    }
}

section! {
    /// Personal details exactly as shown on identity documents, in English (Latin) characters.
    BasicInfoV1 {
        /// Legal first name as shown on the identity document.
        required first_name: Text,
        /// Legal last name as shown on the identity document.
        required last_name: Text,
        /// Date of birth, `YYYY-MM-DD`; the age must be between 18 and 120.
        required dob: Date,
        /// Personal e-mail address, all lowercase.
        required email: Email,
        /// Phone number in E.164 format, such as `+14155552671`.
        required phone: Phone,
        /// Country where the person resides, ISO 3166-1 alpha-3.
        required country_of_residence: Country,
        /// Country of citizenship, ISO 3166-1 alpha-3.
        required nationality: Country,
        /// Tax identification number in the country's official format; `xxx-xx-xxxx` for `USA`.
        required tin: Code,
    }
}

section! {
    /// Current residential address of the customer.
    AddressV1 {
        /// Full street address, the number of the apartment or unit included.
        required street: Text,
        /// City.
        required city: Text,
        /// Subdivision code from the catalogue, such as `US-CA`.
        required state: Subdivision,
        /// Postal or ZIP code.
        required postal_code: Code,
        /// ISO 3166-1 alpha-3; need not be the country of residence.
        required country: Country,
    }
}

section! {
    /// Occupation, source of funds, purpose and volume.
    FinancialProfileV1 {
        /// Id from `GET /v1/occupations`.
        required occupation_id: Integer,
        /// Id from `GET /v1/source-of-funds?type=INDIVIDUAL`.
        required source_of_fund_id: Integer,
        /// Id from `GET /v1/purposes?type=INDIVIDUAL`.
        required purpose_id: Integer,
        /// Expected monthly volume in whole US dollars (not cents); 0 is accepted.
        required monthly_volume_usd: Integer,
    }
}
