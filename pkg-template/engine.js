// The first module, for the entries that stand on it. It is none itself.
import load, * as module from "./fin_onboarding.js";
import { BODIES } from "./form/inputs.js";
import { unknownPath } from "./js/call.js";
import { carried, loader, rows, takeRows } from "./shared.js";

export { BODIES, CALLING_CODES, COUNTRIES } from "./form/inputs.js";

const own = loader(load, module.initSync, () => carried("first"));

export const { initSync, isReady } = own;

export default function init(source) {
  return own.init(source);
}

function ready() {
  if (!isReady()) throw new Error("fin-onboarding: await init() before the first call");
}

/** A function of the module's: a call that is made too early says what to do. */
const checked = (check) => (body, options) => {
  ready();
  return check(body, options);
};

export const validateVerificationType = checked(module.validateVerificationType);
export const validateBasicInfo = checked(module.validateBasicInfo);
export const validateTaxInfo = checked(module.validateTaxInfo);
export const validateAddress = checked(module.validateAddress);
export const validateFinancialProfile = checked(module.validateFinancialProfile);
export const validateMetaData = checked(module.validateMetaData);
export const validateIdentifyingDocuments = checked(module.validateIdentifyingDocuments);
export const validateAddressDocuments = checked(module.validateAddressDocuments);
export const buildCreate = checked(module.buildCreate);
export const buildAttach = checked(module.buildAttach);
export const parseTosPoliciesValue = checked(module.parseTosPoliciesValue);
export const createForm = checked(module.createForm);

// The three that speed decides about have their own lines: an engine optimises each for itself.
export function validateCreate(body, options) {
  ready();
  return module.validateCreate(body, options);
}

export function validateAttach(body, options) {
  ready();
  return module.validateAttach(body, options);
}

export function validateField(path, value, options) {
  early(path);
  return module.validateField(path, value, options);
}

export function normalizeField(path, value, options) {
  early(path);
  return module.normalizeField(path, value, options);
}

/** What is wrong with the call is told at once, even while the module is being loaded. */
function early(path) {
  if (!isReady()) rowAt(path);
  ready();
}

/** The parts that are the whole bodies of a create and of an attach. */
const WHOLE = [8, 9];

/** The row of the tables for a path, and whether it is an entry of that list; throws where no body has such a path. */
export function rowAt(path) {
  for (const rows of typeof path === "string" ? Object.values(BODIES) : []) {
    const found = rowIn(rows, path.split("."));
    if (found !== undefined) return found;
  }
  throw unknownPath(WHOLE, path);
}

function rowIn(rows, [step, ...rest]) {
  const row = rows?.find(([name]) => name === step);
  if (row === undefined || rest.length === 0) return row && { row, isEntry: false };
  const [, { type }, own] = row;
  if (type === "section") return rowIn(own, rest);
  if (!/^(list|files|integers)$/.test(type) || !/^(0|[1-9]\d*)$/.test(rest[0])) return undefined;
  return rest.length === 1 ? { row, isEntry: true } : rowIn(own, rest.slice(1));
}

/** The rows of tax numbers, once they are loaded: the module is told them once. */
export function tell(given) {
  ready();
  if (rows === undefined) module.takeTaxIds(given);
  takeRows(given);
}

export function taxIdFormats(country) {
  if (rows === undefined) throw new Error("fin-onboarding: await loadTaxIds() before taxIdFormats");
  return module.taxIdFormatsOf(country);
}
