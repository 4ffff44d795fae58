// Zod Mini: Zod 4 written as functions, so that a bundle holds only what is used. Here for its size and its cold start;
// it is Zod without the compiled path, which would bring the code of `z.compile` along.
import * as z from "zod/mini";

import * as checks from "./shared/checks.mjs";
import { crossAttach, crossCreate, isRecord } from "./shared/cross.mjs";
import * as say from "./shared/messages.mjs";
import {
  ADDRESS_TYPES, DOCUMENT_TYPES, EMPLOYMENT_STATUSES, GENDERS, SIDES, VERIFICATION_TYPES,
} from "./shared/words.mjs";

// The message of a wrong type, and of a member that is not there.
const or = (message) => (issue) => (issue.input === undefined || issue.input === null ? say.REQUIRED : message);

// Zod parses no list that is longer than its `maxLength`, nor does it count where an entry is in error.
const atMost = (count, error) =>
  z.refine(({ length }) => length <= count, { error, when: ({ value }) => Array.isArray(value) });

function schemas() {
  const that = ({ passes, message }) => z.refine(passes, { error: ({ input }) => message(input) });
  const textThat = (check) => z.string(or(say.NOT_TEXT)).check(that(check));
  const optionalThat = (check) => z.nullish(z.string(say.NOT_TEXT).check(that(check)));
  const text = textThat(checks.TEXT);
  const ascii = textThat(checks.ASCII);
  const words = z.nullish(z.string(say.NOT_TEXT));
  const companion = optionalThat(checks.COMPANION);
  const country = textThat(checks.COUNTRY);
  const optionalCountry = optionalThat(checks.OPTIONAL_COUNTRY);
  const optionalDate = optionalThat(checks.OPTIONAL_DATE);
  // Not `z.int`: its issue for 1.5 keeps the rules of the whole body from being run.
  const integer = z.number(or(say.NOT_INTEGER)).check(z.refine(Number.isSafeInteger, say.NOT_INTEGER));
  const choice = (list) => z.enum(list, or(say.choices(list)));
  const optionalChoice = (list) => z.nullish(z.enum([...list, ""], say.choices(list)));
  const list = (entry, ...checks) => z.array(entry, or(say.NOT_LIST)).check(z.minLength(1, say.EMPTY_LIST), ...checks);
  const object = (shape) => z.object(shape, or(say.NOT_OBJECT));

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
      monthly_volume_usd: integer.check(z.minimum(0, say.NEGATIVE)),
    }),
    meta_data: z.nullish(z.custom((data) => data === "" || isRecord(data), { error: say.NOT_OBJECT, abort: false })),
  });

  const file = object({ side: optionalChoice(SIDES), uri: text });
  const one = list(file, atMost(1, say.ONE_FILE));
  const two = z.array(file, or(say.NOT_LIST)).check(z.minLength(2, say.TWO_FILES), atMost(2, say.TWO_FILES));
  const primary = {
    number: ascii,
    country: optionalCountry,
    issue_date: optionalDate,
    expiry_date: textThat(checks.EXPIRY),
  };
  const stateless = { ...primary, state: z.nullish(z.literal("", say.STATE_FORBIDDEN)) };
  const state = optionalThat(checks.STATE);
  const files = list(file);
  const attach = object({
    identifying_documents: list(
      z.discriminatedUnion("type", [
        object({ type: z.literal("PASSPORT"), ...stateless, files: one }),
        object({ type: z.literal(["NATIONAL_ID", "RESIDENCE_PERMIT"]), ...stateless, files: two }),
        object({ type: z.literal("DRIVERS_LICENSE"), ...primary, state, files: two }),
        object({ type: z.literal("SELFIE"), files: one }),
      ], { error: (issue) => (isRecord(issue.input) ? say.choices(DOCUMENT_TYPES) : say.NOT_OBJECT) }),
    ),
    address_documents: list(
      object({ type: choice(ADDRESS_TYPES), country, issue_date: optionalDate, files: one }),
      atMost(1, say.ONE_ADDRESS),
    ),
    tos_policies_value: text,
  });
  return { create, attach, files };
}

// One check of the whole body that runs whatever else is in error, as long as there is a body.
const across = (rules) =>
  z.check(
    ({ value, issues }) =>
      rules(value, (path, message) => issues.push({ code: "custom", path, message, input: value })),
    { when: ({ value }) => isRecord(value) },
  );

// Of a document whose type is in error, a discriminated union looks at nothing else, but it has files all the same.
const attachRules = (files) => (body, report) => {
  crossAttach(body, report);
  if (!Array.isArray(body.identifying_documents)) return;
  for (const [n, document] of body.identifying_documents.entries()) {
    if (!isRecord(document) || DOCUMENT_TYPES.includes(document.type)) continue;
    for (const { path, message } of files.safeParse(document.files).error?.issues ?? []) {
      report(["identifying_documents", n, "files", ...path], message);
    }
  }
};

const peer = {
  name: "Zod Mini",
  package: "zod",
  usesEval: true,
  async setUp({ csp }) {
    if (csp) z.config({ jitless: true });
    const { create, attach, files } = schemas();
    const createSchema = create.check(across(crossCreate));
    const attachSchema = attach.check(across(attachRules(files)));
    peer.create = (body) => createSchema.safeParse(body);
    peer.attach = (body) => attachSchema.safeParse(body);
  },
  paths: (result) => (result.error?.issues ?? []).map(({ path }) => path.join(".")),
  valid: (result) => result.success,
};

export default peer;
