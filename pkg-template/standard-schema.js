// Standard Schema v1 (standardschema.dev): the checks as the objects that form libraries and servers take.
import init, { buildAttach, buildCreate, isReady, normalizeField, validateAttach, validateCreate, validateField } from "./index.js";

/**
 * at: the path of what is judged; issues are told relative to it.
 * judge: says of a value what is sent of it, as `build*` does.
 */
function schema(at, judge, options) {
  const validate = (value) => answer(at, guarded(judge, value, options));
  return {
    // No function with members, though it would read well: vee-validate knows objects alone.
    with: (options) => schema(at, judge, options),
    "~standard": {
      version: 1,
      vendor: "fin-onboarding",
      validate: (value) => (isReady() ? validate(value) : init().then(() => validate(value))),
    },
  };
}

/** How many judgements are under way: a value's getters may judge it again, and so on without end. */
let judging = 0;
const DEEPEST = 3;

/** What no check can read. */
const UNREADABLE = Symbol("unreadable");

function guarded(judge, value, options) {
  judging++;
  try {
    return judge(judging > DEEPEST ? UNREADABLE : value, options);
  } finally {
    judging--;
  }
}

function answer(at, judged) {
  if (judged.ok) return { value: judged.body };
  const found = judged.issues.filter(isError);
  return { issues: found.map(({ path, code, message, params }) => ({ message, path: keys(at, path), code, ...(params && { params }) })) };
}

const isError = ({ severity }) => severity === "error";

/** A path's names and indexes, relative to what is judged. */
function keys(at, path) {
  const own = at === "" ? path : path === at ? "" : path.startsWith(`${at}.`) ? path.slice(at.length + 1) : path;
  // A name in meta_data is the host's own, even if it is a number.
  const step = (step) => (/^\d+$/.test(step) && !path.startsWith("meta_data.") ? Number(step) : step);
  return own === "" ? [] : own.split(".").map(step);
}

/** A whole body, by what builds it; by what checks it too where it is to be right as it is. */
const whole = (check, build) =>
  schema("", (value, options) => {
    const { valid, issues } = options?.exact ? check(value, options) : { valid: true };
    return valid ? build(value, options) : { ok: false, issues };
  });

export const createSchema = whole(validateCreate, buildCreate);
// Whose documents they are stands in the request's path, and the body does not need it.
export const attachSchema = whole(validateAttach, (form, options) => buildAttach(form, { ...options, customerId: options?.customerId ?? "-" }));

/** What stands at a path. */
const part = (path, options) =>
  schema(path, (value, options) => {
    const { valid, issues } = validateField(path, value, options);
    return valid ? { ok: true, body: normalizeField(path, value, options).value } : { ok: false, issues };
  }, options);

export const verificationTypeSchema = part("verification_type");
export const basicInfoSchema = part("basic_info");
export const taxInfoSchema = part("basic_info.tax_info");
export const addressSchema = part("address");
export const financialProfileSchema = part("financial_profile");
export const metaDataSchema = part("meta_data");
export const identifyingDocumentsSchema = part("identifying_documents");
export const addressDocumentsSchema = part("address_documents");

/** One input, or a section or list, by its path. */
export function fieldSchema(path, options) {
  try {
    validateField(path);
  } catch (error) {
    // The module may still be loading; what is wrong with the call is told at once.
    if (error.code !== undefined) throw error;
  }
  return part(path, options);
}
