// TypeBox 1: types with refinements of one member, compiled; without code generation the same types, interpreted.
//
// A refinement of TypeBox answers yes or no for the whole value that it stands at, and an error in a branch of a union
// does not tell where. So two things stand in a hand-written pass after the compiled check: which type of document is
// held against an identity document, and the rules that look at several members.
import * as Type from "typebox";
import { Compile } from "typebox/compile";
import { Settings } from "typebox/system";

import * as checks from "./shared/checks.mjs";
import { crossAttach, crossCreate, isRecord } from "./shared/cross.mjs";
import {
  ADDRESS_TYPES, DOCUMENT_TYPES, EMPLOYMENT_STATUSES, GENDERS, SIDES, VERIFICATION_TYPES,
} from "./shared/words.mjs";

function types() {
  // When errors are collected, TypeBox asks a refinement also of a value of another type.
  const that = (type, { passes, message }) =>
    Type.Refine(type, (value) => typeof value !== "string" || passes(value), message);
  const textThat = (check) => that(Type.String(), check);
  const optional = Type.Unsafe({ type: ["string", "null"] });
  const optionalThat = (check) => Type.Optional(that(optional, check));
  const text = textThat(checks.TEXT);
  const ascii = textThat(checks.ASCII);
  const words = Type.Optional(optional);
  const companion = optionalThat(checks.COMPANION);
  const country = textThat(checks.COUNTRY);
  const optionalCountry = optionalThat(checks.OPTIONAL_COUNTRY);
  const optionalDate = optionalThat(checks.OPTIONAL_DATE);
  const integer = (minimum) => Type.Integer({ minimum, maximum: Number.MAX_SAFE_INTEGER });
  const anyInteger = integer(Number.MIN_SAFE_INTEGER);
  const optionalChoice = (list) => Type.Optional(Type.Enum([...list, "", null]));
  const list = (entry, maxItems, minItems = 1) =>
    Type.Array(entry, { minItems, ...(maxItems === undefined ? {} : { maxItems }) });

  const create = Type.Object({
    verification_type: Type.Enum(VERIFICATION_TYPES),
    basic_info: Type.Object({
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
      tax_info: list(Type.Object({ country_code: country, document_type: ascii, document_id: ascii })),
    }),
    address: Type.Object({
      street_line_1: text,
      street_line_1_en: companion,
      street_line_2: words,
      street_line_2_en: companion,
      city: ascii,
      subdivision_code: ascii,
      postal_code: ascii,
      country,
    }),
    financial_profile: Type.Object({
      employment_status: Type.Enum(EMPLOYMENT_STATUSES),
      occupation_id: anyInteger,
      purpose_id: anyInteger,
      purpose_remarks: words,
      source_of_fund_ids: list(anyInteger),
      source_of_funds_description: words,
      monthly_volume_usd: integer(0),
    }),
    meta_data: Type.Optional(Type.Unsafe({ type: ["object", "string", "null"], maxLength: 0 })),
  });

  const file = Type.Object({ side: optionalChoice(SIDES), uri: text });
  const primary = {
    number: ascii,
    country: optionalCountry,
    issue_date: optionalDate,
    expiry_date: textThat(checks.EXPIRY),
  };
  const stateless = { ...primary, state: Type.Optional(Type.Enum(["", null])) };
  const state = optionalThat(checks.STATE);
  const passport = Type.Object({ ...stateless, files: list(file, 1) });
  const twoSided = Type.Object({ ...stateless, files: list(file, 2, 2) });
  const documents = {
    PASSPORT: passport,
    NATIONAL_ID: twoSided,
    RESIDENCE_PERMIT: twoSided,
    DRIVERS_LICENSE: Type.Object({ ...primary, state, files: list(file, 2, 2) }),
    SELFIE: Type.Object({ files: list(file, 1) }),
  };
  const unknownDocument = Type.Object({ type: Type.Enum(DOCUMENT_TYPES), files: list(file) });
  const attach = Type.Object({
    identifying_documents: Type.Array(Type.Unknown(), { minItems: 1 }),
    address_documents: list(
      Type.Object({ type: Type.Enum(ADDRESS_TYPES), country, issue_date: optionalDate, files: list(file, 1) }), 1,
    ),
    tos_policies_value: text,
  });
  return { create, attach, documents, unknownDocument };
}

// TypeBox writes a path as a JSON pointer, a missing member at its object, and names the member in its sentence.
function findings(validator, value, prefix, found) {
  if (validator.Check(value)) return;
  for (const { keyword, instancePath, params, message } of validator.Errors(value)) {
    if (keyword === "required") {
      for (const name of params.requiredProperties) found.push({ path: `${prefix}${instancePath}/${name}`, message });
    } else {
      found.push({ path: prefix + instancePath, message });
    }
  }
}

const peer = {
  name: "TypeBox",
  package: "typebox",
  usesEval: true,
  async setUp({ csp }) {
    // All errors, not the first eight; and no attempt at generating code where that is forbidden.
    Settings.Set({ maxErrors: Infinity, useAcceleration: !csp });
    const { create, attach, documents, unknownDocument } = types();
    const createValidator = Compile(create);
    const attachValidator = Compile(attach);
    const validators = new Map(Object.entries(documents).map(([type, document]) => [type, Compile(document)]));
    const unknownValidator = Compile(unknownDocument);
    peer.create = (body) => {
      const found = [];
      findings(createValidator, body, "", found);
      if (isRecord(body)) crossCreate(body, (path, message) => found.push({ path: `/${path.join("/")}`, message }));
      return found;
    };
    peer.attach = (body) => {
      const found = [];
      findings(attachValidator, body, "", found);
      if (!isRecord(body)) return found;
      if (Array.isArray(body.identifying_documents)) {
        for (const [n, document] of body.identifying_documents.entries()) {
          const validator = validators.get(document?.type) ?? unknownValidator;
          findings(validator, document, `/identifying_documents/${n}`, found);
        }
      }
      crossAttach(body, (path, message) => found.push({ path: `/${path.join("/")}`, message }));
      return found;
    };
  },
  paths: (result) => result.map(({ path }) => path.slice(1).replaceAll("/", ".")),
  valid: (result) => result.length === 0,
};

export default peer;
