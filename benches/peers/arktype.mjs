// ArkType 2: types with narrows of one member, compiled; without code generation the same types, interpreted
// (`jitless`).
//
// ArkType runs the narrow of an object only when all of its members are right, and without code generation it does not
// tell where in a branch of a union the error is. So two things stand in a hand-written pass after the type: which type
// of document is held against an identity document, and the rules that look at several members.
import { configure } from "arktype/config";

import * as checks from "./shared/checks.mjs";
import { crossAttach, crossCreate, isRecord } from "./shared/cross.mjs";
import * as say from "./shared/messages.mjs";
import {
  ADDRESS_TYPES, DOCUMENT_TYPES, EMPLOYMENT_STATUSES, GENDERS, SIDES, TWO_SIDED, VERIFICATION_TYPES,
} from "./shared/words.mjs";

function types(type) {
  // A narrow that takes the value alone, not the context too: only then ArkType first asks its compiled yes or no.
  const that = (base, { passes, message }) =>
    base.narrow((value) => passes(value)).configure({ message: ({ data }) => message(data) }, "predicate");
  const textThat = (check) => that(type("string"), check);
  const optionalThat = (check) => textThat(check).or("null");
  const text = textThat(checks.TEXT);
  const ascii = textThat(checks.ASCII);
  const words = type("string | null");
  const companion = optionalThat(checks.COMPANION);
  const country = textThat(checks.COUNTRY);
  const optionalCountry = optionalThat(checks.OPTIONAL_COUNTRY);
  const optionalDate = optionalThat(checks.OPTIONAL_DATE);
  const integer = type("number.safe").and("number.integer");
  const choice = (list) => type.enumerated(...list);
  const optionalChoice = (list) => type.enumerated(...list, "", null);
  const list = (entry) => entry.array().atLeastLength(1);

  const create = type({
    verification_type: choice(VERIFICATION_TYPES),
    basic_info: {
      first_name: text,
      "first_name_en?": companion,
      "middle_name?": words,
      "middle_name_en?": companion,
      last_name: text,
      "last_name_en?": companion,
      dob: textThat(checks.DOB),
      email: textThat(checks.EMAIL),
      phone: textThat(checks.PHONE),
      country_of_residence: country,
      primary_nationality: country,
      "secondary_nationality?": optionalCountry,
      "gender?": optionalChoice(GENDERS),
      tax_info: list(type({ country_code: country, document_type: ascii, document_id: ascii })),
    },
    address: {
      street_line_1: text,
      "street_line_1_en?": companion,
      "street_line_2?": words,
      "street_line_2_en?": companion,
      city: ascii,
      subdivision_code: ascii,
      postal_code: ascii,
      country,
    },
    financial_profile: {
      employment_status: choice(EMPLOYMENT_STATUSES),
      occupation_id: integer,
      purpose_id: integer,
      "purpose_remarks?": words,
      source_of_fund_ids: list(integer),
      "source_of_funds_description?": words,
      monthly_volume_usd: integer.atLeast(0),
    },
    "meta_data?": that(type("unknown"), {
      passes: (data) => data === undefined || data === null || data === "" || isRecord(data),
      message: () => say.NOT_OBJECT,
    }),
  });

  const file = type({ "side?": optionalChoice(SIDES), uri: text });
  const files = list(file);
  const primary = {
    number: ascii,
    "country?": optionalCountry,
    "issue_date?": optionalDate,
    expiry_date: textThat(checks.EXPIRY),
  };
  const stateless = { ...primary, "state?": type.enumerated("", null) };
  const stateful = { ...primary, "state?": optionalThat(checks.STATE) };
  const documents = new Map([
    ...["PASSPORT", "NATIONAL_ID", "RESIDENCE_PERMIT"].map((name) => [name, type({ ...stateless, files })]),
    ["DRIVERS_LICENSE", type({ ...stateful, files })],
    ["SELFIE", type({ files })],
  ]);
  const unknownDocument = type({ type: choice(DOCUMENT_TYPES), files });
  const attach = type({
    identifying_documents: type("unknown[]").atLeastLength(1),
    address_documents: list(type({ type: choice(ADDRESS_TYPES), country, "issue_date?": optionalDate, files })),
    tos_policies_value: text,
  });
  return { create, attach, documents, unknownDocument };
}

// ArkType looks at no entry of a list whose length is wrong, so a list with too many is counted here.
function attachRules(body, report) {
  const { identifying_documents: documents, address_documents: proofs } = body;
  const count = (document, number, path) => {
    const length = Array.isArray(document?.files) ? document.files.length : 0;
    if (length > 0 && length !== number) report(path, number === 1 ? say.ONE_FILE : say.TWO_FILES);
  };
  if (Array.isArray(documents)) {
    for (const [n, document] of documents.entries()) {
      const type = document?.type;
      const number = TWO_SIDED.includes(type) ? 2 : 1;
      if (DOCUMENT_TYPES.includes(type)) count(document, number, ["identifying_documents", n, "files"]);
    }
  }
  if (Array.isArray(proofs)) {
    if (proofs.length > 1) report(["address_documents"], say.ONE_ADDRESS);
    for (const [n, proof] of proofs.entries()) count(proof, 1, ["address_documents", n, "files"]);
  }
  crossAttach(body, report);
}

// ArkType takes a list for an object without members; that is one issue, at the list.
function place(value, path) {
  let at = value;
  for (const [n, key] of path.entries()) {
    if (Array.isArray(at) && typeof key === "string") return path.slice(0, n);
    at = at?.[key];
  }
  return path;
}

const peer = {
  name: "ArkType",
  package: "arktype",
  usesEval: true,
  async setUp({ csp }) {
    // It has to be told before it is loaded. A member that is there and undefined counts as left out.
    configure({ exactOptionalPropertyTypes: false, ...(csp && { jitless: true }) });
    const { ArkErrors, type } = await import("arktype");
    const { create, attach, documents, unknownDocument } = types(type);

    // ArkType puts a message together when it is asked for it.
    function findings(check, value, prefix, found) {
      const result = check(value);
      if (!(result instanceof ArkErrors)) return;
      for (const error of result) {
        const path = place(value, error.path);
        const isList = path.length < error.path.length;
        found.push({ path: [...prefix, ...path], message: isList ? say.NOT_OBJECT : error.message });
      }
    }

    peer.create = (body) => {
      const found = [];
      findings(create, body, [], found);
      if (isRecord(body)) crossCreate(body, (path, message) => found.push({ path, message }));
      return found;
    };
    peer.attach = (body) => {
      const found = [];
      findings(attach, body, [], found);
      if (!isRecord(body)) return found;
      if (Array.isArray(body.identifying_documents)) {
        for (const [n, document] of body.identifying_documents.entries()) {
          const check = documents.get(document?.type) ?? unknownDocument;
          findings(check, document, ["identifying_documents", n], found);
        }
      }
      attachRules(body, (path, message) => found.push({ path, message }));
      return found;
    };
  },
  paths: (result) => result.map(({ path }) => path.join(".")),
  valid: (result) => result.length === 0,
};

export default peer;
