// yup 1: rules of one member are schemas and tests; those that look at several members are one test of the whole body,
// which runs beside those of the members. `strict`, because values are judged as they would be sent.
import * as yup from "yup";

import * as checks from "./shared/checks.mjs";
import { crossAttach, crossCreate, isRecord } from "./shared/cross.mjs";
import * as say from "./shared/messages.mjs";
import {
  ADDRESS_TYPES, DOCUMENT_TYPES, EMPLOYMENT_STATUSES, GENDERS, SIDES, VERIFICATION_TYPES,
} from "./shared/words.mjs";

const that = ({ passes, message }) => ({
  name: "that",
  skipAbsent: true,
  test: (value, context) => passes(value) || context.createError({ message: message(value) }),
});

const is = (passes, message) => that({ passes, message: () => message });

function schemas() {
  const string = yup.string().typeError(say.NOT_TEXT);
  const textThat = (check) => string.defined(say.REQUIRED).nonNullable(say.REQUIRED).test(that(check));
  const optionalThat = (check) => string.nullable().test(that(check));
  const text = textThat(checks.TEXT);
  const ascii = textThat(checks.ASCII);
  const words = string.nullable();
  const companion = optionalThat(checks.COMPANION);
  const country = textThat(checks.COUNTRY);
  const optionalCountry = optionalThat(checks.OPTIONAL_COUNTRY);
  const optionalDate = optionalThat(checks.OPTIONAL_DATE);
  const integer = yup.number().typeError(say.NOT_INTEGER).required(say.REQUIRED)
    .test(is(Number.isSafeInteger, say.NOT_INTEGER));
  const choice = (list) =>
    string.defined(say.REQUIRED).nonNullable(say.REQUIRED).oneOf(list, say.choices(list));
  const optionalChoice = (list) => string.nullable().oneOf([...list, "", null], say.choices(list));
  const array = (entry) => yup.array().of(entry).typeError(say.NOT_LIST).required(say.REQUIRED);
  const list = (entry) => array(entry).min(1, say.EMPTY_LIST);
  const object = (shape) => yup.object(shape).default(undefined).typeError(say.NOT_OBJECT).required(say.REQUIRED);

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
      monthly_volume_usd: integer.min(0, say.NEGATIVE),
    }),
    meta_data: yup.mixed().nullable().test(is((data) => data === "" || isRecord(data), say.NOT_OBJECT)),
  });

  const file = object({ side: optionalChoice(SIDES), uri: text });
  const one = list(file).max(1, say.ONE_FILE);
  const two = array(file).length(2, say.TWO_FILES);
  const primary = {
    number: ascii,
    country: optionalCountry,
    issue_date: optionalDate,
    expiry_date: textThat(checks.EXPIRY),
  };
  const stateless = { ...primary, state: yup.mixed().nullable().oneOf(["", null], say.STATE_FORBIDDEN) };
  const state = optionalThat(checks.STATE);
  const type = choice(DOCUMENT_TYPES);
  const twoSided = object({ type, ...stateless, files: two });
  const documents = new Map([
    ["PASSPORT", object({ type, ...stateless, files: one })],
    ["NATIONAL_ID", twoSided],
    ["RESIDENCE_PERMIT", twoSided],
    ["DRIVERS_LICENSE", object({ type, ...primary, state, files: two })],
    ["SELFIE", object({ type, files: one })],
  ]);
  const unknownDocument = object({ type, files: list(file) });
  const attach = object({
    identifying_documents: list(yup.lazy((document) => documents.get(document?.type) ?? unknownDocument)),
    address_documents: list(
      object({ type: choice(ADDRESS_TYPES), country, issue_date: optionalDate, files: one }),
    ).max(1, say.ONE_ADDRESS),
    tos_policies_value: text,
  });
  return { create: create.test(across(crossCreate)), attach: attach.test(across(crossAttach)) };
}

const across = (rules) => ({
  name: "across",
  skipAbsent: true,
  test(body, context) {
    const errors = [];
    rules(body, (path, message) => errors.push(context.createError({ path: path.join("."), message })));
    return errors.length === 0 || new yup.ValidationError(errors);
  },
});

const OPTIONS = { abortEarly: false, strict: true };
const VALID = Object.freeze([]);

function check(schema, body) {
  try {
    schema.validateSync(body, OPTIONS);
    return VALID;
  } catch (error) {
    if (error instanceof yup.ValidationError) return error.inner;
    throw error;
  }
}

const peer = {
  name: "yup",
  package: "yup",
  usesEval: false,
  async setUp() {
    const { create, attach } = schemas();
    peer.create = (body) => check(create, body);
    peer.attach = (body) => check(attach, body);
  },
  // yup writes an entry as a[0].
  paths: (result) => result.map(({ path }) => (path ?? "").replace(/\[(\d+)\]/g, ".$1")),
  valid: (result) => result.length === 0,
};

export default peer;
