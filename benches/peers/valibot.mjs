// Valibot 1. Rules of one member are pipes of schemas and checks; those that look at several members stand in one
// `rawCheck` of the whole body, which runs whatever else is in error.
import * as v from "valibot";

import * as checks from "./shared/checks.mjs";
import { crossAttach, crossCreate, isRecord } from "./shared/cross.mjs";
import * as say from "./shared/messages.mjs";
import {
  ADDRESS_TYPES, DOCUMENT_TYPES, EMPLOYMENT_STATUSES, GENDERS, SIDES, VERIFICATION_TYPES,
} from "./shared/words.mjs";

// The message of a wrong type, and of a member that is not there.
const or = (message) => (issue) => (issue.input === undefined || issue.input === null ? say.REQUIRED : message);

function schemas() {
  // `v.object` takes a list for an object.
  const object = (entries) =>
    v.pipe(v.custom((value) => !Array.isArray(value), say.NOT_OBJECT), v.object(entries, or(say.NOT_OBJECT)));
  const that = ({ passes, message }) => v.check(passes, ({ input }) => message(input));
  const textThat = (check) => v.pipe(v.string(or(say.NOT_TEXT)), that(check));
  const optionalThat = (check) => v.nullish(v.pipe(v.string(say.NOT_TEXT), that(check)));
  const text = textThat(checks.TEXT);
  const ascii = textThat(checks.ASCII);
  const words = v.nullish(v.string(say.NOT_TEXT));
  const companion = optionalThat(checks.COMPANION);
  const country = textThat(checks.COUNTRY);
  const optionalCountry = optionalThat(checks.OPTIONAL_COUNTRY);
  const optionalDate = optionalThat(checks.OPTIONAL_DATE);
  const integer = v.pipe(v.number(or(say.NOT_INTEGER)), v.safeInteger(say.NOT_INTEGER));
  const choice = (list) => v.picklist(list, or(say.choices(list)));
  const optionalChoice = (list) => v.nullish(v.picklist([...list, ""], say.choices(list)));
  // The library's own `maxLength` is silent while an entry is of a wrong type.
  const counted = (isRight, message) =>
    v.rawCheck(({ dataset: { value }, addIssue }) => {
      if (Array.isArray(value) && !isRight(value.length)) addIssue({ message });
    });
  const atMostOne = (message) => counted((length) => length <= 1, message);
  const list = (entry, ...rules) => v.pipe(v.array(entry, or(say.NOT_LIST)), v.minLength(1, say.EMPTY_LIST), ...rules);

  const create = object({
    verification_type: choice(VERIFICATION_TYPES),
    basic_info: object({
      first_name: text,
      first_name_en: companion,
      middle_name: words,
      middle_name_en: companion,
      last_name: text,
      last_name_en: companion,
      dob: textThat(checks.DOB),
      email: textThat(checks.EMAIL),
      phone: textThat(checks.PHONE),
      country_of_residence: country,
      primary_nationality: country,
      secondary_nationality: optionalCountry,
      gender: optionalChoice(GENDERS),
      tax_info: list(object({ country_code: country, document_type: ascii, document_id: ascii })),
    }),
    address: object({
      street_line_1: text,
      street_line_1_en: companion,
      street_line_2: words,
      street_line_2_en: companion,
      city: ascii,
      subdivision_code: ascii,
      postal_code: ascii,
      country,
    }),
    financial_profile: object({
      employment_status: choice(EMPLOYMENT_STATUSES),
      occupation_id: integer,
      purpose_id: integer,
      purpose_remarks: words,
      source_of_fund_ids: list(integer),
      source_of_funds_description: words,
      monthly_volume_usd: v.pipe(integer, v.minValue(0, say.NEGATIVE)),
    }),
    meta_data: v.nullish(v.custom((data) => data === "" || isRecord(data), say.NOT_OBJECT)),
  });

  const file = object({ side: optionalChoice(SIDES), uri: text });
  const one = list(file, atMostOne(say.ONE_FILE));
  const two = v.pipe(v.array(file, or(say.NOT_LIST)), counted((length) => length === 2, say.TWO_FILES));
  const primary = {
    number: ascii,
    country: optionalCountry,
    issue_date: optionalDate,
    expiry_date: textThat(checks.EXPIRY),
  };
  const stateless = { ...primary, state: v.nullish(v.literal("", say.STATE_FORBIDDEN)) };
  const type = choice(DOCUMENT_TYPES);
  const twoSided = object({ type, ...stateless, files: two });
  const documents = new Map([
    ["PASSPORT", object({ type, ...stateless, files: one })],
    ["NATIONAL_ID", twoSided],
    ["RESIDENCE_PERMIT", twoSided],
    ["DRIVERS_LICENSE", object({ type, ...primary, state: optionalThat(checks.STATE), files: two })],
    ["SELFIE", object({ type, files: one })],
  ]);
  const unknownDocument = object({ type, files: list(file) });
  const proof = object({ type: choice(ADDRESS_TYPES), country, issue_date: optionalDate, files: one });
  const attach = object({
    // Chosen by its type; `v.variant` asks one type after the other.
    identifying_documents: list(v.lazy((document) => documents.get(document?.type) ?? unknownDocument)),
    address_documents: list(proof, atMostOne(say.ONE_ADDRESS)),
    tos_policies_value: text,
  });
  return { create, attach };
}

// Valibot wants each step of a path as an item that also holds what is there.
function itemsOf(body, path) {
  let input = body;
  return path.map((key) => {
    const type = Array.isArray(input) ? "array" : "object";
    const item = { type, origin: "value", input, key, value: input[key] };
    input = item.value;
    return item;
  });
}

const across = (rules) =>
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    if (isRecord(value)) rules(value, (path, message) => addIssue({ message, path: itemsOf(value, path) }));
  });

const peer = {
  name: "Valibot",
  package: "valibot",
  usesEval: false,
  async setUp() {
    const { create, attach } = schemas();
    const createSchema = v.pipe(create, across(crossCreate));
    const attachSchema = v.pipe(attach, across(crossAttach));
    peer.create = (body) => v.safeParse(createSchema, body);
    peer.attach = (body) => v.safeParse(attachSchema, body);
  },
  paths: (result) => (result.issues ?? []).map((issue) => v.getDotPath(issue) ?? ""),
  valid: (result) => result.success,
};

export default peer;
