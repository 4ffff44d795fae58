// Zod 4. Rules of one member are schemas and refinements; those that look at several members stand in one check of the
// whole body, with `when`, because by default Zod skips it as soon as a member is in error.
//
// With code generation allowed, a valid body takes the path that `z.compile` makes ("ahead-of-time compiled fast
// path"). Zod compiles no check with a `when`, so the compiled schema has the same checks without it and gives the
// verdict; a body that it refuses goes to the other schema for its issues. Without code generation (`jitless`) there is
// that one alone.
import * as z from "zod";

import * as checks from "./shared/checks.mjs";
import { crossAttach, crossCreate, isRecord } from "./shared/cross.mjs";
import * as say from "./shared/messages.mjs";
import {
  ADDRESS_TYPES, DOCUMENT_TYPES, EMPLOYMENT_STATUSES, GENDERS, SIDES, VERIFICATION_TYPES,
} from "./shared/words.mjs";

// The message of a wrong type, and of a member that is not there.
const or = (message) => (issue) => (issue.input === undefined || issue.input === null ? say.REQUIRED : message);

// Zod parses no list that is longer than its `max`, and has nothing to say about what is in it; nor does it count where
// an entry is in error. So a list is counted in a refinement with `when`, and with `max` where only the verdict is
// wanted.
function counted(list, count, message, { isVerdict }) {
  if (isVerdict) return list.max(count, message);
  return list.refine(({ length }) => length <= count, { error: message, when: ({ value }) => Array.isArray(value) });
}

function schemas(options) {
  const textThat = ({ passes, message }) =>
    z.string(or(say.NOT_TEXT)).refine(passes, { error: ({ input }) => message(input) });
  const optionalThat = ({ passes, message }) =>
    z.string(say.NOT_TEXT).refine(passes, { error: ({ input }) => message(input) }).nullish();
  const text = textThat(checks.TEXT);
  const ascii = textThat(checks.ASCII);
  const words = z.string(say.NOT_TEXT).nullish();
  const companion = optionalThat(checks.COMPANION);
  const country = textThat(checks.COUNTRY);
  const optionalCountry = optionalThat(checks.OPTIONAL_COUNTRY);
  const optionalDate = optionalThat(checks.OPTIONAL_DATE);
  // Not `z.int`: its issue for 1.5 keeps the rules of the whole body from being run.
  const integer = z.number(or(say.NOT_INTEGER)).refine(Number.isSafeInteger, say.NOT_INTEGER);
  const choice = (list) => z.enum(list, or(say.choices(list)));
  const optionalChoice = (list) => z.enum([...list, ""], say.choices(list)).nullish();
  const list = (entry) => z.array(entry, or(say.NOT_LIST)).min(1, say.EMPTY_LIST);
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
      monthly_volume_usd: integer.min(0, say.NEGATIVE),
    }),
    meta_data: z.custom((data) => data === "" || isRecord(data), { error: say.NOT_OBJECT, abort: false }).nullish(),
  });

  const file = object({ side: optionalChoice(SIDES), uri: text });
  const one = counted(list(file), 1, say.ONE_FILE, options);
  const two = counted(z.array(file, or(say.NOT_LIST)).min(2, say.TWO_FILES), 2, say.TWO_FILES, options);
  const primary = {
    number: ascii,
    country: optionalCountry,
    issue_date: optionalDate,
    expiry_date: textThat(checks.EXPIRY),
  };
  const stateless = { ...primary, state: z.literal("", say.STATE_FORBIDDEN).nullish() };
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
    address_documents: counted(
      list(object({ type: choice(ADDRESS_TYPES), country, issue_date: optionalDate, files: one })),
      1, say.ONE_ADDRESS, options,
    ),
    tos_policies_value: text,
  });
  return { create, attach, files };
}

// One refinement of the whole body that runs whatever else is in error, as long as there is a body.
const across = (rules) =>
  z.superRefine(
    (input, { issues }) => rules(input, (path, message) => issues.push({ code: "custom", path, message, input })),
    { when: ({ value }) => isRecord(value) },
  );

// The same where only the verdict is wanted.
const acrossVerdict = (rules) => (body) => {
  let isValid = true;
  rules(body, () => {
    isValid = false;
  });
  return isValid;
};

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

const VALID = Object.freeze({ success: true });

const peer = {
  name: "Zod 4",
  package: "zod",
  usesEval: true,
  async setUp({ csp }) {
    if (csp) z.config({ jitless: true });
    const { create, attach, files } = schemas({ isVerdict: false });
    const ofAttach = attachRules(files);
    const createSchema = create.check(across(crossCreate));
    const attachSchema = attach.check(across(ofAttach));
    if (csp) {
      peer.create = (body) => createSchema.safeParse(body);
      peer.attach = (body) => attachSchema.safeParse(body);
      return;
    }
    const verdict = schemas({ isVerdict: true });
    const isCreate = z.compile(verdict.create.refine(acrossVerdict(crossCreate)), { strict: true });
    const isAttach = z.compile(verdict.attach.refine(acrossVerdict(crossAttach)), { strict: true });
    peer.create = (body) => (isCreate.validate(body) ? VALID : createSchema.safeParse(body));
    peer.attach = (body) => (isAttach.validate(body) ? VALID : attachSchema.safeParse(body));
  },
  paths: (result) => (result.error?.issues ?? []).map(({ path }) => path.join(".")),
  valid: (result) => result.success,
};

export default peer;
