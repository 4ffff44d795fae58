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
export const CALLED = { text: "a text", integer: "a whole number", list: "a list", object: "an object", HEIC: ". Save this HEIC photo as JPEG", WebP: ". Save this WebP picture as JPEG", TIFF: ". Save this TIFF picture as JPEG", GIF: ". Save this GIF picture as JPEG", BMP: ". Save this BMP picture as JPEG" };

/** Every code, by number: its name, whether it is an error, the name of its param, its message. */
export const CODES = [
  ["required", 1, "member", "{member} is required"],
  ["wrong_type", 1, "expected", "Must be {expected}"],
  ["unreadable", 1, "", "This value could not be read"],
  ["malformed_text", 1, "", "Contains a broken character; please type it again"],
  ["unknown_member", 0, "", "The API does not know this field and ignores it"],
  ["v1_member", 0, "name", "A name of V1, which V2 ignores: use {name}"],
  ["not_in_v1", 0, "", "V1 did not ask for this: add it if there is one"],
  ["only_blanks", 0, "", "Holds only blanks; leave it out instead"],
  ["must_not_be_blank", 1, "", "Must not hold only blanks"],
  ["not_ascii", 1, "", "Use only English (Latin) characters without accents here"],
  ["non_ascii_free_text", 0, "", "English (Latin) characters are preferred here"],
  ["transliteration_required", 1, "of", "Write it in English (Latin) characters too: {of} contains other characters"],
  ["invalid_choice", 1, "choices", "Must be one of: {choices}"],
  ["reliance_unavailable", 1, "", "RELIANCE is not available for your client"],
  ["invalid_date_format", 1, "", "Write the date as YYYY-MM-DD, such as 1990-04-15"],
  ["no_such_date", 1, "", "There is no such day in the calendar"],
  ["too_young", 1, "min", "Age must be at least {min}"],
  ["too_old", 1, "max", "Age must be at most {max}"],
  ["birth_date_in_future", 1, "", "The date of birth lies in the future"],
  ["invalid_email", 1, "", "Not a complete e-mail address, such as maria.garcia@example.com"],
  ["email_not_lowercase", 1, "", "Email must be all lowercase"],
  ["control_characters", 0, "", "Holds an invisible character; please type it again"],
  ["digits_in_name", 0, "", "Names rarely have digits; please check it"],
  ["all_capitals", 0, "", "All in capitals; fine if the document prints it so"],
  ["name_repeated", 0, "", "Holds the last name too; give each name in its own field"],
  ["po_box", 0, "", "Looks like a P.O. box; give the address of the home"],
  ["address_repeated", 0, "member", "Holds the {member} too, which has a field of its own"],
  ["email_domain_without_dot", 0, "", "The part after @ usually has a dot, such as example.com"],
  ["invalid_phone", 1, "", "Use the international format, such as +14155552671"],
  ["phone_calling_code_unknown", 0, "", "No country code begins like this number; check the digits after the +"],
  ["phone_too_short", 0, "min", "Probably too short: at least {min} digits are expected after the +"],
  ["phone_too_long", 0, "max", "Probably too long: at most {max} digits are expected after the +"],
  ["phone_country_mismatch", 0, "country", "The country code of this number is not that of the country of residence ({country})"],
  ["unknown_country", 1, "", "Not an ISO 3166-1 alpha-3 country code, such as USA"],
  ["country_not_in_catalogue", 0, "", "The catalogue does not list this country"],
  ["same_nationality", 0, "", "Same as the primary nationality; leave it out instead"],
  ["empty_list", 1, "member", "{member} needs at least one entry"],
  ["too_many_entries", 1, "max", "More than {max} entries"],
  ["ssn_format", 1, "", "TIN must be in SSN format (xxx-xx-xxxx) for USA customers"],
  ["ssn_not_issued", 0, "", "No such number has been issued; please check it"],
  ["tax_id_format", 0, "", "Tax numbers of this country have another form; please check it"],
  ["tax_id_check_digit", 0, "", "A digit or letter seems to be mistyped; please check this number"],
  ["tax_id_not_issued", 0, "", "No such number is issued in this country; please check it"],
  ["tax_id_dob", 0, "", "This number and the date of birth contradict each other"],
  ["duplicate_document_id", 1, "", "This number is already given above"],
  ["similar_document_id", 0, "", "This looks like a number already given above"],
  ["usa_tax_entry_missing", 0, "", "Residents of the USA usually need a USA tax number here"],
  ["country_mismatch", 1, "", "Must match basic_info.country_of_residence"],
  ["unknown_subdivision", 1, "", "Not an ISO 3166-2 code from the catalogue, such as US-CA (not CA)"],
  ["subdivision_of_another_country", 1, "", "This code belongs to another country"],
  ["subdivision_unverified", 0, "", "This country has no ISO 3166-2 codes, so this could not be checked"],
  ["not_in_catalogue", 1, "", "Not in the catalogue"],
  ["postal_code_format", 0, "shape", "Postal codes there usually look like {shape}"],
  ["postal_code_not_used", 0, "", "This country has no postal codes: this can only be a placeholder"],
  ["postal_code_catalogue", 0, "", "Postal codes of this country look different"],
  ["negative_amount", 1, "", "Must be 0 or more"],
  ["duplicate_id", 0, "", "Already chosen above"],
  ["nested_meta_data", 0, "", "Lists and objects might not be kept here; use plain values"],
  ["too_complex", 1, "", "Holds too many or too deeply nested values"],
  ["multiple_primary_documents", 1, "", "Give only one identity document besides the selfie"],
  ["multiple_selfies", 1, "", "Give only one selfie"],
  ["selfie_required", 1, "", "A selfie is required"],
  ["selfie_only", 0, "", "A selfie alone will not do: add an identity document"],
  ["document_country_missing", 0, "", "The country that issued the document is usually needed"],
  ["state_required", 1, "", "state is required for a driver's license from the USA"],
  ["state_forbidden", 1, "", "Leave this empty for this type of document"],
  ["too_long", 1, "max", "At most {max} characters"],
  ["expired", 1, "", "This document has expired: its expiry date must be in the future"],
  ["document_expired", 0, "", "This document has expired: a new one will be asked for"],
  ["expiry_not_after_issue", 1, "", "The expiry date must be later than the issue date"],
  ["wrong_file_count", 1, "expected", "Files needed for this type of document: {expected}"],
  ["sides_required", 1, "", "Give one FRONT and one BACK"],
  ["duplicate_file_uri", 1, "", "This file is already used above; each side needs its own"],
  ["selfie_uri_reused", 0, "", "The selfie and a document use the same file"],
  ["uri_not_owned", 1, "", "This file was not uploaded for this customer"],
  ["one_address_document", 1, "", "Give exactly one proof of address"],
  ["older_than_90_days", 0, "days", "Should have been issued within the last {days} days"],
  ["customer_not_eligible", 1, "", "Customer is not eligible for this operation"],
  ["customer_status_unknown", 0, "", "This status is not known, so it could not be checked"],
  ["attach_in_flight", 1, "", "An attach request is already in progress for this customer"],
  ["invalid_customer_id", 1, "", "Not a customer id"],
  ["customer_id_not_uuid", 0, "", "Customer ids are usually UUIDs"],
  ["file_type_not_allowed", 1, "found", "Allowed file types: PDF, JPG, JPEG, PNG{found}"],
  ["file_empty", 1, "", "This file is empty"],
  ["file_type_unknown", 0, "", "The type of this file could not be told"],
  ["file_type_mismatch", 0, "found", "Its name says otherwise, but this is a {found} file"],
  ["file_small", 0, "kilobytes", "Smaller than {kilobytes} KB: make sure that every word can be read"],
  ["file_truncated", 0, "", "The end of this file is missing; please save or scan it again"],
  ["file_encrypted", 0, "", "A password protects this PDF; please save it without one"],
  ["file_without_pages", 0, "", "This PDF has no pages"],
  ["file_too_large", 0, "kilobytes", "Larger than {kilobytes} KB; please make it smaller"],
  ["file_attached_twice", 0, "", "This file is already attached above"],
  ["duplicate_field_name", 0, "", "Another part has this field name: the answer would hold only one"],
  ["server_refused", 1, "", "The server refused this"],
  ["side_missing", 1, "side", "The {side} side of this document is asked for"],
  ["not_json", 1, "", "The line is not JSON"],
  ["line_too_long", 1, "max", "The line is longer than {max} MiB"],
  ["more_issues", 0, "count", "Issues that are not shown: {count}"],
];
