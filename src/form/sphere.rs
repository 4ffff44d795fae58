//! The body of SpherePay's `POST /v2/customer` (SpherePay, Create an Individual or Business
//! Customer, Body).
//!
//! The document says what address, personal and business information are, and names few of their
//! members. Those that SpherePay's own examples show are listed here, so that they can be named and
//! trimmed; others are neither refused nor left out.

use crate::form::section::{choice, section};

choice! {
    /// Who the customer is.
    CUSTOMER_TYPE = CustomerType { "individual", "business" }
}

section! {
    /// The body of `POST /v2/customer`.
    Customer {
        /// Whether the customer is a person or a business; it cannot be changed after creation.
        required kind = "type": (CUSTOMER_TYPE),
        /// The customer's e-mail address, at most 254 characters. It stays as it is written.
        optional email: Text,
        /// The customer's phone number in E.164 format, such as `+14155550123`.
        optional phone: Phone,
        /// The address of a person; required with any of the tax identification members.
        conditional address: {CustomerAddress},
        /// The addresses of a business, a registered and an operating one.
        optional addresses: [CustomerAddress],
        /// What is known of a person, the tax identification included.
        optional personal_information = "personalInformation": {PersonalInformation},
        /// What is known of a business, its identification number included.
        optional business_information = "businessInformation": {BusinessInformation},
        /// Any further data about the customer; each value is a text, a number, true, false or null.
        optional meta: Free,
    }
}

section! {
    /// An address. Members that are not listed here are sent as they are.
    CustomerAddress {
        /// Street and number.
        optional line1: Text,
        /// Apartment, suite, unit.
        optional line2: Text,
        /// City.
        optional city: Text,
        /// State or province.
        optional state: Text,
        /// Postal code.
        optional postal_code = "postalCode": Text,
        /// Country.
        optional country: Text,
    }
}

section! {
    /// What is known of a person. Members that are not listed here are sent as they are.
    PersonalInformation {
        /// First name.
        optional first_name = "firstName": Text,
        /// Last name.
        optional last_name = "lastName": Text,
        /// Date of birth.
        optional date_of_birth = "dateOfBirth": Text,
        /// The tax number; with it go its type, its country and the address.
        conditional tax_number = "taxIdentificationNumber": Text,
        /// What kind of number it is, such as `ssn`.
        conditional tax_type = "taxIdentificationNumberType": Text,
        /// The country that issued it.
        conditional tax_country = "taxIdentificationNumberCountry": Text,
        /// What document it is, for a number of another kind.
        optional tax_description = "taxIdentificationNumberDescription": Text,
    }
}

section! {
    /// What is known of a business. Members that are not listed here are sent as they are.
    BusinessInformation {
        /// The name in the register.
        optional legal_name = "legalName": Text,
        /// The name that customers know.
        optional trade_name = "tradeName": Text,
        /// What the business does.
        optional description: Text,
        /// Its web site.
        optional website: Text,
        /// Its identification number.
        optional identification_number = "identificationNumber": Text,
    }
}
