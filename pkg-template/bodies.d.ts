// TEMPORARY, until the generator writes this file from the Rust tables.
/** The code of an issue: closed, stable, the contract (the messages are not). */
export type IssueCode =
  | "required" | "wrong_type" | "unreadable" | "malformed_text" | "unknown_member" | "only_blanks"
  | "must_not_be_blank" | "not_ascii" | "non_ascii_free_text" | "transliteration_required" | "invalid_choice"
  | "reliance_unavailable" | "invalid_date_format" | "no_such_date" | "too_young" | "too_old"
  | "birth_date_in_future" | "invalid_email" | "email_not_lowercase" | "email_domain_without_dot"
  | "invalid_phone" | "phone_country_mismatch" | "unknown_country" | "country_not_in_catalogue"
  | "same_nationality" | "empty_list" | "too_many_entries" | "ssn_format" | "ssn_not_issued"
  | "duplicate_document_id" | "similar_document_id" | "usa_tax_entry_missing" | "country_mismatch"
  | "unknown_subdivision" | "subdivision_of_another_country" | "subdivision_unverified" | "not_in_catalogue"
  | "postal_code_not_used" | "negative_amount" | "duplicate_id" | "nested_meta_data" | "too_complex"
  | "multiple_primary_documents" | "multiple_selfies" | "selfie_required" | "selfie_only"
  | "document_country_missing" | "state_required" | "state_forbidden" | "too_long" | "expired"
  | "expiry_not_after_issue" | "wrong_file_count" | "sides_required" | "duplicate_file_uri"
  | "selfie_uri_reused" | "uri_not_owned" | "one_address_document" | "older_than_90_days"
  | "customer_not_eligible" | "customer_status_unknown" | "attach_in_flight" | "invalid_customer_id"
  | "customer_id_not_uuid" | "file_type_not_allowed" | "file_empty" | "file_type_unknown"
  | "file_type_mismatch" | "file_small" | "duplicate_field_name" | "server_refused" | "more_issues";

export type VerificationType = "STANDARD" | "RELIANCE";
export type Gender = "MALE" | "FEMALE";
export type EmploymentStatus = "EMPLOYED" | "SELF_EMPLOYED" | "RETIRED" | "STUDENT" | "UNEMPLOYED";
export type IdentifyingDocumentType = "PASSPORT" | "NATIONAL_ID" | "DRIVERS_LICENSE" | "RESIDENCE_PERMIT" | "SELFIE";
export type AddressDocumentType = "UTILITY_BILL" | "GOVERNMENT_LETTER" | "BANK_STATEMENT";
export type Side = "FRONT" | "BACK";
export type CustomerStatus =
  | "INCOMPLETE" | "PROCESSING" | "REVIEWING" | "APPROVED" | "ACTION_REQUIRED" | "ON_HOLD" | "IN_COMPLIANCE" | "REJECTED";

export interface TaxEntry {
  country_code: string;
  document_type: string;
  document_id: string;
}

export interface BasicInfo {
  first_name: string;
  first_name_en?: string;
  middle_name?: string;
  middle_name_en?: string;
  last_name: string;
  last_name_en?: string;
  dob: string;
  email: string;
  phone: string;
  country_of_residence: string;
  primary_nationality: string;
  secondary_nationality?: string;
  gender?: Gender;
  tax_info: TaxEntry[];
}

export interface Address {
  street_line_1: string;
  street_line_1_en?: string;
  street_line_2?: string;
  street_line_2_en?: string;
  city: string;
  subdivision_code: string;
  postal_code: string;
  country: string;
}

export interface FinancialProfile {
  employment_status: EmploymentStatus;
  occupation_id: number;
  purpose_id: number;
  purpose_remarks?: string;
  source_of_fund_ids: number[];
  source_of_funds_description?: string;
  monthly_volume_usd: number;
}

export interface MetaData {
  [key: string]: unknown;
}

export interface CreateBody {
  verification_type: VerificationType;
  basic_info: BasicInfo;
  address: Address;
  financial_profile: FinancialProfile;
  meta_data?: MetaData;
}

export interface DocumentFile {
  side?: Side;
  uri: string;
}

export interface IdentifyingDocument {
  type: IdentifyingDocumentType;
  number?: string;
  country?: string;
  state?: string;
  issue_date?: string;
  expiry_date?: string;
  files: DocumentFile[];
}

export interface AddressDocument {
  type: AddressDocumentType;
  country: string;
  issue_date?: string;
  files: DocumentFile[];
}

export interface AttachBody {
  identifying_documents: IdentifyingDocument[];
  address_documents: AddressDocument[];
  tos_policies_value?: string;
}

type Text = string | null;
type Whole = number | string | null;

export interface TaxEntryForm {
  country_code?: Text;
  document_type?: Text;
  document_id?: Text;
}

export interface BasicInfoForm {
  first_name?: Text;
  first_name_en?: Text;
  middle_name?: Text;
  middle_name_en?: Text;
  last_name?: Text;
  last_name_en?: Text;
  dob?: Text;
  email?: Text;
  phone?: Text;
  country_of_residence?: Text;
  primary_nationality?: Text;
  secondary_nationality?: Text;
  gender?: Text;
  tax_info?: TaxEntryForm[] | null;
}

export interface AddressForm {
  street_line_1?: Text;
  street_line_1_en?: Text;
  street_line_2?: Text;
  street_line_2_en?: Text;
  city?: Text;
  subdivision_code?: Text;
  postal_code?: Text;
  country?: Text;
}

export interface FinancialProfileForm {
  employment_status?: Text;
  occupation_id?: Whole;
  purpose_id?: Whole;
  purpose_remarks?: Text;
  source_of_fund_ids?: Whole[] | null;
  source_of_funds_description?: Text;
  monthly_volume_usd?: Whole;
}

export type MetaDataForm = MetaData;

export interface CreateForm {
  verification_type?: Text;
  basic_info?: BasicInfoForm | null;
  address?: AddressForm | null;
  financial_profile?: FinancialProfileForm | null;
  meta_data?: MetaDataForm | null;
}

export interface DocumentFileForm {
  side?: Text;
  uri?: Text;
}

export interface IdentifyingDocumentForm {
  type?: Text;
  number?: Text;
  country?: Text;
  state?: Text;
  issue_date?: Text;
  expiry_date?: Text;
  files?: DocumentFileForm[] | null;
}

export interface AddressDocumentForm {
  type?: Text;
  country?: Text;
  issue_date?: Text;
  files?: DocumentFileForm[] | null;
}

export interface AttachForm {
  identifying_documents?: IdentifyingDocumentForm[] | null;
  address_documents?: AddressDocumentForm[] | null;
  tos_policies_value?: Text;
}
