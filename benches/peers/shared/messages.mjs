// What people read, in every peer alike; a peer whose own sentences are good enough keeps those.
export const REQUIRED = "This is required";
export const NOT_TEXT = "Must be a text";
export const NOT_INTEGER = "Must be a whole number";
export const NOT_LIST = "Must be a list";
export const NOT_OBJECT = "Must be an object";
export const EMPTY_LIST = "Needs at least one entry";
export const ONLY_BLANKS = "Holds only blanks; leave it out instead";
export const NOT_ASCII = "Use only English (Latin) characters without accents here";
export const NO_COMPANION = "Write it in English (Latin) characters too";
export const NO_DATE = "Write a day of the calendar as YYYY-MM-DD, such as 1990-04-15";
export const TOO_YOUNG = "Age must be at least 18";
export const TOO_OLD = "Age must be at most 120";
export const NO_EMAIL = "Not a complete e-mail address, such as maria.garcia@example.com";
export const UPPERCASE = "Email must be all lowercase";
export const NO_PHONE = "Use the international format, such as +14155552671";
export const NO_COUNTRY = "Not an ISO 3166-1 alpha-3 country code, such as USA";
export const MISMATCH = "Must match basic_info.country_of_residence";
export const NO_SUBDIVISION = "Not an ISO 3166-2 code of this country, such as US-CA (not CA)";
export const NO_SSN = "TIN must be in SSN format (xxx-xx-xxxx) for USA customers";
export const DUPLICATE = "This is already given above";
export const NEGATIVE = "Must be 0 or more";
export const ONE_PRIMARY = "Give only one identity document besides the selfie";
export const ONE_SELFIE = "Give only one selfie";
export const ONE_ADDRESS = "Give exactly one proof of address";
export const STATE_REQUIRED = "state is required for a driver's license from the USA";
export const STATE_FORBIDDEN = "Leave this empty for this type of document";
export const TOO_LONG = "At most 64 characters";
export const EXPIRED = "This document has expired: its expiry date must be in the future";
export const NOT_AFTER_ISSUE = "The expiry date must be later than the issue date";
export const ONE_FILE = "Files needed for this type of document: 1";
export const TWO_FILES = "Files needed for this type of document: 2";
export const SIDES = "Give one FRONT and one BACK";

// What is no error: only likely to be questioned.
export const UNKNOWN_MEMBER = "The API does not know this";
export const BLANKS_OPTIONAL = "Holds only blanks";
export const INVISIBLE = "Holds an invisible character";
export const DIGITS = "A name rarely has digits";
export const CAPITALS = "Write it as you write it, not in capitals only";
export const NAME_REPEATED = "Holds the last name too";
export const PO_BOX = "A P.O. box is no home";
export const REPEATED = "The city or the postal code has an input of its own";
export const NO_DOT = "The part behind the @ has no dot";
export const IMPOSSIBLE_PHONE = "No phone number has this calling code and length";
export const FOREIGN_PHONE = "This calling code is not of the country of residence";
export const SAME_NATIONALITY = "The same as the primary nationality";
export const NO_USA_NUMBER = "Residents of the USA need a tax number of the USA";
export const NOT_ISSUED = "No such number was ever issued";
export const SIMILAR = "This is already given above, written differently";
export const UNVERIFIED = "This country has no codes to compare with";
export const ODD_POSTAL_CODE = "Not how this country's postal codes look";
export const NO_POSTAL_CODES = "This country has no postal codes";
export const FREE_TEXT = "English (Latin) characters are understood best";
export const NESTED = "Values that are lists or objects may not be kept";
export const NO_COUNTRY_OF_DOCUMENT = "The country of the document is missing";
export const OLD_PROOF = "Older than 90 days";

/** The words of a closed list. */
export const choices = (words) => `Must be one of: ${words.join(", ")}`;

/** The sentences of a library's result, which is a list of issues or holds one. */
export function messagesOf(result) {
  const issues = Array.isArray(result) ? result : (result.issues ?? result.error?.issues ?? []);
  return Array.from(issues, ({ message }) => message);
}
