// The first module, for the entries that stand on it. It is none itself.
import load, * as module from "./fin_onboarding.js";
import { carried, loader, rows, takeRows } from "./shared.js";

export { BODIES, COUNTRIES } from "./form/inputs.js";

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
  ready();
  return module.validateField(path, value, options);
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
