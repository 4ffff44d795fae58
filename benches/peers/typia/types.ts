// The types that typia makes checks of, at build time: see ../typia.mjs.
//
// typia's own tags have no word for most of these rules, so each is a tag that calls the predicate which the other
// libraries call too. The tag's name is what typia tells of a value that it refuses ("string & Email").
import typia, { type tags } from "typia";
import * as checks from "../shared/checks.mjs";

type Rule<Kind extends string, Validate extends string> =
  tags.TagBase<{ target: "string"; kind: Kind; value: undefined; validate: Validate }>;
type Filled = Rule<"text", "checks.TEXT.passes($input)">;
type FilledAscii = Rule<"ascii", "checks.ASCII.passes($input)">;
type Country = Rule<"country", "checks.COUNTRY.passes($input)">;
type OptionalCountry = Rule<"optionalCountry", "checks.OPTIONAL_COUNTRY.passes($input)">;
type BirthDate = Rule<"dob", "checks.DOB.passes($input)">;
type FutureDate = Rule<"expiry", "checks.EXPIRY.passes($input)">;
type OptionalDate = Rule<"optionalDate", "checks.OPTIONAL_DATE.passes($input)">;
type LowercaseEmail = Rule<"email", "checks.EMAIL.passes($input)">;
type E164Phone = Rule<"phone", "checks.PHONE.passes($input)">;
type Transliteration = Rule<"companion", "checks.COMPANION.passes($input)">;
type State = Rule<"state", "checks.STATE.passes($input)">;

type SafeInteger = tags.TagBase<{ target: "number"; kind: "integer"; value: undefined; validate: "Number.isSafeInteger($input)" }>;

type Integer = number & SafeInteger;
type Optional<T> = T | null | undefined;
type List<T> = T[] & tags.MinItems<1>;

interface TaxEntry {
  country_code: string & Country;
  document_type: string & FilledAscii;
  document_id: string & FilledAscii;
}

interface BasicInfo {
  first_name: string & Filled;
  first_name_en?: Optional<string & Transliteration>;
  middle_name?: Optional<string>;
  middle_name_en?: Optional<string & Transliteration>;
  last_name: string & Filled;
  last_name_en?: Optional<string & Transliteration>;
  dob: string & BirthDate;
  email: string & LowercaseEmail;
  phone: string & E164Phone;
  country_of_residence: string & Country;
  primary_nationality: string & Country;
  secondary_nationality?: Optional<string & OptionalCountry>;
  gender?: Optional<"MALE" | "FEMALE" | "">;
  tax_info: List<TaxEntry>;
}

interface Address {
  street_line_1: string & Filled;
  street_line_1_en?: Optional<string & Transliteration>;
  street_line_2?: Optional<string>;
  street_line_2_en?: Optional<string & Transliteration>;
  city: string & FilledAscii;
  subdivision_code: string & FilledAscii;
  postal_code: string & FilledAscii;
  country: string & Country;
}

interface FinancialProfile {
  employment_status: "EMPLOYED" | "SELF_EMPLOYED" | "RETIRED" | "STUDENT" | "UNEMPLOYED";
  occupation_id: Integer;
  purpose_id: Integer;
  purpose_remarks?: Optional<string>;
  source_of_fund_ids: List<Integer>;
  source_of_funds_description?: Optional<string>;
  monthly_volume_usd: Integer & tags.Minimum<0>;
}

interface Create {
  verification_type: "STANDARD" | "RELIANCE";
  basic_info: BasicInfo;
  address: Address;
  financial_profile: FinancialProfile;
  meta_data?: Optional<Record<string, unknown> | "">;
}

interface File {
  side?: Optional<"FRONT" | "BACK" | "">;
  uri: string & Filled;
}

interface Stateless {
  number: string & FilledAscii;
  country?: Optional<string & OptionalCountry>;
  state?: Optional<"">;
  issue_date?: Optional<string & OptionalDate>;
  expiry_date: string & FutureDate;
  files: List<File>;
}

interface DriversLicense extends Omit<Stateless, "state"> {
  state?: Optional<string & State>;
}

interface Selfie {
  files: List<File>;
}

interface UnknownDocument {
  type: "PASSPORT" | "NATIONAL_ID" | "DRIVERS_LICENSE" | "RESIDENCE_PERMIT" | "SELFIE";
  files: List<File>;
}

interface Proof {
  type: "UTILITY_BILL" | "GOVERNMENT_LETTER" | "BANK_STATEMENT";
  country: string & Country;
  issue_date?: Optional<string & OptionalDate>;
  files: List<File>;
}

interface Attach {
  identifying_documents: unknown[];
  address_documents: List<Proof>;
  tos_policies_value: string & Filled;
}

export const create = typia.createValidate<Create>();
export const attach = typia.createValidate<Attach>();
export const stateless = typia.createValidate<Stateless>();
export const driversLicense = typia.createValidate<DriversLicense>();
export const selfie = typia.createValidate<Selfie>();
export const unknownDocument = typia.createValidate<UnknownDocument>();
