// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.

/** Key-value pairs for the client's own tracking; JSON, and better not nested. */
export interface MetaData {
  [key: string]: unknown;
}

/** What a form may hold of {@link MetaData}: the same. */
export type MetaDataForm = MetaData;

/** The codes of errors: the API's documents say that this is refused. */
export type ErrorCode =
  /** A required member is missing, empty or blank. */
  | "required"
  /** The value is not of the type that the API takes. */
  | "wrong_type"
  /** The value could not be read, or JSON has no word for it. */
  | "unreadable"
  /** A text with half a surrogate pair, which no UTF-8 can carry. */
  | "malformed_text"
  /** A member that may be left out but not be blank. */
  | "must_not_be_blank"
  /** Non-ASCII characters where no English companion could carry the reading. */
  | "not_ascii"
  /** The English companion of a member with non-ASCII characters is missing. */
  | "transliteration_required"
  /** Not one of the words that the API knows here. */
  | "invalid_choice"
  /** RELIANCE is not enabled for the client. */
  | "reliance_unavailable"
  /** Not a date of the form YYYY-MM-DD. */
  | "invalid_date_format"
  /** A day that no calendar has. */
  | "no_such_date"
  /** Younger than 18. */
  | "too_young"
  /** Older than 120. */
  | "too_old"
  /** Born after today. */
  | "birth_date_in_future"
  /** Not an e-mail address. */
  | "invalid_email"
  /** An e-mail address with upper-case letters. */
  | "email_not_lowercase"
  /** Not a phone number in E.164 form. */
  | "invalid_phone"
  /** Not an ISO 3166-1 alpha-3 code. */
  | "unknown_country"
  /** A list that needs an entry has none. */
  | "empty_list"
  /** A list with more entries than any person could have. */
  | "too_many_entries"
  /** A USA tax number that is not xxx-xx-xxxx. */
  | "ssn_format"
  /** The same tax number twice. */
  | "duplicate_document_id"
  /** Not the customer's country of residence. */
  | "country_mismatch"
  /** Not an ISO 3166-2 code. */
  | "unknown_subdivision"
  /** A subdivision of another country than the address's. */
  | "subdivision_of_another_country"
  /** Not in the catalogue that the host gave. */
  | "not_in_catalogue"
  /** An amount below zero. */
  | "negative_amount"
  /** `meta_data` with too many or too deeply nested values, or that contains itself. */
  | "too_complex"
  /** More than one identity document that is not a selfie. */
  | "multiple_primary_documents"
  /** More than one selfie. */
  | "multiple_selfies"
  /** The client's configuration asks for a selfie and there is none. */
  | "selfie_required"
  /** A driver's license from the USA without its state. */
  | "state_required"
  /** A state on a document that must not have one. */
  | "state_forbidden"
  /** More characters than the API takes. */
  | "too_long"
  /** A document that has expired, or expires today. */
  | "expired"
  /** A document that expires before, or on, the day of its issue. */
  | "expiry_not_after_issue"
  /** More or fewer files than this type of document has. */
  | "wrong_file_count"
  /** Not one FRONT and one BACK. */
  | "sides_required"
  /** The same file for two documents or sides. */
  | "duplicate_file_uri"
  /** A file that was not uploaded for this customer. */
  | "uri_not_owned"
  /** More than one proof of address. */
  | "one_address_document"
  /** The customer's status does not allow an attach. */
  | "customer_not_eligible"
  /** An attach request is already under way. */
  | "attach_in_flight"
  /** A customer id that cannot stand in a path. */
  | "invalid_customer_id"
  /** A file that is not PDF, JPG, JPEG or PNG. */
  | "file_type_not_allowed"
  /** A file without content. */
  | "file_empty"
  /** Refused by the server, in its own words. */
  | "server_refused"
  /** A document that the reviewers have refused. */
  | "document_refused"
  /** What the reviewers have refused beside the documents. */
  | "customer_refused"
  /** A side of a document that the API asks for. */
  | "side_missing"
  /** A line that is not JSON. */
  | "not_json"
  /** A line of more than `max` MiB. */
  | "line_too_long";

/** The codes of warnings: likely to be refused or questioned; they never block. */
export type WarningCode =
  /** The API does not know this member. */
  | "unknown_member"
  /** A member of V1, which V2 calls `name` and ignores under this one. */
  | "v1_member"
  /** A member that V1 does not have, so that a migrated body cannot hold it. */
  | "not_in_v1"
  /** An optional member that holds only blanks. */
  | "only_blanks"
  /** Non-ASCII characters in free text. */
  | "non_ascii_free_text"
  /** An invisible character, such as a line break, in a name or an address. */
  | "control_characters"
  /** A digit in a name. */
  | "digits_in_name"
  /** A name in capitals only: documents print so, people rarely write so. */
  | "all_capitals"
  /** The first name holds the last name too. */
  | "name_repeated"
  /** A name that is none: no letters, a placeholder such as "N/A", an e-mail address, markup. */
  | "not_a_name"
  /** A title in front of a name, such as "Mr" or "Dr". */
  | "title_in_name"
  /** A P.O. box where the address of a home belongs. */
  | "po_box"
  /** A street line that holds the city or the postal code too. */
  | "address_repeated"
  /** An e-mail address whose domain has no dot. */
  | "email_domain_without_dot"
  /** An e-mail domain that is one slip away from a common one. */
  | "email_domain_typo"
  /** An e-mail domain whose end no domain can have. */
  | "email_domain_unknown"
  /** No calling code begins as this phone number does. */
  | "phone_calling_code_unknown"
  /** Fewer digits than a phone number with this calling code has. */
  | "phone_too_short"
  /** More digits than a phone number with this calling code has. */
  | "phone_too_long"
  /** The phone's calling code is not the country of residence's. */
  | "phone_country_mismatch"
  /** The 0 that is dialled only within a country, kept behind its calling code. */
  | "phone_trunk_zero"
  /** A number of +1 whose area code is another country's than the country of residence. */
  | "phone_area_mismatch"
  /** A country that the host's catalogue does not list. */
  | "country_not_in_catalogue"
  /** The secondary nationality repeats the primary one. */
  | "same_nationality"
  /** A USA tax number that was never issued. */
  | "ssn_not_issued"
  /** A tax number that has not the form of its country's numbers. */
  | "tax_id_format"
  /** A tax number whose check digit does not match. */
  | "tax_id_check_digit"
  /** A tax number of a kind that is not issued. */
  | "tax_id_not_issued"
  /** A tax number that contradicts the date of birth. */
  | "tax_id_dob"
  /** A tax number that is of another kind of its country's than its `document_type` says. */
  | "tax_id_other_kind"
  /** The same tax number twice, written differently. */
  | "similar_document_id"
  /** A resident of the USA without a USA tax number. */
  | "usa_tax_entry_missing"
  /** The country has no ISO 3166-2 codes to check against. */
  | "subdivision_unverified"
  /** A code that ISO 3166-2 has withdrawn for another. */
  | "subdivision_withdrawn"
  /** Not of the shape that the country's postal codes have. */
  | "postal_code_format"
  /** The country of the address has no postal codes. */
  | "postal_code_not_used"
  /** Not of the form that the country catalogue gives for postal codes. */
  | "postal_code_catalogue"
  /** A postal code of another subdivision of the country. */
  | "postal_code_of_another_subdivision"
  /** The same id twice. */
  | "duplicate_id"
  /** A value in `meta_data` that is itself a list or an object. */
  | "nested_meta_data"
  /** A first attach with a selfie alone. */
  | "selfie_only"
  /** An identity document without its country. */
  | "document_country_missing"
  /** V1: a document that has expired, or expires today. */
  | "document_expired"
  /** A document that expires in less than two months. */
  | "expires_soon"
  /** A selfie's file that stands elsewhere too. */
  | "selfie_uri_reused"
  /** A proof of address older than 90 days. */
  | "older_than_90_days"
  /** A customer status that is in none of the API's documents. */
  | "customer_status_unknown"
  /** A customer id that is not a UUID. */
  | "customer_id_not_uuid"
  /** A file whose type could not be told. */
  | "file_type_unknown"
  /** A file whose content is not what its name or media type says. */
  | "file_type_mismatch"
  /** A file so small that the scan may be unreadable. */
  | "file_small"
  /** A file whose end is missing. */
  | "file_truncated"
  /** A PDF that a password protects. */
  | "file_encrypted"
  /** A PDF without pages. */
  | "file_without_pages"
  /** A file larger than the host takes. */
  | "file_too_large"
  /** The same file twice, under whatever names. */
  | "file_attached_twice"
  /** Two files under one field name. */
  | "duplicate_field_name"
  /** There are more issues than the report carries. */
  | "more_issues";

/** What is wrong: closed and stable, the part to program against. */
export type IssueCode = ErrorCode | WarningCode;

/** How the customer's identity is verified. */
export type VerificationType = "STANDARD" | "RELIANCE";

/** The genders that the API knows. */
export type Gender = "MALE" | "FEMALE";

/** How the customer earns a living. */
export type EmploymentStatus = "EMPLOYED" | "SELF_EMPLOYED" | "RETIRED" | "STUDENT" | "UNEMPLOYED";

/** The identity documents that the API knows. */
export type IdentifyingDocumentType =
  | "PASSPORT"
  | "NATIONAL_ID"
  | "DRIVERS_LICENSE"
  | "RESIDENCE_PERMIT"
  | "SELFIE";

/** The sides of a document. */
export type Side = "FRONT" | "BACK";

/** The proofs of address that the API knows. */
export type AddressDocumentType = "UTILITY_BILL" | "GOVERNMENT_LETTER" | "BANK_STATEMENT";

/** The identity documents that V1 knows. */
export type ProofOfIdentityType = "PASSPORT" | "NATIONAL_ID" | "DRIVERS_LICENSE";

/** The proofs of address that V1 knows. */
export type ProofOfAddressType =
  | "UTILITY_BILL"
  | "BANK_STATEMENT"
  | "GOVERNMENT_LETTER"
  | "RESIDENCE_PERMIT"
  | "PASSPORT"
  | "NATIONAL_ID"
  | "DRIVERS_LICENSE"
  | "COMPANY_DOC";

/** The statuses that the API's documents and its OpenAPI description name, V1 and V2 together. */
export type CustomerStatus =
  | "INCOMPLETE"
  | "QUEUED"
  | "PROCESSING"
  | "REVIEWING"
  | "APPROVED"
  | "ACTION_REQUIRED"
  | "REINITIATE"
  | "ON_HOLD"
  | "IN_COMPLIANCE"
  | "REJECTED";

/** The things that normalising does. */
export type ChangeKind =
  /** White space cut off both ends. */
  | "trimmed"
  /** Marks that nobody sees taken out: of direction, without width, soft hyphens. */
  | "invisible_removed"
  /** A no-break space, or another one, written as a blank. */
  | "blank_replaced"
  /** A typographic quote or dash written as `'`, `"` or `-`. */
  | "typographic_replaced"
  /** Digits of another script written as 0 to 9. */
  | "digits_latin"
  /** Letters and their accents written as one character each (Unicode's form NFC). */
  | "composed"
  /** An empty optional member left out. */
  | "empty_dropped"
  /** An e-mail address written in lower case. */
  | "lowercased"
  /** Spaces and punctuation taken out of a phone number. */
  | "punctuation_removed"
  /** The 00 in front of a phone number written as +. */
  | "plus_written"
  /** The (0) behind the country code of a phone number taken out. */
  | "trunk_prefix_removed"
  /** Nine digits written as xxx-xx-xxxx. */
  | "ssn_formatted"
  /** One of a list of words, written as the API does. */
  | "choice_written"
  /** The code of a country written as ISO 3166-1 alpha-3. */
  | "country_code_written"
  /** The code of a subdivision written as ISO 3166-2. */
  | "subdivision_code_written"
  /** A whole number that was typed as text. */
  | "integer_from_text"
  /** A member that a SELFIE may not carry left out. */
  | "selfie_member_dropped"
  /** A member that the API does not know left out. */
  | "unknown_dropped"
  /** What the API takes a missing member for written out. */
  | "default_written";

/** What kind of refusal it is. */
export type ApiErrorKind =
  /** The body breaks a rule; the issues say which. */
  | "validation"
  /** The body could not be read. */
  | "bad_request"
  /** The token is missing, wrong or expired. */
  | "unauthorized"
  /** The customer's status, version or owner, or the owner of a file, does not allow it. */
  | "forbidden"
  /** There is no such customer. */
  | "not_found"
  /** An attach is already under way: wait, and do not repeat it at once. */
  | "conflict"
  /** RELIANCE is not enabled for the client. */
  | "reliance_unavailable"
  /** The server failed. */
  | "server"
  /** Something that no document describes. */
  | "unknown";

/** Why a call was refused. */
export type FinOnboardingErrorCode =
  /** The URL has no `tos_policies_value`. */
  | "missing_value"
  /** Its `tos_policies_value` is empty. */
  | "empty_value"
  /** There are several values, and they differ. */
  | "conflicting_values"
  /** Not a URL; the bare value, as some webhooks send it, is none either. */
  | "not_a_url"
  /** Not the shape that the API's documents give. */
  | "unexpected_answer"
  /** A request for information that asks for nothing a form holds. */
  | "nothing_requested"
  /** No catalogue has this name. */
  | "unknown_catalogue"
  /** An event that is no customer's. */
  | "unknown_event"
  /** Not a webhook of the API, or not its raw body. */
  | "malformed_webhook"
  /** `verifyWebhookSignature` lacks the raw body, the secret or WebCrypto. */
  | "cannot_verify"
  /** The page's Content Security Policy forbids WebAssembly: add `'wasm-unsafe-eval'` to it. */
  | "csp"
  /** The form was disposed of before this call. */
  | "disposed"
  /** `addMessages` takes a tag of BCP 47 and texts by code. */
  | "invalid_messages"
  /** The options are malformed; the message says what they must be. */
  | "invalid_options"
  /** `validateCreateLines` takes bytes. */
  | "not_bytes"
  /** A list of a form has as many entries as are ever judged. */
  | "list_full"
  /** `uploadFile` got no answer: the connection was cut, twice. */
  | "no_answer"
  /** There is no WebAssembly: have the check done by your server. */
  | "no_webassembly"
  /** `inspectFile` and `uploadFile` take a `File` or a `Blob`. */
  | "not_a_file"
  /** What the call needs could not be loaded; it may be tried again. */
  | "not_loaded"
  /** No body has an input at this path. */
  | "unknown_path"
  /** The browser could not read the file. */
  | "unreadable_file";

/** The body of `POST /v2/customers/individual`. */
export interface CreateBody {
  /** How identity is verified. `RELIANCE` must be enabled for the client. */
  verification_type: VerificationType;
  /** Personal details exactly as shown on identity documents. */
  basic_info: BasicInfo;
  /** Current residential address of the customer. */
  address: Address;
  /** Employment, occupation, purpose, volume and sources of funds. */
  financial_profile: FinancialProfile;
  /** Key-value pairs for the client's own tracking. */
  meta_data?: MetaData;
}

/** Personal details exactly as shown on identity documents. */
export interface BasicInfo {
  /** Legal first name as shown on the identity document. */
  first_name: string;
  /** English transliteration; required if `first_name` contains non-ASCII characters. */
  first_name_en?: string;
  /** Middle name. */
  middle_name?: string;
  /** English transliteration; required if `middle_name` contains non-ASCII characters. */
  middle_name_en?: string;
  /** Legal last name as shown on the identity document. */
  last_name: string;
  /** English transliteration; required if `last_name` contains non-ASCII characters. */
  last_name_en?: string;
  /** Date of birth, `YYYY-MM-DD`; the age must be between 18 and 120. */
  dob: string;
  /** Personal e-mail address, all lowercase. */
  email: string;
  /** Phone number in E.164 format, such as `+14155552671`. */
  phone: string;
  /** Country where the person resides, ISO 3166-1 alpha-3. */
  country_of_residence: string;
  /** Country of primary citizenship, ISO 3166-1 alpha-3. */
  primary_nationality: string;
  /** Country of secondary citizenship, ISO 3166-1 alpha-3. */
  secondary_nationality?: string;
  /** Gender. */
  gender?: Gender;
  /** Tax identification documents; each `document_id` only once. */
  tax_info: TaxEntry[];
}

/** One tax identification document. */
export interface TaxEntry {
  /** Country that issued it, ISO 3166-1 alpha-3. */
  country_code: string;
  /** Type of tax document, such as `SSN` or `TIN`. */
  document_type: string;
  /** Tax identification number in the country's official format; `xxx-xx-xxxx` for `USA`. */
  document_id: string;
}

/** Current residential address of the customer. */
export interface Address {
  /** Primary street address. */
  street_line_1: string;
  /** English transliteration; required if `street_line_1` contains non-ASCII characters. */
  street_line_1_en?: string;
  /** Apartment, suite, unit and the like. */
  street_line_2?: string;
  /** English transliteration; required if `street_line_2` contains non-ASCII characters. */
  street_line_2_en?: string;
  /** City, in English (Latin) characters. */
  city: string;
  /** ISO 3166-2 code from the catalogue, such as `US-CA`. */
  subdivision_code: string;
  /** Postal or ZIP code. */
  postal_code: string;
  /** ISO 3166-1 alpha-3; must match `basic_info.country_of_residence`. */
  country: string;
}

/** Employment, occupation, purpose, volume and sources of funds. */
export interface FinancialProfile {
  /** Employment status. */
  employment_status: EmploymentStatus;
  /** Id from `GET /v1/occupations`. */
  occupation_id: number;
  /** Id from `GET /v1/purposes?type=INDIVIDUAL`. */
  purpose_id: number;
  /** The purpose in the person's own words. */
  purpose_remarks?: string;
  /** Ids from `GET /v1/source-of-funds?type=INDIVIDUAL`. */
  source_of_fund_ids: number[];
  /** The sources of funds in the person's own words. */
  source_of_funds_description?: string;
  /** Expected monthly volume in whole US dollars (not cents); 0 is accepted. */
  monthly_volume_usd: number;
}

/** The body of `POST /v2/customers/{customer_id}/individual/attach`. */
export interface AttachBody {
  /**
   * At most one document that is not a selfie, and a selfie where the client's configuration asks
   * for it.
   */
  identifying_documents: IdentifyingDocument[];
  /** Exactly one proof of address. */
  address_documents: AddressDocument[];
  /** From the query of `tos_policies_url`: the person was shown the terms and accepted them. */
  tos_policies_value?: string;
}

/** One identity document. Of a `SELFIE` the API reads `type` and `files` alone. */
export interface IdentifyingDocument {
  /** Type of document. */
  type: IdentifyingDocumentType;
  /** Number of the document; required for all types except `SELFIE`. */
  number?: string;
  /** Country that issued it, ISO 3166-1 alpha-3. */
  country?: string;
  /**
   * Issuing state, at most 64 characters: required for a `DRIVERS_LICENSE` from `USA`, optional for
   * one from elsewhere, forbidden for the other types.
   */
  state?: string;
  /** Date of issue, `YYYY-MM-DD`. */
  issue_date?: string;
  /** Date of expiry, `YYYY-MM-DD`, in the future; required for all types except `SELFIE`. */
  expiry_date?: string;
  /** One file for `PASSPORT` and `SELFIE`; one `FRONT` and one `BACK` for the others. */
  files: DocumentFile[];
}

/** One uploaded file of a document. */
export interface DocumentFile {
  /** Which side it shows; required for the two-sided documents. */
  side?: Side;
  /** The URI that the upload answered. */
  uri: string;
}

/** One proof of address. */
export interface AddressDocument {
  /** Type of document. */
  type: AddressDocumentType;
  /** ISO 3166-1 alpha-3; must match the customer's `country_of_residence`. */
  country: string;
  /** Date of issue, `YYYY-MM-DD`; should be within the last 90 days. */
  issue_date?: string;
  /** Exactly one file. */
  files: DocumentFile[];
}

/** The body of `POST /v1/customers/individual`. */
export interface CreateV1Body {
  /**
   * How identity is verified, `STANDARD` if left out. `RELIANCE` must be enabled for the client.
   */
  verification_type?: VerificationType;
  /** Personal details exactly as shown on identity documents, in English (Latin) characters. */
  basic_info: BasicInfoV1;
  /** Current residential address of the customer. */
  address: AddressV1;
  /** Occupation, source of funds, purpose and volume. */
  financial_profile: FinancialProfileV1;
  /** Key-value pairs for the client's own tracking. */
  meta_data?: MetaData;
}

/** Personal details exactly as shown on identity documents, in English (Latin) characters. */
export interface BasicInfoV1 {
  /** Legal first name as shown on the identity document. */
  first_name: string;
  /** Legal last name as shown on the identity document. */
  last_name: string;
  /** Date of birth, `YYYY-MM-DD`; the age must be between 18 and 120. */
  dob: string;
  /** Personal e-mail address, all lowercase. */
  email: string;
  /** Phone number in E.164 format, such as `+14155552671`. */
  phone: string;
  /** Country where the person resides, ISO 3166-1 alpha-3. */
  country_of_residence: string;
  /** Country of citizenship, ISO 3166-1 alpha-3. */
  nationality: string;
  /** Tax identification number in the country's official format; `xxx-xx-xxxx` for `USA`. */
  tin: string;
}

/** Current residential address of the customer. */
export interface AddressV1 {
  /** Full street address, the number of the apartment or unit included. */
  street: string;
  /** City. */
  city: string;
  /** Subdivision code from the catalogue, such as `US-CA`. */
  state: string;
  /** Postal or ZIP code. */
  postal_code: string;
  /** ISO 3166-1 alpha-3; need not be the country of residence. */
  country: string;
}

/** Occupation, source of funds, purpose and volume. */
export interface FinancialProfileV1 {
  /** Id from `GET /v1/occupations`. */
  occupation_id: number;
  /** Id from `GET /v1/source-of-funds?type=INDIVIDUAL`. */
  source_of_fund_id: number;
  /** Id from `GET /v1/purposes?type=INDIVIDUAL`. */
  purpose_id: number;
  /** Expected monthly volume in whole US dollars (not cents); 0 is accepted. */
  monthly_volume_usd: number;
}

/** The body of `POST /v1/customers/individual/attach`. */
export interface AttachV1Body {
  /** The customer that the documents are for. */
  customer_id: string;
  /** One identity document. */
  proof_of_identity: ProofOfIdentity;
  /** One proof of address. */
  proof_of_address: ProofOfAddress;
  /** From the query of `tos_policies_url`: the person was shown the terms and accepted them. */
  tos_policies_value: string;
}

/** One identity document of V1. */
export interface ProofOfIdentity {
  /** Type of document. */
  type: ProofOfIdentityType;
  /** Number of the document. */
  number: string;
  /** Country that issued it, ISO 3166-1 alpha-3. */
  country: string;
  /** Date of issue, `YYYY-MM-DD`. */
  issue_date: string;
  /** Date of expiry, `YYYY-MM-DD`. */
  expiry_date: string;
  /** Both `FRONT` and `BACK` for `NATIONAL_ID` and `DRIVERS_LICENSE`. */
  files: DocumentFile[];
}

/** One proof of address of V1. */
export interface ProofOfAddress {
  /** Type of document. */
  type: ProofOfAddressType;
  /** ISO 3166-1 alpha-3. */
  country: string;
  /** Its files. */
  files: DocumentFile[];
}

/** What a form may hold of {@link CreateBody}. */
export interface CreateForm {
  /** How identity is verified. `RELIANCE` must be enabled for the client. */
  verification_type?: VerificationType | (string & {}) | null | undefined;
  /** Personal details exactly as shown on identity documents. */
  basic_info?: BasicInfoForm | null | undefined;
  /** Current residential address of the customer. */
  address?: AddressForm | null | undefined;
  /** Employment, occupation, purpose, volume and sources of funds. */
  financial_profile?: FinancialProfileForm | null | undefined;
  /** Key-value pairs for the client's own tracking. */
  meta_data?: MetaDataForm | null | undefined;
}

/** What a form may hold of {@link BasicInfo}. */
export interface BasicInfoForm {
  /** Legal first name as shown on the identity document. */
  first_name?: string | null | undefined;
  /** English transliteration; required if `first_name` contains non-ASCII characters. */
  first_name_en?: string | null | undefined;
  /** Middle name. */
  middle_name?: string | null | undefined;
  /** English transliteration; required if `middle_name` contains non-ASCII characters. */
  middle_name_en?: string | null | undefined;
  /** Legal last name as shown on the identity document. */
  last_name?: string | null | undefined;
  /** English transliteration; required if `last_name` contains non-ASCII characters. */
  last_name_en?: string | null | undefined;
  /** Date of birth, `YYYY-MM-DD`; the age must be between 18 and 120. */
  dob?: string | null | undefined;
  /** Personal e-mail address, all lowercase. */
  email?: string | null | undefined;
  /** Phone number in E.164 format, such as `+14155552671`. */
  phone?: string | null | undefined;
  /** Country where the person resides, ISO 3166-1 alpha-3. */
  country_of_residence?: string | null | undefined;
  /** Country of primary citizenship, ISO 3166-1 alpha-3. */
  primary_nationality?: string | null | undefined;
  /** Country of secondary citizenship, ISO 3166-1 alpha-3. */
  secondary_nationality?: string | null | undefined;
  /** Gender. */
  gender?: Gender | (string & {}) | null | undefined;
  /** Tax identification documents; each `document_id` only once. */
  tax_info?: TaxEntryForm[] | null | undefined;
}

/** What a form may hold of {@link TaxEntry}. */
export interface TaxEntryForm {
  /** Country that issued it, ISO 3166-1 alpha-3. */
  country_code?: string | null | undefined;
  /** Type of tax document, such as `SSN` or `TIN`. */
  document_type?: string | null | undefined;
  /** Tax identification number in the country's official format; `xxx-xx-xxxx` for `USA`. */
  document_id?: string | null | undefined;
}

/** What a form may hold of {@link Address}. */
export interface AddressForm {
  /** Primary street address. */
  street_line_1?: string | null | undefined;
  /** English transliteration; required if `street_line_1` contains non-ASCII characters. */
  street_line_1_en?: string | null | undefined;
  /** Apartment, suite, unit and the like. */
  street_line_2?: string | null | undefined;
  /** English transliteration; required if `street_line_2` contains non-ASCII characters. */
  street_line_2_en?: string | null | undefined;
  /** City, in English (Latin) characters. */
  city?: string | null | undefined;
  /** ISO 3166-2 code from the catalogue, such as `US-CA`. */
  subdivision_code?: string | null | undefined;
  /** Postal or ZIP code. */
  postal_code?: string | null | undefined;
  /** ISO 3166-1 alpha-3; must match `basic_info.country_of_residence`. */
  country?: string | null | undefined;
}

/** What a form may hold of {@link FinancialProfile}. */
export interface FinancialProfileForm {
  /** Employment status. */
  employment_status?: EmploymentStatus | (string & {}) | null | undefined;
  /** Id from `GET /v1/occupations`. */
  occupation_id?: number | string | null | undefined;
  /** Id from `GET /v1/purposes?type=INDIVIDUAL`. */
  purpose_id?: number | string | null | undefined;
  /** The purpose in the person's own words. */
  purpose_remarks?: string | null | undefined;
  /** Ids from `GET /v1/source-of-funds?type=INDIVIDUAL`. */
  source_of_fund_ids?: (number | string | null)[] | null | undefined;
  /** The sources of funds in the person's own words. */
  source_of_funds_description?: string | null | undefined;
  /** Expected monthly volume in whole US dollars (not cents); 0 is accepted. */
  monthly_volume_usd?: number | string | null | undefined;
}

/** What a form may hold of {@link AttachBody}. */
export interface AttachForm {
  /**
   * At most one document that is not a selfie, and a selfie where the client's configuration asks
   * for it.
   */
  identifying_documents?: IdentifyingDocumentForm[] | null | undefined;
  /** Exactly one proof of address. */
  address_documents?: AddressDocumentForm[] | null | undefined;
  /** From the query of `tos_policies_url`: the person was shown the terms and accepted them. */
  tos_policies_value?: string | null | undefined;
}

/** What a form may hold of {@link IdentifyingDocument}. */
export interface IdentifyingDocumentForm {
  /** Type of document. */
  type?: IdentifyingDocumentType | (string & {}) | null | undefined;
  /** Number of the document; required for all types except `SELFIE`. */
  number?: string | null | undefined;
  /** Country that issued it, ISO 3166-1 alpha-3. */
  country?: string | null | undefined;
  /**
   * Issuing state, at most 64 characters: required for a `DRIVERS_LICENSE` from `USA`, optional for
   * one from elsewhere, forbidden for the other types.
   */
  state?: string | null | undefined;
  /** Date of issue, `YYYY-MM-DD`. */
  issue_date?: string | null | undefined;
  /** Date of expiry, `YYYY-MM-DD`, in the future; required for all types except `SELFIE`. */
  expiry_date?: string | null | undefined;
  /** One file for `PASSPORT` and `SELFIE`; one `FRONT` and one `BACK` for the others. */
  files?: DocumentFileForm[] | null | undefined;
}

/** What a form may hold of {@link DocumentFile}. */
export interface DocumentFileForm {
  /** Which side it shows; required for the two-sided documents. */
  side?: Side | (string & {}) | null | undefined;
  /** The URI that the upload answered. */
  uri?: string | null | undefined;
}

/** What a form may hold of {@link AddressDocument}. */
export interface AddressDocumentForm {
  /** Type of document. */
  type?: AddressDocumentType | (string & {}) | null | undefined;
  /** ISO 3166-1 alpha-3; must match the customer's `country_of_residence`. */
  country?: string | null | undefined;
  /** Date of issue, `YYYY-MM-DD`; should be within the last 90 days. */
  issue_date?: string | null | undefined;
  /** Exactly one file. */
  files?: DocumentFileForm[] | null | undefined;
}

/** What a form may hold of {@link CreateV1Body}. */
export interface CreateV1Form {
  /**
   * How identity is verified, `STANDARD` if left out. `RELIANCE` must be enabled for the client.
   */
  verification_type?: VerificationType | (string & {}) | null | undefined;
  /** Personal details exactly as shown on identity documents, in English (Latin) characters. */
  basic_info?: BasicInfoV1Form | null | undefined;
  /** Current residential address of the customer. */
  address?: AddressV1Form | null | undefined;
  /** Occupation, source of funds, purpose and volume. */
  financial_profile?: FinancialProfileV1Form | null | undefined;
  /** Key-value pairs for the client's own tracking. */
  meta_data?: MetaDataForm | null | undefined;
}

/** What a form may hold of {@link BasicInfoV1}. */
export interface BasicInfoV1Form {
  /** Legal first name as shown on the identity document. */
  first_name?: string | null | undefined;
  /** Legal last name as shown on the identity document. */
  last_name?: string | null | undefined;
  /** Date of birth, `YYYY-MM-DD`; the age must be between 18 and 120. */
  dob?: string | null | undefined;
  /** Personal e-mail address, all lowercase. */
  email?: string | null | undefined;
  /** Phone number in E.164 format, such as `+14155552671`. */
  phone?: string | null | undefined;
  /** Country where the person resides, ISO 3166-1 alpha-3. */
  country_of_residence?: string | null | undefined;
  /** Country of citizenship, ISO 3166-1 alpha-3. */
  nationality?: string | null | undefined;
  /** Tax identification number in the country's official format; `xxx-xx-xxxx` for `USA`. */
  tin?: string | null | undefined;
}

/** What a form may hold of {@link AddressV1}. */
export interface AddressV1Form {
  /** Full street address, the number of the apartment or unit included. */
  street?: string | null | undefined;
  /** City. */
  city?: string | null | undefined;
  /** Subdivision code from the catalogue, such as `US-CA`. */
  state?: string | null | undefined;
  /** Postal or ZIP code. */
  postal_code?: string | null | undefined;
  /** ISO 3166-1 alpha-3; need not be the country of residence. */
  country?: string | null | undefined;
}

/** What a form may hold of {@link FinancialProfileV1}. */
export interface FinancialProfileV1Form {
  /** Id from `GET /v1/occupations`. */
  occupation_id?: number | string | null | undefined;
  /** Id from `GET /v1/source-of-funds?type=INDIVIDUAL`. */
  source_of_fund_id?: number | string | null | undefined;
  /** Id from `GET /v1/purposes?type=INDIVIDUAL`. */
  purpose_id?: number | string | null | undefined;
  /** Expected monthly volume in whole US dollars (not cents); 0 is accepted. */
  monthly_volume_usd?: number | string | null | undefined;
}

/** What a form may hold of {@link AttachV1Body}. */
export interface AttachV1Form {
  /** The customer that the documents are for. */
  customer_id?: string | null | undefined;
  /** One identity document. */
  proof_of_identity?: ProofOfIdentityForm | null | undefined;
  /** One proof of address. */
  proof_of_address?: ProofOfAddressForm | null | undefined;
  /** From the query of `tos_policies_url`: the person was shown the terms and accepted them. */
  tos_policies_value?: string | null | undefined;
}

/** What a form may hold of {@link ProofOfIdentity}. */
export interface ProofOfIdentityForm {
  /** Type of document. */
  type?: ProofOfIdentityType | (string & {}) | null | undefined;
  /** Number of the document. */
  number?: string | null | undefined;
  /** Country that issued it, ISO 3166-1 alpha-3. */
  country?: string | null | undefined;
  /** Date of issue, `YYYY-MM-DD`. */
  issue_date?: string | null | undefined;
  /** Date of expiry, `YYYY-MM-DD`. */
  expiry_date?: string | null | undefined;
  /** Both `FRONT` and `BACK` for `NATIONAL_ID` and `DRIVERS_LICENSE`. */
  files?: DocumentFileForm[] | null | undefined;
}

/** What a form may hold of {@link ProofOfAddress}. */
export interface ProofOfAddressForm {
  /** Type of document. */
  type?: ProofOfAddressType | (string & {}) | null | undefined;
  /** ISO 3166-1 alpha-3. */
  country?: string | null | undefined;
  /** Its files. */
  files?: DocumentFileForm[] | null | undefined;
}

/** The parts of one upload. */
export interface UploadSection {
  /** The customer whose files these are. */
  customer_id: string;
  /** The files, each under a field name of its own. */
  files: readonly UploadFile[];
}

/** One file of an upload: a `File` with the name of its part. */
export interface UploadFile {
  /** The name of its part in the multipart body; the answer gives the URI under it. */
  field: string;
  /** The file's name. */
  name?: string | undefined;
  /** Its media type, as the browser tells it. */
  type?: string | undefined;
  /** Its size in bytes. */
  size?: number | undefined;
  /** Its first bytes, read for their magic number. */
  head?: Uint8Array | undefined;
  /** Its last bytes, read for the mark that ends it. */
  tail?: Uint8Array | undefined;
  /** The pixels an inch of a picture, where they are known beyond the first bytes. */
  dpi?: number | undefined;
  /** What equal files have in common and no others: a checksum of its bytes, in any form. */
  digest?: string | undefined;
}
