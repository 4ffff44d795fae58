// The JSON schemas of create and attach for Ajv 8, in both of its ways: compiled in the page, and to a file beforehand.
//
// Rules of one text are formats, named so that Ajv's own sentence ("must match format ...") can be shown to a person.
// Rules that look at several members stand in a pass of their own: they run whatever else is in error.
import * as checks from "./checks.mjs";
import { isRecord } from "./cross.mjs";
import {
  ADDRESS_TYPES, DOCUMENT_TYPES, EMPLOYMENT_STATUSES, GENDERS, SIDES, VERIFICATION_TYPES,
} from "./words.mjs";

export const OPTIONS = { allErrors: true, discriminator: true, allowUnionTypes: true };

export const FORMATS = {
  "text that is not blank": checks.TEXT,
  "text without accents, not blank": checks.ASCII,
  "transliteration without accents, or nothing": checks.COMPANION,
  "state without accents, at most 64 characters": checks.STATE,
  "country code such as USA": checks.COUNTRY,
  "country code such as USA, or nothing": checks.OPTIONAL_COUNTRY,
  "YYYY-MM-DD, a day of the calendar, or nothing": checks.OPTIONAL_DATE,
  "YYYY-MM-DD, a day of the calendar in the future": checks.EXPIRY,
  "YYYY-MM-DD, the birthday of somebody aged 18 to 120": checks.DOB,
  "e-mail address in lower case such as maria.garcia@example.com": checks.EMAIL,
  "international phone number such as +14155552671": checks.PHONE,
};

const text = (format) => ({ type: "string", format });
const optionalText = (format) => ({ type: "string", nullable: true, format });
const filled = text("text that is not blank");
const ascii = text("text without accents, not blank");
const words = { type: "string", nullable: true };
const companion = optionalText("transliteration without accents, or nothing");
const country = text("country code such as USA");
const optionalCountry = optionalText("country code such as USA, or nothing");
const optionalDate = optionalText("YYYY-MM-DD, a day of the calendar, or nothing");
const integer = { type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
const optionalChoice = (list) => ({ type: "string", nullable: true, enum: [...list, "", null] });
const list = (items) => ({ type: "array", minItems: 1, items });
const object = (required, optional, more) => ({
  type: "object",
  required: Object.keys(required),
  properties: { ...required, ...optional },
  ...more,
});

export const CREATE = object(
  {
    verification_type: { enum: VERIFICATION_TYPES },
    basic_info: object(
      {
        first_name: filled,
        last_name: filled,
        dob: text("YYYY-MM-DD, the birthday of somebody aged 18 to 120"),
        email: text("e-mail address in lower case such as maria.garcia@example.com"),
        phone: text("international phone number such as +14155552671"),
        country_of_residence: country,
        primary_nationality: country,
        tax_info: list(object({ country_code: country, document_type: ascii, document_id: ascii })),
      },
      {
        first_name_en: companion,
        middle_name: words,
        middle_name_en: companion,
        last_name_en: companion,
        secondary_nationality: optionalCountry,
        gender: optionalChoice(GENDERS),
      },
    ),
    address: object(
      { street_line_1: filled, city: ascii, subdivision_code: ascii, postal_code: ascii, country },
      { street_line_1_en: companion, street_line_2: words, street_line_2_en: companion },
    ),
    financial_profile: object(
      {
        employment_status: { enum: EMPLOYMENT_STATUSES },
        occupation_id: integer,
        purpose_id: integer,
        source_of_fund_ids: list(integer),
        monthly_volume_usd: { ...integer, minimum: 0 },
      },
      { purpose_remarks: words, source_of_funds_description: words },
    ),
  },
  // An object, "" or null.
  { meta_data: { type: ["object", "string", "null"], maxLength: 0 } },
);

const files = list(object({ uri: filled }, { side: optionalChoice(SIDES) }));
const count = (number) => ({ type: "array", minItems: number, maxItems: number });
const primary = {
  required: { number: ascii, expiry_date: text("YYYY-MM-DD, a day of the calendar in the future") },
  optional: { country: optionalCountry, issue_date: optionalDate },
};
const documentOf = (type, files, optional) =>
  object({ type, files, ...(optional && primary.required) }, { ...(optional && primary.optional), ...optional });
const forbidden = { state: { enum: ["", null] } };
const state = optionalText("state without accents, at most 64 characters");

export const ATTACH = object(
  {
    identifying_documents: list(
      object({ type: { enum: DOCUMENT_TYPES }, files }, undefined, {
        discriminator: { propertyName: "type" },
        oneOf: [
          documentOf({ const: "PASSPORT" }, count(1), forbidden),
          documentOf({ enum: ["NATIONAL_ID", "RESIDENCE_PERMIT"] }, count(2), forbidden),
          documentOf({ const: "DRIVERS_LICENSE" }, count(2), { state }),
          documentOf({ const: "SELFIE" }, count(1)),
        ],
      }),
    ),
    address_documents: {
      ...list(
        object(
          { type: { enum: ADDRESS_TYPES }, country, files: { ...files, maxItems: 1 } },
          { issue_date: optionalDate },
        ),
      ),
      maxItems: 1,
    },
    tos_policies_value: filled,
  },
);

const VALID = Object.freeze([]);

/** What Ajv found, and then what the rules across members find, written as Ajv writes it. */
export function judged(validate, rules) {
  return (body) => {
    let found = validate(body) ? VALID : validate.errors;
    if (!isRecord(body)) return found;
    rules(body, (path, message) => {
      if (found === VALID) found = [];
      found.push({ keyword: "across", instancePath: `/${path.join("/")}`, params: {}, message });
    });
    return found;
  };
}

/** A missing member is reported at its object, and so is a discriminator. */
export const paths = (result) =>
  result.map(({ instancePath, params }) => {
    const path = instancePath.split("/").slice(1);
    const member = params.missingProperty ?? params.tag;
    return [...path, ...(member ? [member] : [])].join(".");
  });
