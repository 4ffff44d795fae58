//! The body of `POST /v2/customers/{customer_id}/individual/attach` (Attach Documents to
//! Individual Customer V2).

use crate::form::section::{choice, section};

choice! {
    /// The identity documents that the API knows.
    IDENTIFYING_DOCUMENT_TYPE = IdentifyingDocumentType {
        "PASSPORT", "NATIONAL_ID", "DRIVERS_LICENSE", "RESIDENCE_PERMIT", "SELFIE"
    }
}
choice! {
    /// The proofs of address that the API knows.
    ADDRESS_DOCUMENT_TYPE = AddressDocumentType {
        "UTILITY_BILL", "GOVERNMENT_LETTER", "BANK_STATEMENT"
    }
}
choice! {
    /// The sides of a document.
    SIDE = Side { "FRONT", "BACK" }
}

section! {
    /// The body of `POST /v2/customers/{customer_id}/individual/attach`.
    Attach {
        /// At most one document that is not a selfie, and a selfie where the client's
        /// configuration asks for it.
        required identifying_documents: [IdentifyingDocument],
        /// Exactly one proof of address.
        required address_documents: [AddressDocument],
        /// From the query of `tos_policies_url`: the person was shown the terms and accepted them.
        required tos_policies_value: Token,
    }
}

section! {
    /// One identity document. Of a `SELFIE` the API reads `type` and `files` alone.
    IdentifyingDocument {
        /// Type of document.
        required kind = "type": (IDENTIFYING_DOCUMENT_TYPE),
        /// Number of the document; required for all types except `SELFIE`.
        conditional number: Code,
        /// Country that issued it, ISO 3166-1 alpha-3.
        optional country: Country,
        /// Issuing state, at most 64 characters: required for a `DRIVERS_LICENSE` from `USA`,
        /// optional for one from elsewhere, forbidden for the other types.
        conditional state: Text,
        /// Date of issue, `YYYY-MM-DD`.
        optional issue_date: Date,
        /// Date of expiry, `YYYY-MM-DD`, in the future; required for all types except `SELFIE`.
        conditional expiry_date: Date,
        /// One file for `PASSPORT` and `SELFIE`; one `FRONT` and one `BACK` for the others.
        required files: [DocumentFile],
    }
}

section! {
    /// One proof of address.
    AddressDocument {
        /// Type of document.
        required kind = "type": (ADDRESS_DOCUMENT_TYPE),
        /// ISO 3166-1 alpha-3; must match the customer's `country_of_residence`.
        required country: Country,
        /// Date of issue, `YYYY-MM-DD`; should be within the last 90 days.
        optional issue_date: Date,
        /// Exactly one file.
        required files: [DocumentFile],
    }
}

section! {
    /// One uploaded file of a document.
    DocumentFile {
        /// Which side it shows; required for the two-sided documents.
        conditional side: (SIDE),
        /// The URI that the upload answered.
        required uri: Token,
    }
}
