// Standard Schema v1 (standardschema.dev): the checks as the objects that form libraries and servers take.
import init, {
  buildAttach, buildCreate, isReady, validateAddress, validateAddressDocuments, validateAttach, validateBasicInfo, validateCreate, validateField,
  validateFinancialProfile, validateIdentifyingDocuments, validateMetaData, validateTaxInfo, validateVerificationType,
} from "./index.js";

/**
 * at: the path of what is judged; issues are told relative to it.
 * check, send: what judges a value, and what makes of a good one what is sent.
 */
function schema(at, check, send, options) {
  const validate = (value) => judge(at, check, send, value, options);
  return {
    // No function with members, though it would read well: vee-validate knows objects alone.
    with: (options) => schema(at, check, send, options),
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

function judge(at, check, send, value, options) {
  judging++;
  try {
    return judged(at, check, send, judging > DEEPEST ? UNREADABLE : value, options);
  } finally {
    judging--;
  }
}

/** What no check can read. */
const UNREADABLE = Symbol("unreadable");

function judged(at, check, send, value, options) {
  let found = errors(check(value, options));
  // Inputs hold text. A whole number that was typed is one, as build* takes it; all else is judged as it would be sent.
  const typed = numbered(at, value, found);
  if (typed !== value) found = errors(check(typed, options));
  if (found.length === 0) {
    const sent = send(typed, options);
    if (sent.ok) return { value: sent.body };
    found = errors(sent);
  }
  return { issues: found.map(({ path, code, message, params }) => ({ message, path: keys(at, path), code, ...(params && { params }) })) };
}

const errors = ({ issues }) => issues.filter(({ severity }) => severity === "error");

/** A path's names and indexes, relative to what is judged. */
function keys(at, path) {
  const own = at === "" ? path : path === at ? "" : path.startsWith(`${at}.`) ? path.slice(at.length + 1) : path;
  // A name in meta_data is the host's own, even if it is a number.
  const step = (step) => (/^\d+$/.test(step) && !path.startsWith("meta_data.") ? Number(step) : step);
  return own === "" ? [] : own.split(".").map(step);
}

/** The value with numbers in place of the digits that were found where a number belongs; itself where there are none. */
function numbered(at, value, found) {
  try {
    for (const { path, code, params } of found) {
      if (code === "wrong_type" && params.expected === "integer") value = withNumber(value, keys(at, path));
    }
  } catch {
    // Something that cannot be copied: it has been judged as it is.
  }
  return value;
}

function withNumber(value, [key, ...rest]) {
  if (key === undefined) {
    const isWhole = typeof value === "string" && /^-?\d+$/.test(value.trim()) && Number.isSafeInteger(Number(value));
    // Plus zero: see `integer` in src/payload/normalise.rs.
    return isWhole ? Number(value) + 0 : value;
  }
  const own = withNumber(value[key], rest);
  if (own === value[key]) return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = own;
  return copy;
}

/** What is left of a good part without what counts as absent; in `meta_data` nothing does. */
function present(value, isFree) {
  if (value === null || (typeof value === "string" && value.trim() === "")) return undefined;
  if (isFree || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((entry) => present(entry));
  const members = Object.entries(value).map(([name, member]) => [name, present(member, name === "meta_data")]);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

function send(value, isFree) {
  try {
    return { ok: true, body: present(value, isFree) };
  } catch {
    // What was passed over with a warning cannot be read, or holds itself.
    return { ok: true, body: value };
  }
}

const part = (at, check, options) => schema(at, check, (value) => send(value, at === "meta_data"), options);

export const createSchema = schema("", validateCreate, buildCreate);
// Whose documents they are stands in the request's path, and the body does not need it.
export const attachSchema = schema("", validateAttach, (form, options) => buildAttach(form, { ...options, customerId: options?.customerId ?? "-" }));

export const verificationTypeSchema = part("verification_type", validateVerificationType);
export const basicInfoSchema = part("basic_info", validateBasicInfo);
export const taxInfoSchema = part("basic_info.tax_info", validateTaxInfo);
export const addressSchema = part("address", validateAddress);
export const financialProfileSchema = part("financial_profile", validateFinancialProfile);
export const metaDataSchema = part("meta_data", validateMetaData);
export const identifyingDocumentsSchema = part("identifying_documents", validateIdentifyingDocuments);
export const addressDocumentsSchema = part("address_documents", validateAddressDocuments);

/** One input, or a section or list, by its path. */
export function fieldSchema(path, options) {
  const check = (value, options) => validateField(path, value, options);
  try {
    check();
  } catch (error) {
    // The module may still be loading; what is wrong with the call is told at once.
    if (error.code !== undefined) throw error;
  }
  return part(path, check, options);
}
