// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.

export const ABSENT = 0;
export const ASCII = 1;
export const TEXT = 2;
export const INTEGER = 3;
export const WHOLE = 4;
export const NUMBER = 5;
export const BOOLEAN = 6;
export const LIST = 7;
export const OBJECT = 8;
export const MALFORMED_TEXT = 9;
export const UNREADABLE = 10;
export const TOO_LARGE = 11;
export const BYTES = 12;
export const ENTRIES = 64;
export const LONGEST_LIST = 100000;
export const DEEPEST_META_DATA = 64;
export const LARGEST_META_DATA = 10000;

/** The places that are in no body. */
export const OUTSIDE = { 4294967295: "customer_id", 4294967294: "customer_status", 4294967293: "in_flight", };

/** What normalising does, by number. */
export const CHANGES = "trimmed empty_dropped lowercased punctuation_removed ssn_formatted integer_from_text selfie_member_dropped unknown_dropped default_written".split(" ");

/** What the words in params are called in messages. */
export const CALLED = { text: "a text", list: "a list", object: "an object", primitive: "a text, a number, true, false or null" };

/** Every code, by number: its name, whether it is an error, the name of its param, its message. */
export const CODES = [
  ["required", 1, "member", "{member} is required"],
  ["wrong_type", 1, "expected", "Must be {expected}"],
  ["unreadable", 1, "", "This value could not be read"],
  ["malformed_text", 1, "", "Contains a broken character; please type it again"],
  ["unknown_member", 0, "", "The API does not know this field and ignores it"],
  ,
  ,
  ["only_blanks", 0, "", "Holds only blanks; leave it out instead"],
  ,
  ,
  ["non_ascii_free_text", 0, "", "English (Latin) characters are preferred here"],
  ,
  ["invalid_choice", 1, "choices", "Must be one of: {choices}"],
  ,
  ,
  ,
  ,
  ,
  ,
  ["invalid_email", 1, "", "Not a complete e-mail address, such as maria.garcia@example.com"],
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ["email_domain_without_dot", 0, "", "The part after @ usually has a dot, such as example.com"],
  ["invalid_phone", 1, "", "Use the international format, such as +14155552671"],
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ["too_many_entries", 1, "max", "More than {max} entries"],
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ["too_complex", 1, "", "Holds too many or too deeply nested values"],
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ["too_long", 1, "max", "At most {max} characters"],
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ,
  ["more_issues", 0, "count", "Issues that are not shown: {count}"],
  ["usually_required", 0, "member", "{member} is usually required"],
];
