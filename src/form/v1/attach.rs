//! The body of `POST /v1/customers/individual/attach` (Individual customers guide V1, Step 2: Attach
//! Documents).

use crate::form::attach::DocumentFile;
use crate::form::section::{choice, section};

choice! {
    /// The identity documents that V1 knows.
    PROOF_OF_IDENTITY_TYPE = ProofOfIdentityType {
        "PASSPORT", "NATIONAL_ID", "DRIVERS_LICENSE"
    }
}
choice! {
    /// The proofs of address that V1 knows.
    PROOF_OF_ADDRESS_TYPE = ProofOfAddressType {
        "UTILITY_BILL", "BANK_STATEMENT", "GOVERNMENT_LETTER", "RESIDENCE_PERMIT", "PASSPORT",
        "NATIONAL_ID", "DRIVERS_LICENSE", "COMPANY_DOC"
    }
}

section! {
    /// The body of `POST /v1/customers/individual/attach`.
    AttachV1 {
        /// The customer that the documents are for.
        required customer_id: Token,
        /// One identity document.
        required proof_of_identity: {ProofOfIdentity},
        /// One proof of address.
        required proof_of_address: {ProofOfAddress},
        /// From the query of `tos_policies_url`: the person was shown the terms and accepted them.
        required tos_policies_value: Token,
    }
}

section! {
    /// One identity document of V1.
    ProofOfIdentity {
        /// Type of document.
        required kind = "type": (PROOF_OF_IDENTITY_TYPE),
        /// Number of the document.
        required number: Code,
        /// Country that issued it, ISO 3166-1 alpha-3.
        required country: Country,
        /// Date of issue, `YYYY-MM-DD`.
        required issue_date: Date,
        /// Date of expiry, `YYYY-MM-DD`.
        required expiry_date: Date,
        /// Both `FRONT` and `BACK` for `NATIONAL_ID` and `DRIVERS_LICENSE`.
        required files: [DocumentFile],
    }
}

section! {
    /// One proof of address of V1.
    ProofOfAddress {
        /// Type of document.
        required kind = "type": (PROOF_OF_ADDRESS_TYPE),
        /// ISO 3166-1 alpha-3.
        required country: Country,
        /// Its files.
        required files: [DocumentFile],
    }
}
