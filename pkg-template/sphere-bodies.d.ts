// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.

/** Data about the customer for the client's own use. */
export interface MetaData {
  [key: string]: string | number | boolean | null;
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
  /** Not one of the words that the API knows here. */
  | "invalid_choice"
  /** Not an e-mail address. */
  | "invalid_email"
  /** Not a phone number in E.164 form. */
  | "invalid_phone"
  /** A list with more entries than any person could have. */
  | "too_many_entries"
  /** `meta_data` with too many or too deeply nested values, or that contains itself. */
  | "too_complex"
  /** More characters than the API takes. */
  | "too_long";

/** The codes of warnings: likely to be refused or questioned; they never block. */
export type WarningCode =
  /** The API does not know this member. */
  | "unknown_member"
  /** An optional member that holds only blanks. */
  | "only_blanks"
  /** Non-ASCII characters in free text. */
  | "non_ascii_free_text"
  /** An e-mail address whose domain has no dot. */
  | "email_domain_without_dot"
  /** There are more issues than the report carries. */
  | "more_issues"
  /** A member that no customer is verified without. */
  | "usually_required";

/** What is wrong: closed and stable, the part to program against. */
export type IssueCode = ErrorCode | WarningCode;

/** Who the customer is. */
export type CustomerType = "individual" | "business";

/** The statuses of a verification profile; others are read too, as unknown. */
export type ProfileStatus = "incomplete" | "pending" | "approved" | "rejected";

/** The body of `POST /v2/customer`. */
export interface CustomerBody {
  /** Whether the customer is a person or a business; it cannot be changed after creation. */
  type: CustomerType;
  /** The customer's e-mail address, at most 254 characters. It stays as it is written. */
  email?: string;
  /** The customer's phone number in E.164 format, such as `+14155550123`. */
  phone?: string;
  /** The address of a person; required with any of the tax identification members. */
  address?: CustomerAddress;
  /** The addresses of a business, a registered and an operating one. */
  addresses?: CustomerAddress[];
  /** What is known of a person, the tax identification included. */
  personalInformation?: PersonalInformation;
  /** What is known of a business, its identification number included. */
  businessInformation?: BusinessInformation;
  /** Any further data about the customer; each value is a text, a number, true, false or null. */
  meta?: MetaData;
}

/** An address. Members that are not listed here are sent as they are. */
export interface CustomerAddress {
  /** Street and number. */
  line1?: string;
  /** Apartment, suite, unit. */
  line2?: string;
  /** City. */
  city?: string;
  /** State or province. */
  state?: string;
  /** Postal code. */
  postalCode?: string;
  /** Country. */
  country?: string;
  [member: string]: unknown;
}

/** What is known of a person. Members that are not listed here are sent as they are. */
export interface PersonalInformation {
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** Date of birth. */
  dateOfBirth?: string;
  /** The tax number; with it go its type, its country and the address. */
  taxIdentificationNumber?: string;
  /** What kind of number it is, such as `ssn`. */
  taxIdentificationNumberType?: string;
  /** The country that issued it. */
  taxIdentificationNumberCountry?: string;
  /** What document it is, for a number of another kind. */
  taxIdentificationNumberDescription?: string;
  [member: string]: unknown;
}

/** What is known of a business. Members that are not listed here are sent as they are. */
export interface BusinessInformation {
  /** The name in the register. */
  legalName?: string;
  /** The name that customers know. */
  tradeName?: string;
  /** What the business does. */
  description?: string;
  /** Its web site. */
  website?: string;
  /** Its identification number. */
  identificationNumber?: string;
  [member: string]: unknown;
}

/** What a form may hold of {@link CustomerBody}. */
export interface CustomerForm {
  /** Whether the customer is a person or a business; it cannot be changed after creation. */
  type?: CustomerType | (string & {}) | null | undefined;
  /** The customer's e-mail address, at most 254 characters. It stays as it is written. */
  email?: string | null | undefined;
  /** The customer's phone number in E.164 format, such as `+14155550123`. */
  phone?: string | null | undefined;
  /** The address of a person; required with any of the tax identification members. */
  address?: CustomerAddressForm | null | undefined;
  /** The addresses of a business, a registered and an operating one. */
  addresses?: CustomerAddressForm[] | null | undefined;
  /** What is known of a person, the tax identification included. */
  personalInformation?: PersonalInformationForm | null | undefined;
  /** What is known of a business, its identification number included. */
  businessInformation?: BusinessInformationForm | null | undefined;
  /** Any further data about the customer; each value is a text, a number, true, false or null. */
  meta?: MetaDataForm | null | undefined;
}

/** What a form may hold of {@link CustomerAddress}. */
export interface CustomerAddressForm {
  /** Street and number. */
  line1?: string | null | undefined;
  /** Apartment, suite, unit. */
  line2?: string | null | undefined;
  /** City. */
  city?: string | null | undefined;
  /** State or province. */
  state?: string | null | undefined;
  /** Postal code. */
  postalCode?: string | null | undefined;
  /** Country. */
  country?: string | null | undefined;
  [member: string]: unknown;
}

/** What a form may hold of {@link PersonalInformation}. */
export interface PersonalInformationForm {
  /** First name. */
  firstName?: string | null | undefined;
  /** Last name. */
  lastName?: string | null | undefined;
  /** Date of birth. */
  dateOfBirth?: string | null | undefined;
  /** The tax number; with it go its type, its country and the address. */
  taxIdentificationNumber?: string | null | undefined;
  /** What kind of number it is, such as `ssn`. */
  taxIdentificationNumberType?: string | null | undefined;
  /** The country that issued it. */
  taxIdentificationNumberCountry?: string | null | undefined;
  /** What document it is, for a number of another kind. */
  taxIdentificationNumberDescription?: string | null | undefined;
  [member: string]: unknown;
}

/** What a form may hold of {@link BusinessInformation}. */
export interface BusinessInformationForm {
  /** The name in the register. */
  legalName?: string | null | undefined;
  /** The name that customers know. */
  tradeName?: string | null | undefined;
  /** What the business does. */
  description?: string | null | undefined;
  /** Its web site. */
  website?: string | null | undefined;
  /** Its identification number. */
  identificationNumber?: string | null | undefined;
  [member: string]: unknown;
}
